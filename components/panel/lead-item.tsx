import { useWords } from '../words-context.ts';

export interface LeadView {
  readonly key: string;
  /** What is missing, in words. */
  readonly why: string;
  /** What the button would put there; null where only the agent can mend it. */
  readonly text: string | null;
}

export interface LeadItemProps {
  readonly lead: LeadView;
  readonly isBusy: boolean;
  readonly onUse: () => void;
  readonly onIgnore: () => void;
}

/** What the draft still lacks most, and words for it. */
export function LeadItem({ lead, isBusy, onUse, onIgnore }: LeadItemProps) {
  const { t } = useWords();
  return (
    <div class="finding lead">
      <p class="small">{lead.why}</p>
      <div class="row">
        {lead.text !== null && (
          <button type="button" class="primary" disabled={isBusy} onClick={onUse}>
            {t('panel.use', { text: lead.text })}
          </button>
        )}
        <button type="button" class="quiet small" onClick={onIgnore}>
          {t('panel.ignore')}
        </button>
      </div>
    </div>
  );
}
