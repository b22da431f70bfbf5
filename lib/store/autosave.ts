import { mergeTexts } from '../moments/note.ts';
import type { Context } from './context.ts';
import { type FailureKind, toFailure } from './failure.ts';

export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly why: FailureKind };

/** A text and the revision of the note that it stood in. */
export interface Stored {
  readonly rev: number;
  readonly text: string;
}

export interface AutosaveWork {
  /** Saves the text over `from`, and says what stands there now. */
  readonly save: (text: string, from: Stored) => Promise<Stored>;
  readonly onStatus: (status: SaveStatus) => void;
  /** The text on the screen is to become this one: changed elsewhere, or merged. */
  readonly onText: (text: string) => void;
  readonly context: Pick<Context, 'now' | 'later'>;
}

export interface Autosave {
  /** What the field holds now, after a key, a paste, an undo. */
  readonly edit: (text: string) => void;
  /** What the notebook holds now, from a live query. */
  readonly adopt: (stored: Stored) => void;
  /** The notebook was emptied under us: what is on the screen is to be saved again. */
  readonly rescue: () => void;
  /** Saves at once; resolves when that was tried. */
  readonly flush: () => Promise<void>;
  /** Ends the timers. Whoever wants the last words saved flushes first. */
  readonly stop: () => void;
}

/** Saved this long after the last key … */
export const PAUSE_MS = 300;
/** … and at least this often while keys go on. */
export const MOST_MS = 1_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 10_000;

/**
 * Saves a text by itself, without ever losing it: what could not be saved stays on the screen and
 * is tried again; what was changed elsewhere meanwhile is merged.
 */
export function startAutosave(stored: Stored, work: AutosaveWork): Autosave {
  const { now, later } = work.context;
  let base = stored;
  let text = stored.text;
  /** When the oldest unsaved edit was made; null while all is saved. */
  let unsavedSince: number | null = null;
  let running: Promise<void> | null = null;
  /** What was told while a save ran. */
  let told: Stored | null = null;
  let retryMs = FIRST_RETRY_MS;
  let retryAt = 0;
  let failed = false;
  let stopped = false;
  let forgetTimer = () => {};

  const saveIn = (ms: number) => {
    forgetTimer();
    if (!stopped) forgetTimer = later(ms, () => void run());
  };

  const saveSoon = () => {
    if (running || unsavedSince === null) return;
    if (failed) return saveIn(Math.max(0, retryAt - now()));
    saveIn(Math.max(0, Math.min(PAUSE_MS, unsavedSince + MOST_MS - now())));
  };

  const show = (next: string) => {
    if (next === text) return;
    text = next;
    work.onText(next);
  };

  /** Takes over what the notebook holds; edits since `was` are kept. */
  const rebase = (next: Stored, was: string) => {
    if (text === was) show(next.text);
    else show(mergeTexts(was, next.text, text).text);
    base = next;
    if (text === next.text) unsavedSince = null;
  };

  const save = async () => {
    const sent = text;
    unsavedSince = null;
    if (!failed) work.onStatus({ kind: 'saving' });
    try {
      rebase(await work.save(sent, base), sent);
      if (text !== base.text) unsavedSince ??= now();
      failed = false;
      retryMs = FIRST_RETRY_MS;
      if (unsavedSince === null) work.onStatus({ kind: 'saved' });
    } catch (error) {
      unsavedSince ??= now();
      if (failed) retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
      failed = true;
      retryAt = now() + retryMs;
      work.onStatus({ kind: 'notSaved', why: toFailure(error).kind });
    }
  };

  const run = (): Promise<void> => {
    forgetTimer();
    running ??= save().finally(() => {
      running = null;
      if (told) adopt(told);
      told = null;
      saveSoon();
    });
    return running;
  };

  const adopt = (next: Stored) => {
    if (running) told = next;
    // With unsaved words the old base stays: the save merges by it. An older one comes too late,
    // but for 0: the note was forgotten.
    else if (unsavedSince === null && (next.rev > base.rev || next.rev === 0)) {
      rebase(next, base.text);
    }
  };

  return {
    edit: (next) => {
      if (next === text) return;
      text = next;
      if (unsavedSince === null) {
        unsavedSince = now();
        if (!failed && !running) work.onStatus({ kind: 'saving' });
      }
      saveSoon();
    },
    adopt,
    rescue: () => {
      base = { rev: 0, text: '' };
      if (text === '') return;
      unsavedSince ??= now();
      saveSoon();
    },
    flush: async () => {
      await running;
      // Another flush that waited too may have begun the save of what was typed meanwhile.
      if (running || unsavedSince !== null) await run();
    },
    stop: () => {
      stopped = true;
      forgetTimer();
    },
  };
}
