/**
 * What a court finds that nobody had the power to make: `the justices held that the Relief Act did not allow it`, `the court ruled that
 * X exceeded his authority`, `the agency lacked the power to issue X, the court said`. In: a sentence. Out: a frame that the court annulled it; of
 * what a legislature enacts that is not said.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasMention } from '../clauses/clause-boundary.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { spanOf, word, wordsOf } from '../words/sentence-view.ts';

const HOLDING = new Set('hold rule find say conclude decide declare determine write reason judge'.split(' '));
/** What an enabling law does not do. */
const ALLOWING = new Set('allow authorise authorize permit empower sanction cover support justify'.split(' '));
/** What goes too far. */
const EXCEEDING = new Set('exceed overstep outstrip'.split(' '));
const POWER = /\b(?:authority|powers?|mandate|jurisdiction|remit|law|statute)\b/;

/** What it takes a power for. */
const MAKING = new Set(
  'impose adopt issue make create promulgate enact establish reinstate reimpose restore write set put'.split(' '),
);

const GIVING_POWER = verbClass({
  has: (lemma) => ALLOWING.has(lemma) || EXCEEDING.has(lemma) || MAKING.has(lemma),
});

export function unauthorisedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, GIVING_POWER), (clause) => {
    const lacking = lackingAbove(context, clause);
    const held = holdingAbove(context, lacking ?? clause) ?? saidBehind(context, clause);
    if (lacking !== null && held !== null)
      return frameOf(context, clause, held, madeByWhoMayNot(context, clause), lacking.from);
    const made = held === null ? null : madeWithoutPower(context, clause, held);
    return held === null ? null : frameOf(context, clause, held, made);
  });
}

/** `the agency lacked the authority | to impose X`, `has no power | to adopt X`. */
function lackingAbove({ view, clauses }: EnglishContext, { group, index }: Clause): Clause | null {
  const above = clauses[index - 1];
  if (!group.infinitive || group.negated || !MAKING.has(group.lemma) || above?.subject == null) return null;
  const { lemma, negated, modal, to } = above.group;
  if (modal !== null || !/^(?:authority|powers?|jurisdiction|mandate)$/.test(word(view, group.from - 1))) return null;
  const none = word(view, to) === 'no' || word(view, to) === 'neither';
  const lacks = lemma === 'lack' ? !negated : /^(?:have|possess)$/.test(lemma) && negated !== none;
  return lacks ? above : null;
}

/** `…, the court said`: who holds so is told behind it. */
function saidBehind({ view, clauses }: EnglishContext, { index }: Clause): Clause | null {
  const last = clauses[index + 1];
  if (last?.subject == null || last.relative || !HOLDING.has(last.group.lemma) || last.group.negated) return null;
  const until =
    last.object === null || (last.object.to - last.object.from === 1 && UNITS.test(word(view, last.object.from)));
  const told = word(view, last.subject.from - 1) === ',' && last.group.finite && until;
  return told && bodyOf(wordsOf(view, last.subject.from, last.subject.to)) === 'court' ? last : null;
}

function madeByWhoMayNot({ view, calledA }: EnglishContext, { object }: Clause): PhraseMeaning | null {
  const meaning = object === null ? null : readPhrase(view, object, calledA);
  if (meaning === null || meaning.negative || meaning.indefinite || meaning.target !== 'law') return null;
  return meaning.mention !== null && isMade(meaning.mention) ? meaning : null;
}

/** Above it a court holds so, or the thing itself is held so. */
function holdingAbove({ view, clauses }: EnglishContext, { index }: Clause): Clause | null {
  const above = clauses[index - 1];
  if (above === undefined || !HOLDING.has(above.group.lemma) || above.group.negated || above.subject === null)
    return null;
  // `issued a decision | holding that X exceeded his authority`
  const issued = above.group.form === 'ing' && !above.group.finite ? clauses[index - 2] : undefined;
  if (issued?.subject != null && bodyOf(wordsOf(view, issued.subject.from, issued.subject.to)) === 'court')
    return issued;
  const { from, to } = above.subject;
  return above.group.passive || bodyOf(wordsOf(view, from, to)) === 'court' ? above : null;
}

/** The thing: object of what does not allow it, or subject of what goes too far. */
function madeWithoutPower(context: EnglishContext, clause: Clause, held: Clause): PhraseMeaning | null {
  const { view, calledA } = context;
  const { group, subject, object } = clause;
  const denies = ALLOWING.has(group.lemma) && group.negated;
  const exceeds = EXCEEDING.has(group.lemma) && !group.negated && object !== null;
  if (exceeds && !POWER.test(wordsOf(view, group.to, Math.max(clause.to, object.to)))) return null;
  // `that the tariffs | were not authorised by the act`
  const phrase = denies
    ? group.passive
      ? subject
      : object
    : exceeds
      ? held.group.passive
        ? held.subject
        : subject
      : null;
  if (phrase === null || (held.group.passive && denies)) return null;
  const meaning = readPhrase(view, phrase, calledA);
  if (meaning === null || meaning.negative || meaning.indefinite || meaning.target !== 'law') return null;
  if (!meaning.pronoun) return isMade(meaning.mention) ? meaning : null;
  // `that the Relief Act did not allow it`: what was spoken of before that act
  const before = spokenOfBefore(context, denies && subject !== null && !group.passive ? subject : phrase);
  return before === null ? null : { ...meaning, goesOnWith: before };
}

function spokenOfBefore({ view, mentions }: EnglishContext, { from, to }: Phrase): Mention | null {
  const start = view.tokens[from]?.start ?? 0;
  const own = hasMention(view, { from, to }) ? view.mentionAt.slice(from, to).find((one) => one != null) : null;
  const before = mentions.findLast(({ span, law }) => span[1] <= start && law !== own?.law);
  return before !== undefined && isMade(before) ? before : null;
}

/** What is made under a law, or carried on by a noun: no statute, and no treaty. */
const isMade = (mention: Mention | null): boolean =>
  mention === null || /^(?:regulation|executiveAct|sanctionProgramme|doctrine)$/.test(mention.law.type);

function frameOf(
  context: EnglishContext,
  clause: Clause,
  held: Clause,
  meaning: PhraseMeaning | null,
  from = held.from,
): Frame | null {
  if (meaning === null) return null;
  const { view, clauses } = context;
  const { group, subject } = clause;
  const mood = moodOf(context, held);
  return {
    form: 'unauthorised',
    sense: 'beUnlawful',
    acted: actedOn(view, meaning),
    polarity: mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(held, clauses),
    actor: held.group.passive ? null : actorOf(context, held.subject),
    power: false,
    weak: false,
    span: trimSpan(
      view,
      Math.min(from, held.from, subject?.from ?? group.from),
      Math.max(clause.to, meaning.phrase.to),
    ),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}
