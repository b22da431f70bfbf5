import { type ReadonlySignal, signal } from '@preact/signals';

/** A part of the product that arrives after the first paint. */
export interface LazyPart<T> {
  /** Null until it is there. */
  readonly part: ReadonlySignal<T | null>;
  /** True once it could not be loaded, until it is tried again. */
  readonly hasFailed: ReadonlySignal<boolean>;
  readonly retry: () => void;
}

/** Loads it now. What can't be loaded is said, and can be tried again; it is never waited for for ever. */
export function loadPart<T>(load: () => Promise<T>): LazyPart<T> {
  const part = signal<T | null>(null);
  const hasFailed = signal(false);
  function attempt(): void {
    hasFailed.value = false;
    load().then(
      (loaded) => {
        part.value = loaded;
      },
      () => {
        hasFailed.value = true;
      },
    );
  }
  attempt();
  return {
    part,
    hasFailed,
    retry() {
      if (hasFailed.peek()) attempt();
    },
  };
}
