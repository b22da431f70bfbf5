import { useId } from 'preact/hooks';
import type { Connection } from '../../lib/moments/facts.ts';
import { useWords } from '../words-context.ts';
import './connection-status.css';

export interface ConnectionStatusProps {
  /** Null while it is not known yet: then nothing is claimed. */
  readonly connection: Connection | null;
  readonly missing: readonly string[];
}

/** The truth about the hook: a shape and a word, and what is missing where something is. */
export function ConnectionStatus({ connection, missing }: ConnectionStatusProps) {
  const { t } = useWords();
  const explanation = useId();
  const why = whyOf(connection, missing, t);
  return (
    <span
      class="connection"
      role="status"
      aria-label={t('panel.connection')}
      aria-describedby={why === null ? undefined : explanation}
      title={why ?? undefined}
    >
      <span class={`connection-dot ${connection ?? 'looking'}`} aria-hidden="true" />
      {connection && t(`panel.connection.${connection}`)}
      {why !== null && (
        <span class="hidden-words" id={explanation}>
          {` ${why}`}
        </span>
      )}
    </span>
  );
}

function whyOf(
  connection: Connection | null,
  missing: readonly string[],
  t: ReturnType<typeof useWords>['t'],
): string | null {
  if (connection === null) return null;
  if (missing.length > 0) return t('panel.connection.missing', { what: missing.join(', ') });
  return connection === 'connected' ? null : t(`panel.connection.${connection}.why`);
}
