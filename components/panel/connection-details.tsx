import { useState } from 'preact/hooks';
import type { Capability, Connection } from '../../lib/moments/facts.ts';
import { useWords } from '../words-context.ts';

export interface ConnectionDetailsProps {
  /** Null while it is not known yet. */
  readonly connection: Connection | null;
  readonly missing: readonly Capability[];
  /** Puts the report into the clipboard; gives it back where that was not allowed, else null. */
  readonly onCopy: () => Promise<string | null>;
}

/** What the state of the connection means, part by part, and a report of it without customer's words. */
export function ConnectionDetails({ connection, missing, onCopy }: ConnectionDetailsProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<'copied' | { readonly report: string } | null>(null);
  if (connection === null) return null;
  return (
    <details class="small">
      <summary>{t('panel.details')}</summary>
      <div class="card stack">
        <p>
          <b>{t(`panel.connection.${connection}`)}.</b>{' '}
          {missing.length === 0 && t(`panel.connection.${connection}.why`)}
        </p>
        {missing.length > 0 && (
          <ul class="stack">
            {missing.map((capability) => (
              <li key={capability}>{t(`panel.details.works.${capability}`)}</li>
            ))}
          </ul>
        )}
        {missing.length > 0 && <p>{t('panel.details.mend')}</p>}
        <div class="row">
          <button
            type="button"
            class="small"
            onClick={() => {
              void onCopy().then((report) => setCopied(report === null ? 'copied' : { report }));
            }}
          >
            {t('panel.details.copy')}
          </button>
        </div>
        <p class="muted">{t('panel.details.about')}</p>
        <p role="status">
          {copied === 'copied' ? t('panel.details.copied') : copied && t('panel.details.notCopied')}
        </p>
        {copied !== null && copied !== 'copied' && (
          <textarea readOnly rows={6} aria-label={t('panel.details.copy')} value={copied.report} />
        )}
      </div>
    </details>
  );
}
