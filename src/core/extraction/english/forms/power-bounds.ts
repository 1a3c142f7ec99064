/**
 * Where a power ends: `cannot be repealed by a president`, `nor without Congress`, `all the President can do is waive it`, `a repeal is
 * beyond his powers`, `Congress is the only body that can repeal it`. In: a clause of a sentence. Out: the frame that tells who may act and
 * who may not, or null.
 */
import type { ActorPhrase, Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { actSpokenOf } from './power-act.ts';
import { ACTS, type Act, ENDING, powerFrame, senseOf, verbAt } from './power-frame.ts';

export function boundOfPower(context: EnglishContext, clause: Clause, who: ActorPhrase | null): Frame | null {
  if (context.view.question) return null;
  return (
    cannotBe(context, clause) ??
    allOneCanDo(context, clause) ??
    onlyBody(context, clause) ??
    doable(context, clause) ??
    getsTo(context, clause) ??
    nothingStops(context, clause) ??
    reaches(context, clause, who)
  );
}

export interface Holder {
  readonly phrase: Phrase;
  /** Nobody else may. */
  readonly only: boolean;
  readonly denied: boolean;
}

/** `X cannot be repealed | by a president`, `| without an act of Congress`; of a verb left out, that of the clause before: `and it cannot be by a president`. */
function cannotBe(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (!group.negated || !/^(?:can|ca|cannot|could)$/.test(group.modal ?? '')) return null;
  const act = group.passive ? actOfPassive(context, clause) : group.copular ? actLeftOut(context, clause) : null;
  if (act === null) return null;
  const holder = behind(context, clause) ?? fronted(view, clause);
  if (holder === null) return null;
  const on = act.on ?? subject;
  return powerFrame(context, clause, { sense: act.sense, on }, actorAt(view, holder), holder.denied);
}

function actOfPassive(context: EnglishContext, clause: Clause): Act | null {
  const { subject } = clause;
  const sense = verbAt(context, clause)?.sense;
  if (subject === null || sense === undefined || !ENDING.has(sense)) return null;
  return readPhrase(context.view, subject, context.calledA) === null ? null : { sense, on: subject };
}

function actLeftOut({ clauses, view }: EnglishContext, { index, subject, group }: Clause): Act | null {
  const before = clauses.findLast((one) => one.index < index && one.group.passive);
  const alone = subject === null || /^(?:it|they)$/.test(word(view, subject.from)) || subject === before?.subject;
  if (before === undefined || before.subject === null || !alone) return null;
  if (!/^(?:by|without|except)$/.test(word(view, group.to))) return null;
  const sense = senseOf(before.group.lemma);
  return sense === undefined || !ENDING.has(sense) ? null : { sense, on: before.subject };
}

/** Behind the verb: who may not, or without whom nobody may. */
function behind({ view, clauses }: EnglishContext, { group, index }: Clause): Holder | null {
  let at = group.to;
  while (isAdverb(word(view, at))) at++;
  const link = LINKS.find(({ words }) => standsAt(view, at, words));
  if (link !== undefined) return holderFrom(view, at + link.words.length, link.only);
  // `unless Congress votes to`
  const next = clauses[index + 1];
  const unless = next?.introducer === 'unless' && next.subject !== null ? next.subject : null;
  return unless !== null && isBody(view, unless) ? { phrase: unless, only: true, denied: false } : null;
}

const LINKS = [
  ...['except by', 'other than by', 'save by', 'but by', 'unless by', 'except through', 'without'].map((text) => ({
    words: text.split(' '),
    only: true,
  })),
  ...['by', 'with', 'through'].map((text) => ({ words: [text], only: false })),
];

/** `Without an act of Congress | X cannot be repealed`. */
function fronted(view: SentenceView, { subject }: Clause): Holder | null {
  if (word(view, 0) !== 'without' || subject === null) return null;
  const holder = holderFrom(view, 1, true);
  return holder !== null && holder.phrase.to <= subject.to ? holder : null;
}

/** `cannot end it | without recalling Parliament`, `without going back to Congress`, `without a vote in the Assembly`: who is needed for it. */
export function neededFor(view: SentenceView, { group }: Clause): ActorPhrase | null {
  const near = view.tokens.slice(group.to, group.to + REACH);
  const at = near.findIndex(({ text }, offset) => text === 'without' && view.mentionAt[group.to + offset] === null);
  if (at < 0) return null;
  let from = group.to + at + 1;
  if (ASKING.test(word(view, from))) from++;
  while (/^(?:back|to|through|with|up|first)$/.test(word(view, from))) from++;
  const holder = holderFrom(view, from, true);
  return holder === null ? null : actorAt(view, holder);
}

/** Tokens behind the verb. */
const REACH = 12;
const ASKING =
  /^(?:recalling|asking|consulting|going|turning|convening|summoning|calling|involving|telling|getting|winning)$/;

export function holderFrom(view: SentenceView, from: number, only: boolean): Holder | null {
  let to = from;
  while (to < view.tokens.length && to - from < 7 && view.mentionAt[to] === null && goesOn(view, to)) to++;
  const phrase = { from, to };
  return to > from && isBody(view, phrase) ? { phrase, only, denied: !only } : null;
}

const goesOn = (view: SentenceView, at: number): boolean =>
  (view.tokens[at]?.kind === 'word' &&
    !/^(?:and|but|or|which|who|that|alone|only|first|because|so|if|is|was)$/.test(word(view, at))) ||
  /^'s$/.test(word(view, at));

export function isBody(view: SentenceView, { from, to }: Phrase): boolean {
  const words = wordsOf(view, from, to);
  return bodyOf(words) !== null || ACTS.test(words);
}

export function actorAt(view: SentenceView, { phrase, only }: Pick<Holder, 'phrase' | 'only'>): ActorPhrase {
  const span = spanOf(view, phrase.from, phrase.to);
  return { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only };
}

/** `All the President can do is | waive X`, `the most Congress could do was amend it`. */
function allOneCanDo(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  const able = /^(?:can|could|may)$/.test(group.modal ?? '') && !group.negated && group.copular;
  const done = clauses[index + 1];
  if (!able || subject === null || done?.group.form !== 'base') return null;
  if (!view.tokens.slice(group.from, group.to).some(({ text }) => text === 'do')) return null;
  const lead = LEADS.find((words) => standsAt(view, subject.from, words));
  const sense = verbAt(context, done)?.sense;
  if (lead === undefined || sense === undefined || !ENDING.has(sense)) return null;
  const who = { from: subject.from + lead.length, to: subject.to };
  if (!isBody(view, who)) return null;
  const act = { sense, on: done.object, clause: done };
  return powerFrame(context, clause, act, actorAt(view, { phrase: who, only: false }), false);
}

const LEADS = ['the most that', 'the most', 'all that', 'all', 'the only thing that', 'the only thing', 'what'].map(
  (text) => text.split(' '),
);

/** `Congress is | the only body that | can repeal X`. */
function onlyBody(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, relative, from, index } = clause;
  if (!relative || group.negated || !/^(?:can|could|may)$/.test(group.modal ?? '')) return null;
  const be = clauses[index - 1];
  if (be === undefined || !be.group.copular || be.group.negated || be.subject === null) return null;
  const said = wordsOf(view, be.group.to, from);
  const verb = verbAt(context, clause);
  if (!/^the (?:only|sole) (?:body|branch|one|institution|authority|people|place|ones)\b/.test(said) || verb === null)
    return null;
  if (!ENDING.has(verb.sense) || !isBody(view, be.subject)) return null;
  return powerFrame(context, clause, verb, actorAt(view, { phrase: be.subject, only: true }), false);
}

