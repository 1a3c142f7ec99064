/**
 * What is done with the bill for what a noun names: `the House passed the extension`, `Biden signed the renewal`, `put his name to the
 * repeal`, `the Senate rejected an extension`. In: a sentence. Out: a frame that the bill for it passed that chamber or failed there, or
 * was signed or vetoed, or that it was not, of the law that the text is about.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { OF_ANY_BILL } from '../../lexicon/en/nouns.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../sense.ts';
import { isCalledOtherwise, isTimeAt } from '../carried/called-otherwise.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { UNITS } from '../phrases/time-units.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { bodyIn, VOTING } from './nominal-passed.ts';

/** What a bill can be called by that which it would do. */
const VOTED_ON = new Set(['extend', 'repeal', 'restore', 'ratify', 'postpone', 'leave']);

/** What heads of state do with bills, by the verb. */
const SIGNED: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['sign', 'sign'],
  ['put', 'sign'],
  ['veto', 'veto'],
]);

/** What a bill is called where only what it is for was told: `turned down a similar plan`, `signed the stopgap`. */
const BILL_LIKE: ReadonlySet<string> = new Set(
  'plan idea proposal version stopgap patch bridge package deal resolution motion text compromise measure bill move attempt effort bid approach'.split(
    ' ',
  ),
);

/** What a chamber does with a bill that it will not have. */
const REJECTED: ReadonlySet<string> = new Set('reject defeat spurn rebuff nix derail'.split(' '));

/** The same in two words, around what is turned down or before it. */
const TURNED: ReadonlyMap<string, string> = new Map(
  Object.entries({ turn: 'down', vote: 'down', throw: 'out', shoot: 'down', swat: 'down', knock: 'back' }),
);

/** What a chamber does with one that it lets `through`. */
const PUSHED: ReadonlySet<string> = new Set('push wave nod rush ram force muscle steer usher whisk'.split(' '));

const TOLD = verbClass({
  has: (lemma) =>
    lemma === 'vote' ||
    lemma === 'agree' ||
    VOTING.has(lemma) ||
    PUSHED.has(lemma) ||
    SIGNED.has(lemma) ||
    REJECTED.has(lemma) ||
    TURNED.has(lemma),
});

export function votingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesWith(context, TOLD), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject } = clause;
  const away = turnedAway(view, clause);
  const sense = away !== null ? 'fail' : PUSHED.has(group.lemma) ? passesThrough(view, clause) : senseOf(group.lemma);
  // `a Senate that | voted the idea down`: told by the way, of whoever it says it of
  if (subject === null || sense === null || group.infinitive || (clause.relative && sense !== 'fail')) return null;
  const by = group.passive ? byPhrase(view, group.to, clause.to) : subject;
  const noun = nounAt(context, group.passive ? subject : (away ?? votedOn(view, clause)), sense);
  if (noun === null) return null;
  // `The repeal was signed on Thursday`: by whoever signs
  const plain = by === null && sense === 'sign' && group.passive && group.lemma === 'sign' && noun.known;
  if (by === null && !plain) return null;
  const done =
    by === null || (sense === 'pass' || sense === 'fail' ? votes(context, by) : signs(context, by) && !noun.owned);
  if (!done) return null;
  const mood = moodOf(context, clause);
  const span = spanOf(view, group.from, group.to);
  return {
    form: 'voting',
    sense,
    acted: { mention: null, carriedBy: 'bill', pronoun: false, target: 'measure', scope: WHOLE, ...noun.acted },
    polarity: isUndone(context.view, clause) !== mood.denied ? 'denied' : 'affirmed',
    modality: clause.relative ? 'presupposed' : mood.modality,
    aspect: aspectOf(clause, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(clause.to, noun.to)),
    trigger: span,
    sentence: context.index,
  };
}

/** What the verb does it to: its object, or what stands behind `through`, `for`, `to`. */
function votedOn(view: SentenceView, clause: Clause): Phrase | null {
  const { group, object } = clause;
  if (PUSHED.has(group.lemma) && object !== null && word(view, object.from) === 'through')
    return { from: object.from + 1, to: object.to };
  if (group.lemma === 'vote') return behindLink(view, clause, 'for');
  if (group.lemma === 'agree') return behindLink(view, clause, 'to');
  return group.lemma === 'put' ? underName(view, object) : object;
}

/** `turned down | a similar plan`, `voted | the idea | down`; of `was turned down by the Senate` the place behind it, which says nothing. */
function turnedAway(view: SentenceView, { group, to }: Clause): Phrase | null {
  const particle = TURNED.get(group.lemma);
  if (particle === undefined) return null;
  if (word(view, group.to) === particle) return { from: group.to + 1, to: Math.max(to, group.to + 1) };
  const at = view.tokens.findIndex(({ text }, place) => place > group.to && place < group.to + 6 && text === particle);
  return at < 0 || group.passive ? null : { from: group.to, to: at };
}

function senseOf(lemma: string): Sense | null {
  if (REJECTED.has(lemma)) return 'fail';
  return SIGNED.get(lemma) ?? (lemma === 'vote' || lemma === 'agree' || VOTING.has(lemma) ? 'pass' : null);
}

