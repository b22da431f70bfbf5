import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTables } from '../../../components/tables.ts';
import { isBundledHost } from '../../../lib/policy/custom-hosts.ts';
import { askForAccess, giveBackAccess, hasAccess } from '../../../lib/policy/host-access.ts';
import { helpdesks } from '../../../lib/words/english.ts';

const TABLES = { helpdesks };

/** One address of a helpdesk: whether the browser lets us there, and the way to change that. */
export function HostLine({ host }: { readonly host: string }) {
  const { t } = useTables(TABLES);
  const isAllowed = useAccess(host);
  const [said, setSaid] = useState('');
  const isBundled = isBundledHost(host);
  const state = isBundled ? 'bundled' : isAllowed ? 'allowed' : 'notAllowed';
  return (
    <li class="row">
      <code>{host}</code>
      {isAllowed !== null && <span class="small muted">{t(`helpdesks.host.${state}`)}</span>}
      {isAllowed === false && (
        <button
          type="button"
          aria-label={t('helpdesks.host.allowOf', { host })}
          onClick={() => {
            // In this very turn: an await before it, and the browser sees no click behind it.
            askForAccess([host]).then(
              (isGiven) => setSaid(isGiven ? '' : t('helpdesks.host.refused', { host })),
              () => setSaid(t('helpdesks.host.refused', { host })),
            );
          }}
        >
          {t('helpdesks.host.allow')}
        </button>
      )}
      {isAllowed && !isBundled && (
        <button
          type="button"
          class="quiet small"
          aria-label={t('helpdesks.host.withdrawOf', { host })}
          onClick={() => {
            giveBackAccess(host).then(
              () => setSaid(t('helpdesks.host.withdrawn', { host })),
              () => setSaid(t('helpdesks.failed')),
            );
          }}
        >
          {t('helpdesks.host.withdraw')}
        </button>
      )}
      <span role="status" class="small">
        {said}
      </span>
    </li>
  );
}

/** Followed, as it can be changed in the browser's own settings at any time; null until known. */
function useAccess(host: string): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = () => {
      void hasAccess(host).then((answer) => {
        if (!isGone) setAllowed(answer);
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isGone = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [host]);
  return isAllowed;
}
