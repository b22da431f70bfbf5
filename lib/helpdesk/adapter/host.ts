/** Whether `host` (with its port, as in `location.host`) fits `acme.example.com` or `*.example.com`. */
export function isHostOf(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = host.toLowerCase();
  if (!wanted.startsWith('*.')) return given === wanted;
  const beneath = wanted.slice(1);
  return given.length > beneath.length && given.endsWith(beneath);
}
