import { useWords } from '../words-context.ts';

export interface NoticeProps {
  /** What happened, what is safe, what to do. */
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly onClose: (() => void) | null;
  readonly closeLabel?: string;
}

/** Something the person must know. It stays until it is dealt with. */
export function Notice({ text, action, onClose, closeLabel }: NoticeProps) {
  const { t } = useWords();
  return (
    <div class="card notice" role="alert">
      <p class="small">{text}</p>
      {(action || onClose) && (
        <div class="row">
          {action && (
            <button type="button" onClick={action.run}>
              {action.label}
            </button>
          )}
          {onClose && (
            <button type="button" class="quiet small" onClick={onClose}>
              {closeLabel ?? t('panel.close')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
