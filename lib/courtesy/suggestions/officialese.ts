import type { Rewrite } from './family.ts';

/** Words of forms and files. */
export const officialese: readonly Rewrite[] = [
  {
    match: `(?:kindly |please )?(?:revert|reply|respond|get back)(?: back)?(?: to (?:us|me))? at your (?:earliest convenience|soonest)`,
    say: ['please reply when you have a moment'],
  },
  {
    match: `(?:we|i) (?:truly |greatly |do |really )?(?:value|cherish|treasure) your (?:business|custom|loyalty|patronage|support)`,
    say: ['thank you for being with us', ''],
  },
  {
    match: `(?:has|have) been (?:duly |successfully )?(?:forwarded|escalated|passed|referred|communicated|sent|shared)(?: on)? to (?:the|our) (?:concerned|relevant|respective|appropriate|corresponding|responsible|competent) (?:team|department|person|people|colleagues?|desk|authority)`,
    say: ['I’ve passed {subject} on to my colleagues {-}'],
  },
  {
    match: `(?:kindly )?revert(?: back)?(?: (?:to|with) (?:us|me|you|the undersigned))?`,
    say: ['get back to us', 'reply'],
  },
  { match: `kindly do the needful`, say: ['could you please take care of it'] },
  { match: `do the needful`, say: ['take care of it'] },
  { match: `(?:the |with the )?undersigned`, say: ['me'] },
  { match: `(?:the )?(?:aforementioned|above-?mentioned)`, say: ['the', 'this'] },
  {
    match: `,? ?(?:hereby|herewith|henceforth|hereto|thereof|duly|heretofore|forthwith|successfully)`,
    say: [''],
  },
  { match: `pursuant to`, say: ['following', 'after'] },
  { match: `utili[sz]e`, say: ['use'] },
  { match: `ascertain`, say: ['find out'] },
  { match: `expedite`, say: ['speed up'] },
  { match: `actioned`, say: ['done'] },
  { match: `,? ?in this (?:regard|matter)`, say: ['', 'about this'] },
  {
    match: `(?:at |remain at )your (?:earliest convenience|soonest)`,
    say: ['when you have a moment'],
  },
  { match: `(?:at |remain at )your (?:disposal|service)`, say: ['here for you'] },
  {
    match: `(?:please |kindly )(?:find|see)(?: the)? (?:attached|enclosed)(?: herewith)?`,
    say: ['I’ve attached {clause}', 'here is what I’ve attached: {clause}'],
  },
  { match: `attached (?:herewith )?(?:please )?find`, say: ['I’ve attached'] },
  {
    match: `(?:please |kindly )(?:find|see) (?:below|the following|herewith)`,
    say: ['below you’ll find', 'here is what you need: {clause}'],
  },
  { match: `(?:please |kindly )?refer to`, say: ['please have a look at'] },
  {
    match: `(?:we|i) (?:hereby )?(?:acknowledge|confirm) receipt of`,
    say: ['thank you for {clause}', 'I have {clause} here'],
  },
  {
    match: `(?:has|have) been (?:duly |successfully )?(?<done>shared|forwarded|passed|communicated|conveyed)(?: on)?(?= (?:to|with) )`,
    say: ['I’ve {done} {subject} {clause}'],
  },
  {
    match: `(?:has|have) been (?:duly |successfully |well )?(?:received|acknowledged)`,
    say: ['I have {subject} here'],
  },
  {
    match: `(?:has|have) been (?:duly |successfully |well )?(?<done>noted|logged|registered|recorded|escalated|passed on|submitted|assigned|forwarded)`,
    say: ['I’ve {done} {subject} {clause}'],
  },
  {
    match: `(?:your |the |a )?(?:ticket|case|reference|request|incident) (?:number |id |no[.]? |reference |# ?)?(?<no>#?[a-z0-9-]*[0-9][a-z0-9-]*) (?:has been|is|was) (?:successfully |duly )?(?:created|assigned|logged|generated|opened|raised)`,
    say: ['I’ve opened ticket {no} for you'],
  },
  {
    match: `(?:a|one of our) (?:member of our (?:[a-z]+ )?team|representatives?|agents?|advisors?|associates?|specialists?) (?<will>will|shall|is going to)`,
    say: ['a colleague {will}', 'one of us {will}'],
  },
  {
    match: `(?:this|your) (?:ticket|case|chat|conversation|issue) (?:will|has|is|shall|was) (?:now |automatically )?(?:be |been |being )?(?:closed|marked as [a-z]+|resolved|considered [a-z]+)(?: now)?`,
    say: ['just reply here, and I’ll pick this up again {-}.'],
  },
  { match: `kindly (?=note)`, say: ['please'] },
  { match: `kindly`, say: ['please'] },
  {
    match: `(?:dedicated|friendly|experienced|knowledgeable) (?=team|agents|staff|specialists|representatives)`,
    say: [''],
  },
  {
    match: `(?:valuable|precious|constructive|valued) (?=feedback|input|time|comments|customers?|clients?)`,
    say: [''],
  },
  { match: `(?:a )?valued (?:customer|client|member|guest)`, say: ['with us'] },
  { match: `assist(?= you| me| us| with)`, say: ['help'] },
  { match: `assistance`, say: ['help'] },
  {
    match: `(?:sincere|sincerest|deepest|heartfelt) (?=thanks|gratitude|apologies|apology|regret)`,
    say: [''],
  },
  { match: `thanking you(?: in (?:advance|anticipation))?,?`, say: ['thank you', ''] },
];