/** `repealing it is | something only Congress can do`, `… something that no court can do`. */
function doable(context: EnglishContext, { group, subject, index }: Clause): Frame | null {
  const { view, clauses } = context;
  const be = clauses[index - 1];
  if (group.lemma !== 'do' || !/^(?:can|could|may)$/.test(group.modal ?? '') || subject === null) return null;
  if (be?.group.copular !== true || be.group.modal !== null || word(view, be.group.to) !== 'something') return null;
  const from = view.tokens.findIndex(({ text }, at) => at >= subject.from && /^(?:only|no)$/.test(text));
  const who = { from: from + 1, to: subject.to };
  const act = actAround(context, be);
  if (act === null || from < 0 || from >= subject.to - 1 || !isBody(view, who)) return null;
  const only = word(view, from) === 'only';
  return powerFrame(context, be, act, actorAt(view, { phrase: who, only }), !only);
}

/** `Presidents do not get to | repeal X`: what they may not do. */
function getsTo(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  const done = clauses[index + 1];
  if (group.lemma !== 'get' || !group.negated || group.modal !== null || subject === null || done === undefined)
    return null;
  if (!done.group.infinitive || done.group.from > group.to + 1 || !isBody(view, subject)) return null;
  const sense = verbAt(context, done)?.sense;
  if (sense === undefined || !ENDING.has(sense)) return null;
  const act = { sense, on: done.object, clause: done };
  return powerFrame(context, clause, act, actorAt(view, { phrase: subject, only: false }), true);
}

