/** A page in the background paints nothing, and must not wait for ever. */
const PATIENCE_MS = 250;

let painted: Promise<void> | undefined;

/** Resolves once the page has been painted, so that lazy parts do not stand in the way of the first. */
export function afterFirstPaint(): Promise<void> {
  painted ??= new Promise((resolve) => {
    // A frame's callbacks run before it is painted; a task of its own comes after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
  return painted;
}
