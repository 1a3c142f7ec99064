/**
 * Nouns for an event: `the removal of X is historic`, `X’s repeal`, `hailed the repeal of X`, `with the annulment of X`. They
 * take the event for granted, unless what stands above them only wishes, plans or asks for it. In: a sentence. Out: a frame for
 * each such noun with a law of its own.
 */

import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import { isDash, joinsNouns } from '../clauses/clause-boundary.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, trimSpan } from '../frames/frame-parts.ts';
import { isItsVerb, tellsBeside } from '../moods/event-standing.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { EVENT_NOUN, type EventNoun, eventNounAt } from '../verbs/event-noun.ts';
import { placesOf, type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { bareAct } from './nominal-bare.ts';
import { byWhom, CLAIMING_BY, isDoneBy, isOfName, isVerbHere, ownerAt, whose } from './nominal-doer.ts';
import { isPast, isTimeAt, targetOf } from './nominal-facts.ts';
import { givenTo, receivedAt, recipientEnd } from './nominal-given.ts';
import { moodAt } from './nominal-mood.ts';
import { isGivenDay } from './nominal-outcome.ts';
import { overEnforcement, overParting } from './nominal-parted.ts';
import type { NounMood } from './noun-mood.ts';

/** Senses whose bare noun is itself a claim; “the waiver of X” only names the waiver. */
const CLAIMING: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'voidByCourt',
  'annul',
  'rescind',
  'leave',
  'expire',
  'suspend',
  'extend',
  'restore',
  'make',
  'veto',
  'pass',
  'sign',
  'ratify',
  'amend',
  'enlarge',
  'postpone',
]);

const MODIFIED =
  /^(?:bills?|efforts?|votes?|push|plans?|drive|measures?|attempts?|bid|talks?|campaign|legislation|proposals?|language|amendments?|resolutions?|debate|deadline|date|clause|provisions?|fight|battle|request|petition|movement|threats?|order|orders|law|act)$/;

export function nominalFrames(
  context: EnglishContext,
  _before: readonly Frame[] = [],
  beside: readonly Frame[] = [],
): readonly Frame[] {
  const { view } = context;
  return foundIn(placesOf(view, EVENT_NOUN), (at) => {
    const noun = eventNounAt(view, at);
    if (noun === null || !(isClaiming(view, at, noun) || CLAIMING_BY.has(noun.sense)) || isVerbHere(context, at))
      return null;
    if (noun.sense === 'veto' && isOverridden(context, at)) return null;
    if (isSpokenOf(view.tokens[at]?.start ?? 0, beside)) return null;
    // `the X repeal bill` is a bill, `the X repeal push` a push
    if (view.mentionAt[at + 1] === null && MODIFIED.test(word(view, at + 1))) return null;
    const object = objectOf(context, at, noun);
    if (object !== null && !isClaiming(view, at, noun) && !isDoneBy(context, at, object.phrase, beside)) return null;
    const mood = object === null ? null : moodAt(context, at, startOf(context, at));
    // a treaty is withdrawn from, and `the withdrawal of the rule` takes it back
    const back = noun.sense === 'leave' && word(view, at) === 'withdrawal' && word(view, noun.end) === 'of';
    return object === null || mood === null ? null : frameOf(context, at, back ? 'rescind' : noun.sense, object, mood);
  });
}

/** A stay is a claim where it is new: `ordered a stay of X`. */
function isClaiming(view: EnglishContext['view'], at: number, { sense }: EventNoun): boolean {
  return CLAIMING.has(sense) || (sense === 'block' && /^an?$/.test(word(view, at - 1)));
}

/** `The X pause | is over`: what the sentence says of the pause is the claim, and not that there is one; `signed | the repeal` is told as a vote is. */
function isSpokenOf(at: number, beside: readonly Frame[]): boolean {
  return beside.some(
    ({ form, sense, acted, span }) =>
      (acted.target === 'limit' && sense !== 'pass' && span[0] <= at && at < span[1]) ||
      (form === 'voting' && acted.span[0] <= at && at < acted.span[1]),
  );
}

/** `overrode the veto of X`, `the veto of X was overridden`: the override is told, with its day. */
function isOverridden({ clauses }: EnglishContext, at: number): boolean {
  return clauses.some(
    ({ group, subject, from, to }) =>
      group.lemma === 'override' &&
      (group.passive
        ? subject !== null && subject.from <= at && at < subject.to
        : from <= group.main && group.main < at && at < to),
  );
}

/** `the repeal of it`; `the end of it` is said of anything. */
const OF_IT: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'rescind', 'annul', 'voidByCourt', 'suspend', 'ratify']);

