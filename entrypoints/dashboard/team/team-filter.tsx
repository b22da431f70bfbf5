import { useId } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { CHANNELS } from '../../../lib/moments/vocabulary.ts';
import { team } from '../../../lib/words/english.ts';
import type { TeamReportProps } from './team-report.tsx';

const TABLES = { team };

type TeamFilterProps = Pick<TeamReportProps, 'shown' | 'choice' | 'onFrom' | 'onTo' | 'onChannel'>;

/** Whole weeks and whole channels: finer choices could be taken from each other to find one person. */
export function TeamFilter({ shown, choice, onFrom, onTo, onChannel }: TeamFilterProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [first = '', last = ''] = [shown.weeks[0], shown.weeks.at(-1)];
  const options = shown.weeks.map((week) => (
    <option key={week} value={week}>
      {week}
    </option>
  ));
  return (
    <div class="row">
      <label for={`${id}-from`}>{t('team.weeks.from')}</label>
      <select
        id={`${id}-from`}
        value={choice.from ?? first}
        onChange={({ currentTarget }) => onFrom(currentTarget.value)}
      >
        {options}
      </select>
      <label for={`${id}-to`}>{t('team.weeks.to')}</label>
      <select
        id={`${id}-to`}
        value={choice.to ?? last}
        onChange={({ currentTarget }) => onTo(currentTarget.value)}
      >
        {options}
      </select>
      <label for={`${id}-channel`}>{t('team.channel')}</label>
      <select
        id={`${id}-channel`}
        value={choice.channel ?? ''}
        onChange={({ currentTarget }) =>
          onChannel(CHANNELS.find((channel) => channel === currentTarget.value) ?? null)
        }
      >
        <option value="">{t('team.channel.all')}</option>
        {shown.channels.map((channel) => (
          <option key={channel} value={channel}>
            {t(`team.channel.${channel}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
