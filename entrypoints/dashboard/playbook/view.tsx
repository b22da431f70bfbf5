import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import { watchChosenPlaybook } from '../../../lib/store/playbooks.ts';
import { dashboard } from '../../../lib/words/english.ts';
import { useLive } from '../use-live.ts';
import type { ViewProps } from '../views.ts';
import { Editor } from './editor.tsx';
import '../forms.css';
import './playbook.css';

const TABLES = { dashboard };

/** The playbook in force, to be changed, handed round and taken back. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  // Outlasts the editor, which begins anew with each playbook that comes into force.
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Playbook | null>(null);
  const chosen = useLive<{ readonly is: Playbook | null }>(access, (notebook, onValue) =>
    watchChosenPlaybook(notebook, (is) => onValue({ is })),
  );
  if (chosen === null) {
    return access.problem.value === null ? <p class="muted">{t('dashboard.loading')}</p> : null;
  }
  const inForce = chosen.is ?? getBundledPlaybook();
  return (
    <Editor
      key={JSON.stringify(inForce)}
      access={access}
      inForce={inForce}
      isOwn={chosen.is !== null}
      said={said}
      onSaid={setSaid}
      undo={undo}
      onUndo={setUndo}
    />
  );
}
