import { useId } from 'preact/hooks';
import { DifferenceTable } from '../../../components/dashboard/difference-table.tsx';
import { useTables } from '../../../components/tables.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import {
  type PlaybookChange,
  playbookDifference,
} from '../../../lib/moments/playbook-difference.ts';
import { playbook } from '../../../lib/words/english.ts';

const TABLES = { playbook };

export interface ImportOfferProps {
  readonly now: Playbook;
  readonly coming: Playbook;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What another playbook would change, before it is taken. */
export function ImportOffer({ now, coming, onTake, onLeave }: ImportOfferProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const changes = playbookDifference(now, coming);

  const toPlace = ({ moment, step, field }: PlaybookChange) => {
    const steps =
      moment === null ? [] : [now, coming].flatMap((book) => book.moments[moment].steps);
    const words = steps.find((one) => one.id === step)?.text;
    const name = moment === null ? t('playbook.whole') : t(`playbook.moment.${moment}`);
    return [name, field === 'step' ? undefined : words, t(`playbook.field.${field}`)]
      .filter((part) => part !== undefined)
      .join(' · ');
  };
  const toWords = (value: string | null) => (value === 'true' ? t('playbook.yes') : value);

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('playbook.import.found')}</h2>
      {changes.length === 0 && <p>{t('playbook.import.nothing')}</p>}
      {changes.length > 0 && (
        <DifferenceTable
          name={t('playbook.import.list')}
          head={[
            t('playbook.import.place'),
            t('playbook.import.before'),
            t('playbook.import.after'),
          ]}
          none={t('playbook.import.none')}
          changes={changes.map((change) => ({
            place: toPlace(change),
            before: toWords(change.before),
            after: toWords(change.after),
          }))}
        />
      )}
      <div class="row">
        {changes.length > 0 && (
          <button type="button" class="primary" onClick={onTake}>
            {t('playbook.import.take')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {t('playbook.import.leave')}
        </button>
      </div>
    </section>
  );
}
