/**
 * Answers that leave out the verb: `It has not.`, `No court did.`, `no court had done so`, `none has been enacted`. They affirm or
 * deny what was said just before. In: the frames so far. Out: the last claim's frame again, with its own polarity.
 */
import { foundIn, inOne } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS, isAdverb, NEGATIONS } from '../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { inverted } from '../moods/supposed.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { spanOf, word } from '../words/sentence-view.ts';
import { assented } from './elliptical-assent.ts';
import { BY_BILLS, IN_TURN, inTurn, isSame, isTold, ONE_BY_ONE, otherDoers } from './elliptical-doer.ts';
import { doneSo } from './elliptical-done.ts';
import { ownOf } from './elliptical-part.ts';
import { whoDidIt } from './elliptical-who.ts';
import { inAWord, isDetailed, isForGood } from './elliptical-word.ts';

export function ellipticalFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const last = beside.at(-1) ?? before.at(-1);
  if (context.view.question || last === undefined || context.index - last.sentence > NEAR) return [];
  const found = inOne(
    answers(context, before.at(-1), beside),
    inAWord(context, before),
    assented(context, before),
    whoDidIt(context, before),
    doneSo(context, before, beside, answer),
    likewise(context, beside),
    following(context, before, beside),
    otherDoers(context, before, beside),
    inTurn(context, beside),
  );
  return found.map(asVoted);
}

/** `Congress has renewed X, he said. | Only the House has done so`: what one chamber does with a law is a vote on the bill for it. */
function asVoted(frame: Frame): Frame {
  const { actor, acted, sense } = frame;
  // `neither the House nor the Senate did`: both of them are the legislature
  if (
    actor === null ||
    acted.target !== 'law' ||
    / (?:nor|and) /.test(actor.text) ||
    bodyOf(actor.text) !== 'chamber' ||
    !BY_BILLS.has(sense)
  )
    return frame;
  return { ...frame, sense: 'pass', also: sense, acted: { ...acted, target: 'measure' } };
}

/** No claim is answered from more sentences behind it. */
const NEAR = 2;

function answers(context: EnglishContext, before: Frame | undefined, beside: readonly Frame[]): readonly Frame[] {
  for (const clause of context.clauses) {
    if (!ANSWERING.has(clause.group.lemma)) continue;
    const last = answered(context, clause, before, beside);
    // `Norway was freed from it; it was not`: the answer no longer says who
    if (last === undefined || last.sense === 'exempt') continue;
    if (!last.power && isAnswer(context, clause, last)) return [answer(context, clause, last)];
  }
  return [];
}

/** `The paper says it was ratified; it was not`: what stands before it in the sentence, else what was said just before. */
function answered(
  { view, clauses }: EnglishContext,
  { group, index }: Clause,
  before: Frame | undefined,
  beside: readonly Frame[],
): Frame | undefined {
  const at = spanOf(view, group.from, group.to)[0];
  const last = beside.findLast((frame) => frame.trigger[1] <= at);
  if (last !== undefined && /;|\b(?:but|though|although|yet)\b/.test(view.document.folded.slice(last.trigger[1], at)))
    return last;
  // `he complained that they were freed too; they were not`: what is answered was not understood
  const own = clauses.some((one) => one.index < index && one.group.finite && !SAYING.has(one.group.lemma));
  return own && last === undefined ? undefined : before;
}

/** A sentence between that says something of its own is what is answered, though nothing of it was understood. */
function saysMore({ previous, index }: EnglishContext, last: Frame): boolean {
  return (
    index - last.sentence > 1 &&
    previous !== null &&
    !previous.view.question &&
    previous.clauses.some(({ group }) => group.finite)
  );
}