/** `waved the renewal | through`, `pushed | through | the extension`; `pushed the repeal` alone only wants it. */
function passesThrough(view: SentenceView, { group, to }: Clause): Sense | null {
  if (word(view, group.to) === 'through') return 'pass';
  const at = view.tokens.findIndex(({ text }, place) => place > group.to && place <= to && text === 'through');
  const next = view.tokens[at + 1];
  const ends = next === undefined || next.kind !== 'word' || /^(?:on|in|by|last|this|with|late|early)$/.test(next.text);
  return at > 0 && ends ? 'pass' : null;
}

/** A chamber or the whole legislature; a committee sends it on to the chamber. */
function votes(context: EnglishContext, by: Phrase): boolean {
  const body = bodyIn(context, by);
  const committee = /\b(?:committee|panel)\b/.test(wordsOf(context.view, by.from, by.to));
  return !committee && (body === 'chamber' || body === 'legislature');
}

/** A head of state, or whoever is spoken of by name. */
function signs(context: EnglishContext, by: Phrase): boolean {
  const { view } = context;
  const called =
    view.tokens[by.from]?.capital === true && view.mentionAt[by.from] === null && !DETERMINERS.has(word(view, by.from));
  const named = called && by.to - by.from <= LONGEST_NAME && bodyIn(context, by) === null;
  return bodyIn(context, by) === 'executive' || named || /^(?:he|she)$/.test(word(view, by.from));
}

const LONGEST_NAME = 3;

/** `voted | 317 to 0 for | the renewal`, `agreed | on Monday to | a 77-day patch`. */
function behindLink(view: SentenceView, { group, to }: Clause, link: string): Phrase | null {
  if (group.passive) return null;
  const at = view.tokens.slice(group.to, Math.min(to, group.to + COUNTED)).findIndex(({ text }) => text === link);
  return at < 0 ? null : { from: group.to + at + 1, to };
}

/** Words for how many and how. */
const COUNTED = 6;

/** `put | his name to | the repeal`, `put pen to | the extension`. */
function underName(view: SentenceView, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const at = /^(?:his|her|their|its|a|my)$/.test(word(view, phrase.from)) ? phrase.from + 1 : phrase.from;
  const named = /^(?:name|signature|pen)$/.test(word(view, at)) && /^(?:to|on|under)$/.test(word(view, at + 1));
  return named ? { from: at + 2, to: phrase.to } : null;
}

/** `the extension`, `a three-year renewal`, `a similar plan`, `repeal`, and no law beside it. */
function nounAt(context: EnglishContext, phrase: Phrase | null, voted: Sense) {
  if (phrase === null) return null;
  const { view } = context;
  const first = word(view, phrase.from);
  const bare = NOUNS.has(first) && voted === 'pass';
  if (!bare && !/^(?:the|an?|its|their|that|this)$/.test(first)) return null;
  let others = false;
  for (let at = bare ? phrase.from : phrase.from + 1; at < Math.min(phrase.to, phrase.from + 5); at++) {
    if (view.mentionAt[at] !== null) return null;
    const text = word(view, at);
    const deed = NOUNS.get(text);
    const plain = deed === undefined || !VOTED_ON.has(deed);
    const like = plain && !others && (voted === 'sign' ? SIGNED_AS : BILL_LIKE).has(text);
    if (deed === undefined && !like) {
      others ||= !isOfAnyBill(view, at);
      continue;
    }
    const next = view.tokens[at + 1];
    const ends =
      at + 1 === phrase.to ||
      next?.kind !== 'word' ||
      isAdverb(next.text) ||
      (like ? startsOff(view, { from: at + 1, to: phrase.to }) && !/^(?:for|of|to|on)$/.test(next.text) : false) ||
      (like ? isTimeAt(view, at + 2) || next.text === 'and' : BEHIND_NOUN.test(next.text));
    // `adopted a motion on Wednesday | to refer X to the court`: what it is for is told behind it
    if (like && isToldBehind(view, at + 1)) return null;
    // `A fund announced the exit of its chief. The exit was approved`
    if ((like || deed === 'leave') && isCalledOtherwise(context, text, at)) return null;
    const owned = /^(?:its|their)$/.test(first);
    const known = /^(?:the|that|this)$/.test(first);
    const acted = { span: spanOf(view, at, at + 1), ...(like || deed === undefined ? {} : { deed }) };
    return (like || !plain) && ends ? { acted, to: at + 1, owned, known } : null;
  }
  return null;
}

function isToldBehind(view: SentenceView, from: number): boolean {
  const to = Math.min(view.tokens.length, from + 8);
  const ends = view.tokens.findIndex(({ text }, at) => at >= from && /^[.;:]$/.test(text));
  const end = ends < 0 ? to : Math.min(to, ends);
  return (
    view.mentionAt.slice(from, end).some((mention) => mention != null) ||
    / to \p{L}+/u.test(` ${wordsOf(view, from, end)}`)
  );
}

const BEHIND_NOUN = /^(?:on|in|by|last|this|with|and|but|through|inside|as)$/;

/** What heads of state sign, where nothing else is said of it. */
const SIGNED_AS: ReadonlySet<string> = new Set('stopgap patch bridge version package'.split(' '));

/** `a | similar | plan`, `a | 77-day | patch`: says nothing of what it is about. */
function isOfAnyBill(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  return (
    OF_ANY_BILL.has(text) ||
    view.tokens[at]?.kind !== 'word' ||
    UNITS.test(text) ||
    /^(?:similar|rival|competing|comparable|short|longer|shorter|second|whole|same|very|three|two|six|ten|one)$|-(?:day|week|month|year)s?$/.test(
      text,
    )
  );
}
