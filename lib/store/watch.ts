import { liveQuery } from 'dexie';
import { type NotebookFailure, toFailure } from './failure.ts';
import type { Notebook } from './notebook.ts';
import { type Pages, toPages } from './pages.ts';
import type { TableName } from './tables.ts';

export type Stop = () => void;

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

type Answer<T> = { readonly value: T } | { readonly failure: NotebookFailure };

/**
 * Says the value now and after each change, by whatever window it was made; starts again by
 * itself when a lost connection comes back.
 */
export function watch<T>(
  notebook: Notebook,
  tables: readonly TableName[],
  query: (pages: Pages) => PromiseLike<T>,
  onValue: (value: T) => void,
): Stop {
  let stopped = false;
  /** Counts the starts, so that a late one knows that it was overtaken. */
  let latest = 0;
  let retryMs = FIRST_RETRY_MS;
  let unsubscribe: Stop = () => {};
  let forgetRetry: Stop = () => {};

  const retry = () => {
    unsubscribe();
    forgetRetry();
    forgetRetry = notebook.context.later(retryMs, () => void start());
    retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
  };

  const start = async () => {
    const mine = ++latest;
    unsubscribe();
    forgetRetry();
    try {
      const db = await notebook.connect();
      if (stopped || mine !== latest) return;
      // Dexie keeps silent about a closed connection, so failures travel as answers.
      const answers = liveQuery<Answer<T>>(() =>
        db
          .transaction('r', [...tables], (tx) =>
            query(toPages(tx, notebook.context, notebook.unreadable)),
          )
          .then(
            (value) => ({ value }),
            (error) => ({ failure: toFailure(error) }),
          ),
      );
      const subscription = answers.subscribe((answer) => {
        if (stopped) return;
        if ('failure' in answer) return retry();
        retryMs = FIRST_RETRY_MS;
        onValue(answer.value);
      });
      unsubscribe = () => subscription.unsubscribe();
    } catch {
      // The notebook has said it to whoever watches its health.
      if (!stopped && !notebook.closed && mine === latest) retry();
    }
  };

  const forgetLost = notebook.onLost(() => void start());
  void start();
  return () => {
    stopped = true;
    unsubscribe();
    forgetRetry();
    forgetLost();
  };
}
