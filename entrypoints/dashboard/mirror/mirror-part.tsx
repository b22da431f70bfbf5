import { useEffect, useMemo, useState } from 'preact/hooks';
import { JournalPages } from '../../../components/shift/journal-pages.tsx';
import { Mirror } from '../../../components/shift/mirror.tsx';
import { OwnData } from '../../../components/shift/own-data.tsx';
import { WordsContext } from '../../../components/words-context.ts';
import '../../../components/shift/shift.css';
import { isCommon } from '../../../lib/courtesy/suggestions/common-words.ts';
import type { Contact } from '../../../lib/moments/contact.ts';
import { addDays, DAY_START, toDay } from '../../../lib/moments/day.ts';
import type { SelfCheck } from '../../../lib/moments/self-check.ts';
import type { Story } from '../../../lib/moments/story.ts';
import { toMirror, toMirrorDays, toWeeks } from '../../../lib/shift/mirror.ts';
import { redact } from '../../../lib/shift/redact.ts';
import { readKnownNames } from '../../../lib/store/known-names.ts';
import { contactsBetween } from '../../../lib/store/listings.ts';
import { forgetPrivate, readPrivate } from '../../../lib/store/private-data.ts';
import { watchSelfChecksBetween } from '../../../lib/store/self-checks.ts';
import { forgetStory, watchStories } from '../../../lib/store/stories.ts';
import { now, tz } from '../../on-ticket/clock.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';
import { loadWords } from '../../on-ticket/words.ts';
import { useLive } from '../use-live.ts';

/** Three months: long enough for a pattern, short enough to be about now. */
const DAYS = 13 * 7;

/**
 * The mirror under "My moments": how I arrived beside my moments of those shifts, and the magic
 * journal. It is in no figure, no print for others and no file.
 */
export function MirrorPart({ access }: { readonly access: NotebookAccess }) {
  const { words, dates } = useMemo(() => loadWords(tz()), []);
  const { t } = words;
  const to = toDay(now(), tz(), DAY_START);
  const from = addDays(to, 1 - DAYS);
  const checks = useLive<readonly SelfCheck[]>(
    access,
    (notebook, say) => watchSelfChecksBetween(notebook, from, to, say),
    [from, to],
  );
  const stories = useLive<readonly Story[]>(access, watchStories);
  const contacts = useContacts(access, from, to);
  const names = useNames(access);
  if (checks === null || stories === null || contacts === null) return null;

  const days = toMirrorDays(checks, contacts, from, to);
  const sayDay = (day: string) => dates.due({ date: day, time: null }, now());
  const open = access.open.value;
  return (
    <WordsContext.Provider value={words}>
      <section class="card stack mirror-part no-print" aria-label={t('shift.mirror.title')}>
        <h2>{t('shift.mirror.title')}</h2>
        <p class="muted small">{t('shift.mirror.note')}</p>
        <Mirror
          weeks={toWeeks(days)}
          rows={toMirror(days)}
          weekdays={namesOfWeekdays(words.locale.tag)}
          sayDay={sayDay}
        />
        {stories.length > 0 && (
          <>
            <h2>{t('shift.mirror.journal')}</h2>
            <JournalPages
              stories={stories}
              sayDay={sayDay}
              redact={(text) => redact(text, { names, isCommon })}
              onCopy={(text) => navigator.clipboard.writeText(text)}
              onDelete={(storyId) => {
                if (open) void forgetStory(open.notebook, storyId);
              }}
            />
          </>
        )}
        {open && (
          <OwnData
            fileName={`five-moments-self-checks-${to}`}
            onRead={() => readPrivate(open.notebook)}
            onForget={() => forgetPrivate(open.notebook)}
          />
        )}
      </section>
    </WordsContext.Provider>
  );
}

/** The replies of those days, once: what is sent while one looks on is in the next look. */
function useContacts(access: NotebookAccess, from: string, to: string): readonly Contact[] | null {
  const [contacts, setContacts] = useState<readonly Contact[] | null>(null);
  const open = access.open.value;
  useEffect(() => {
    if (!open) return;
    // What went wrong is said by the shell; the calendar stands without ratings.
    contactsBetween(open.notebook, from, to).then(
      ({ rows }) => setContacts(rows),
      () => setContacts([]),
    );
  }, [open, from, to]);
  return contacts;
}

function useNames(access: NotebookAccess): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const open = access.open.value;
  useEffect(() => {
    if (open) readKnownNames(open.notebook).then(setNames, () => undefined);
  }, [open]);
  return names;
}

/** Monday first. 2024-01-01 was one. */
function namesOfWeekdays(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2024, 0, index + 1)));
}
