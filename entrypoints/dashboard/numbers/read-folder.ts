/** What lies in a team's folder. */
export interface FolderFiles {
  readonly files: readonly File[];
  /** Names of what is no team file, or is still being brought there. */
  readonly skipped: readonly string[];
}

/** What an agent's "Finish shift" writes, and what an export is called. */
const TEAM_FILE = /^team-(stats|merged)-.*\.zip$/i;

/** Half-brought files have another name or no bytes yet; those cut short are named when they are read. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<FolderFiles> {
  const files: File[] = [];
  const skipped: string[] = [];
  for await (const [name, handle] of entriesOf(folder)) {
    if (handle.kind !== 'file' || !TEAM_FILE.test(name)) {
      skipped.push(name);
      continue;
    }
    const file = await (handle as FileSystemFileHandle).getFile().catch(() => null);
    if (file && file.size > 0) files.push(file);
    else skipped.push(name);
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, skipped: skipped.sort() };
}

function entriesOf(
  folder: FileSystemDirectoryHandle,
): AsyncIterable<readonly [string, FileSystemHandle]> {
  return folder as unknown as AsyncIterable<readonly [string, FileSystemHandle]>;
}
