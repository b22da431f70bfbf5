import { useTables } from '../../components/tables.ts';
import type { Note } from '../../lib/moments/note.ts';
import type { TicketPlace } from '../../lib/store/ticket-places.ts';
import { ledger } from '../../lib/words/english.ts';
import { TicketLink } from './ticket-link.tsx';

const TABLES = { ledger };
const LABELLED = ['heard', 'plan', 'wish', 'learned'] as const;

export interface NoteHitProps {
  readonly note: Note;
  readonly ticket: TicketPlace | null;
  /** "today, 3:05 PM" */
  readonly when: string;
}

/** A note that was found: of which ticket and whom, since when, and what it says. */
export function NoteHitItem({ note, ticket, when }: NoteHitProps) {
  const { t } = useTables(TABLES);
  const about = [ticket?.subject, ticket?.customerName].filter(Boolean).join(' · ');
  return (
    <li class="card note-hit">
      <p class="row spread small">
        <span>
          <TicketLink
            ticket={ticket}
            otherwise={t('ledger.byHand')}
            label={(number) => t('ledger.openTicket', { ticket: number })}
          />
          {about !== '' && (
            <span class="muted">
              {' · '}
              <bdi>{about}</bdi>
            </span>
          )}
        </span>
        <span class="muted">{when}</span>
      </p>
      {note.text.trim() !== '' && (
        <p class="note-words">
          <bdi>{note.text}</bdi>
        </p>
      )}
      {LABELLED.filter((field) => note[field].trim() !== '').map((field) => (
        <p key={field} class="small note-words">
          <span class="muted">{t(`ledger.notes.${field}`)}: </span>
          <bdi>{note[field]}</bdi>
        </p>
      ))}
    </li>
  );
}