/** `Nothing stops | the President | from waiving X`: he may. */
function nothingStops(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  if (!/^(?:stop|prevent|keep|bar|hinder)$/.test(group.lemma) || subject === null || group.negated) return null;
  const done = clauses[index + 1];
  const nothing = word(view, subject.from) === 'nothing' && subject.to - subject.from <= 3;
  if (!nothing || done === undefined || done.group.form !== 'ing' || word(view, done.group.from - 1) !== 'from')
    return null;
  const who = { from: group.to, to: done.group.from - 1 };
  const verb = verbAt(context, done);
  if (verb === null || !ENDING.has(verb.sense) || who.to <= who.from || !isBody(view, who)) return null;
  return powerFrame(context, clause, { ...verb, clause: done }, actorAt(view, { phrase: who, only: false }), false);
}

/** `A repeal is | beyond the President’s powers`, `it is not in his power to repeal X`, `is within the power of Congress`. */
function reaches(context: EnglishContext, clause: Clause, who: ActorPhrase | null): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (!/^(?:be|lie)$/.test(group.lemma) || group.passive || group.modal !== null) return null;
  let at = group.to;
  let denied = group.negated;
  for (; isAdverb(word(view, at)) || word(view, at) === 'not'; at++) if (word(view, at) === 'not') denied = true;
  const out = word(view, at) === 'out' && word(view, at + 1) === 'of';
  const outside = out || /^(?:beyond|outside)$/.test(word(view, at));
  if (!outside && !/^(?:in|within)$/.test(word(view, at))) return null;
  const first = at + (out ? 2 : 1);
  const holder = ownerOfPower(view, first);
  // `beyond | his | reach`
  const his = /^(?:his|her)$/.test(word(view, first)) && OF_POWER.test(word(view, first + 1)) ? who : null;
  const actor = holder === null ? his : actorAt(view, { phrase: holder, only: false });
  const act =
    actor === null ? null : (actAround(context, clause) ?? actSpokenOf(context, clause) ?? inHands(context, clause));
  if (actor === null || act === null) return null;
  const none = group.negated && word(view, group.to) !== 'not' ? true : denied;
  return powerFrame(context, clause, act, actor, none !== outside);
}

/** `X is | in the hands of Congress`: the law itself, and with it its end. */
function inHands({ view, calledA }: EnglishContext, { subject, group }: Clause): Act | null {
  const hands = view.tokens.slice(group.to, group.to + 8).some(({ text }) => text === 'hands');
  const meaning = !hands || subject === null ? null : readPhrase(view, subject, calledA);
  return meaning?.target === 'law' && !meaning.indefinite ? { sense: 'endLaw', on: subject } : null;
}

/** `the President | ’s power`, `the powers of | Congress`. */
function ownerOfPower(view: SentenceView, from: number): Phrase | null {
  for (let at = from; at < from + 6; at++) {
    if (view.mentionAt[at] !== null || !OF_POWER.test(word(view, at))) continue;
    if (/^(?:'s|s')$/.test(word(view, at - 1))) return bodyIn(view, { from, to: at - 1 });
    if (word(view, at + 1) !== 'of') return null;
    let to = at + 2;
    while (to < at + 6 && view.mentionAt[to] === null && goesOn(view, to) && word(view, to) !== 'to') to++;
    return bodyIn(view, { from: at + 2, to });
  }
  return null;
}

const OF_POWER = /^(?:powers?|reach|authority|gift|remit|rights|hands)$/;

const bodyIn = (view: SentenceView, phrase: Phrase): Phrase | null =>
  bodyOf(wordsOf(view, phrase.from, phrase.to)) === null ? null : phrase;

/** `Repealing X | is beyond …`, `it is beyond … | to repeal X`. */
function actAround(context: EnglishContext, { index }: Clause): Act | null {
  const around = [context.clauses[index - 1], context.clauses[index + 1]];
  for (const one of around) {
    const fits =
      one !== undefined && (one.index < index ? one.group.form === 'ing' && !one.group.finite : one.group.infinitive);
    const verb = fits ? verbAt(context, one) : null;
    if (one !== undefined && verb !== null && ENDING.has(verb.sense)) return { ...verb, clause: one };
  }
  return null;
}
