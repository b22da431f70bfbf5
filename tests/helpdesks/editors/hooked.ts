import tracker from '../../../docs/adapters/request-tracker.json' with { type: 'json' };
import { ADAPTERS } from '../../../lib/helpdesk/adapter/adapters.ts';
import { findAdapter } from '../../../lib/helpdesk/adapter/for-origin.ts';
import { readAdapter } from '../../../lib/helpdesk/adapter/read-adapter.ts';
import type { Diagnosis } from '../../../lib/helpdesk/page/diagnose.ts';
import { hookPage } from '../../../lib/helpdesk/page/hook-page.ts';
import { showLauncher } from '../../../lib/helpdesk/page/launcher.ts';
import type { DraftState, PageEvent, Written } from '../../../lib/helpdesk/page/page-events.ts';
import { EDITOR_PAGE } from './adapter.ts';

/** What a journey may ask of the hook, from inside the isolated world. */
export interface Hooked {
  readonly heard: PageEvent[];
  draft(): DraftState | null;
  /** Replaces the first `words`; null writes at the caret. */
  write(words: string | null, text: string, caret?: number | null): Promise<Written>;
  writeAt(wish: Partial<DraftState>, words: string, text: string): Promise<Written>;
  undo(of: string): Promise<Written>;
  underline(words: string): void;
  /** Shows the launcher; tells how often a person is believed to have clicked it. */
  launch(): () => number;
  diagnose(): Diagnosis;
  refresh(): void;
  stop(): void;
}

const over = new AbortController();
const imported = readAdapter(tracker);
const known = [EDITOR_PAGE, ...ADAPTERS, ...(imported.ok ? [imported.value] : [])];
const adapter = findAdapter(known, location.origin);
if (!adapter) throw new Error('No adapter fits this page.');
const hook = hookPage({ adapter, window, signal: over.signal });
const heard: PageEvent[] = [];
let draft: DraftState | null = null;
let ids = 0;

hook.watch((event) => {
  heard.push(event);
  if (event.kind === 'noComposer') draft = null;
  if (event.kind === 'draft') {
    const { kind: _, ...state } = event;
    draft = state;
  }
  if (event.kind === 'edit' && draft) {
    const { kind: _, start, removed, inserted, ...head } = event;
    const text = draft.text.slice(0, start) + inserted + draft.text.slice(start + removed);
    draft = { ...head, text };
  }
}, over.signal);

function wishAt(state: DraftState, words: string | null, text: string, caret: number | null) {
  ids += 1;
  const start = words === null ? -1 : state.text.indexOf(words);
  const at = words === null ? null : { start, end: start + words.length, words };
  const { ticketKey, composerId, mode, rev } = state;
  return { id: `w${ids}`, ticketKey, composerId, mode, rev, at, text, caret };
}

const hooked: Hooked = {
  heard,
  draft: () => draft,
  write(words, text, caret = null) {
    if (!draft) throw new Error('There is no draft to write into.');
    return hook.write(wishAt(draft, words, text, caret));
  },
  writeAt(wish, words, text) {
    if (!draft) throw new Error('There is no draft to write into.');
    const right = wishAt(draft, words, text, null);
    return hook.write({ ...right, ...wish, text, at: right.at });
  },
  undo(of) {
    ids += 1;
    return hook.undo({ id: `w${ids}`, of });
  },
  underline(words) {
    if (!draft) throw new Error('There is no draft to underline.');
    const { composerId, rev, text } = draft;
    const start = text.indexOf(words);
    const end = start + words.length;
    hook.highlight({ composerId, rev, spans: [{ start, end, flag: 'blame' }] });
  },
  launch() {
    let clicks = 0;
    const clicked = () => {
      clicks += 1;
    };
    showLauncher({ document, label: 'Open', clicked, signal: over.signal });
    return () => clicks;
  },
  diagnose: hook.diagnose,
  refresh: hook.refresh,
  stop: () => over.abort(),
};

Object.assign(globalThis, { hooked });
