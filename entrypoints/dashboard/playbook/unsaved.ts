import type { Playbook } from '../../../lib/moments/playbook.ts';

/** Changes that were not saved: another view must not lose them. */
let unsaved: Playbook | null = null;

export function findUnsaved(): Playbook | null {
  return unsaved;
}

export function rememberUnsaved(book: Playbook | null): void {
  unsaved = book;
}

// A closed tab would take them along: the browser asks first.
if (typeof addEventListener === 'function') {
  addEventListener('beforeunload', (event) => {
    if (unsaved !== null) event.preventDefault();
  });
}
