import { Notice } from '../../components/panel/notice.tsx';
import { SentLine } from '../../components/panel/sent-line.tsx';
import { parseTicketKey } from '../../lib/moments/ticket.ts';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Panel } from './create-panel.ts';
import { toSentMoments } from './view/sent-view.ts';

export interface SendingPartProps {
  readonly panel: Panel;
  readonly words: SurfaceWords;
  readonly dates: Dates;
}

/** What waits after a sending: one question at most, and one line that names its ticket. */
export function SendingPart({ panel, words, dates }: SendingPartProps) {
  const { sendings } = panel;
  const unsure = sendings.unsure.value;
  if (unsure) {
    const ticket = parseTicketKey(unsure.ticketKey)?.number ?? '';
    return (
      <Notice
        text={words.t('panel.sent.unsure', { ticket })}
        action={{ label: words.t('panel.sent.yes'), run: () => void sendings.answer(true) }}
        closeLabel={words.t('panel.sent.no')}
        onClose={() => void sendings.answer(false)}
      />
    );
  }
  const last = panel.lastSent.shown.value;
  if (!last) return null;
  const { contact, ticketKey } = last;
  return (
    <SentLine
      contactId={contact.contactId}
      ticket={parseTicketKey(ticketKey)?.number ?? ''}
      when={dates.moment(contact.sentAt ?? contact.at, panel.minute.value)}
      moments={toSentMoments(contact, panel.playbook, words)}
      isConfirmed={contact.confirmedAt !== null}
      onRate={(moment, rating) => panel.wishes.rate(contact.contactId, moment, rating)}
      onConfirm={() => panel.wishes.confirm(contact.contactId)}
      onUndo={() => panel.wishes.unconfirm(contact.contactId)}
      onDismiss={() => panel.lastSent.dismiss(contact.contactId)}
    />
  );
}
