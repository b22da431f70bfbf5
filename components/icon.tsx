import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A Lucide icon. It is decoration: the words beside it carry the meaning. */
export function Icon({ node }: { readonly node: IconNode }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
