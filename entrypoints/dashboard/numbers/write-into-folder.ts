import type { FileMade } from '../../../lib/files/zip.ts';

/** What the DOM's types do not know of a folder yet. */
interface Asking {
  readonly queryPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/**
 * Writes a file into a folder, on a click. The browser puts it in place when it is whole, so nobody
 * who reads the folder meanwhile sees half of it. False where it may not.
 */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  { name, bytes }: FileMade,
): Promise<boolean> {
  const asking = folder as FileSystemDirectoryHandle & Asking;
  const wish = { mode: 'readwrite' } as const;
  if (((await asking.queryPermission?.(wish)) ?? 'granted') !== 'granted') {
    if ((await asking.requestPermission?.(wish)) !== 'granted') return false;
  }
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return true;
}
