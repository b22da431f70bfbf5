import { useCallback, useEffect, useState } from 'preact/hooks';
import { toDay } from '../../../lib/moments/day.ts';
import { toIsoWeek } from '../../../lib/stats/iso-week.ts';
import { appVersion } from '../numbers/app-version.ts';
import { saveFile } from '../numbers/save-file.ts';
import { Stopped } from '../numbers/start-worker.ts';
import type { TeamShown } from '../numbers/team-desk.ts';
import { useDesk } from '../numbers/use-desk.ts';
import type { FileTaken, Progress, TeamWish } from '../numbers/work.ts';

export type Doing =
  | { readonly is: 'nothing' | 'cancelled' | 'readFailed' | 'tooMany' | 'saveFailed' }
  | { readonly is: 'reading' | 'saving'; readonly progress: Progress | null }
  | { readonly is: 'saved'; readonly name: string };

/** More at once would hold them all in memory. */
export const MOST_FILES = 1_000;

export interface TeamAccess {
  readonly shown: TeamShown | null;
  /** Of every file so far, in the order they came. */
  readonly taken: readonly FileTaken[];
  readonly doing: Doing;
  readonly add: (files: readonly File[]) => void;
  readonly save: (kind: 'mergedFiles' | 'groupFiles') => void;
  readonly cancel: () => void;
  readonly startAfresh: () => void;
}

/** The team that the worker holds while this view is open. */
export function useTeam(wish: TeamWish): TeamAccess {
  const desk = useDesk();
  const [shown, setShown] = useState<TeamShown | null>(null);
  const [taken, setTaken] = useState<readonly FileTaken[]>([]);
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' });
  const { from, to, channel, rated, fewest } = wish;
  const some = taken.some(({ problem }) => problem === null);

  useEffect(() => {
    if (!some) return setShown(null);
    let isGone = false;
    desk.ask('team', { from, to, channel, rated, fewest }).then(
      (next) => {
        if (!isGone) setShown(next);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [desk, some, taken, from, to, channel, rated, fewest]);

  const add = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      if (files.length > MOST_FILES) return setDoing({ is: 'tooMany' });
      setDoing({ is: 'reading', progress: null });
      const thisWeek = toIsoWeek(
        toDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
      );
      const onProgress = (progress: Progress) => setDoing({ is: 'reading', progress });
      desk.ask('addFiles', { files, thisWeek }, { onProgress }).then(
        (more) => {
          setTaken((before) => [...before, ...more]);
          setDoing({ is: 'nothing' });
        },
        (error) => {
          // The worker and what it held are gone together: half a team is never shown.
          setTaken([]);
          setDoing({ is: error instanceof Stopped ? 'cancelled' : 'readFailed' });
        },
      );
    },
    [desk],
  );

  const save = useCallback(
    (kind: 'mergedFiles' | 'groupFiles') => {
      setDoing({ is: 'saving', progress: null });
      const onProgress = (progress: Progress) => setDoing({ is: 'saving', progress });
      desk.ask(kind, { from, to, fewest, app: appVersion() }, { onProgress }).then(
        ({ zip }) => {
          saveFile(zip);
          setDoing({ is: 'saved', name: zip.name });
        },
        () => setDoing({ is: 'saveFailed' }),
      );
    },
    [desk, from, to, fewest],
  );

  const cancel = useCallback(() => desk.stop(), [desk]);
  const startAfresh = useCallback(() => {
    void desk.ask('emptyTeam', null).then(() => {
      setTaken([]);
      setDoing({ is: 'nothing' });
    });
  }, [desk]);

  return { shown, taken, doing, add, save, cancel, startAfresh };
}
