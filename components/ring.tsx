import './ring.css';

const RADIUS = 8;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much of a moment is done, drawn. `share` is 0–1; the words beside it say the same. */
export function Ring({ share, isBroken }: { readonly share: number; readonly isBroken: boolean }) {
  const isFull = share >= 1 && !isBroken;
  return (
    <svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle class="ring-track" cx="10" cy="10" r={RADIUS} />
      <circle
        class={isBroken ? 'ring-part broken' : 'ring-part'}
        cx="10"
        cy="10"
        r={RADIUS}
        stroke-dasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 10 10)"
      />
      {isFull && <path class="ring-mark" d="M6.6 10.2l2.3 2.3 4.4-4.9" />}
      {isBroken && <path class="ring-mark broken" d="M10 6.2v4.6M10 13.4v.2" />}
    </svg>
  );
}
