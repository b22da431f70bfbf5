import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../views.ts';
import { HostLine } from './host-line.tsx';
import { drop, toFileText } from './keep.ts';
import type { KnownHelpdesk } from './known.ts';

const TABLES = { helpdesks };

export interface ListPartProps extends Pick<ViewProps, 'access'> {
  readonly known: readonly KnownHelpdesk[];
}

/** Every helpdesk that is known, with what can be done about it. */
export function ListPart({ access, known }: ListPartProps) {
  const { t } = useTables(TABLES);
  const [said, setSaid] = useState('');
  const takeAway = async ({ adapter, kind }: KnownHelpdesk) => {
    const done = await drop(access, adapter.id);
    const words = kind === 'own' ? 'helpdesks.remove.done' : 'helpdesks.reset.done';
    setSaid(done ? t(words, { label: adapter.label }) : t('helpdesks.failed'));
  };
  return (
    <>
      <p>{t('helpdesks.intro')}</p>
      <div class="row">
        <a class="button primary" href={toHash('helpdesks', 'add')}>
          {t('helpdesks.add')}
        </a>
        <a class="button" href={toHash('helpdesks', 'import')}>
          {t('helpdesks.import')}
        </a>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      <ul class="stack" aria-label={t('helpdesks.list')}>
        {known.map((one) => (
          <HelpdeskItem key={one.adapter.id} known={one} onTakeAway={() => void takeAway(one)} />
        ))}
      </ul>
    </>
  );
}

interface HelpdeskItemProps {
  readonly known: KnownHelpdesk;
  readonly onTakeAway: () => void;
}

function HelpdeskItem({ known: { adapter, kind }, onTakeAway }: HelpdeskItemProps) {
  const { t } = useTables(TABLES);
  const { id, label, version } = adapter;
  return (
    <li class="card stack">
      <div class="row spread">
        <h2>
          <bdi>{label}</bdi>
        </h2>
        <span class="small muted">
          {t(`helpdesks.kind.${kind}`)} · {t('helpdesks.version', { version })}
        </span>
      </div>
      <ul class="hosts" aria-label={t('helpdesks.hosts')}>
        {adapter.hosts.map((host) => (
          <HostLine key={host} host={host} />
        ))}
      </ul>
      <div class="row">
        <a
          class="button"
          href={toHash('helpdesks', 'edit', id)}
          aria-label={t('helpdesks.editOf', { label })}
        >
          {t('helpdesks.edit')}
        </a>
        <button
          type="button"
          aria-label={t('helpdesks.exportOf', { label })}
          onClick={() => saveFile(`${id}.json`, toFileText(adapter))}
        >
          {t('helpdesks.export')}
        </button>
        {kind !== 'bundled' && (
          <button
            type="button"
            class="danger"
            aria-label={t(kind === 'own' ? 'helpdesks.removeOf' : 'helpdesks.resetOf', { label })}
            onClick={onTakeAway}
          >
            {t(kind === 'own' ? 'helpdesks.remove' : 'helpdesks.reset')}
          </button>
        )}
      </div>
    </li>
  );
}
