import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { differences } from '../../../lib/helpdesk/adapter/difference.ts';
import { readAdapter } from '../../../lib/helpdesk/adapter/read-adapter.ts';
import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';
import {
  hasOwnRoles,
  isAlwaysPublic,
  placesOf,
  TAUGHT,
  type Taught,
  withAlwaysPublic,
  withPlaces,
} from '../../../lib/helpdesk/adapter/taught-places.ts';
import type { SoughtPlace } from '../../../lib/messages/teach.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import { FaultList } from '../fault-list.tsx';
import type { ViewProps } from '../views.ts';
import { keep } from './keep.ts';
import { PartCard } from './part-card.tsx';
import { canRead } from './read-file.ts';
import { today } from './today.ts';
import { useTeaching } from './use-teaching.ts';
import { type OpenTicket, useTickets } from './use-tickets.ts';

const TABLES = { helpdesks };

export interface EditPartProps extends Pick<ViewProps, 'access'> {
  readonly adapter: Adapter;
}

/** How one helpdesk is read, part by part, with how often each selector matches on an open ticket. */
export function EditPart({ access, adapter }: EditPartProps) {
  const { t } = useTables(TABLES);
  const [draft, setDraft] = useState(adapter);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const tickets = useTickets(adapter);
  const [chosen, setChosen] = useState<number | null>(null);
  const ticket = tickets.find(({ tabId }) => tabId === chosen) ?? tickets[0] ?? null;
  const parts = TAUGHT.filter((part) => !isRole(part) || !hasOwnRoles(adapter));
  const fill = (place: SoughtPlace): SoughtPlace => ({
    css: place.css.replaceAll('{id}', ticket?.number ?? ''),
    ...(place.pierce && { pierce: [...place.pierce] }),
  });
  const sought = parts.flatMap((part) => placesOf(draft, part).map(toSought)).map(fill);
  const teaching = useTeaching(ticket, sought);
  const isChanged = differences(adapter, draft).length > 0;
  const read = readAdapter(draft, canRead);

  const change = (next: Adapter) => {
    setSaid(null);
    setDraft(next);
  };
  const save = async () => {
    const next = { ...draft, version: today() };
    const done = await keep(access, next);
    if (done) setDraft(next);
    setSaid(done ? 'saved' : 'failed');
  };

  return (
    <>
      <h2>
        <bdi>{adapter.label}</bdi>
      </h2>
      <TicketChoice
        tickets={tickets}
        ticket={ticket}
        state={ticket ? teaching.state : null}
        onChoose={setChosen}
      />
      {parts.map((part) => (
        <PartCard
          key={part}
          part={part}
          places={placesOf(draft, part).map(toSought)}
          teaching={ticket ? teaching : null}
          toCounted={fill}
          onPlaces={(places) => change(withPlaces(draft, part, places))}
        >
          {part === 'composer' && draft.page.composer.mode.length === 0 && (
            <div>
              <label class="row">
                <input
                  type="checkbox"
                  disabled={draft.page.composer.editable.length === 0}
                  checked={isAlwaysPublic(draft)}
                  onChange={(event) => change(withAlwaysPublic(draft, event.currentTarget.checked))}
                />
                <span>{t('helpdesks.edit.public')}</span>
              </label>
              <p class="small muted">{t('helpdesks.edit.public.hint')}</p>
            </div>
          )}
        </PartCard>
      ))}
      {hasOwnRoles(adapter) && <p class="small muted">{t('helpdesks.edit.byFile')}</p>}
      {!read.ok && <FaultList title={t('helpdesks.import.faults')} faults={read.faults} />}
      <div class="save-bar row">
        <button
          type="button"
          class="primary"
          disabled={!isChanged || !read.ok}
          onClick={() => void save()}
        >
          {t('helpdesks.edit.save')}
        </button>
        {isChanged && (
          <button type="button" onClick={() => change(adapter)}>
            {t('helpdesks.edit.discard')}
          </button>
        )}
        <span role="status" class="small">
          {said === 'failed'
            ? t('helpdesks.failed')
            : isChanged
              ? t('helpdesks.edit.unsaved')
              : said && t('helpdesks.edit.saved')}
        </span>
      </div>
    </>
  );
}

function isRole(part: Taught): boolean {
  return part === 'customer' || part === 'agent';
}

function toSought({ css, pierce }: { css: string; pierce?: readonly string[] | undefined }) {
  return { css, ...(pierce && { pierce: [...pierce] }) };
}

interface TicketChoiceProps {
  readonly tickets: readonly OpenTicket[];
  readonly ticket: OpenTicket | null;
  readonly state: 'connecting' | 'ready' | 'asleep' | null;
  readonly onChoose: (tabId: number) => void;
}

function TicketChoice({ tickets, ticket, state, onChoose }: TicketChoiceProps) {
  const { t } = useTables(TABLES);
  if (!ticket || state === null) return <p class="card">{t('helpdesks.edit.noTab')}</p>;
  return (
    <div class="row">
      {tickets.length > 1 && (
        <label class="row">
          {t('helpdesks.edit.on')}
          <select
            value={ticket.tabId}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
          >
            {tickets.map(({ tabId, number, title }) => (
              <option key={tabId} value={tabId}>
                {`#${number} ${title.slice(0, 60)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <span role="status" class="small muted">
        {t(`helpdesks.edit.${state}`, { number: `#${ticket.number}` })}
      </span>
    </div>
  );
}
