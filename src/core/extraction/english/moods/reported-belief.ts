/**
 * What a noun holds to be so: `the claim that X was repealed is false` denies it, `rejected rumours that X is gone` does too, and
 * `claims that X was repealed spread` says neither. In: a clause behind such a noun and `that`. Out: its mood; null where no such
 * noun stands there, or where it says who says so (`the ministry’s statement that`), which is a statement.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { DENYING, SAYING } from '../../lexicon/en/cues.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { type Mood, mood } from './mood.ts';

const BELIEFS =
  /^(?:claims?|rumou?rs?|notions?|myths?|allegations?|assertions?|suggestions?|beliefs?|impressions?|assumptions?|talk|idea|narratives?|reports?|stor(?:y|ies)|posts?|errors?|mistakes?|misconceptions?|misunderstandings?|fallac(?:y|ies)|falsehoods?|fictions?|legends?|canards?|lies?)$/;
const UNTRUE =
  /^(?:made-up|invented|groundless|erroneous|debunked|false|untrue|wrong|incorrect|inaccurate|nonsense|mistaken|misleading|unfounded|baseless|premature|bogus|fake|fabricated|misinformation|disinformation|exaggerated)$/;
const LIE = /^(?:myth|lie|hoax|fiction|fabrication|falsehood|mistake|error|misunderstanding|misconception)$/;
const REFUSING = new Set(['dismiss', 'debunk', 'rebuff', 'counter', 'correct', 'quash', 'rubbish']);

export function heldByNoun(context: EnglishContext, clause: Clause): Mood | null {
  const { view } = context;
  const judged = judgedToSay(context, clause);
  if (judged === 'open') return mood('possible');
  if (judged === 'wrong' || saidWrongly(context, clause)) return { ...mood('asserted'), denied: true };
  const that = clause.introducer === 'that' ? thatBefore(view, clause) : null;
  if (that !== null && isUntrueAround(context, clause, that)) return { ...mood('asserted'), denied: true };
  if (that === null || !BELIEFS.test(beliefBefore(view, that))) return null;
  const led = ledInBy(view, that);
  if (led !== null) return led;
  // `the paper reports that` says so
  if (context.clauses.some((one) => one.group.main === that - 1 && one.subject !== null)) return null;
  // `it is a myth that`: the clause above says so
  if (context.clauses.some((one) => one.group.copular && one.group.to < that && that - one.group.to <= 3)) return null;
  if (context.clauses.some((one) => refuses(one, that))) return { ...mood('asserted'), denied: true };
  if (context.clauses.some((one) => makes(one, that))) return null;
  const after = context.clauses.find(
    (one) => one.index > clause.index && one.group.copular && one.group.from >= clause.group.to - 1,
  );
  if (after !== undefined && isUntrue(view, after)) return { ...mood('asserted'), denied: !after.group.negated };
  return possessed(view, that - 1) ? null : mood('possible');
}

/** `That X was repealed | is not so`, `Not true | that X was repealed`: with no noun for it. */
function isUntrueAround({ view, clauses }: EnglishContext, { index, group }: Clause, that: number): boolean {
  if (that === 1 || that === 2) return /^(?:not true|not so|untrue|false)$/.test(wordsOf(view, 0, that));
  const after = clauses.find((one) => one.index > index && one.group.copular && one.group.from >= group.to - 1);
  if (that !== 0 || after === undefined) return false;
  const said = wordsOf(view, after.group.from, after.group.from + 5);
  return NOT_TRUE.test(said) || (isUntrue(view, after) && !after.group.negated);
}

const NOT_TRUE = /^(?:is|was|'s|isn|wasn) (?:(?:simply|just|plainly|quite|flatly) )?(?:not|n't) (?:true|so|the case)/;

/** `claims | online | that`: where they are made stands between; `a common error | : | that` comes to the same. */
function beliefBefore(view: SentenceView, that: number): string {
  const at = /^[:,]$/.test(word(view, that - 1)) ? that - 2 : that - 1;
  return word(view, at) === 'online' || isAdverb(word(view, at)) ? word(view, at - 1) : word(view, at);
}

