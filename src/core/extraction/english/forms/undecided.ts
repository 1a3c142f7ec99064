/**
 * What a court has not decided of a law: `did not rule on its validity`, `has yet to say whether it is lawful`, `issued no holding on X`,
 * `left the question of its validity open`, `X was not before the justices`, `the case has not been heard`. In: a sentence. Out: a frame
 * that no court ruled on the law.
 */
import { foundIn } from '../../../text/found.ts';
import type { ActedOn, ActorPhrase, Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { PART_NOUNS } from '../../lexicon/en/nouns.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actedOnNamed, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { has, type SentenceView, spanOf, tokensIn, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

/** What a court does with a law or a case that comes to it. */
const RULING = new Set(
  'rule decide say hear touch reach address consider examine look take pronounce express issue determine resolve settle weigh review speak leave find give test get'.split(
    ' ',
  ),
);

/** Whether a law holds: `its validity`, `the merits`. */
const VALIDITY = '(?:validity|constitutionality|legality|lawfulness|merits|substance)';
const OF_VALIDITY = new RegExp(
  `^(?:(?:on|about|upon|over|at|into|of|to|as to) )?(?:(?:the )?(?:question|issue|matter) of )?(?:the|its|their|his|her|that)? ?${VALIDITY}\\b`,
);
/** `whether it is lawful`. */
const WHETHER =
  /^(?:(?:on|about|as to) )?(?:whether|if) .{1,60}?\b(?:is|are|was|were|be) (?:lawful|legal|valid|constitutional|unconstitutional|unlawful|illegal|void|invalid|in line with the constitution)\b/;
/** `nothing about X`, `no holding on X`, `no view of X`. */
const NOTHING =
  /^(?:nothing(?: at all| whatever)?|not a word|no (?:holding|view|views|opinion|position|ruling|decision|finding|findings|judgment|word|words)(?: at all| whatever)?)(?: (?:on|about|of|as to|either way on) | ?[.,;)]|$)/;
const CASE =
  /^(?:(?:up|at) )?(?:the|this|that|their|any|a) (?:case|matter|challenges?|suits?|lawsuits?|complaints?|petitions?|appeals?|question|issue)\b/;
const OPEN =
  /^(?:that|the|this) (?:question|issue|matter)(?: of .{1,40}?)? (?:open|unanswered|undecided|unresolved|for another day)\b/;

const TOLD = wordClass((text) =>
  /^(?:validity|constitutionality|legality|lawfulness|merits|whether|holding|view|opinion|ruling|case|matter|challenges?|suits?|lawsuits?|complaints?|petitions?|question|issue|court|courts|judges?|justices|bench|council|plenary|before|them)$/.test(
    text,
  ),
);

export function undecidedFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view, previous } = context;
  if (view.question || !has(view, TOLD)) return [];
  const near = before.at(-1);
  if (!view.names && previous?.view.names !== true && (near === undefined || context.index - near.sentence > 2))
    return [];
  return foundIn(
    clausesWith(context, TOLD),
    (clause) => notBefore(context, clause) ?? leftOpen(context, clause) ?? notRuled(context, clause, before),
  );
}

/** `The court did not rule | on its validity`. */
function notRuled(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (!RULING.has(group.lemma) || group.passive || subject === null) return null;
  const actor = courtOf(context, clause, before);
  if (actor === null) return null;
  const behind = afterVerb(view, group.to);
  const words = wordsOf(view, behind, behind + FAR);
  const mood = moodOf(context, clause);
  if (mood.modality !== 'asserted') return null;
  // `about section 2 | the court said nothing`
  const nothing = NOTHING.test(words) || OPEN.test(words);
  // `no court has ruled on it`
  const none = actor.nobody;
  const denied = (group.negated !== mood.denied) !== none;
  if (nothing === denied) return null;
  const acted = nothing ? lawIn(context, behind) : notRuledOn(context, clause, behind, words);
  if (acted === null) return null;
  const told = [OF_VALIDITY, WHETHER, NOTHING, OPEN].map((one) => tokensIn(one.exec(words)?.[0] ?? ''));
  return frameAt(context, { ...clause, to: Math.max(clause.to, behind + Math.max(...told)) }, acted, actor);
}

/** Behind the verb and the adverbs with it. */
function afterVerb(view: SentenceView, from: number): number {
  let at = from;
  while (/^(?:directly|yet|ever|so|far|even|itself|again|either)$/.test(word(view, at))) at++;
  // `weighed in | on it`
  return word(view, at) === 'in' && word(view, at + 1) === 'on' ? at + 1 : at;
}

