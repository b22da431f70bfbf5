import { useEffect, useState } from 'preact/hooks';
import type { Notebook } from '../../lib/store/notebook.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/**
 * What the notebook holds, followed live; null until it is known. `follow` is one of the store's
 * `watch…`; with another `of`, it is followed anew.
 */
export function useLive<T>(
  access: NotebookAccess,
  follow: (notebook: Notebook, onValue: (value: T) => void) => () => void,
  of: readonly unknown[] = [],
): T | null {
  const open = access.open.value;
  const [value, setValue] = useState<{ readonly is: T } | null>(null);
  // `follow` is written in place and thus new each time; `of` names what it depends on.
  useEffect(() => {
    setValue(null);
    if (!open) return;
    return follow(open.notebook, (is) => setValue({ is }));
  }, [open, ...of]);
  return value === null ? null : value.is;
}
