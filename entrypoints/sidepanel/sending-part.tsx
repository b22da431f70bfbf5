import { Notice } from '../../components/panel/notice.tsx';
import { SentLine } from '../../components/panel/sent-line.tsx';
import { parseTicketKey } from '../../lib/moments/ticket.ts';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Panel } from './create-panel.ts';
import { QuestionPart } from './question-part.tsx';
import { toSentMoments } from './view/sent-view.ts';
import { findTheirWord } from './view/their-word.ts';

export interface SendingPartProps {
  readonly panel: Panel;
  readonly words: SurfaceWords;
  readonly dates: Dates;
}

/** What waits after a sending: what could not be kept, one question at most, one line for its ticket. */
export function SendingPart(props: SendingPartProps) {
  const { panel, words } = props;
  const unkept = panel.sendings.unkept.value;
  const tickets = [...new Set(unkept)].map((key) => `#${parseTicketKey(key)?.number ?? ''}`);
  return (
    <>
      {unkept.length > 0 && (
        <Notice
          text={words.t('panel.sent.unkept', {
            count: unkept.length,
            tickets: words.list(tickets),
          })}
          action={null}
          onClose={null}
        />
      )}
      {!panel.busy.isOn.value && <AfterSending {...props} />}
    </>
  );
}

/** Busy mode holds all of this back until it is over. */
function AfterSending(props: SendingPartProps) {
  if (props.panel.sendings.unsure.value) return <Unsure {...props} />;
  return (
    <>
      <QuestionPart {...props} />
      <Sent {...props} />
    </>
  );
}

/** Did it go out? Only the agent knows. */
function Unsure({ panel, words }: SendingPartProps) {
  const { sendings } = panel;
  const ticket = parseTicketKey(sendings.unsure.value?.ticketKey ?? '')?.number ?? '';
  return (
    <Notice
      text={words.t('panel.sent.unsure', { ticket })}
      action={{ label: words.t('panel.sent.yes'), run: () => void sendings.answer(true) }}
      closeLabel={words.t('panel.sent.no')}
      onClose={() => void sendings.answer(false)}
    />
  );
}

function Sent({ panel, words, dates }: SendingPartProps) {
  const last = panel.lastSent.shown.value;
  if (!last) return null;
  const { contact, ticketKey } = last;
  const { onTop } = panel;
  const asked = panel.afterSending.asked.value;
  const isOnTop = ticketKey === onTop.ticketKey.value;
  const messages = onTop.facts.value?.messages?.value ?? [];
  return (
    <SentLine
      contactId={contact.contactId}
      ticket={parseTicketKey(ticketKey)?.number ?? ''}
      when={dates.moment(contact.sentAt ?? contact.at, panel.minute.value)}
      moments={toSentMoments(contact, panel.playbook.value, words)}
      isReadOnly={panel.access.problem.value === 'newer'}
      isConfirmed={contact.confirmedAt !== null}
      isAsking={asked?.contactId === contact.contactId && asked.question.kind === 'howWasIt'}
      theirWord={isOnTop ? findTheirWord(contact, messages) : null}
      onStandBy={() => panel.wishes.standBy(contact.contactId)}
      onWish={(wish) => panel.wishes.wish(contact.ticketUid, wish)}
      onRate={(moment, rating) => panel.wishes.rate(contact.contactId, moment, rating)}
      onConfirm={() => panel.wishes.confirm(contact.contactId)}
      onUndo={() => panel.wishes.unconfirm(contact.contactId)}
      onDismiss={() => panel.lastSent.dismiss(contact.contactId)}
    />
  );
}