/** `repeal of X`, `lifting X`, `X’s repeal`, `X repeal`, `its repeal`. */
function objectOf(
  context: EnglishContext,
  at: number,
  { sense, end }: EventNoun,
): { meaning: PhraseMeaning; phrase: Phrase } | null {
  const { view } = context;
  const read = (phrase: Phrase) => {
    const meaning = readPhrase(view, phrase, context.calledA);
    const it = word(view, phrase.from) === 'it' && phrase.to === phrase.from + 1 && OF_IT.has(sense);
    return meaning === null || (meaning.pronoun && meaning.mention === null && !it) ? null : { meaning, phrase };
  };
  const link = word(view, end) === '"' ? end + 1 : overParting(view, end);
  const enforced = sense === 'suspend' || sense === 'endLaw' ? overEnforcement(view, link) : null;
  if (enforced !== null) {
    const found = read({ from: enforced, to: phraseEnd(context, enforced) });
    return found === null ? null : { ...found, meaning: { ...found.meaning, target: 'enforcement' } };
  }
  const ofParty = word(view, link) === 'of' && isParty(view, link + 1);
  // `dates X’s repeal | to 2015`
  const toTime = word(view, link) === 'to' && isTimeAt(view, link + 1);
  if (
    (['of', 'to'].includes(word(view, link)) && !ofParty && !toTime) ||
    (word(view, link) === 'from' && sense === 'leave')
  )
    return read({ from: link + 1, to: beforeNext(view, link + 1, phraseEnd(context, link + 1)) });
  const party = sense === 'leave' ? besideParty(context, at) : null;
  if (party !== null) return party;
  const giving = givenTo(context, at);
  if (giving !== null) return read({ from: giving.group.to, to: recipientEnd(view, giving.group.to) });
  const receiver = receivedAt(context, at);
  if (receiver !== null) return read(receiver);
  const owned = ownedAt(context, at);
  if (owned !== null) return read({ from: phraseStart(context, owned), to: owned });
  if (view.mentionAt[at - 1] != null) return read({ from: phraseStart(context, at), to: at });
  const owner = ownerAt(context, at);
  if (owner !== null) return { meaning: ofIts(view, owner), phrase: { from: owner, to: owner + 1 } };
  return bareAct(context, at, sense);
}

/** `With the expiry of the notice period | the INF Treaty came to an end`: with nothing between, a law that begins anew. */
function beforeNext(view: SentenceView, from: number, to: number): number {
  for (let at = from + 2; at < to - 1 && view.mentionAt[at] === null; at++) {
    const before = view.tokens[at - 1];
    const anew = word(view, at) === 'the' && view.mentionAt[at + 1] != null && before?.kind === 'word';
    if (anew && !PREPOSITIONS.has(before.text) && !/^(?:and|or|both|all|of|than|as)$/.test(before.text)) return at;
  }
  return to;
}

/** `X’s | repeal`, `X’s | 2015 repeal`, `X’s | sudden repeal`: the place of the ending. */
function ownedAt({ view, groups }: EnglishContext, at: number): number | null {
  for (let index = at - 1; index >= Math.max(1, at - 3) && view.mentionAt[index] === null; index--) {
    const text = word(view, index);
    if (text === "'s" || text === "s'") return index;
    const told = view.tokens[index]?.kind === 'number' || QUALITY.test(text);
    if (!told || groups.some((group) => group.from <= index && index < group.to)) return null;
  }
  return null;
}

const QUALITY =
  /(?:al|ed|ive|ous|en|ic|ble|ful|ate|ary)$|^(?:sudden|swift|quick|early|abrupt|quiet|latest|second|first|formal)$/;

/** `X ended with the withdrawal of the United States`, `after Russia’s exit`: who leaves is named, the treaty just before. */
function besideParty({ view }: EnglishContext, at: number): { meaning: PhraseMeaning; phrase: Phrase } | null {
  const mention = view.mentionAt.slice(0, at).findLast((one) => one != null) ?? null;
  const owned = word(view, at - 1) === "'s" && view.tokens[at - 2]?.capital === true && view.mentionAt[at - 2] === null;
  const named = owned || (word(view, at + 1) === 'of' && isParty(view, at + 2));
  if (mention?.law.type !== 'treaty' || !named || word(view, at + 1) === 'from') return null;
  const phrase: Phrase = owned ? { from: at - 2, to: at } : { from: at, to: at + 1 };
  return { meaning: { ...ofIts(view, at), mention, carriedBy: null, pronoun: false }, phrase };
}

