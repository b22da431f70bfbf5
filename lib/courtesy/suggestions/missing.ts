import type { Act } from '../../moments/vocabulary.ts';
import { readDraft } from '../draft.ts';
import type { DraftContext, Review, Suggestion } from '../types.ts';
import { findLayout, type Layout } from './layout.ts';
import { inHandOf, type Scene, toScene } from './scene.ts';

/** Where a phrase goes: before all, before the matter, after what speaks to the person, at its end, last. */
type Place = 'start' | 'person' | 'matter' | 'end' | 'last';

interface Phrase {
  readonly place: Place;
  readonly words: string;
}

/** A phrase for an act that is missing, and where it goes; null where nothing fits. */
export function findMissing(
  act: Act,
  text: string,
  review: Review,
  context: DraftContext,
): Suggestion | null {
  const scene = toScene(text, review, context);
  if (scene.acts.has(act)) return null;
  const layout = findLayout(readDraft(text, { ...context, caret: null }));
  if (act === 'name') return nameInGreeting(layout, text, scene) ?? greet(text, scene, context);
  if (act === 'greeting') return greet(text, scene, context);
  if (act === 'time') {
    const dated = dateOfPromise(review, text);
    if (dated) return dated;
  }
  const phrase = phraseFor(act, scene, context);
  if (!phrase) return null;
  return insert(inHandOf(phrase.words, scene), phrase.place, layout, text, scene);
}

function phraseFor(act: Act, scene: Scene, context: DraftContext): Phrase | null {
  const mood = context.customer?.mood ?? 'neutral';
  switch (act) {
    case 'empathy':
      return { place: 'person', words: EMPATHY[mood] };
    case 'apology':
      return {
        place: 'matter',
        words: scene.isChat
          ? 'I’m sorry for the trouble.'
          : 'I’m sorry for the trouble this has caused you.',
      };
    case 'thanks':
      return {
        place: 'person',
        words: scene.isUpset
          ? 'Thank you for telling us about this.'
          : scene.isChat
            ? 'Thanks for your message.'
            : 'Thank you for your message.',
      };
    case 'summary':
      return { place: 'matter', words: 'So you would like [what they need].' };
    case 'ownership':
      return { place: 'matter', words: 'I’ll look after this for you.' };
    case 'question':
    case 'please':
      return { place: 'end', words: 'Could you please tell me [what you need to know]?' };
    case 'plan':
      return { place: 'end', words: 'Here is what happens next: [next step].' };
    case 'time':
      return { place: 'end', words: 'You’ll hear from me by [when].' };
    case 'appreciation':
      return { place: 'end', words: 'Thank you for your patience.' };
    case 'further_help':
      return {
        place: 'end',
        words: scene.isUpset
          ? 'If anything is still open, just reply here.'
          : 'Is there anything else I can help you with?',
      };
    case 'sign_off':
      return { place: 'last', words: signOff(scene, context) };
    default:
      return null;
  }
}

const EMPATHY = {
  angry: 'I can see how upsetting this is.',
  frustrated: 'I can see how frustrating this is.',
  anxious: 'I can see why this worries you.',
  confused: 'I can see that this is confusing.',
  neutral: 'I understand why you are asking.',
  happy: 'I understand why you are asking.',
} as const;

function signOff(scene: Scene, context: DraftContext): string {
  const name = context.agentName?.trim().split(/\s+/)[0] || '[your name]';
  return scene.isChat ? `All the best,\n${name}` : `Kind regards,\n${name}`;
}

function greet(text: string, scene: Scene, context: DraftContext): Suggestion {
  const isFormal = /^\s*dear\b/i.test(context.customerText ?? '') && !scene.isChat;
  const hello = isFormal && scene.firstName !== null ? 'Dear' : 'Hi';
  const words = scene.firstName === null ? 'Hello' : `${hello} ${scene.firstName}`;
  const isEmpty = text.trim() === '';
  return at(0, 0, `${words},${isEmpty ? '' : scene.isChat ? '\n' : '\n\n'}`);
}

/** "Hi," → "Hi Ana," */
function nameInGreeting({ greeting }: Layout, text: string, scene: Scene): Suggestion | null {
  if (!greeting || scene.firstName === null) return null;
  const hello =
    /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|(?:hello|hi) there)/i.exec(
      text.slice(greeting.start, greeting.end),
    );
  return hello
    ? at(greeting.start + hello[0].length, greeting.start + hello[0].length, ` ${scene.firstName}`)
    : null;
}

/** "I'll call you" → "I'll call you by [when]" */
function dateOfPromise(review: Review, text: string): Suggestion | null {
  const promise = review.promises.find(
    ({ due, conditional, origin }) => due === null && !conditional && origin === 'typed',
  );
  if (!promise || review.findings.some(({ id }) => id === 'vague_time')) return null;
  const rest = text.slice(promise.end, promise.end + 1);
  return /^[\s.,;:!?)]?$/.test(rest) ? at(promise.end, promise.end, ' by [when]') : null;
}

function insert(
  words: string,
  place: Place,
  layout: Layout,
  text: string,
  { isChat }: Scene,
): Suggestion {
  const { greeting, body, personEnd, bodyEnd } = layout;
  const gap = isChat ? '\n' : '\n\n';
  if (place === 'last') {
    const end = text.trimEnd().length;
    return at(end, text.length, end === 0 ? words : gap + words);
  }
  if (!body) {
    if (greeting) return at(greeting.end, greeting.end, gap + words);
    const before = text.trim() === '' || layout.closing === null ? '' : gap;
    return at(layout.closing?.start ?? 0, layout.closing?.start ?? 0, words + before);
  }
  if (place === 'end') return at(bodyEnd, bodyEnd, (layout.endsInList ? gap : ' ') + words);
  if (place === 'matter' && personEnd !== null) return at(personEnd, personEnd, ` ${words}`);
  return at(body.start, body.start, words + (layout.startsWithList ? gap : ' '));
}

function at(start: number, end: number, text: string): Suggestion {
  const gaps = [...text.matchAll(/\[[^\]]+\]/g)].map(({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
  }));
  return { start, end, text, gaps };
}
