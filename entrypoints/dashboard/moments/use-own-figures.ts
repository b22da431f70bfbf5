import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Rated } from '../../../lib/moments/contact.ts';
import type { Period } from '../../../lib/stats/period.ts';
import type { OwnFigures } from '../numbers/own-figures.ts';
import { useDesk } from '../numbers/use-desk.ts';

export type OwnState = 'counting' | 'failed' | OwnFigures;

/** One's own figures; counted anew when another period is chosen and when the page is shown again. */
export function useOwnFigures(period: Period, rated: Rated): [OwnState, () => void] {
  const desk = useDesk();
  const [state, setState] = useState<OwnState>('counting');
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const { from, to } = period;

  useEffect(() => {
    if (from > to) return;
    let isGone = false;
    const tell = (next: OwnState) => {
      if (!isGone) setState(next);
    };
    desk.ask('own', { from, to, rated }).then(tell, () => tell('failed'));
    return () => {
      isGone = true;
    };
  }, [desk, from, to, rated, round]);

  useEffect(() => {
    const shown = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [again]);

  return [state, again];
}
