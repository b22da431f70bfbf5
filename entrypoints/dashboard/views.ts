import type { ComponentType } from 'preact';
import type { WordKey } from '../../lib/words/table.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/** What a view is given. Its words it brings along itself, by `useTables` of its own files. */
export interface ViewProps {
  /** The notebook, opened behind the page's back; the shell says what is wrong with it. */
  readonly access: NotebookAccess;
  /** What follows the view's id in the address, e.g. `['zendesk']` of `#/helpdesks/zendesk`. */
  readonly path: readonly string[];
}

export interface DashboardView {
  /** Its part of the address: `dashboard.html#/<id>`. */
  readonly id: string;
  readonly name: WordKey<'dashboard'>;
  /** The view as a part of its own, loaded when somebody goes there. */
  readonly load: () => Promise<{ readonly View: ComponentType<ViewProps> }>;
}

/** All views, in the order of the navigation; the first opens where the address names none. */
export const VIEWS: readonly DashboardView[] = [
  {
    id: 'moments',
    name: 'dashboard.view.moments',
    load: () => import('./moments/view.tsx'),
  },
  {
    id: 'promises',
    name: 'dashboard.view.promises',
    load: () => import('./promises/view.tsx'),
  },
  {
    id: 'notes',
    name: 'dashboard.view.notes',
    load: () => import('./notes/view.tsx'),
  },
  {
    id: 'team',
    name: 'dashboard.view.team',
    load: () => import('./team/view.tsx'),
  },
  {
    id: 'export',
    name: 'dashboard.view.export',
    load: () => import('./export/view.tsx'),
  },
  {
    id: 'playbook',
    name: 'dashboard.view.playbook',
    load: () => import('./playbook/view.tsx'),
  },
  {
    id: 'phrases',
    name: 'dashboard.view.phrases',
    load: () => import('./phrases/view.tsx'),
  },
  {
    id: 'helpdesks',
    name: 'dashboard.view.helpdesks',
    load: () => import('./helpdesks/view.tsx'),
  },
  {
    id: 'privacy',
    name: 'dashboard.view.privacy',
    load: () => import('./privacy/view.tsx'),
  },
  {
    id: 'settings',
    name: 'dashboard.view.settings',
    load: () => import('./settings/view.tsx'),
  },
];
