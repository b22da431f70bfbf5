/** A person as coloured initials; the colour follows the name. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const letters = [...name.matchAll(/(?:^|\s)(\p{L})/gu)].map((match) => match[1] ?? '');
  const initials = `${letters[0] ?? '?'}${letters.length > 1 ? (letters.at(-1) ?? '') : ''}`;
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return (
    <span
      class="avatar"
      aria-hidden="true"
      style={{
        width: `${size}px`,
        height: `${size}px`,
        fontSize: `${size * 0.38}px`,
        background: `hsl(${hue} 42% 88%)`,
        color: `hsl(${hue} 48% 28%)`,
      }}
    >
      {initials.toUpperCase()}
    </span>
  );
}
