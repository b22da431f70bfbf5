import { HeartHandshake } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useTables } from '../../components/tables.ts';
import { dashboard } from '../../lib/words/english.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import { type Route, toHash, toRoute } from './route.ts';
import { ViewPlace } from './view-place.tsx';
import { VIEWS } from './views.ts';
import './dashboard.css';

const TABLES = { dashboard };
const IDS = VIEWS.map(({ id }) => id);

/** Navigation at the side, one view beside it; each view is loaded when somebody goes there. */
export function Shell({ access }: { readonly access: NotebookAccess }) {
  const { t } = useTables(TABLES);
  const route = useRoute();
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const view = VIEWS.find(({ id }) => id === route.view);
  const name = view ? t(view.name) : t('dashboard.title');
  const problem = access.problem.value;

  useEffect(() => {
    document.title = t('dashboard.pageTitle', { view: name });
    // A page that has just been opened leaves the keyboard where the browser puts it.
    if (!isFirst.current) {
      scrollTo(0, 0);
      title.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [name, t]);

  return (
    <div class="dashboard">
      <button type="button" class="skip" onClick={() => title.current?.focus()}>
        {t('dashboard.skip')}
      </button>
      <nav class="dashboard-nav" aria-label={t('dashboard.navigation')}>
        <p class="dashboard-brand">
          <Icon node={HeartHandshake} /> {t('dashboard.title')}
        </p>
        <ul>
          {VIEWS.map(({ id, name }) => (
            <li key={id}>
              <a href={toHash(id)} aria-current={id === route.view ? 'page' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-labelledby="view-title">
        <h1 id="view-title" ref={title} tabIndex={-1}>
          {name}
        </h1>
        {problem !== null && (
          <p class="card notice" role="alert">
            {t(`dashboard.problem.${problem}`)}
          </p>
        )}
        {view && <ViewPlace key={view.id} view={view} access={access} path={route.path} />}
      </main>
    </div>
  );
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return useMemo(() => toRoute(hash, IDS), [hash]);
}
