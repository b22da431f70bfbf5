/** Whether the agent typed while words were being written, and what stood there before they did. */
export interface Hand {
  hasTyped(): boolean;
  /** Keeps what the draft became by our writing, as far as it was not typed on in yet. */
  note(text: string): void;
  /** As noted last; null where nothing was. */
  stood(): string | null;
}

/** By keys alone: what we write ourselves makes trusted inputs too, but never a trusted key. */
export function watchHand(element: HTMLElement, signal: AbortSignal): Hand {
  let typed = false;
  let text: string | null = null;
  const pressed = ({ isTrusted }: Event) => {
    if (isTrusted) typed = true;
  };
  element.addEventListener('keydown', pressed, { capture: true, passive: true, signal });
  return {
    hasTyped: () => typed,
    note(now) {
      if (!typed) text = now;
    },
    stood: () => text,
  };
}
