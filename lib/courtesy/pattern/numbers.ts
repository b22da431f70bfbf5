/**
 * Lists of whole numbers, none negative, as text: seven bits a byte, in base64. Short to ship, and
 * quick to read where a list of JSON numbers is not.
 */
export function writeLists(lists: readonly (readonly number[])[]): string {
  let bytes = '';
  const put = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes += String.fromCharCode((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes += String.fromCharCode(rest);
  };
  for (const list of lists) {
    put(list.length);
    list.forEach(put);
  }
  return btoa(bytes);
}

/** Calls for the next list until there is none. */
export function readLists(stored: string): () => Int32Array {
  const bytes = atob(stored);
  let from = 0;
  return () => {
    // In one loop over local variables: this runs at start, before anything is compiled.
    let at = from;
    let list: Int32Array | null = null;
    let left = 1;
    for (let i = 0; left > 0; left--) {
      let byte = bytes.charCodeAt(at++);
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes.charCodeAt(at++);
        value |= (byte & 127) << shift;
      }
      if (list) list[i++] = value;
      else {
        list = new Int32Array(value);
        left += value;
      }
    }
    from = at;
    return list ?? new Int32Array(0);
  };
}