/** What was not ruled on: the validity of the law, the case, or the law as the object. */
function notRuledOn(context: EnglishContext, { group, object }: Clause, from: number, words: string): ActedOn | null {
  const { view } = context;
  if (OF_VALIDITY.test(words) && isOfAnother(context, from, object)) return null;
  if (OF_VALIDITY.test(words) || WHETHER.test(words)) return lawIn(context, from);
  if (/^(?:say|give|issue|express|find|leave|get)$/.test(group.lemma)) return null;
  if (CASE.test(words)) return view.names ? lawIn(context, from) : actedOnNamed(null, spanOf(view, from, from + 1));
  // `reached section 2`, `decided | on X`, `looked | at X`
  const on = /^(?:on|at|upon|to)$/.test(word(view, from)) ? from + 1 : from;
  const named = view.mentionAt[on] ?? view.mentionAt[on + 1] ?? null;
  if (object === null && named === null) return null;
  const phrase = { from: on, to: Math.max(object?.to ?? 0, named === null ? on : lastOf(view, on) + 1) };
  const meaning = phrase.to > phrase.from ? readPhrase(view, phrase, context.calledA) : null;
  if (meaning === null || meaning.indefinite || (meaning.target !== 'law' && meaning.target !== 'challenge'))
    return null;
  // `has still to examine the text`: a bill, and not the law spoken of
  if (/^(?:text|bill|draft)s?$/.test(meaning.head)) return null;
  return { ...actedOn(view, meaning), target: 'law' };
}

/** `on the validity | of the lease`: of a thing that is no law. */
function isOfAnother({ view, calledA }: EnglishContext, from: number, object: Phrase | null): boolean {
  const of = view.tokens.findIndex(({ text }, at) => at >= from && at < from + FAR && text === 'of');
  if (of < 0 || view.mentionAt.slice(of).some((mention) => mention !== null)) return false;
  const to = object !== null && object.to > of + 1 ? object.to : of + 3;
  return view.tokens[of + 1]?.kind === 'word' && readPhrase(view, { from: of + 1, to }, calledA) === null;
}

function lastOf(view: SentenceView, from: number): number {
  let at = from;
  while (view.mentionAt[at + 1] != null || view.mentionAt[at] === null) at++;
  return at;
}

/** The law named behind the verb, or else in the sentence; else the one spoken of. */
function lawIn(context: EnglishContext, from: number): ActedOn {
  const { view } = context;
  const behind = view.mentionAt.findIndex((mention, at) => at >= from && mention !== null);
  const at = behind >= 0 ? behind : view.mentionAt.findIndex((mention) => mention !== null);
  if (at < 0) return actedOnNamed(null, spanOf(view, from, from + 1));
  // `section 2 of | X`
  const of = [at - 3, at - 4].find((start) => start >= 0 && PART_NOUNS.has(word(view, start)));
  const part = of === undefined ? null : readPhrase(view, { from: of, to: lastOf(view, at) + 1 }, context.calledA);
  return part?.mention == null
    ? actedOnNamed(view.mentionAt[at] ?? null, spanOf(view, from, from + 1))
    : actedOn(view, part);
}

/** A court by its word, or by the pronoun for one that was told of just before. */
function courtOf(context: EnglishContext, { subject }: Clause, before: readonly Frame[]): ActorPhrase | null {
  const { view, index } = context;
  if (subject === null) return null;
  const who = actorOf(context, subject);
  if (who !== null && bodyOf(who.text) === 'court') return who;
  if (!/^(?:it|they|he|she)$/.test(word(view, subject.to - 1))) return null;
  const last = before.findLast(({ actor }) => actor !== null);
  const isCourt =
    last !== undefined && last.actor !== null && index - last.sentence <= 2 && bodyOf(last.actor.text) === 'court';
  return isCourt ? last.actor : null;
}

/** `X was not before the justices`, `X was never at issue in the case`. */
function notBefore(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (group.lemma !== 'be' || group.passive || subject === null || group.modal !== null) return null;
  let at = group.to;
  const never = /^(?:never|not)$/.test(word(view, at));
  if (never) at++;
  if (group.negated === never && !group.negated) return null;
  const words = wordsOf(view, at, at + FAR);
  const court = BEFORE_COURT.test(words);
  if (!court && !AT_ISSUE.test(words)) return null;
  if (!court && !speaksOfCourt(context)) return null;
  const meaning = readPhrase(view, subject, context.calledA);
  if (meaning === null || meaning.indefinite || meaning.target !== 'law') return null;
  if (moodOf(context, clause).modality !== 'asserted') return null;
  return frameAt(context, clause, actedOn(view, meaning), null);
}

