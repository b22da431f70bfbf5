import { Dexie, type Table } from 'dexie';
import { toFailure } from './failure.ts';

/**
 * The folder that a team shares, as the browser hands it out. It stands apart from the notebook: it
 * is no row, means nothing on another computer, and belongs into no backup.
 */
export const FOLDERS = 'five-moments-folder';
const KEY = 'team';

interface FolderRow {
  readonly key: string;
  readonly folder: FileSystemDirectoryHandle;
}

/** The folder chosen last, or null. */
export function findTeamFolder(): Promise<FileSystemDirectoryHandle | null> {
  return withFolders(async (folders) => (await folders.get(KEY))?.folder ?? null);
}

export function keepTeamFolder(folder: FileSystemDirectoryHandle): Promise<unknown> {
  return withFolders((folders) => folders.put({ key: KEY, folder }));
}

export function forgetTeamFolder(): Promise<unknown> {
  return withFolders((folders) => folders.delete(KEY));
}

async function withFolders<T>(
  work: (folders: Table<FolderRow, string>) => PromiseLike<T>,
): Promise<T> {
  const db = new Dexie(FOLDERS);
  db.version(1).stores({ folders: 'key' });
  try {
    return await work(db.table('folders'));
  } catch (error) {
    throw toFailure(error);
  } finally {
    db.close();
  }
}
