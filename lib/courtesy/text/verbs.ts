/** Verbs of the trade. Regular ones by their base; irregular ones as base:past:participle. */
export const VERBS = `
accept access act activate add address adjust advise agree allow answer apologise apologize appear apply appreciate approve arrange arrive ask assess assign assist attach attempt attend authorise authorize avoid await
be:was:been bear:bore:borne become:became:become begin:began:begun bend:bent:bent bill block board book bounce break:broke:broken bring:brought:brought browse build:built:built burn buy:bought:bought
calculate call cancel carry catch:caught:caught cause change charge chase chat check choose:chose:chosen claim clarify clean clear click close collect come:came:come compensate complain complete confirm connect consider contact continue convert cook cooperate copy correct cost:cost:cost cover create credit cut:cut:cut
damage deactivate deal:dealt:dealt debit decide decline deduct delay delete deliver deny describe deserve detach disable discard disconnect discuss dig:dug:dug dispatch despatch dispose do:did:done double download drag drain drive:drove:driven drop
earn eat:ate:eaten edit email enable enclose encounter encourage end enjoy ensure enter escalate exceed exchange expect expedite expire explain express extend
face fail fall:fell:fallen fetch feel:felt:felt file fill find:found:found finish fit fix flag fly:flew:flown follow force forget:forgot:forgotten forward free freeze:froze:frozen fund
gather get:got:got give:gave:given go:went:gone grant guarantee guess guide
hand handle happen have:had:had hear:heard:heard help hide:hid:hidden hit:hit:hit hold:held:held honour honor hope hurry
identify ignore imagine improve include increase inform insert insist inspect install intend investigate invite involve invoice issue
join jump keep:kept:kept kick know:knew:known lack land last launch lay:laid:laid lead:led:led learn leave:left:left lend:lent:lent let:let:let lie lift like link list listen live load locate lock log look lose:lost:lost love
mail make:made:made manage mend mark match matter mean:meant:meant measure meet:met:met mention mend message migrate mind misread:misread:misread miss mistype misuse move
name need neglect note notice notify
obtain occur offer omit open operate opt order overcharge overlook owe own
pack pass pay:paid:paid phone pick pin ping pop place plan play please plug point post postpone prefer prepare press prevent print process produce promise prompt proceed protect prove provide publish pull purchase push put:put:put
queue raise reach rebuild:rebuilt:rebuilt read:read:read realise realize rebook recall receive recommend reconnect record recover rectify redeliver redirect reduce refer refill reflect refresh refund refuse register reimburse reinstall reinstate reissue reject release rely reload remember remind remit remove renew repair repeat replace reply report reprint request require rerun resend:resent:resent reserve reset:reset:reset reship resolve respond restart restore retry return reverse revert review revoke ride:rode:ridden ring:rang:rung rise:rose:risen route run:ran:run rush
save say:said:said scan schedule scroll search see:saw:seen seek:sought:sought seem select sell:sold:sold send:sent:sent serve set:set:set settle share ship show:showed:shown sign sit:sat:sat skip sleep:slept:slept slip solve sort sound speak:spoke:spoken specify spell spend:spent:spent split:split:split stand:stood:stood start state stay stick:stuck:stuck stock stop store submit subscribe suffer suggest supply support suppose swap switch suspend
take:took:taken talk tap taste teach:taught:taught telephone tell:told:told terminate test text thank think:thought:thought tick tie top touch trace track train transfer travel treat troubleshoot trouble trust try turn type
understand:understood:understood undo:undid:undone unlock unplug unsubscribe update upgrade upload upset:upset:upset use validate value verify view visit
wait waive walk whitelist wrap want warn wash waste watch wear:wore:worn weigh welcome wish wonder work worry write:wrote:written
`;

const isVowel = (c: string | undefined) => c !== undefined && 'aeiou'.includes(c);
const DOUBLED =
  /^(?:admit|cancel|chat|commit|drag|drop|fit|flag|forget|get|hit|let|log|occur|omit|opt|pin|plan|pop|slip|wrap|plug|prefer|put|refer|reset|rub|run|scan|set|ship|sit|skip|spot|step|stop|submit|swap|tap|top|transfer|travel|trip|unplug|cut|begin|split|pack|chat|equip|reship|rerun|upset)$/;

export interface Verb {
  readonly base: string;
  readonly s: string;
  readonly ing: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

export function toVerb(entry: string): Verb {
  const [base = '', past, participle] = entry.split(':');
  const last = base.at(-1);
  const before = base.at(-2);
  const doubled = DOUBLED.test(base) && base !== 'pack' ? [base + last] : [];
  const ies = last === 'y' && !isVowel(before);
  const s = ies
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const stem = last === 'e' && !base.endsWith('ee') && base !== 'be' ? base.slice(0, -1) : base;
  const ing =
    base === 'die' || base === 'lie' || base === 'tie'
      ? `${base.slice(0, -2)}ying`
      : `${doubled[0] ?? stem}ing`;
  const regular = ies
    ? `${base.slice(0, -1)}ied`
    : last === 'e'
      ? `${base}d`
      : `${doubled[0] ?? base}ed`;
  return {
    base,
    s: base === 'have' ? 'has' : base === 'be' ? 'is' : s,
    ing,
    past: [past ?? regular, ...(doubled.length > 0 && !past ? [`${base}ed`] : [])],
    participle: [
      participle ?? past ?? regular,
      ...(doubled.length > 0 && !past ? [`${base}ed`] : []),
    ],
  };
}
