import { useTables } from '../../../components/tables.ts';
import { type Playbook, stepsOf } from '../../../lib/moments/playbook.ts';
import { MOMENTS, type Moment } from '../../../lib/moments/vocabulary.ts';
import { playbook } from '../../../lib/words/english.ts';

const TABLES = { playbook };

/** The steps as the panel has them: those switched off are gone, core ones first. */
export function Preview({ book }: { readonly book: Playbook }) {
  const { t } = useTables(TABLES);
  return (
    <div class="playbook-preview">
      {MOMENTS.map((moment) => (
        <section key={moment} class="card stack" aria-label={t(`playbook.moment.${moment}`)}>
          <h3>{t(`playbook.moment.${moment}`)}</h3>
          <PreviewSteps book={book} moment={moment} />
        </section>
      ))}
    </div>
  );
}

function PreviewSteps({ book, moment }: { readonly book: Playbook; readonly moment: Moment }) {
  const { t } = useTables(TABLES);
  const steps = stepsOf(book, moment);
  if (steps.length === 0) return <p class="small muted">{t('playbook.preview.none')}</p>;
  const extra = steps.filter((step) => !step.core);
  const list = (some: typeof steps) => (
    <ul class="preview-steps">
      {some.map((step) => (
        <li key={step.id}>
          {step.text}
          {step.hint !== undefined && <p class="small muted">{step.hint}</p>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(steps.filter((step) => step.core))}
      {extra.length > 0 && <p class="small muted">{t('playbook.preview.extra')}</p>}
      {extra.length > 0 && list(extra)}
    </>
  );
}
