/**
 * What is done with the bill for what a noun names: `the House passed the extension`, `Biden signed the renewal`, `put his name to the
 * repeal`, `the Senate rejected an extension`. In: a sentence. Out: a frame that the bill for it passed that chamber or failed there, or
 * was signed or vetoed, or that it was not, of the law that the text is about.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { bodyIn, VOTING } from './nominal-passed.ts';

/** What a bill can be called by that which it would do. */
const VOTED_ON = new Set(['extend', 'repeal', 'restore', 'ratify', 'postpone']);

/** What heads of state do with bills, by the verb. */
const SIGNED: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['sign', 'sign'],
  ['put', 'sign'],
  ['veto', 'veto'],
]);

/** What a chamber does with a bill that it will not have. */
const REJECTED: ReadonlySet<string> = new Set(['reject', 'defeat']);

/** What a chamber does with one that it lets `through`. */
const PUSHED: ReadonlySet<string> = new Set('push wave nod rush ram force muscle steer usher whisk'.split(' '));

const TOLD = verbClass({
  has: (lemma) =>
    lemma === 'vote' || VOTING.has(lemma) || PUSHED.has(lemma) || SIGNED.has(lemma) || REJECTED.has(lemma),
});

export function votingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesWith(context, TOLD), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, object } = clause;
  if (subject === null || clause.relative || group.infinitive) return null;
  const by = group.passive ? byPhrase(view, group.to, clause.to) : subject;
  const through = PUSHED.has(group.lemma) && object !== null && word(view, object.from) === 'through';
  const told = through
    ? { from: object.from + 1, to: object.to }
    : group.lemma === 'vote'
      ? votedFor(view, clause)
      : group.lemma === 'put'
        ? underName(view, object)
        : object;
  const noun = nounAt(context, group.passive ? subject : told);
  const sense = PUSHED.has(group.lemma) ? passesThrough(view, clause) : senseOf(group.lemma);
  if (noun === null || sense === null) return null;
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
    polarity: group.negated !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(clause.to, noun.to)),
    trigger: span,
    sentence: context.index,
  };
}

function senseOf(lemma: string): Sense | null {
  if (REJECTED.has(lemma)) return 'fail';
  return SIGNED.get(lemma) ?? (lemma === 'vote' || VOTING.has(lemma) ? 'pass' : null);
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

/** `voted | 317 to 0 for | the renewal`. */
function votedFor(view: SentenceView, { group, to }: Clause): Phrase | null {
  if (group.passive) return null;
  const at = view.tokens.slice(group.to, Math.min(to, group.to + COUNTED)).findIndex(({ text }) => text === 'for');
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

/** `the extension`, `a three-year renewal`, and no law beside it. */
function nounAt({ view }: EnglishContext, phrase: Phrase | null) {
  if (phrase === null || !/^(?:the|an?|its|their|that|this)$/.test(word(view, phrase.from))) return null;
  for (let at = phrase.from + 1; at < Math.min(phrase.to, phrase.from + 5); at++) {
    if (view.mentionAt[at] !== null) return null;
    const sense = NOUNS.get(word(view, at));
    if (sense === undefined) continue;
    const next = word(view, at + 1);
    const ends =
      at + 1 === phrase.to ||
      view.tokens[at + 1]?.kind !== 'word' ||
      isAdverb(next) ||
      /^(?:on|in|by|last|this|with|and|but|through)$/.test(next);
    const owned = /^(?:its|their)$/.test(word(view, phrase.from));
    const known = /^(?:the|that|this)$/.test(word(view, phrase.from));
    const acted = { span: spanOf(view, at, at + 1), deed: sense };
    return VOTED_ON.has(sense) && ends ? { acted, to: at + 1, owned, known } : null;
  }
  return null;
}
