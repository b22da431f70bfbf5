import { useState } from 'preact/hooks';
import { ByteView } from '../../../components/numbers/byte-view.tsx';
import { useTables } from '../../../components/tables.ts';
import type { FileMade } from '../../../lib/files/zip.ts';
import { savedExport } from '../../../lib/store/setting-list.ts';
import { setSetting } from '../../../lib/store/settings.ts';
import { exports } from '../../../lib/words/english.ts';
import { saveFile } from '../numbers/save-file.ts';
import { writeIntoFolder } from '../numbers/write-into-folder.ts';
import type { ViewProps } from '../views.ts';
import type { Made } from './use-agent-files.ts';

const TABLES = { exports };

export interface FilesMadePartProps extends Pick<ViewProps, 'access'> {
  readonly made: Made;
  /** Where the team's files lie, where one was chosen. */
  readonly folder: FileSystemDirectoryHandle | null;
}

/** What was made, to be looked into, and then saved as a whole or one by one. */
export function FilesMadePart({ access, made, folder }: FilesMadePartProps) {
  const { t, number } = useTables(TABLES);
  const { files, zip, saved, unreadable } = made;
  const [shown, setShown] = useState<FileMade | null>(
    () => files.find(({ name }) => name === 'stats.json') ?? null,
  );
  const [said, setSaid] = useState('');

  // Only what was saved gets a number of its own: the next file then follows this one.
  const remember = async () => {
    const open = access.open.peek();
    if (open) await setSetting(open.notebook, savedExport, saved).catch(() => undefined);
  };
  const save = async (file: FileMade) => {
    saveFile(file);
    setSaid(t('exports.saved', { name: file.name }));
    await remember();
  };
  const put = async (into: FileSystemDirectoryHandle) => {
    // Its own name for each agent: in the folder their files lie side by side.
    const name = zip.name.replace(/\.zip$/, `-${made.contributor.slice(0, 8)}.zip`);
    const isIn = await writeIntoFolder(into, { ...zip, name }).catch(() => false);
    setSaid(isIn ? t('exports.folder.saved', { name }) : t('exports.folder.refused'));
    if (isIn) await remember();
  };

  return (
    <div class="stack">
      {unreadable > 0 && (
        <p class="notice card">{t('exports.unreadable', { count: unreadable })}</p>
      )}
      {made.weeks === 0 && <p>{t('exports.nothing')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('exports.files')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('exports.files.name')}</th>
              <th scope="col" class="numeric">
                {t('exports.files.size')}
              </th>
              <th scope="col">
                <span class="hidden-words">{t('exports.files.show')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.name}>
                <th scope="row">{file.name}</th>
                <td class="numeric">{number(file.bytes.length)}</td>
                <td>
                  <span class="row">
                    <button
                      type="button"
                      aria-pressed={shown === file}
                      aria-label={`${t('exports.files.show')} ${file.name}`}
                      onClick={() => setShown(file)}
                    >
                      {t('exports.files.show')}
                    </button>
                    <button type="button" class="quiet" onClick={() => void save(file)}>
                      {t('exports.save.one', { name: file.name })}
                    </button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown && <ByteView name={shown.name} bytes={shown.bytes} />}
      <div class="row">
        <button type="button" class="primary" onClick={() => void save(zip)}>
          {t('exports.save.zip', { name: zip.name })}
        </button>
        {folder && (
          <button type="button" onClick={() => void put(folder)}>
            {t('exports.folder.save')}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
