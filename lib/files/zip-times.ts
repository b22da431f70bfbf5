/**
 * A ZIP archive in which every entry is from the start of the format's calendar, 1980-01-01: a file
 * of figures is not to tell at what hour it was made, and the same figures make the same bytes.
 */
export function withoutTimes(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === null) return archive;
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    setTime(view, place + 12);
    // The same stands a second time before the entry itself.
    setTime(view, view.getUint32(place + 42, true) + 10);
    const names = view.getUint16(place + 28, true) + view.getUint16(place + 30, true);
    place += 46 + names + view.getUint16(place + 32, true);
  }
  return archive;
}

/** Midnight; then day 1, month 1, year 0 of the format. */
const START = 0x00210000;

function setTime(view: DataView, place: number): void {
  view.setUint32(place, START, true);
}

const END = 0x06054b50;

/** Where the archive's own list ends, or null where it was cut off. */
export function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let place = view.byteLength - 22; place >= first; place--) {
    // One that ends elsewhere belongs to an archive within this one, which was cut off after it.
    const after = place + 22 + view.getUint16(place + 20, true);
    if (view.getUint32(place, true) === END && after === view.byteLength) return place;
  }
  return null;
}
