import type { Answered, Progress, Work, WorkKind } from './work.ts';
import workerUrl from './worker.ts?worker&url';

export interface AskOptions {
  readonly onProgress?: (progress: Progress) => void;
}

export interface Desk {
  readonly ask: <K extends WorkKind>(
    kind: K,
    wish: Work[K]['wish'],
    options?: AskOptions,
  ) => Promise<Work[K]['answer']>;
  /** Ends what is under way, and with it what the worker held; what was asked rejects. */
  readonly stop: () => void;
}

/** What was asked of a worker that was stopped. */
export class Stopped extends Error {}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** The worker, started when it is first asked. */
export function createDesk(): Desk {
  let worker: Worker | null = null;
  let ids = 0;
  const waiting = new Map<number, Waiting>();

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  function start(): Worker {
    const started = new Worker(toTrusted(workerUrl), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answered>) => {
      const asked = waiting.get(data.id);
      if (!asked) return;
      if ('progress' in data) return asked.onProgress?.(data.progress);
      waiting.delete(data.id);
      if ('answer' in data) asked.resolve(data.answer as never);
      else asked.reject(new Error(data.failed));
    };
    started.onerror = () => failAll(new Error('The worker could not be loaded.'));
    return started;
  }

  return {
    ask(kind, wish, { onProgress } = {}) {
      worker ??= start();
      const id = ++ids;
      const { promise, resolve, reject } = Promise.withResolvers<Work[typeof kind]['answer']>();
      waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ id, kind, wish });
      return promise;
    },
    stop() {
      worker?.terminate();
      worker = null;
      failAll(new Stopped());
    },
  };
}

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

let policy: ReturnType<PolicyFactory['createPolicy']> | null = null;

/** The one Trusted Types policy: it admits our own worker and no other script. */
function toTrusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('five-moments', {
    createScriptURL: (asked) => {
      if (asked !== workerUrl) throw new TypeError('Only the bundled worker may run.');
      return asked;
    },
  });
  // A browser with trusted types takes the wrapped address; the DOM's types know the plain one only.
  return policy.createScriptURL(url) as string;
}
