/** Two frames, so that an editor can take over a selection; a hidden tab has no frames. */
export function afterFrames(document: Document): Promise<void> {
  if (document.visibilityState !== 'visible') return pause(40);
  return new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** True as soon as `isSo` holds after a change inside the element; false once `ms` are over. */
export function untilChanged(element: Element, isSo: () => boolean, ms: number): Promise<boolean> {
  if (isSo()) return Promise.resolve(true);
  return new Promise((done) => {
    const end = (is: boolean) => {
      observer.disconnect();
      clearTimeout(late);
      done(is);
    };
    const observer = new MutationObserver(() => {
      if (isSo()) end(true);
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const late = setTimeout(() => end(isSo()), ms);
  });
}
