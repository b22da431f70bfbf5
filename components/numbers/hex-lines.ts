/** Whether a file of that name is bytes that no person reads as text. */
export function isPacked(name: string): boolean {
  return /\.(xlsx|parquet|zip)$/.test(name);
}

const A_LINE = 16;

/** Place, sixteen bytes in hexadecimal digits, and the letters among them. */
export function toHexLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let place = 0; place < bytes.length; place += A_LINE) {
    const part = Array.from(bytes.subarray(place, place + A_LINE));
    const digits = part.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const letters = part.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '·'));
    lines.push(
      `${place.toString(16).padStart(6, '0')}  ${digits.padEnd(A_LINE * 3)} ${letters.join('')}`,
    );
  }
  return lines.join('\n');
}
