import type { MomentView } from '../../../components/panel/moment-region.tsx';
import type { StepView } from '../../../components/panel/step-item.tsx';
import type { SuggestedRating } from '../../../lib/moments/contact.ts';
import { type ContactContext, hasProblem } from '../../../lib/moments/contact-context.ts';
import { type DraftEvidence, readSteps, type StepReading } from '../../../lib/moments/evidence.ts';
import type { Playbook } from '../../../lib/moments/playbook.ts';
import { toPsycheStep } from '../../../lib/moments/psyche.ts';
import type { Span } from '../../../lib/moments/span.ts';
import { momentOf } from '../../../lib/moments/step.ts';
import {
  FLAGS,
  type Flag,
  MOMENTS,
  type Moment,
  type RatedMoment,
  type Rating,
} from '../../../lib/moments/vocabulary.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';

export interface MomentParts {
  readonly playbook: Playbook;
  /** The review of the draft, or null where there is none. */
  readonly draft: DraftEvidence | null;
  readonly text: string;
  readonly contact: ContactContext;
  /** What the agent rated; absent: nothing yet, null: not applicable. */
  readonly ratings: Readonly<Partial<Record<RatedMoment, Rating | null>>>;
  readonly suggested: Readonly<Record<RatedMoment, SuggestedRating>>;
  /** Ticked by today's self-check, on every ticket of the day. */
  readonly psyche: ReadonlySet<string>;
  readonly words: SurfaceWords;
}

/** The five moments as the panel shows them: steps with their evidence, and where a rating stands. */
export function toMomentViews(parts: MomentParts): MomentView[] {
  return MOMENTS.map((moment) => toMomentView(moment, parts));
}

function toMomentView(moment: Moment, parts: MomentParts): MomentView {
  const { playbook, draft, contact, words } = parts;
  const rests = moment === 'problems' && !hasProblem(contact);
  // A moment that rests still shows its steps: the agent may know better than the reading does.
  const shown = rests ? { ...contact, complaint: true } : contact;
  const readings = readSteps(playbook, moment, draft, shown);
  const steps = (core: boolean) =>
    readings.filter(({ step }) => step.core === core).map((reading) => toStepView(reading, parts));
  return {
    id: moment,
    core: steps(true),
    extra: steps(false),
    restsBecause: rests ? words.t('panel.rests.problems') : null,
    rating:
      moment === 'psyche'
        ? null
        : {
            anchors: playbook.moments[moment].anchors,
            value: parts.ratings[moment],
            suggested: parts.suggested[moment].value,
            reason: toReason(parts.suggested[moment], readings, parts),
          },
  };
}

function toStepView(reading: StepReading, { text, psyche, words }: MomentParts): StepView {
  const quote = reading.shownBy[0];
  const against = reading.brokenBy[0];
  const isPsyche = momentOf(reading.step.id) === 'psyche';
  const isDone = isPsyche ? psyche.has(reading.step.id) : reading.done;
  return {
    id: reading.step.id,
    text: reading.step.text,
    hint: isDone ? whereDone(reading, words) : (reading.step.hint ?? null),
    isDone,
    isFixed: isPsyche && toPsycheStep(reading.step.id) === null,
    evidence: quote ? toQuote(text.slice(quote.start, clauseEnd(text, quote))) : null,
    brokenBy: against ? toQuote(text.slice(against.start, against.end)) : null,
  };
}

function whereDone({ earlier, shownBy }: StepReading, words: SurfaceWords): string | null {
  return earlier && shownBy.length === 0 ? words.t('panel.step.earlier') : null;
}

/** Where the clause of the words ends, its mark included: "Hi" is shown as "Hi Dana,". */
function clauseEnd(text: string, { end }: Span): number {
  const mark = text.slice(end - 1).search(/[,.!?;:](?=\s|$)|\n/);
  if (mark === -1) return text.length;
  const at = end - 1 + mark;
  return text[at] === '\n' ? at : at + 1;
}

/** Longest quote in a step, in characters; the whole stands in the draft beside it. */
const QUOTE = 70;

function toQuote(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= QUOTE) return line;
  const cut = line.lastIndexOf(' ', QUOTE);
  return `${line.slice(0, cut > 0 ? cut : QUOTE)} …`;
}

function isFlag(reason: string): reason is Flag {
  return (FLAGS as readonly string[]).includes(reason);
}

/** Why the machine suggests it, in the draft's own words where it can. */
export function toReason(
  { value, reason }: SuggestedRating,
  readings: readonly StepReading[],
  { draft, text, words }: Pick<MomentParts, 'draft' | 'text' | 'words'>,
): string | null {
  if (value === null) return null;
  if (value === 1) return words.t('panel.rate.reason.wow');
  if (reason.includes('no_person')) return words.t('panel.rate.reason.nobody');
  const flag = reason.find(isFlag);
  const found = flag && draft?.findings.find(({ id, origin }) => id === flag && origin === 'typed');
  if (flag && found) {
    const quoted = toQuote(text.slice(found.start, found.end));
    return value === -1
      ? words.t('panel.rate.reason.feeble', { words: quoted, flag: words.t(`panel.flag.${flag}`) })
      : words.t('panel.rate.reason.capped', { words: quoted });
  }
  const open = readings.filter(({ step }) => reason.includes(step.id)).map(({ step }) => step.text);
  return open.length > 0 ? words.t('panel.rate.reason.average', { steps: words.list(open) }) : null;
}
