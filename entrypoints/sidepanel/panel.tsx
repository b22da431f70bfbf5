import { useComputed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { ConnectionDetails } from '../../components/panel/connection-details.tsx';
import { DraftReview } from '../../components/panel/draft-review.tsx';
import { EmptyState } from '../../components/panel/empty-state.tsx';
import { Moments } from '../../components/panel/moments.tsx';
import { Notice } from '../../components/panel/notice.tsx';
import { PanelFoot } from '../../components/panel/panel-foot.tsx';
import { TicketHeader } from '../../components/panel/ticket-header.tsx';
import { WordsContext } from '../../components/words-context.ts';
import type { Moment } from '../../lib/moments/vocabulary.ts';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { NotePart } from '../on-ticket/note-part.tsx';
import { openDashboard } from '../on-ticket/open-dashboard.ts';
import { PausePart } from '../on-ticket/pause-part.tsx';
import type { PhraseFinder } from '../on-ticket/phrase-finder.ts';
import { PhrasePart } from '../on-ticket/phrase-part.tsx';
import type { Panel } from './create-panel.ts';
import { toDiagnostics } from './diagnostics.ts';
import { NoteSearchPart } from './note-search-part.tsx';
import { PromisePart } from './promise-part.tsx';
import { revealMoment } from './reveal-moment.ts';
import { SendingPart } from './sending-part.tsx';
import { putIntoNote } from './tell-team.ts';
import { toHeader, toOrder } from './view/header-view.ts';
import { toMomentViews } from './view/moment-views.ts';
import { toDraftState } from './view/review-view.ts';
import './panel.css';

export interface PanelViewProps {
  readonly panel: Panel;
  readonly phrases: PhraseFinder;
  readonly words: SurfaceWords;
  readonly dates: Dates;
}

/** The panel as it stands: each part reads its own signals, so that a key redraws only what it moved. */
export function PanelView(props: PanelViewProps) {
  const { panel, words } = props;
  const pause = <PausePart pause={panel.pause} place={panel.onTop.place} tag={words.locale.tag} />;
  const isPaused = panel.pause.kind.value !== null;
  return (
    <WordsContext.Provider value={words}>
      {isPaused && <div class="paused card notice">{pause}</div>}
      {panel.onTop.ticket.value === null ? <NoTicket {...props} /> : <OnTicket {...props} />}
      <PanelFoot
        areKeysShown={panel.areKeysShown.value}
        onKeys={(areShown) => {
          panel.areKeysShown.value = areShown;
        }}
        onDashboard={() => void openDashboard()}
      >
        {!isPaused && panel.onTop.isHelpdesk.value && pause}
      </PanelFoot>
    </WordsContext.Provider>
  );
}

function NoTicket({ panel, words, dates }: PanelViewProps) {
  const { isHelpdesk, connection, isLooking } = panel.onTop;
  const kind = !isHelpdesk.value
    ? 'notHelpdesk'
    : connection.value === 'asleep' && !isLooking.value
      ? 'asleep'
      : 'noTicket';
  return (
    <main aria-label={words.t('panel.main')}>
      <h1 class="hidden-words">{words.t('panel.empty.noTicket')}</h1>
      <SendingPart panel={panel} words={words} dates={dates} />
      <EmptyState kind={kind} />
      <NoteSearchPart access={panel.access} words={words} />
      {isHelpdesk.value && <DetailsPart panel={panel} />}
    </main>
  );
}

function OnTicket(props: PanelViewProps) {
  const { panel, words, dates, phrases } = props;
  const key = panel.onTop.ticketKey.value;
  // And it is read from its top.
  useLayoutEffect(() => {
    if (key !== null) window.scrollTo(0, 0);
  }, [key]);
  return (
    // A new ticket is a new page: nothing of the last one may stay, not even for a frame.
    <div key={key}>
      <HeaderPart {...props} />
      <main class="stack" aria-label={words.t('panel.main')}>
        <ProblemPart {...props} />
        <BusyOffer {...props} />
        <SendingPart panel={panel} words={words} dates={dates} />
        <ReviewPart {...props} />
        <PhrasePart writer={panel.writer} draft={panel.draft} phrases={phrases} words={words} />
        <NotePart
          note={panel.note}
          words={words}
          draft={panel.draft}
          review={panel.coach.review}
          onToInternalNote={(text) => putIntoNote(panel, text)}
          isReadOnly={panel.access.problem.value === 'newer'}
        />
        <PromisePart panel={panel} words={words} dates={dates} />
        <MomentsPart {...props} />
        <NoteSearchPart access={panel.access} words={words} />
        <DetailsPart panel={panel} />
      </main>
    </div>
  );
}

function HeaderPart({ panel, words, dates }: PanelViewProps) {
  // A key seldom changes the order, and never the rest.
  const order = useComputed(() => toOrder(panel));
  return <TicketHeader {...toHeader(panel, words, dates, order.value)} onBusy={panel.busy.set} />;
}

function DetailsPart({ panel }: Pick<PanelViewProps, 'panel'>) {
  const { onTop } = panel;
  return (
    <ConnectionDetails
      connection={onTop.connection.value}
      missing={onTop.missing.value}
      onCopy={async () => {
        const report = await toDiagnostics(onTop);
        return navigator.clipboard.writeText(report).then(
          () => null,
          () => report,
        );
      }}
    />
  );
}

function ProblemPart({ panel, words }: PanelViewProps) {
  const { problem } = panel.access;
  return (
    <>
      {problem.value !== null && (
        <Notice
          text={words.t(`panel.problem.${problem.value}`)}
          action={
            problem.value === 'notLoaded'
              ? { label: words.t('panel.tryAgain'), run: panel.access.retry }
              : null
          }
          onClose={null}
        />
      )}
      {panel.wishes.hasFailed.value && (
        <Notice
          text={words.t('panel.problem.tick')}
          action={null}
          onClose={() => {
            panel.wishes.hasFailed.value = false;
          }}
        />
      )}
    </>
  );
}

function BusyOffer({ panel: { busy }, words: { t } }: PanelViewProps) {
  if (!busy.isOffered.value) return null;
  return (
    <Notice
      text={t('panel.busy.offer')}
      action={{ label: t('panel.busy.on'), run: () => busy.set(true) }}
      closeLabel={t('panel.busy.not')}
      onClose={busy.declineOffer}
    />
  );
}

function ReviewPart({ panel }: PanelViewProps) {
  const { offers, lead, coach, draft, writer } = panel;
  const review = coach.shown.value;
  const views = offers.findings.value.map(({ view }) => view);
  return (
    <DraftReview
      state={toDraftState(draft.value, review, {
        isReady: coach.isReady.value,
        hasFailed: coach.hasFailed.value,
      })}
      findings={views.filter(({ isMacro }) => !isMacro)}
      macroFindings={views.filter(({ isMacro }) => isMacro)}
      isBusy={writer.isBusy.value}
      onUse={({ key }, index) => offers.use(key, index)}
      onIgnore={({ key }) => offers.ignore(key)}
      lead={lead.view.value}
      onUseLead={lead.use}
      onIgnoreLead={lead.ignore}
      onReviewNote={coach.reviewNote}
      onRetry={coach.retry}
    />
  );
}

function MomentsPart({ panel, words }: PanelViewProps) {
  const contact = panel.contacts.contact.value;
  const views = toMomentViews({
    playbook: panel.playbook.value,
    draft: panel.coach.review.value ?? null,
    text: panel.draft.value?.text ?? '',
    contact: panel.contacts.context.value,
    ratings: Object.fromEntries(
      Object.entries(contact?.ratings ?? {}).map(([moment, rating]) => [moment, rating.value]),
    ),
    suggested: panel.contacts.suggested.value,
    psyche: panel.psyche.value,
    words,
  });
  return (
    <Moments
      moments={views}
      open={toShown(panel.openMoment.value)}
      isReadOnly={panel.access.problem.value === 'newer'}
      hasFailed={panel.wishes.hasFailed.value}
      onOpen={(moment) => {
        panel.openMoment.value = moment ?? 'none';
        if (moment) revealMoment(moment);
      }}
      onTick={panel.wishes.tick}
      onWish={(wish) => panel.wishes.wish(null, wish)}
      onRate={(moment, rating) => panel.wishes.rate(contact?.contactId ?? null, moment, rating)}
    />
  );
}

function toShown(open: Moment | 'none' | null): Moment | null {
  return open === 'none' ? null : open;
}
