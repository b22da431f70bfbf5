import type { Act } from '../../moments/vocabulary.ts';

/** What to say where an act is missing: `{name}` is the customer's, `[…]` is for the agent to fill. */
export const PHRASES: Readonly<Record<Act, readonly string[]>> = {
  greeting: ['Hi {name},', 'Hello,'],
  name: ['Hi {name},', 'Hello,'],
  please: ['Could you please [what you need]?'],
  thanks: ['Thank you for letting us know.'],
  apology: ["I'm sorry that this happened."],
  empathy: ['I can see how frustrating this must be.'],
  ownership: ["I'll look after this for you myself."],
  summary: ['So that I get it right: you [what they need].'],
  question: ['Could you tell me [what you need to know]?'],
  plan: ["Here's what I'll do next: [next step]."],
  time: ["You'll hear from me by [when]."],
  further_help: ['If anything else comes up, just reply here.'],
  appreciation: ['Thank you for your patience with us.'],
  sign_off: ['Kind regards,\n{agent}', 'Kind regards'],
};