const BEFORE_COURT =
  /^(?:even )?(?:before|in front of) (?:(?:the|this|that|any) )?(?:(?:supreme|high|constitutional|appeals|full) )*(?:court|courts|judges?|justices|bench|panel|them|council)\b/;
const AT_ISSUE = /^(?:even )?(?:at issue|in issue|at stake in|in play|part of the case|the subject of the case)\b/;

/** That a law was not at issue is said of a ruling: one is told of here or just before. */
function speaksOfCourt({ view, previous }: EnglishContext): boolean {
  return has(view, COURT) || (previous !== null && has(previous.view, COURT));
}

const COURT = wordClass((text) => /^(?:courts?|judges?|justices?|bench|ruling|judgment|circuit)$/.test(text));

/** `Their validity has not been decided`, `whether it is lawful remains open`, `the challenge is undecided`. */
function leftOpen(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const start = word(view, 0) === 'whether' ? 0 : (subject?.from ?? clause.from);
  const words = wordsOf(view, start, group.from);
  const ofRuling = JUDGMENT.test(words);
  const named = view.mentionAt.slice(start, group.from).find((mention) => mention !== null) ?? null;
  const ofCase = named === null ? SUIT.test(words) : ABOUT.test(words);
  if (!ofRuling && !ofCase && !QUESTION.test(words) && !WHETHER.test(words)) return null;
  const passive = group.passive && (ofRuling ? GIVEN : DECIDED).has(group.lemma);
  const state =
    /^(?:be|remain|stay|undecide?)$/.test(group.lemma) && UNDECIDED.test(wordsOf(view, group.main, group.to + 3));
  if (!passive && !state) return null;
  const mood = moodOf(context, clause);
  const denied = group.negated !== mood.denied || /^no /.test(words);
  if (mood.modality !== 'asserted' || state === denied) return null;
  if (named === null && ofCase && !/^(?:the|that|this|their|both|all|those|these|its)\b/.test(words)) return null;
  return frameAt(context, clause, actedOnNamed(named, spanOf(view, start, start + 1)), null);
}

const QUESTION = new RegExp(`^(?:the (?:question|issue) of )?(?:its|their|the|his|her)? ?${VALIDITY}\\b`);
const SUIT =
  /^(?:the |that |this |their |its |both |all |those |these |two |three |several |constitutional )*(?:case|challenges?|suits?|lawsuits?|complaints?|petitions?|appeals?)(?: (?:to|against|over|about) (?:it|them|the [a-z]+|this|that|those|these))?$/;
const ABOUT =
  /^(?:the |a |both |all |those |these |two |three |several |constitutional |legal |pending )*(?:case|challenges?|suits?|lawsuits?|complaints?|petitions?)\b/;
const DECIDED = new Set('decide hear rule settle resolve determine examine test adjudicate address reach'.split(' '));
/** `no ruling on the merits has been given`, `a ruling by the full court is outstanding`. */
const JUDGMENT =
  /^(?:a|an|any|the|no|its|their) (?:final |full )?(?:ruling|decision|judgment|verdict)\b(?: (?:on|by|from|of) .*)?$/;
const GIVEN = new Set('give issue hand make deliver reach pronounce'.split(' '));
const UNDECIDED =
  /^(?:(?:is|are|remains?|stays?|was|were|still|as|yet|left) )*(?:awaited|open|undecided|unresolved|unsettled|untested|pending|outstanding|unheard)\b/;

function frameAt(context: EnglishContext, clause: Clause, acted: ActedOn, actor: ActorPhrase | null): Frame {
  const { view } = context;
  const { group, subject } = clause;
  const from = Math.min(subject?.from ?? group.from, group.from);
  return {
    form: 'undecided',
    // where no court is told of, that none has struck it down
    sense: actor === null ? 'voidByCourt' : 'hear',
    acted,
    polarity: 'denied',
    modality: 'asserted',
    aspect: aspectOf(clause, context.clauses),
    actor,
    power: false,
    weak: false,
    span: trimSpan(view, from, Math.max(clause.to, group.to)),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** Tokens behind the verb in which it is said what was not ruled on. */
const FAR = 14;
