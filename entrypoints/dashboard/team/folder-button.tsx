import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { team } from '../../../lib/words/english.ts';
import { readFolder } from '../numbers/read-folder.ts';
import { canPickFolder, pickFolder } from '../numbers/team-folder.ts';

const TABLES = { team };

/** Reads every team file of a folder that the lead chooses; other files in it are left alone. */
export function FolderButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t, list } = useTables(TABLES);
  const [said, setSaid] = useState('');
  if (!canPickFolder()) return <p class="small muted">{t('team.folder.missing')}</p>;
  const choose = async () => {
    const folder = await pickFolder('read');
    if (!folder) return;
    const { files, skipped } = await readFolder(folder);
    onFiles(files);
    const parts = [
      files.length === 0 ? t('team.folder.empty', { name: folder.name }) : '',
      skipped.length > 0 ? t('team.folder.skipped', { names: list(skipped.slice(0, 10)) }) : '',
    ];
    setSaid(parts.filter((part) => part !== '').join(' '));
  };
  return (
    <>
      <button type="button" onClick={() => void choose()}>
        {t('team.folder')}
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </>
  );
}
