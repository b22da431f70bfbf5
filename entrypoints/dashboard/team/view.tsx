import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import type { Rated } from '../../../lib/moments/contact.ts';
import type { Channel } from '../../../lib/moments/vocabulary.ts';
import { FEWEST_CONTRIBUTORS } from '../../../lib/stats/team/protect.ts';
import { team } from '../../../lib/words/english.ts';
import { FilesPart } from './files-part.tsx';
import { SavePart } from './save-part.tsx';
import { TeamReport } from './team-report.tsx';
import { TeamSecretPart } from './team-secret-part.tsx';
import { useTeam } from './use-team.ts';
import '../moments/moments.css';
import './team.css';

const TABLES = { team };

/** The files of a team's agents, merged; kept nowhere. */
export function View() {
  const { t } = useTables(TABLES);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [channel, setChannel] = useState<Channel | null>(null);
  const [rated, setRated] = useState<Rated>('contact');
  const fewest = FEWEST_CONTRIBUTORS;
  const access = useTeam({ from, to, channel, rated, fewest });
  const { shown } = access;
  return (
    <>
      <p class="no-print">{t('team.intro')}</p>
      <FilesPart access={access} />
      {shown && (
        <>
          <TeamReport
            shown={shown}
            fewest={fewest}
            choice={{ from, to, channel, rated }}
            onFrom={setFrom}
            onTo={setTo}
            onChannel={setChannel}
            onRated={setRated}
          />
          <SavePart access={access} />
        </>
      )}
      <TeamSecretPart />
    </>
  );
}
