import { walkText } from './text-walk.ts';

/**
 * The words of a message's HTML. Parsed into a document of its own that is never shown: nothing in
 * it runs, loads or reaches the page.
 */
export function toText(html: string, drop: readonly string[]): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body ? walkText(body, { skip: drop, level: true }).text : '';
}
