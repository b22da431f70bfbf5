/** What the composer is set to; a forward goes to somebody else. */
export type Kind = 'reply' | 'note' | 'forward';

/** What was begun and not sent: the helpdesk keeps it, and opens the composer with it again. */
const kept = new Map<number, { readonly kind: Kind; readonly html: string }>();

export const keepDraft = (ticket: number, kind: Kind, html: string): void => {
  if (html === '') kept.delete(ticket);
  else kept.set(ticket, { kind, html });
};

export const findDraft = (ticket: number) => kept.get(ticket) ?? null;
