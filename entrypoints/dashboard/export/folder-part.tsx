import { useEffect, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import {
  findTeamFolder,
  forgetTeamFolder,
  keepTeamFolder,
} from '../../../lib/store/team-folder.ts';
import { exports } from '../../../lib/words/english.ts';
import { canPickFolder, pickFolder } from '../numbers/team-folder.ts';

const TABLES = { exports };

export interface FolderPartProps {
  readonly folder: FileSystemDirectoryHandle | null;
  readonly onFolder: (folder: FileSystemDirectoryHandle | null) => void;
  readonly isBusy: boolean;
  readonly onFinish: () => void;
}

/** A folder chosen once, and the click that ends a shift. */
export function FolderPart({ folder, onFolder, isBusy, onFinish }: FolderPartProps) {
  const { t } = useTables(TABLES);
  const [said, setSaid] = useState('');
  useEffect(() => {
    findTeamFolder().then(onFolder, () => undefined);
  }, [onFolder]);

  const choose = async () => {
    setSaid('');
    try {
      const chosen = await pickFolder('readwrite');
      if (!chosen) return;
      await keepTeamFolder(chosen);
      onFolder(chosen);
    } catch {
      setSaid(t('exports.folder.refused'));
    }
  };
  const forget = async () => {
    await forgetTeamFolder().catch(() => undefined);
    onFolder(null);
  };

  return (
    <section class="card stack" aria-labelledby="folder-title">
      <h2 id="folder-title">{t('exports.folder')}</h2>
      <p>{t('exports.folder.intro')}</p>
      {canPickFolder() ? (
        <div class="row">
          {folder && (
            <button type="button" class="primary" disabled={isBusy} onClick={onFinish}>
              {t('exports.folder.finish')}
            </button>
          )}
          <button type="button" onClick={() => void choose()}>
            {t('exports.folder.choose')}
          </button>
          {folder && (
            <>
              <button type="button" onClick={() => void forget()}>
                {t('exports.folder.forget')}
              </button>
              <bdi class="muted">{t('exports.folder.is', { name: folder.name || '/' })}</bdi>
            </>
          )}
        </div>
      ) : (
        <p>{t('exports.folder.missing')}</p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
