import { Download, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Shift } from './create-shift.ts';

/** One's own data, for oneself: as a file, or gone for good. */
export function OwnData({ shift }: { readonly shift: Shift }) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const [outcome, setOutcome] = useState<'shift.set.forgotten' | 'shift.problem.action' | null>(
    null,
  );
  const save = async () => {
    const { store, notebook } = await shift.notebook.whenOpen;
    const data = await store.readPrivate(notebook);
    download(`five-moments-self-checks-${shift.day}.json`, JSON.stringify(data, null, 2));
  };
  const forget = async () => {
    const { store, notebook } = await shift.notebook.whenOpen;
    await store.forgetPrivate(notebook);
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
