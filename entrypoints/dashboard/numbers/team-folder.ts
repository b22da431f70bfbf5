/** The browser's folders, as far as it has them. */

interface Picker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'read' | 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

const picker = globalThis as Picker;

export function canPickFolder(): boolean {
  return picker.showDirectoryPicker !== undefined;
}

/** The folder that somebody chooses, or null where they think better of it. */
export async function pickFolder(
  mode: 'read' | 'readwrite',
): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker.showDirectoryPicker?.({ id: 'team', mode })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
