// The engine's two lazy parts as one, to tell what the second adds to the first.
export * from '../../../entrypoints/on-ticket/engine.ts';
export * from '../../../entrypoints/on-ticket/rewordings.ts';