/** `suspended it, as Clinton had done`: of what stands in the same sentence before it. */
function likewise(context: EnglishContext, beside: readonly Frame[]): readonly Frame[] {
  return foundIn(context.clauses, (clause) => {
    const doers = doersOf(context, clause);
    if (doers === null) return null;
    const at = spanOf(context.view, clause.group.from, clause.group.to)[0];
    const first = beside.find((frame) => frame.trigger[0] < at && !frame.power);
    if (first === undefined) return null;
    return { ...answer(context, { ...clause, subject: doers }, first), actor: actorOf(context, doers) };
  });
}

/**
 * `Lithuania left the treaty, and Finland followed`, `his successor did the same`, `the Senate followed suit`: another did what the last
 * claim says.
 */
function following(context: EnglishContext, before: readonly Frame[], beside: readonly Frame[]): readonly Frame[] {
  const { view, index } = context;
  return foundIn(context.clauses, (clause) => {
    if (!followsSuit(context, clause)) return null;
    const at = spanOf(view, clause.group.from, clause.group.to)[0];
    const last = beside.findLast((frame) => frame.trigger[0] < at) ?? before.findLast(isTold) ?? before.at(-1);
    const { subject } = clause;
    if (last === undefined || subject === null || index - last.sentence > 1) return null;
    if (!isAnother(context, subject, last) || last.power) return null;
    return { ...answer(context, clause, last), polarity: last.polarity, actor: actorOf(context, subject) };
  });
}

/** A party, or one who holds the office after another; of what chambers do, a chamber. */
function isAnother(context: EnglishContext, subject: Phrase, { sense, actor }: Frame): boolean {
  const { view } = context;
  const first = word(view, subject.from);
  const named =
    view.tokens[subject.from]?.capital === true && !DETERMINERS.has(first) && view.mentionAt[subject.from] === null;
  // `every administration since Clinton’s has done so`
  if (/^(?:'s|s')$/.test(word(view, subject.to - 1))) return false;
  const own = /^(?:his|her)$/.test(first) && /^(?:successors?|predecessors?)$/.test(word(view, subject.to - 1));
  const body = bodyOf(textOf(view, subject));
  if (body === 'chamber' || body === 'legislature')
    return IN_TURN.has(sense) && actor !== null && !isSame(textOf(view, subject), actor.text);
  return (named || own) && ONE_BY_ONE.has(sense);
}

function followsSuit({ view }: EnglishContext, { group, relative }: Clause): boolean {
  if (relative || group.modal !== null || group.negated || group.infinitive || group.form === 'ing') return false;
  const next = word(view, group.to);
  if (group.lemma === 'follow')
    return next === 'suit' || ends(next === '' ? undefined : next) || /^(?:in|on|a|later)$/.test(next);
  const same = next === 'likewise' || next === 'so' || (next === 'the' && word(view, group.to + 1) === 'same');
  return group.lemma === 'do' && same;
}

/** By an auxiliary alone. */
const ANSWERING: ReadonlySet<string> = new Set(['have', 'do', 'be']);

