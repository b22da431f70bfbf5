import type { Span } from '../moments/span.ts';
import { cleanText, cleanValue } from './clean-text.ts';
import { parseName } from './name.ts';
import type { Phrase, Register } from './phrase.ts';
import { type Manners, mannersOf, toSalutation } from './salutation.ts';

/** What is known for the placeholders; null leaves a gap. Hostile until cleaned here. */
export interface PhraseValues {
  /** As the helpdesk names them: full name, address, company – taken apart here. */
  readonly customerName: string | null;
  readonly agentName: string | null;
  readonly ticketNumber: string | null;
  readonly ticketSubject?: string | null;
  /** A time in words that fit "by …", e.g. "5 pm today". */
  readonly when?: string | null;
  /** A day in words that fits "on …", e.g. "Friday". */
  readonly date?: string | null;
  /** For phrases of register `any`. */
  readonly register?: Register;
}

export interface FilledPhrase {
  readonly text: string;
  /** Where `{{cursor}}` stood, else the end of the text. */
  readonly caret: number;
  /** Runs such as `[when]` that the agent still fills in, in their order. */
  readonly gaps: readonly Span[];
}

/** What the product fills in; any other name in a phrase becomes a gap that says it. */
export const PLACEHOLDERS = [
  'customer.firstName',
  'customer.name',
  'customer.salutation',
  'agent.firstName',
  'agent.name',
  'ticket.number',
  'ticket.subject',
  'when',
  'date',
  'cursor',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A run of text, or null for a gap named by `label`. */
type Part = { readonly text: string | null; readonly label: string };

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The phrase as it goes into the draft of this ticket. Nothing of a placeholder stays behind. */
export function fill(
  phrase: Pick<Phrase, 'text' | 'language' | 'register'>,
  values: PhraseValues,
): FilledPhrase {
  const partsOf = createResolver(phrase, values);
  const draft = new DraftBuilder();
  let caret: number | null = null;
  const source = cleanText(phrase.text);
  let from = 0;
  for (const match of source.matchAll(PLACEHOLDER)) {
    draft.write(source.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[1] === 'cursor') caret ??= draft.length;
    else for (const part of partsOf(match[1] ?? '')) draft.add(part);
  }
  draft.write(source.slice(from));
  return { text: draft.text, caret: caret ?? draft.length, gaps: draft.gaps };
}

/** Names of the placeholders in a text, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name))];
}

class DraftBuilder {
  text = '';
  readonly gaps: Span[] = [];

  get length(): number {
    return this.text.length;
  }

  /** Doubled braces that were no placeholder lose one, also where two runs meet. */
  write(run: string): void {
    let plain = run.replace(/\{{2,}/g, '{').replace(/\}{2,}/g, '}');
    if (this.text.endsWith('{')) plain = plain.replace(/^\{+/, '');
    if (this.text.endsWith('}')) plain = plain.replace(/^\}+/, '');
    this.text += plain;
  }

  add({ text, label }: Part): void {
    if (text !== null) {
      this.write(text);
      return;
    }
    const start = this.text.length;
    this.text += `[${label}]`;
    this.gaps.push({ start, end: this.text.length });
  }
}

function createResolver(
  phrase: Pick<Phrase, 'language' | 'register'>,
  values: PhraseValues,
): (placeholder: string) => readonly Part[] {
  const manners = mannersOf(phrase.language);
  const customer = parseName(values.customerName);
  const agent = parseName(values.agentName);
  const register = phrase.register === 'any' ? (values.register ?? 'informal') : phrase.register;
  const known: Readonly<Record<Exclude<Placeholder, 'cursor'>, () => readonly Part[]>> = {
    'customer.firstName': () => [{ text: customer?.first ?? null, label: manners.name }],
    'customer.name': () => [{ text: customer?.full ?? null, label: manners.name }],
    'customer.salutation': () =>
      toSalutation(customer, register, manners).map((text) => ({ text, label: manners.name })),
    'agent.firstName': () => [{ text: agent?.first ?? null, label: manners.agent }],
    'agent.name': () => [{ text: agent?.full ?? null, label: manners.agent }],
    'ticket.number': () => [toPart(values.ticketNumber, manners.ticket)],
    'ticket.subject': () => [toPart(values.ticketSubject, manners.subject)],
    when: () => [toPart(values.when, manners.when)],
    date: () => [toPart(values.date, manners.date)],
  };
  return (name) =>
    isKnown(known, name) ? known[name]() : [{ text: null, label: toLabel(name, manners) }];
}

function isKnown<T extends object>(known: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(known, name);
}

function toPart(value: string | null | undefined, label: string): Part {
  const text = value == null ? '' : cleanValue(value);
  return { text: text === '' ? null : text, label };
}

/** "order.number" → "order number" */
function toLabel(name: string, manners: Manners): string {
  const words = cleanValue(name, 40).replace(/[[\]]/g, '').replace(/[._]+/g, ' ').trim();
  return words === '' ? manners.name : words;
}
