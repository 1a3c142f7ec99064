/**
 * What papers say that are not law yet: `the bill repeals X`, `according to the bill, X is repealed`. In: a clause in its sentence. Out:
 * whether what it tells is so only once the paper has passed.
 */
import { chamberOf } from '../../../law/bodies/chamber.ts';
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { signs } from './who-passes.ts';

/** `the bill repeals X`, `passed the bill that repeals X`: what a paper says that is not law yet; once signed, it is. */
export function ofBill(
  { view, clauses, previous }: EnglishContext,
  { group, subject, relative, index }: Clause,
): boolean {
  const above = clauses[index - 1];
  if (relative && above !== undefined && signs(view, above)) return false;
  if (subject === null || group.past || group.perfect || group.passive || group.copular) return false;
  if (group.form === 'past' || !group.finite || BECOMING.has(group.lemma)) return false;
  const words = view.tokens.slice(subject.from, subject.to).map((token) => token.text);
  // `the only plan | that | repeals X`
  if (words.length > 1 && /^(?:that|which)$/.test(words.at(-1) ?? '')) words.pop();
  const head = words.findIndex((text, at) => PREPOSITIONS.has(text) && at > 0);
  const last = head === -1 || relative ? words.length : head;
  // `will vote on the X Act, which repeals Y`: nothing that is law yet
  if (relative && isStillBefore(view, clauses[index - 1])) return true;
  // `the SAVE plan binds everyone`: a law may be called so
  const named = view.mentionAt[subject.from + last - 1];
  const noun = words[last - 1] ?? '';
  if (named != null && named.law.type !== 'measure' && noun !== 'bill') return false;
  if (noun !== '' && words[0] === 'the' && wasProposed(previous, noun)) return true;
  // `the bill, signed on Thursday, repeals X`
  const beside = view.tokens.slice(subject.from, group.from).map((token) => token.text);
  if (!BILL_NOUNS.has(noun) || beside.some((text) => ['signed', 'enacted', 'promulgated'].includes(text))) return false;
  return !(/^(?:the|this|that)$/.test(words[0] ?? '') && wasSigned(previous));
}

/** `The President signed the act on Friday. | The measure repeals X`: it is law by then. */
function wasSigned(before: EnglishContext | null): boolean {
  return (
    before !== null &&
    !before.view.question &&
    before.clauses.some(({ group, introducer }) => {
      const done = group.finite && group.modal === null && !group.negated && (group.past || group.form === 'past');
      return done && introducer === null && (group.lemma === 'sign' || group.lemma === 'enact');
    })
  );
}

/** `The Council adopted its position on a regulation. | The regulation extends X`: what that paper says, which is not law yet. */
function wasProposed(before: EnglishContext | null, noun: string): boolean {
  if (before === null || !/^(?:regulation|directive|law|act|decision)$/.test(noun)) return false;
  const { view } = before;
  return view.tokens.some(({ text }, at) => {
    if (text !== noun || view.mentionAt[at] !== null) return false;
    const words = wordsOf(view, Math.max(0, at - 6), at);
    return /\b(?:position|mandate|proposal|draft|stance) (?:on|for) (?:an?|the) (?:[\p{L}-]+ ){0,2}$|\b(?:draft|proposed|planned) $/u.test(
      `${words} `,
    );
  });
}

/** `According to the bill, X is repealed`, `under the draft, X ends in May`: in a present that is not so yet. */
export function bySomeBill({ view, clauses }: EnglishContext, { group, from, to, index }: Clause): boolean {
  if (group.past || group.perfect || group.form === 'past') return false;
  if ([clauses[index - 1], clauses[index + 1]].some((other) => other !== undefined && saysOfBill(view, other)))
    return true;
  if (readBehindQuote(view, group.to)) return true;
  const [first, second] = [word(view, 0), word(view, 1)];
  const ahead = first === 'under' ? 1 : first === 'according' && second === 'to' ? 2 : 0;
  if (ahead > 0) {
    const comma = view.tokens.findIndex(({ text }) => text === ',');
    return comma > 0 && comma <= from && endsInBill(view, ahead, comma);
  }
  // `X is repealed, according to the draft`
  const behind = view.tokens.findIndex(({ text }, at) => at >= group.to && text === 'according');
  return behind > 0 && behind <= to + 1 && endsInBill(view, behind + 2, view.tokens.length);
}

