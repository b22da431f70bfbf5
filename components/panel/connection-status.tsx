import { useId } from 'preact/hooks';
import type { Connection } from '../../lib/moments/facts.ts';
import { useWords } from '../words-context.ts';
import './connection-status.css';

export interface ConnectionStatusProps {
  readonly connection: Connection;
  readonly missing: readonly string[];
}

/** The truth about the hook: a shape and a word, and what is missing where something is. */
export function ConnectionStatus({ connection, missing }: ConnectionStatusProps) {
  const { t } = useWords();
  const explanation = useId();
  const isExplained = missing.length > 0 || connection !== 'connected';
  const why =
    missing.length > 0
      ? t('panel.connection.missing', { what: missing.join(', ') })
      : t(`panel.connection.${connection}.why`);
  return (
    <span
      class="connection"
      role="status"
      aria-label={t('panel.connection')}
      aria-describedby={isExplained ? explanation : undefined}
      title={isExplained ? why : undefined}
    >
      <span class={`connection-dot ${connection}`} aria-hidden="true" />
      {t(`panel.connection.${connection}`)}
      {isExplained && (
        <span class="hidden-words" id={explanation}>
          {` ${why}`}
        </span>
      )}
    </span>
  );
}
