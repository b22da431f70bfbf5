/** Longer messages say more than thanks. */
const MOST = 300;

const THANKS =
  /^(?:so |many |much |really )?(?:thanks?|thank you|thank u|cheers|appreciated?(?: it| this| that)?)(?: so| very| much| a lot| a million| a bunch| again| both| all| everyone| guys| team| indeed| kindly)*(?: for (?!nothing)(?:your|the|all|being|getting|sorting|fixing|looking|letting|helping|that|this|everything)\b[^,;]{0,60})?$/i;
/** Says that all is well, and asks for nothing; alone it may be a yes to something that we asked. */
const CONTENT =
  /^(?:oh|ok|okay|great|perfect|wonderful|brilliant|lovely|super|awesome|excellent|amazing|fantastic|cool|good|alright|all right|got it|understood|i (?:really )?appreciate (?:it|that|this|your help)|(?:it|that|this)(?: all)? (?:works|worked)(?: now| again| fine| perfectly)*|(?:it|that|this)(?:['’]s| is) (?:working now|great|perfect|fine|good|all i needed)|all (?:good|sorted|fine|set)(?: now)?|(?:have|enjoy) (?:a|your) (?:nice|good|great|lovely) [\p{L} ]{1,20})$/iu;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,40}$/i;
const SIGN_OFF =
  /^(?:(?:kind |best |warm )?(?:regards|wishes)|best|all the best|sincerely|sent from my .{1,30})$/i;
const NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/**
 * Whether an English message only thanks, so that nobody waits for an answer to it. In doubt, and in
 * any other language, it does not.
 */
export function isOnlyThanks(text: string): boolean {
  if (text.length > MOST || text.includes('?')) return false;
  const clauses = text
    .replace(/\p{Extended_Pictographic}|\u{fe0f}|[\u{1f3fb}-\u{1f3ff}]|[:;]-?[)D]/gu, ' ')
    .split(/[.!,;–—\n]/)
    .map((clause) => clause.trim())
    .filter(Boolean);
  const thanked = clauses.findIndex((clause) => THANKS.test(clause));
  return (
    thanked !== -1 &&
    clauses.every(
      (clause, at) =>
        THANKS.test(clause) ||
        CONTENT.test(clause) ||
        SIGN_OFF.test(clause) ||
        (at === 0 && GREETING.test(clause)) ||
        // Theirs or ours: "Thanks, Sam. Dana".
        (at > thanked && NAME.test(clause)),
    )
  );
}
