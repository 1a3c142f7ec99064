/**
 * States after “be”, “remain”, “stay”, “lie”: `is off the books`, `remains in force`, `is no longer law`, `has been on hold`.
 */
import type { Modality } from '../../../claim/claim.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { CALENDAR, DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import type { Predicate } from '../../lexicon/en/predicates.ts';
import { FOUND_BY_COURTS, type Sense } from '../../sense.ts';
import { carriesOn } from '../carried/carried-subject.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import type { Mood } from '../moods/mood.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { endedAt, type ListedPredicate, predicatesAt, STATE } from '../words/predicate-at.ts';
import { type SentenceView, spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { isArgued, rulingAbove } from './copular-argued.ts';
import {
  asDead,
  isAsGoodAs,
  isBarely,
  isMereBill,
  isOffTable,
  isOfKind,
  isStillOne,
  overAsides,
  startsPredicate,
} from './copular-asides.ts';
import { stateBefore } from './copular-turned.ts';
import { hasGone, isSuspended } from './suspended.ts';
import { notUntil, permitted, permitter } from './verbal-mood.ts';
import { isThatBill } from './verbal-pronoun.ts';

const LINKING = new Set(['be', 'remain', 'stay', 'lie', 'stand', 'keep', 'become', 'leave', 'go']);

export function copularFrames(context: EnglishContext): readonly Frame[] {
  return foundIn(clausesOnLaw(context, STATE), (clause) => {
    if (CALLING.has(clause.group.lemma)) return called(context, clause);
    return isState(context.view, clause) ? frameOf(context, clause) : null;
  });
}

const CALLING = new Set(['call', 'declare', 'pronounce', 'proclaim']);

/** `called X dead and buried`, `pronounced the treaty dead`: a state behind the object. */
function called(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { object, group } = clause;
  if (object === null || group.passive) return null;
  for (let at = object.from + 1; at < object.to; at++) {
    const found = view.mentionAt[at] === null ? predicatesAt(view, at) : [];
    const predicate = found.find(
      ({ sense, words }) => sense === 'remain' || (!group.negated && /law of the land$/.test(words)),
    );
    if (predicate === undefined) continue;
    const end = at + predicate.list.length;
    // `declared X | “the law of the land”`
    if (end < object.to - (word(view, end) === '"' ? 1 : 0)) continue;
    return frameFrom(
      context,
      clause,
      { from: object.from, to: word(view, at - 1) === '"' ? at - 1 : at },
      { predicate, at, end },
    );
  }
  return null;
}

/** `is law`, `remains in force`; and participles that only say how it stands: `is printed in the constitution`. */
function isState(view: SentenceView, { group }: Clause): boolean {
  // `X, kept on ice by every president`: what was done to it
  if (group.lemma === 'keep' && group.main === group.from && view.tokens[group.from - 1]?.kind === 'mark') return false;
  return (
    LINKING.has(group.lemma) ||
    HAVING.has(group.lemma) ||
    (group.passive && predicatesAt(view, group.main).some(({ list, words }) => list.length > 1 || NO_VERBS.has(words)))
  );
}

/** Look like participles of verbs that are none. */
const NO_VERBS = new Set(['unenforced', 'unused', 'untouched', 'unchanged', 'outdated']);

/** `has the force of law`, `carries no legal effect`: what is had is the state. */
const HAVING = new Set(['have', 'carry', 'retain']);
const HAD = /\b(?:force|effect|law)$/;
interface Found {
  readonly predicate: ListedPredicate;
  readonly at: number;
  readonly end: number;
  /** `is no law`, `is no part of the Constitution`. */
  readonly none?: boolean;
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const turned = stateBefore(view, clause);
  const behind = turned && clause.object && frameFrom(context, clause, clause.object, turned);
  if (behind !== null) return behind;
  const found = predicateAfter(view, clause);
  const phrase = clause.group.lemma === 'leave' && !clause.group.passive ? clause.object : clause.subject;
  if (found === null || phrase === null) return null;
  const frame = asDead(frameFrom(context, clause, phrase, found), found);
  // `was not in force until 2024`: it began then
  const begins = frame?.polarity === 'denied' && notUntil(view, clause);
  if (frame === null || (clause.group.lemma !== 'become' && !begins)) return frame;
  const own = isOwnBill(view, phrase) ? { ...frame, acted: { ...frame.acted, target: 'law' as const } } : frame;
  const event = becoming(own, found.predicate, word(view, found.end) === 'only');
  const said = event.acted.target === 'measure' ? readPhrase(view, phrase, context.calledA) : null;
  // `passed the resolution. It never became law`: that is no law that was made long before
  if (said !== null && isThatBill(context, said, event.sense))
    return { ...event, acted: { ...event.acted, making: true } };
  return begins && BEGUN.has(event.sense) ? { ...event, polarity: 'affirmed', notUntil: true } : event;
}

const BEGUN: ReadonlySet<Sense> = new Set<Sense>(['begin', 'make']);

/** `The Caesar bill | became law`: what is called by the name of the law is the law. */
function isOwnBill(view: SentenceView, { to }: Phrase): boolean {
  const mention = view.mentionAt[to - 2];
  return word(view, to - 1) === 'bill' && mention != null && mention.law.type !== 'measure';
}

/** `became law`, `became binding`: an event, and no state. */
function becoming(frame: Frame, { words, sense, negative }: Predicate, only: boolean): Frame {
  // `becomes law only with a signature`: what must come first
  if (only && frame.aspect === 'present') return { ...frame, modality: 'hypothetical' };
  if (sense !== 'beLaw' || negative) return frame;
  if (!/\blaw\b/.test(words)) return { ...frame, sense: 'begin' };
  // what never became law is a bill, whatever it is called
  const bill = frame.polarity === 'denied' && frame.acted.mention === null;
  return { ...frame, sense: 'make', acted: bill ? { ...frame.acted, target: 'measure' } : frame.acted };
}

function frameFrom(context: EnglishContext, clause: Clause, phrase: Phrase, found: Found): Frame | null {
  const { view } = context;
  const meaning = asSpokenOf(context, clause, readPhrase(view, phrase, context.calledA));
  if (meaning === null) return null;
  // `it remains illegal | to sell them`: what is so stands behind it
  if (meaning.pronoun && word(view, phrase.from) === 'it' && standsAt(view, found.end, ['to'])) return null;
  // `“It is done,” he exulted`: what was to be done
  if (meaning.pronoun && found.predicate.words === 'done') return null;
  if (meaning.indefinite && (meaning.mention === null || meaning.target === 'measure')) return null;
  if (found.predicate.of === 'measure' && meaning.target === 'law' && !isOffTable(found.predicate, meaning))
    return null;
  // `it has been over | a decade since …`: how long, and not that it is gone
  if (found.predicate.words === 'over' && LENGTH.test(wordsOf(view, found.end, found.end + 2))) return null;
  if (isOfKind(view, clause.group, found, meaning) || (isMereBill(found) && !isStillOne(view, clause.group, found)))
    return null;
  // `the convention remains in force elsewhere`: not for those who are spoken of
  if (word(view, found.end) === 'elsewhere') return null;
  // `X is dead, long live X`: a figure for what lives on
  if (found.predicate.negative && standsAt(view, found.end + 1, ['long', 'live'])) return null;
  const own = moodOf(context, clause);
  const mood = permitted(context, clause, own);
  const ruling = FOUND_BY_COURTS.has(found.predicate.sense) ? rulingAbove(context, clause) : null;
  const told = (clause.group.negated && !isBarely(view, found.at)) !== (found.none ?? false);
  const negated = ((told !== found.predicate.negative) !== meaning.negative) !== mood.denied;
  const suspended =
    !meaning.pronoun && meaning.target === 'law' && isSuspended(view, clause, found.predicate.words, found.end);
  return {
    form: 'copular',
    sense: suspended ? 'suspend' : found.predicate.sense,
    acted: { ...actedOn(view, meaning), ...(suspended ? { target: 'application' as const } : {}) },
    polarity: negated !== suspended ? 'denied' : 'affirmed',
    negated: told !== meaning.negative,
    modality: modalityOf(context, clause, found, mood),
    aspect: movedBack(context, clause)
      ? 'present'
      : aspectOf(ruling ?? permitter(context, clause, own) ?? clause, context.clauses),
    actor: actorOf(context, ruling?.subject ?? null),
    power: false,
    weak: isVague(found.predicate, meaning) && !carriesOn(context, clause),
    span: trimSpan(
      view,
      Math.min(clause.group.from, phrase.from, ruling?.subject?.from ?? phrase.from),
      Math.max(found.end, clause.to),
    ),
    trigger: spanOf(view, clause.group.from, found.end),
    sentence: context.index,
  };
}

function modalityOf(context: EnglishContext, clause: Clause, found: Found, { modality }: Mood): Modality {
  if (found.predicate.sense === 'grade' || isArgued(context, clause, found.predicate.sense)) return 'opinion';
  // `is essentially dead`: as good as
  if (isAsGoodAs(context.view, found)) return 'opinion';
  return modality === 'possible' && isThere(context, clause, found) ? 'asserted' : modality;
}

/** `can still be found in the code`, `cannot be found there`: what can be found is there. */
function isThere({ view }: EnglishContext, { group }: Clause, { predicate }: Found): boolean {
  if (['if', 'once', 'unless'].includes(word(view, 0))) return false;
  return /^(?:can|ca|cannot)$/.test(group.modal ?? '') && predicate.list[0] === 'found';
}

/** `He said that it was still in force`: what was so when it was said, with no other time beside it. */
function movedBack({ view, clauses }: EnglishContext, { group, index, to }: Clause): boolean {
  const above = clauses[index - 1];
  const said =
    above !== undefined && SAYING.has(above.group.lemma) && (above.group.past || above.group.form === 'past');
  if (!said || !group.past || group.perfect || group.modal !== null) return false;
  const behind = view.tokens.slice(group.to, to);
  return behind.every(
    ({ kind, text }) => kind !== 'number' && !/^(?:until|before|from|during|when|then|once)$/.test(text),
  );
}

const VAGUE: ReadonlySet<string> = new Set(
  'over|done|finished|there|active|standing|effective|in place|alive|gone|dead|void|moot|covered|binding|intact|unchanged|untouched|operative|history|in use|blocked|invalid|illegal|valid|a joke|useless|outdated|unjust'.split(
    '|',
  ),
);

const isVague = ({ words }: Predicate, { mention, pronoun, scope }: PhraseMeaning): boolean =>
  VAGUE.has(words) && mention === null && !(pronoun && scope.extent === 'part');

/** The predicate behind the verb, over adverbs and “not”; for `the law is still there` as for `there is no such law`. */
function predicateAfter(view: SentenceView, clause: Clause): Found | null {
  const gone = hasGone(view, clause) ? predicatesAt(view, clause.group.main)[0] : undefined;
  if (gone !== undefined) return { predicate: gone, at: clause.group.main, end: clause.group.main + 1 };
  let at = clause.group.passive && !LINKING.has(clause.group.lemma) ? clause.group.main : clause.group.main + 1;
  if (clause.group.lemma === 'leave' && !clause.group.passive && clause.object !== null) {
    const left = leftAs(view, clause.object);
    if (left !== null) return left;
    at = clause.object.to;
  }
  while (
    at < view.tokens.length &&
    view.mentionAt[at] === null &&
    (isAdverb(word(view, at)) || ['not', "n't", 'no', 'longer', 'much', '"', 'any'].includes(word(view, at))) &&
    !startsPredicate(view, at)
  )
    at++;
  const none = word(view, at - 1) === 'no' && view.mentionAt[at - 1] === null;
  at = overAsides(view, at);
  // `became EU law`, `is still French law`: whose law it is changes nothing
  if (view.mentionAt[at] === null && tellsWhose(view, at) && word(view, at + 1) === 'law') at++;
  const ended = /^(?:remain|stay)$/.test(clause.group.lemma) ? endedAt(view, at) : undefined;
  const predicate = ended ?? predicatesAt(view, at)[0];
  if (predicate === undefined) return null;
  // `is good until | March`
  const open = PREPOSITIONS.has(predicate.list.at(-1) ?? '') && predicate.list.length > 1;
  if (!open && !endsPredicate(view, at + predicate.list.length, predicate.sense)) return null;
  if (predicate.words === 'back' && !isBack(view, at + 1)) return null;
  if (HAVING.has(clause.group.lemma) && !HAD.test(predicate.words)) return null;
  return { predicate, at, end: at + predicate.list.length, none };
}

/** `left X | untouched`: the state ends what reads as the object. */
function leftAs(view: SentenceView, { from, to }: Phrase): Found | null {
  for (let at = from + 1; at < to; at++) {
    if (view.mentionAt[at] !== null) continue;
    const predicate = predicatesAt(view, at).find(({ list, sense }) => sense === 'remain' && at + list.length === to);
    if (predicate !== undefined) return { predicate, at, end: to };
  }
  return null;
}

/** `is back`, `is back in April`, but not `back in the news`, `back before the court`. */
function isBack(view: SentenceView, at: number): boolean {
  const next = word(view, at + 1);
  if (/^(?:in|on)$/.test(word(view, at)))
    return view.tokens[at + 1]?.kind === 'number' || CALENDAR.has(next) || UNITS.test(next);
  return !/^(?:before|at|to|under|into|among|with)$/.test(word(view, at));
}

/** A name, or a word for all states or for one’s own. */
function tellsWhose(view: SentenceView, at: number): boolean {
  return view.tokens[at]?.capital === true || /^(?:international|national|domestic)$/.test(word(view, at));
}

/** `is law` but not `is law professor`; `is in force` may go on with anything. */
function endsPredicate(view: SentenceView, at: number, sense: Sense): boolean {
  const next = view.tokens[at];
  // `is over there`
  if (next?.text === 'there') return false;
  // `now an act`, but not `now an act of faith`
  if (sense === 'make') return next === undefined || next.kind === 'mark' || next.text === 'and';
  if ((sense !== 'beLaw' && sense !== 'remain') || next === undefined) return true;
  if (next.text === 'anywhere') return !/^(?:but|else|except|other|outside)$/.test(word(view, at + 1));
  return (
    next?.kind !== 'word' ||
    isAdverb(next.text) ||
    DETERMINERS.has(next.text) ||
    /^(?:and|or|but|is|are|was|were|in|for|between|among|to|until|through|since|on|at|as|by|with|because|if|when|while|after|before|under|of|from|however|despite|whatever|throughout|during|without|unless|although|though|even|everywhere|across|pending|alongside|beyond|within|nationwide|wherever|too|so|where|last|next|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.text,
    )
  );
}

const LENGTH = /^(?:an?|\d+|[a-z]+) (?:years?|decades?|months?|weeks?|days?|centur(?:y|ies)|generations?)$/;
