import { useMemo, useState } from 'preact/hooks';
import { PeriodPicker } from '../../../components/numbers/period-picker.tsx';
import { useTables } from '../../../components/tables.ts';
import type { Rated } from '../../../lib/moments/contact.ts';
import { toDay } from '../../../lib/moments/day.ts';
import { type Period, type Preset, toPeriod } from '../../../lib/stats/period.ts';
import { figures } from '../../../lib/words/english.ts';
import { MirrorPart } from '../mirror/mirror-part.tsx';
import type { ViewProps } from '../views.ts';
import { OwnReport } from './own-report.tsx';
import { useOwnFigures } from './use-own-figures.ts';
import './moments.css';

const TABLES = { figures };

function today(): string {
  return toDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** One's own figures of a period, for oneself. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  const [chosen, setChosen] = useState<Preset | 'own'>('weeks13');
  const [own, setOwn] = useState<Period>(() => toPeriod('weeks13', today()));
  const [rated, setRated] = useState<Rated>('contact');
  const period = useMemo(() => (chosen === 'own' ? own : toPeriod(chosen, today())), [chosen, own]);
  const [state, again] = useOwnFigures(period, rated);
  return (
    <>
      <div class="row spread no-print">
        <PeriodPicker
          chosen={chosen}
          period={own}
          onPreset={(preset) => {
            if (preset === 'own') setOwn(period);
            setChosen(preset);
          }}
          onPeriod={setOwn}
        />
        <button type="button" onClick={() => print()}>
          {t('figures.period.print')}
        </button>
      </div>
      {state === 'counting' && <p role="status">{t('figures.counting')}</p>}
      {state === 'failed' && (
        <div class="card notice stack" role="alert">
          <p>{t('figures.failed')}</p>
          <div class="row">
            <button type="button" onClick={again}>
              {t('figures.again')}
            </button>
          </div>
        </div>
      )}
      {typeof state === 'object' && (
        <OwnReport own={state} period={period} rated={rated} onRated={setRated} />
      )}
      <MirrorPart access={access} />
    </>
  );
}
