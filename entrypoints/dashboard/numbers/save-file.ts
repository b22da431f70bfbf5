import type { FileMade } from '../../../lib/files/zip.ts';

/** Hands a file to the browser's downloads. */
export function saveFile({ name, bytes }: FileMade): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it began.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