/** A name and nothing behind it: `the United States`, but not `US troops`. */
function isParty(view: EnglishContext['view'], from: number): boolean {
  let to = word(view, from) === 'the' ? from + 1 : from;
  const start = to;
  while (to < view.tokens.length && view.tokens[to]?.capital === true && view.mentionAt[to] === null) to++;
  const next = view.tokens[to];
  return to > start && (next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.text));
}

function ofIts(view: EnglishContext['view'], at: number): PhraseMeaning {
  return {
    phrase: { from: at, to: at + 1 },
    mention: null,
    carriedBy: 'it',
    pronoun: true,
    target: 'law',
    scope: WHOLE,
    negative: false,
    indefinite: false,
    head: word(view, at),
    modifiers: [],
  };
}

function phraseEnd(context: EnglishContext, from: number): number {
  const { view } = context;
  let to = from;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || !endsPhrase(context, to, from))) to++;
  return to;
}

function endsPhrase(context: EnglishContext, at: number, from: number): boolean {
  const text = word(context.view, at);
  // `the repeal of the | “Relief Act”`
  if (text === '"' && at > from) return at !== from + 1 || context.view.mentionAt[at + 1] == null;
  if (text === 'and' && joinsNouns(context.view, at, at + 3)) return false;
  return (
    ['.', ',', ';', ':', ')', '!', '?', 'and', 'or', 'but', 'that', 'which', 'who', 'as', 'was', 'is', 'by'].includes(
      text,
    ) || context.groups.some((group) => group.from === at)
  );
}

function phraseStart(context: EnglishContext, to: number): number {
  const { view } = context;
  let from = to;
  while (from > 0 && (view.mentionAt[from - 1] !== null || !startsPhrase(context, from - 1))) from--;
  return from;
}

function startsPhrase(context: EnglishContext, at: number): boolean {
  const token = context.view.tokens[at];
  return (
    token === undefined ||
    (token.kind === 'mark' && !(token.text === '-' && !isDash(context.view, at))) ||
    PREPOSITIONS.has(token.text) ||
    ['and', 'or', 'but', 'that', 'which'].includes(token.text) ||
    context.groups.some((group) => group.from <= at && at < group.to)
  );
}

/** First token of the noun phrase that the noun heads: over adjectives to its determiner. */
function startOf(context: EnglishContext, at: number): number {
  const { view } = context;
  let from = at;
  while (
    from > 0 &&
    (view.mentionAt[from - 1] !== null ||
      !startsPhrase(context, from - 1) ||
      word(view, from - 1) === '"' ||
      isOfName(view, from - 1))
  ) {
    from--;
    if (DETERMINERS.has(word(view, from)) && view.mentionAt[from] === null) break;
  }
  return from;
}

function frameOf(
  context: EnglishContext,
  at: number,
  sense: Sense,
  object: { meaning: PhraseMeaning; phrase: Phrase },
  mood: NounMood,
): Frame {
  const { view } = context;
  const { meaning, phrase } = object;
  const clause = context.clauses.find((one) => one.from <= at && at < one.to);
  const from = Math.min(startOf(context, at), phrase.from);
  const subject = clause?.subject != null && clause.subject.from <= at && at < clause.subject.to;
  // `dates X’s repeal | to 2015`: the day is the claim’s
  const dated = clause !== undefined && clause.group.to <= at && isGivenDay(view, clause);
  const to = Math.max(at + 1, phrase.to, subject || dated ? (clause?.to ?? 0) : 0);
  const by = byWhom(context, phrase.to) ?? whose(context, at, phrase);
  return {
    form: 'nominal',
    sense: mood.stage?.sense ?? (mood.upheld === true ? 'uphold' : sense),
    ...(mood.stage?.sense === 'pass' ? { also: sense } : {}),
    ...(mood.announced === true ? { announced: true } : {}),
    ...(mood.told === true ? { effectTold: true } : {}),
    acted: { ...actedOn(view, meaning), target: targetOf(word(view, at), meaning, mood) },
    polarity: mood.polarity,
    modality: mood.modality,
    aspect: dated || isPast(view, clause, at, mood) ? 'past' : 'perfect',
    ...(dated ? { notUntil: true } : {}),
    // `the court upheld the agency’s repeal of X`: it is the court that upheld it
    actor: (mood.upheld === true ? null : by) ?? actorOf(context, mood.stage?.by ?? mood.by ?? null),
    power: false,
    weak:
      meaning.mention === null &&
      mood.stage === undefined &&
      (sense === 'make' || sense === 'extend' || sense === 'restore'),
    span: trimSpan(view, from, to),
    trigger: spanOf(view, at, at + 1),
    aside: subject && isItsVerb(context, clause, phrase.to) ? [] : tellsBeside(view, phrase.to),
    sentence: context.index,
  };
}