/** `the bill says that | X is repealed`, `“X is hereby repealed,” | the draft document states`: it reads so, and binds nobody yet. */
function saysOfBill(view: SentenceView, { subject, object, group }: Clause): boolean {
  if (!READING.has(group.lemma)) return false;
  // `“X is repealed,” | reads the bill`: who says it stands behind
  const who = word(view, group.from - 1) === '"' ? object : subject;
  return who !== null && endsInBill(view, who.from, who.to);
}

/** `“X is hereby repealed,” | the draft bill states`, where the verb could be a noun. */
function readBehindQuote(view: SentenceView, from: number): boolean {
  const close = view.tokens.findIndex(({ text }, at) => at >= from && text === '"');
  const verb = view.tokens.findIndex(({ text }, at) => at > close + 1 && isReading(text));
  return close > 0 && verb > 0 && verb - close <= FAR && endsInBill(view, close + 1, verb);
}

/** `states`, `reads`. */
const isReading = (text: string): boolean =>
  verbReadings(text).some(({ lemma, form }) => form === 's' && READING.has(lemma));
/** Words of a name for a paper. */
const FAR = 7;

const READING = new Set('say state read provide declare stipulate specify'.split(' '));

function endsInBill(view: SentenceView, from: number, to: number): boolean {
  let at = from;
  // `the first section of the bill`
  const of = view.tokens.findIndex(({ text }, place) => place > from && place < to && text === 'of');
  if (of > 0 && PARTS_OF_PAPERS.has(word(view, of - 1))) at = of + 1;
  const first = at;
  while (at < to && !PREPOSITIONS.has(word(view, at)) && view.tokens[at]?.kind !== 'mark') at++;
  // `under the draft law`
  const draft = view.tokens.slice(first, at).some(({ text }) => /^(?:draft|proposed|planned)$/.test(text));
  return at > first && (draft || BILL_NOUNS.has(word(view, at - 1)) || isPartOfBill(view, first, at, to));
}

/** `Section 5 of the bill`, `one clause`: a part of a paper, unless that is said to be law (`a clause of the new act`). */
function isPartOfBill(view: SentenceView, from: number, end: number, to: number): boolean {
  const head = view.tokens[end - 1]?.kind === 'number' ? end - 2 : end - 1;
  if (head < from || !PARTS_OF_PAPERS.has(word(view, head)) || view.mentionAt[head] != null) return false;
  const behind = view.tokens.slice(end, to);
  const ofBill = behind.some(({ text }) => BILL_NOUNS.has(text) || text === 'legislation');
  return ofBill || (head === end - 1 && !behind.some(({ kind, text }) => kind === 'word' && text === 'of'));
}

const PARTS_OF_PAPERS = new Set(
  'clause section provision article paragraph passage line page title preamble version text wording language'.split(
    ' ',
  ),
);

/** A verb of dealing with what has yet to pass. */
function isStillBefore(view: SentenceView, matrix: Clause | undefined): boolean {
  if (matrix === undefined) return false;
  const { subject } = matrix;
  const { lemma, modal, infinitive } = matrix.group;
  // `the Senate passed the X Act, which repeals Y`: the other chamber has yet to
  const one = subject !== null && PASSING.has(lemma) && chamberOf(wordsOf(view, subject.from, subject.to)) !== null;
  return one || PENDING.has(lemma) || ((modal !== null || infinitive) && lemma === 'vote');
}

const PENDING = new Set(
  'introduce consider debate weigh mull propose draft sponsor advance file table unveil circulate endorse back'.split(
    ' ',
  ),
);

const PASSING = new Set(['pass', 'approve', 'adopt', 'clear']);

const BILL_NOUNS = new Set([
  'bill',
  'bills',
  'proposal',
  'proposals',
  'draft',
  'drafts',
  'plan',
  'plans',
  'motion',
  'measure',
  'amendment',
  'initiative',
  'budget',
  'budgets',
]);

/** What a bill itself does or undergoes, and not the law that it is about. */
const BECOMING = new Set(
  'become pass clear fail go head move reach land await wait need take expire lapse die stall sit remain stand stay lack get have receive win face languish gather collect see enjoy require lie rest come hang'.split(
    ' ',
  ),
);
