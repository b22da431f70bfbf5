import { Download, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';

export interface OwnDataProps {
  /** Name of the file, without its ending. */
  readonly fileName: string;
  /** Everything that is the agent's alone. */
  readonly onRead: () => Promise<object>;
  readonly onForget: () => Promise<void>;
}

/** One's own data, for oneself: as a file, or gone for good. */
export function OwnData({ fileName, onRead, onForget }: OwnDataProps) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const [outcome, setOutcome] = useState<'shift.set.forgotten' | 'shift.problem.action' | null>(
    null,
  );
  const save = async () => download(`${fileName}.json`, JSON.stringify(await onRead(), null, 2));
  const forget = async () => {
    await onForget();
    setOutcome('shift.set.forgotten');
  };
  const attempt = (work: () => Promise<void>) => {
    setIsAsking(false);
    setOutcome(null);
    work().catch(() => setOutcome('shift.problem.action'));
  };
  return (
    <section class="stack data-ways" aria-label={t('shift.set.data')}>
      <h2>{t('shift.set.data')}</h2>
      <button type="button" onClick={() => attempt(save)}>
        <Icon node={Download} /> {t('shift.set.export')}
      </button>
      {isAsking ? (
        <div class="card stack">
          <p>{t('shift.set.forget.sure')}</p>
          <div class="two-ways">
            <button type="button" class="plain" onClick={() => attempt(forget)}>
              {t('shift.set.forget.yes')}
            </button>
            <button type="button" class="plain" onClick={() => setIsAsking(false)}>
              {t('shift.set.forget.no')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" onClick={() => setIsAsking(true)}>
          <Icon node={Trash2} /> {t('shift.set.forget')}
        </button>
      )}
      <p class="small" role="status">
        {outcome !== null && t(outcome)}
      </p>
    </section>
  );
}

/** Hands a file to the browser's own download; nothing leaves the computer. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