/** An auxiliary with nothing behind it, or “done so”, close behind the claim it answers. */
function isAnswer(context: EnglishContext, clause: Clause, last: Frame): boolean {
  const { view, index } = context;
  const { group } = clause;
  if (index - last.sentence > NEAR || clause.subject === null || group.modal !== null || inverted(context, clause))
    return false;
  // `Until it has, traders wait`, `he hopes that it did`
  if (/^(?:hypothetical|planned|demanded)$/.test(moodOf(context, clause).modality)) return false;
  const nobody = /^(?:no|nobody|none|neither)$/.test(word(view, clause.subject.from));
  if (isForSome(view, clause.subject.from)) return false;
  // `left the duties where they are`: a place, and no answer
  if (clause.relative || clause.introducer === 'where' || (!nobody && saysMore(context, last))) return false;
  // `It is not, quite.`
  const soft = afterSoft(view, group.to);
  if (HEDGES.test(word(view, soft + 1)) || view.tokens.slice(group.from, soft).some(({ text }) => WHOLLY.test(text)))
    return false;
  const detail = last.modality === 'questioned' ? isDetailed : isForGood;
  if (isWished(view, clause) || (group.negated && detail(view, last)) || isOfOtherVerb(view, clause, last))
    return false;
  // `“The bill is dead,” she said in July. It was not.`: of what was so then
  if (group.lemma === 'be' && group.past && last.aspect === 'present' && last.modality !== 'questioned') return false;
  const nothing = nothingOfTheKind(view, group.to) && (group.lemma === 'do' || group.lemma === 'be');
  const denied = (group.negated || nobody) && /^(?:that|it)$/.test(word(view, group.to));
  const soDone = nothing || (group.lemma === 'do' && (word(view, group.to) === 'so' || denied));
  const bare = ANSWERING.has(group.lemma) && !group.passive && endsAnswer(context, clause, last);
  // `so far | it has not`
  const far = word(view, clause.subject.from) === 'far' && clause.subject.to - clause.subject.from > 1;
  const subject = word(view, clause.subject.from + (far ? 1 : 0));
  // `Biden rescinded it. He did so on his ninth day`: the same once more, and nothing of its own
  const again = group.lemma === 'do' && word(view, group.to) === 'so' && /^(?:it|they|he|she)$/.test(subject);
  if (again && !group.negated && last.modality !== 'questioned' && last.polarity === 'affirmed') return false;
  // `withdrawn it was not`
  if (clause.subject.from === 1 && verbReadings(word(view, 0)).some(({ form }) => form === 'participle')) return false;
  if (!soDone && !bare) return false;
  // `Congress repealed it, he said. Congress did no such thing`
  const same = nothing && last.actor !== null && isSame(textOf(view, clause.subject), last.actor.text);
  const named = same || view.mentionAt[clause.subject.from] !== null || ownOf(context, clause, last) !== null;
  return named || /^(?:it|they|that|this|no|nobody|none|neither|he|she)$/.test(subject);
}

/** `She has put in a bill to end it, and says the wall is up. It is not.`: what was put in has an answer of its own, `she has not`. */
function isOfOtherVerb({ document }: EnglishContext['view'], { group }: Clause, { span }: Frame): boolean {
  const words = document.folded.slice(span[0], span[1]);
  return group.lemma === 'be' && /\b(?:has|have|had)\b/.test(words) && !/\b(?:been|is|are|was|were)\b/.test(words);
}

/** `For drivers | it is.`: so far as it goes, and no more. */
function isForSome(view: EnglishContext['view'], subject: number): boolean {
  let at = subject - 1;
  while (at > 0 && !/^[.;:!?-]$/.test(word(view, at - 1)) && subject - at < 6) at--;
  return /^(?:for|in|among|to)$/.test(word(view, at)) && subject - at > 1;
}

/** `It was not totally so.` */
const WHOLLY = /^(?:totally|wholly|fully|completely|entirely|altogether|quite|exactly|strictly)$/;
const HEDGES = /^(?:quite|exactly|entirely|strictly|altogether|though)$/;

/** `We wish it were so`, `as if it had`. */
function isWished(view: EnglishContext['view'], { group, subject }: Clause): boolean {
  const unreal = word(view, group.main) === 'were' && /^(?:it|that|this)$/.test(word(view, subject?.from ?? -1));
  return unreal || /^(?:wish|wishes|wished|if|though)$/.test(word(view, (subject?.from ?? 0) - 1));
}

