import { CoverageLine } from '../../../components/numbers/coverage-line.tsx';
import { PromiseTable } from '../../../components/numbers/promise-table.tsx';
import { RatedPicker } from '../../../components/numbers/rated-picker.tsx';
import { ShareTable } from '../../../components/numbers/share-table.tsx';
import { Trend } from '../../../components/numbers/trend.tsx';
import { useTables } from '../../../components/tables.ts';
import { type Rated, WHOLE_FIRST } from '../../../lib/moments/contact.ts';
import type { Channel } from '../../../lib/moments/vocabulary.ts';
import { figures, team } from '../../../lib/words/english.ts';
import type { TeamShown } from '../numbers/team-desk.ts';
import type { TeamWish } from '../numbers/work.ts';
import { Conflicts } from './conflicts.tsx';
import { People } from './people.tsx';
import { TeamFilter } from './team-filter.tsx';

const TABLES = { figures, team };

export interface TeamReportProps {
  readonly shown: TeamShown;
  readonly fewest: number;
  readonly choice: Omit<TeamWish, 'fewest'>;
  readonly onFrom: (week: string | null) => void;
  readonly onTo: (week: string | null) => void;
  readonly onChannel: (channel: Channel | null) => void;
  readonly onRated: (rated: Rated) => void;
}

/** The team's figures of a period and a channel, as a group. */
export function TeamReport({ shown, fewest, choice, onRated, ...wishes }: TeamReportProps) {
  const { t } = useTables(TABLES);
  const { figures: of, contributors, suppressed } = shown;
  return (
    <>
      <TeamFilter shown={shown} choice={choice} {...wishes} />
      <p>
        {t('team.contributors', { count: contributors })} · {t('team.confirmedOnly')}
      </p>
      {suppressed.length > 0 && (
        <p class="muted">{t('team.suppressed', { count: suppressed.length, fewest })}</p>
      )}
      <Conflicts conflicts={shown.conflicts} />
      {of === null ? (
        <p class="card">{t('team.tooFew', { fewest })}</p>
      ) : (
        <>
          <section class="card stack" aria-labelledby="shares-title">
            <h2 id="shares-title">{t('figures.shares')}</h2>
            <ShareTable rows={WHOLE_FIRST.map((one) => [one, of.of[one]] as const)} />
          </section>
          <section class="card stack" aria-labelledby="trend-title">
            <div class="row spread">
              <h2 id="trend-title">{t('figures.trend')}</h2>
              <RatedPicker value={choice.rated} onPick={onRated} />
            </div>
            <Trend trend={shown.trend} />
          </section>
          <div class="report-columns">
            <section class="card stack" aria-labelledby="promises-title">
              <h2 id="promises-title">{t('figures.promises')}</h2>
              <PromiseTable promises={of.promises} />
            </section>
            <section class="card stack" aria-labelledby="coverage-title">
              <h2 id="coverage-title">{t('figures.coverage')}</h2>
              <CoverageLine coverage={of.coverage} />
            </section>
          </div>
        </>
      )}
      <p class="small muted">{t('team.protection', { fewest })}</p>
      <People people={shown.people} />
    </>
  );
}
