/** A person as a coloured initial; the colour follows the name. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '?';
  let hue = 0;
  for (const character of name) hue = (hue * 33 + (character.codePointAt(0) ?? 0)) % 360;
  return (
    <span
      class="avatar"
      aria-hidden="true"
      style={{
        width: `${size}px`,
        height: `${size}px`,
        fontSize: `${size * 0.45}px`,
        background: `hsl(${hue} 38% 86%)`,
        color: `hsl(${hue} 50% 26%)`,
      }}
    >
      {letter.toUpperCase()}
    </span>
  );
}