/** `…, as Clinton, Bush and Obama had done`, `as it did in 2002`: who did so, or null. */
function doersOf({ view, groups }: EnglishContext, { group }: Clause): Phrase | null {
  if (group.lemma !== 'do' || group.modal !== null || group.negated || !(group.perfect || group.past)) return null;
  if (/^(?:not|so|n't)$/.test(word(view, group.to))) return null;
  const floor = groups.findLast((other) => other.to <= group.from)?.to ?? 0;
  for (let at = group.from - 2; at >= floor; at--)
    if (view.mentionAt[at] === null && word(view, at) === 'as') return { from: at + 1, to: group.from };
  return null;
}

/** `It did nothing of the kind.`, `It did no such thing.`, `It is nothing of the sort.` */
function nothingOfTheKind(view: EnglishContext['view'], at: number): boolean {
  if (word(view, at) === 'no' && word(view, at + 1) === 'such') return word(view, at + 2) === 'thing';
  return word(view, at) === 'nothing' && word(view, at + 1) === 'of' && ['kind', 'sort'].includes(word(view, at + 3));
}

/** `Neither | Norway nor Iceland | ever did`: of those alone it is denied. */
function neitherOf({ view }: EnglishContext, { subject, group }: Clause): Phrase | null {
  if (subject === null || word(view, subject.from) !== 'neither') return null;
  const two = view.tokens.slice(subject.from, group.from).some(({ text }) => text === 'nor');
  return two ? { from: subject.from + 1, to: Math.max(subject.to, subject.from + 2) } : null;
}

function textOf(view: EnglishContext['view'], { from, to }: Phrase): string {
  const [start, end] = spanOf(view, from, to);
  return view.document.text.slice(start, end);
}

function afterSoft(view: EnglishContext['view'], from: number): number {
  let at = from;
  while (at < view.tokens.length && (NEGATIONS.has(word(view, at)) || isAdverb(word(view, at)))) at++;
  return at;
}

/** `It has not |.`, and of a state `It has not been | since January`. */
function endsAnswer({ view }: EnglishContext, { group }: Clause, { sense, modality }: Frame): boolean {
  const at = afterSoft(view, group.to);
  if (endsAt(view, at)) return true;
  const state =
    group.lemma === 'be' && group.perfect && group.negated && (STATES.has(sense) || modality === 'questioned');
  return state && [at, at - 1].some((one) => word(view, one) === 'since');
}

const STATES: ReadonlySet<string> = new Set(['beLaw', 'remain', 'apply', 'beApplied', 'leave']);

/** The end of what is said; `he was | “angry”` goes on with what is quoted. */
function endsAt({ tokens, document }: EnglishContext['view'], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== '"') return ends(token?.text);
  return !/\s/.test(document.text.charAt(token.start - 1)) || /^\s?$/.test(document.text.charAt(token.end));
}

function ends(text: string | undefined): boolean {
  return text === undefined || ['.', ':', ';', ',', '"', '!', ')'].includes(text);
}

function answer(context: EnglishContext, clause: Clause, last: Frame): Frame {
  const { view } = context;
  const nobody = ['no', 'nobody', 'none', 'neither'].includes(word(view, clause.subject?.from ?? 0));
  const denies = clause.group.negated || nobody || nothingOfTheKind(view, clause.group.to);
  // a question leaves open what the answer says; anything else is affirmed or denied in its own words
  const before = last.modality === 'questioned' ? false : (last.negated ?? last.polarity === 'denied');
  const same = denies === before;
  const end = word(view, clause.group.to) === 'so' ? clause.group.to + 1 : clause.group.to;
  return {
    ...last,
    acted: ownOf(context, clause, last) ?? last.acted,
    form: 'elliptical',
    polarity: same ? last.polarity : last.polarity === 'denied' ? 'affirmed' : 'denied',
    negated: denies,
    modality: 'asserted',
    // `has not renewed it, though it had done so before`
    aspect: clause.group.perfect && clause.group.past ? 'past' : last.aspect,
    // `Congress did not`: what is denied may be who did it
    actor: denies && !nobody ? last.actor : actorOf(context, neitherOf(context, clause)),
    span: trimSpan(view, clause.subject?.from ?? clause.group.from, end),
    trigger: spanOf(view, clause.group.from, end),
    sentence: context.index,
  };
}