/** `Those who say | X was repealed | are wrong`, `anyone who thinks so is mistaken`: whoever they are, it is not so. */
function saidWrongly({ view, clauses }: EnglishContext, clause: Clause): boolean {
  const above = clauses[clause.index - 1];
  if (above === undefined || !(SAYING.has(above.group.lemma) || /^(?:think|believe)$/.test(above.group.lemma)))
    return false;
  const who = above.group.from - 1;
  if (word(view, who) !== 'who' || !WHOEVER.test(word(view, who - 1))) return false;
  const after = clauses.find((one) => one.index > clause.index && one.group.copular && one.from >= clause.group.to - 1);
  return after !== undefined && !after.group.negated && isUntrue(view, after);
}

/** `It is wrong to say | X was repealed`, `it would be a mistake to claim that X is gone`; `too early to say` leaves it open. */
function judgedToSay({ view, clauses }: EnglishContext, { index }: Clause): 'wrong' | 'open' | null {
  const [judged, above] = [clauses[index - 2], clauses[index - 1]];
  if (judged === undefined || above === undefined || !judged.group.copular || judged.group.negated) return null;
  const says = SAYING.has(above.group.lemma) || /^(?:think|believe|pretend)$/.test(above.group.lemma);
  const near = above.group.infinitive && above.group.from - judged.group.to <= 4;
  if (!says || !near || above.group.negated) return null;
  if (OPEN.test(word(view, above.group.from - 1))) return 'open';
  return isUntrue(view, judged) ? 'wrong' : null;
}

const OPEN = /^(?:premature|early|soon|hard|impossible|difficult)$/;
const WHOEVER = /^(?:those|anyone|anybody|everyone|everybody|people|whoever|critics|commentators|pundits)$/;

function thatBefore(view: SentenceView, clause: Clause): number | null {
  for (let at = clause.group.from - 1; at >= Math.max(0, clause.from - 1); at--)
    if (view.mentionAt[at] === null && word(view, at) === 'that') return at;
  return null;
}

/** `rejected claims that`, `dismissed as nonsense the claim that`. */
function refuses({ group }: Clause, that: number): boolean {
  const refusing = DENYING.has(group.lemma) || REFUSING.has(group.lemma);
  return refusing && group.to <= that && that - group.to < 8 && !group.negated && group.modal === null;
}

/** `Contrary to the online claims | that X was repealed` denies it; `despite claims that`, `amid reports that` leave it open. */
function ledInBy(view: SentenceView, that: number): Mood | null {
  for (let at = that - 2; at >= Math.max(0, that - FARTHEST); at--) {
    if (/^(?:despite|notwithstanding|amid)$/.test(word(view, at))) return mood('possible');
    if (word(view, at) === 'to' && word(view, at - 1) === 'contrary') return { ...mood('asserted'), denied: true };
  }
  return null;
}

/** In tokens, from “that” back over the noun and what stands before it. */
const FARTHEST = 5;

/** `made the claim that`, `repeats the assertion that`: it is said, and whoever does so is told. */
function makes({ group }: Clause, that: number): boolean {
  const says = /^(?:make|repeat|voice|advance|issue|publish)$/.test(group.lemma) && group.finite && !group.passive;
  return says && group.to <= that && that - group.to < 5 && !group.negated && group.modal === null;
}

function isUntrue(view: SentenceView, { group }: Clause): boolean {
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:not|a|an|simply)$/.test(word(view, at))) at++;
  return UNTRUE.test(word(view, at)) || LIE.test(word(view, at));
}

/** `Aliyev’s claim that`, `his claim that`: whose it is. */
function possessed(view: SentenceView, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--)
    if (/^(?:'s|s'|his|her|their|its|my|our)$/.test(word(view, at))) return true;
  return false;
}
