import { readCustomer } from '../../lib/courtesy/read-customer.ts';
import { review } from '../../lib/courtesy/review.ts';
import type { DraftContext } from '../../lib/courtesy/types.ts';
import { CHANNELS, type Channel } from '../../lib/moments/vocabulary.ts';

/** A case as the scorer knows it: any part may be missing. */
export interface Case {
  readonly id?: unknown;
  readonly customer?: unknown;
  readonly reply?: unknown;
  readonly customer_name?: unknown;
  readonly agent_name?: unknown;
  readonly channel?: unknown;
  readonly language?: unknown;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const nameOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const isChannel = (value: unknown): value is Channel =>
  CHANNELS.some((channel) => channel === value);

/** One prediction. A field is null where the language can't be read. */
export function predict(given: Case): Record<string, unknown> {
  const language = typeof given.language === 'string' ? given.language : undefined;
  const customerText = textOf(given.customer);
  const reading = readCustomer(customerText, language === undefined ? {} : { language });
  const context: DraftContext = {
    customerName: nameOf(given.customer_name),
    agentName: nameOf(given.agent_name),
    channel: isChannel(given.channel) ? given.channel : 'email',
    customer: customerText === '' ? null : reading,
    customerText,
    now: Date.UTC(2026, 10, 21, 9),
    tz: 'UTC',
    caret: null,
    macros: [],
    ...(language === undefined ? {} : { language }),
  };
  const out: Record<string, unknown> = { id: given.id ?? null };
  if (typeof given.reply === 'string') {
    const read = review(given.reply, context);
    out.language = read?.language ?? null;
    out.acts = read
      ? Object.fromEntries(read.acts.map((act) => [act.id, [act.start, act.end]]))
      : null;
    out.flags = read
      ? read.findings.map(({ id, start, end, reason }) => ({ id, start, end, reason }))
      : null;
    out.order = read?.order.id ?? null;
    out.promises = read
      ? read.promises.map((p) => ({
          start: p.start,
          end: p.end,
          who: p.who,
          due: p.due ? [p.due.start, p.due.end] : null,
          conditional: p.conditional,
          dueAt: p.dueAt,
        }))
      : null;
    out.courtesy = read?.courtesy.value ?? null;
  }
  if (typeof given.customer === 'string') {
    out.mood = reading?.mood ?? null;
    out.confidence = reading?.confidence ?? null;
    out.upset = reading?.upset ?? null;
    out.complaint = reading?.complaint ?? null;
    out.because = reading?.because.map(({ start, end }) => [start, end]) ?? null;
  }
  return out;
}

/** A line that is no case still gets its line, so that lines in and out agree. */
export function predictLine(line: string): string {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return JSON.stringify({ id: null, error: 'not JSON' });
  }
  return JSON.stringify(
    typeof given === 'object' && given !== null
      ? predict(given)
      : { id: null, error: 'not a case' },
  );
}
