import { promisesChangedNow } from '../../lib/messages/say.ts';
import { addDays, toLocalTime } from '../../lib/moments/day.ts';
import type { OpenNotebook } from './notebook.ts';

/** Tells the background whenever what is due may be another, as long as this page is open. */
export function tellDue({ store, notebook }: OpenNotebook): () => void {
  const { now, tz } = notebook.context;
  const tomorrow = addDays(toLocalTime(now(), tz()).date, 1);
  let isFirst = true;
  return store.watchDue(notebook, tomorrow, () => {
    // How it stands at first, the background has reckoned itself.
    if (!isFirst) promisesChangedNow();
    isFirst = false;
  });
}
