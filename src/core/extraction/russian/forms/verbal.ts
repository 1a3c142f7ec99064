/** Verbs: `Конгресс отменил X`, `X не отменен`, `срок действия X истек`, `вышла из X`, `отмененная в 2002 году X`. */
import type { Span } from '../../../text/span.ts';
import type { Frame } from '../../frame.ts';
import type { LawPhrase } from '../../inflecting/acted.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { LAW_NOUNS } from '../../lexicon/ru/nouns.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { argumentOf, isPassive } from '../argument.ts';
import { carriedActor } from '../carried-actor.ts';
import { type Bounds, clauseAt, has, PARTICIPLE, PREPOSITION } from '../clause.ts';
import { countedAmong, countedStates } from '../counted-states.ts';
import { shared, subjectBefore } from '../dropped.ts';
import { isNegated, moodOf } from '../mood.ts';
import { goesOn, meantBy, targetMeant } from '../pronoun.ts';
import { type VerbReading, verbReadings } from '../verb.ts';
import { actedBy, isEndOfEffect } from './acted-on.ts';
import { goesOnWithBill, isNoticeBrought, ofBillOnly, ofWhatItWouldDo } from './bill-told.ts';
import { isToldThere } from './told-there.ts';
import {
  isAnyLaw,
  isByBody,
  isByWhoeverActed,
  isDoneByLaw,
  isEarlyReading,
  isForSomeTime,
  isHardly,
  isOfDecision,
  isOfPaper,
  isOfRates,
  isOnlySo,
  isOwned,
  isUntilNow,
  isWhatPaperDid,
  isWorking,
} from './verbal-known.ts';
import {
  inTime,
  isAdoption,
  isBySome,
  isInFavour,
  isLawAlone,
  isOfEvent,
  isOfThatPaper,
  isTakenBack,
  passedBy,
  senseOf,
  TAKEN_BACK,
  vetoed,
} from './verbal-sense.ts';
import { decidedTo } from './votes.ts';

/** As a participle these say what a law is, not what happened to it: `принятый в 1992 году закон`. */
const BACKGROUND: ReadonlySet<Sense> = new Set<Sense>([
  'impose',
  'pass',
  'sign',
  'introduce',
  'make',
  'remain',
  'beLaw',
  'apply',
  'enforce',
  'ratify',
  'amend',
]);

/** Of these a parliament’s vote is no such act itself: it votes that it should be. */
const ENDED_BY_VOTE: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'endLaw', 'leave', 'denounce', 'rescind']);

export function verbalFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  const found: Frame[] = [];
  for (const [at, unit] of sentence.units.entries()) {
    if (unit.kind !== 'word') continue;
    const frame = frameAt(sentence, at, [...before, ...found]);
    if (frame !== null) found.push(frame);
  }
  return found;
}

function frameAt(sentence: UnitSentence, at: number, earlier: readonly Frame[]): Frame | null {
  const readings = verbReadings(unitText(sentence.units, at)).filter(
    (reading) =>
      // `по существу`: a noun
      !(reading.form === 'present' && PREPOSITION.test(unitText(sentence.units, at - 1))) &&
      (reading.verb.rest === null || restFits(sentence, at, reading)) &&
      (!reading.verb.reflexive || reading.reflexive),
  );
  const ordered = [...readings].sort((a, b) => Number(b.verb.rest !== null) - Number(a.verb.rest !== null));
  for (const reading of ordered) {
    const frame = frameOf(sentence, at, reading, earlier);
    if (frame !== null) return frame;
  }
  return null;
}

/** The words that must stand with the verb: behind it, or before it at the clause’s beginning. */
export function restFits(sentence: UnitSentence, at: number, { verb }: VerbReading): boolean {
  const { units } = sentence;
  const clause = clauseAt(sentence, at);
  const words = (from: number, to: number) => wordsOf(sentence, from, to);
  if (at + 1 < clause.to && verb.rest?.test(words(at + 1, clause.to))) return true;
  // `признал пошлины, введенные указом, незаконными`: over the participle that stands between commas
  const close =
    unitText(units, clause.to) === ',' && PARTICIPLE.test(unitText(units, clause.to + 1))
      ? commaBehind(units, clause.to)
      : -1;
  if (close > 0 && verb.rest?.test(words(close + 1, Math.min(units.length, close + 4)))) return true;
  const first = Array.from({ length: at - clause.from }, (_, index) => at - 1 - index);
  return first.some((index) => index >= at - 7 && verb.rest?.test(words(index, at)));
}

/** As written, each law's name as one word: how long it is must not part `поставила | договор о водах реки Инд | на паузу`. */
function wordsOf({ units, document }: UnitSentence, from: number, to: number): string {
  const last = units[to - 1]?.end ?? 0;
  const laws = units.slice(from, to).filter((unit) => unit.kind === 'law');
  let [words, done] = ['', units[from]?.start ?? 0];
  for (const { start, end } of laws) {
    words += `${document.folded.slice(done, start)}${document.folded.slice(start, end).replaceAll(/\s+/gu, '-')}`;
    done = end;
  }
  return words + document.folded.slice(done, last);
}

const commaBehind = (units: UnitSentence['units'], from: number): number =>
  units.findIndex((unit, at) => at > from && unit.text === ',');

function frameOf(sentence: UnitSentence, at: number, reading: VerbReading, earlier: readonly Frame[]): Frame | null {
  const { verb, form } = reading;
  const clause = clauseAt(sentence, at);
  const among = form === 'active' ? countedAmong(sentence, at) : null;
  if (
    among === null &&
    (form === 'longPassive' || form === 'active' || /^котор/u.test(unitText(sentence.units, clause.from - 1))) &&
    (BACKGROUND.has(verb.sense) || (verb.sense === 'begin' && verb.weak)) &&
    !isToldThere(sentence, clause, at, reading)
  )
    return null;
  const negated = isNegated(sentence.units, at, clause);
  if (form === 'shortPassive' && isTheirs(sentence, clause, at)) return null;
  if ((verb.denied && !negated) || (verb.sense === 'pass' && isEarlyReading(sentence, clause))) return null;
  const argument = argumentOf(sentence, at, reading, negated);
  const own = argument === null ? null : ofWhatItWouldDo(sentence, argument, verb.sense);
  // `договор парафирован, он не подписан`: the pronoun of a weak verb means the subject before it
  const meant = own?.pronoun === true && verb.weak ? subjectBefore(sentence, clause, reading, at, false) : null;
  const phrase =
    meant ?? own ?? shared(sentence, clause, reading, earlier, at) ?? vetoed(sentence, clause, reading, at);
  const pronoun = phrase?.pronoun && 'head' in phrase ? phrase.head : null;
  const agreed = pronoun === null ? null : meantBy(sentence, pronoun);
  const weak =
    verb.weak &&
    !(
      pronoun !== null &&
      (goesOn(sentence, pronoun, earlier) || isOfPaper(sentence, verb.sense, earlier) || isOwned(sentence, pronoun))
    );
  if (
    phrase === null ||
    agreed === 'none' ||
    (weak && phrase.pronoun && !isByBody(sentence, clause, at, reading, earlier)) ||
    (phrase.pronoun && verb.on === 'object' && isOfSomething(sentence, clause)) ||
    ('from' in phrase && (isAnyLaw(sentence, phrase, reading, at) || isNoticeBrought(sentence, phrase, reading))) ||
    (verb.term && !('term' in phrase && phrase.term === true)) ||
    (verb.sense === 'ratify' && isBySome(sentence, clause)) ||
    isOfDecision(sentence, phrase, reading, at) ||
    (verb.sense === 'begin' && (isOfEvent(sentence, clause, at) || isOfThatPaper(sentence, phrase, earlier))) ||
    isWhatPaperDid(sentence, clause, reading, at) ||
    (negated &&
      (isOnlySo(sentence, at) || isHardly(sentence, clause, at) || isForSomeTime(sentence, clause, at, earlier))) ||
    (negated && form === 'past' && isUntilNow(sentence, clause, verb.sense, earlier)) ||
    ('head' in phrase && isWorking(sentence, phrase, verb.sense)) ||
    // `одобрил приостановку договора`: what the noun names
    ((verb.sense === 'pass' || verb.sense === 'sign') && phrase.target === 'limit') ||
    ('head' in phrase && isOfRates(sentence, phrase, at)) ||
    ((phrase.target !== 'measure' || verb.sense === 'restore') && isOtherwise(sentence, at, reading)) ||
    (form === 'past' && reading.reflexive && (verb.sense === 'apply' || verb.sense === 'enforce')) ||
    ((verb.sense === 'remain' || verb.sense === 'beLaw') && (phrase.target === 'application' || form === 'infinitive'))
  )
    return null;
  if (form === 'active' && 'mention' in phrase && phrase.mention === null && isDoneByLaw(sentence, clause, at))
    return null;
  const back = isTakenBack(sentence, clause, at, reading);
  const mood = back
    ? TAKEN_BACK
    : inTime(moodOf(sentence, at, reading), reading, unitText(sentence.units, at), [
        wordsOf(sentence, clause.from, at),
        wordsOf(sentence, at + 1, clause.to),
      ]);
  const carried = carriedActor(sentence, clause, at, reading, earlier);
  const actor =
    verb.on === 'subject' || (verb.oblique && verb.reflexive)
      ? passedBy(sentence, at, clause, verb.sense)
      : (among ?? actorIn(sentence, clause, at, isPassive(reading)) ?? countedStates(sentence, clause) ?? carried);
  const favoured = isInFavour(verb.sense, unitText(sentence.units, at), actor);
  // `Остальные участники его не покидали`: not the one that the text is about
  if (verb.sense === 'leave' && negated && isOfOthers(sentence.units, clause)) return null;
  if (favoured || isAdoption(verb.sense, phrase, isPassive(reading), actor)) return null;
  const acted = actedBy(sentence, phrase, reading, at);
  const decided = form === 'infinitive' && ENDED_BY_VOTE.has(verb.sense) ? decidedTo(sentence, clause, at) : null;
  const sense = back
    ? 'restore'
    : decided !== null
      ? 'pass'
      : senseOf(
          sentence,
          clause,
          at,
          { sense: verb.sense, term: !isEndOfEffect(sentence, phrase, reading) && !isLawAlone(phrase) },
          actor,
        );
  const target =
    decided !== null || sense === 'reportOut' || (pronoun !== null && goesOnWithBill(sentence, sense, earlier))
      ? ('measure' as const)
      : pronoun === null
        ? null
        : ofBillOnly(targetMeant(sentence, pronoun), sense);
  const on = target === null || acted.target !== 'law' ? acted : { ...acted, target };
  return {
    form: 'verbal',
    sense,
    acted: agreed === null ? on : { ...on, meant: agreed },
    polarity: mood.negated ? 'denied' : 'affirmed',
    modality: mood.modality,
    // `правила, восстановленные комиссией`: history, whatever came of it
    aspect: form === 'longPassive' && actor !== null ? 'past' : mood.aspect,
    actor,
    ...(back ? { ofAct: true as const } : {}),
    power: false,
    weak: weak && !isByWhoeverActed(sentence, clause, earlier),
    span: spanOf(
      sentence,
      clause,
      at,
      'acted' in phrase ? null : phrase,
      actor === carried ? null : (actor?.span ?? null),
    ),
    trigger: [sentence.units[at]?.start ?? 0, sentence.units[at]?.end ?? 0],
    sentence: sentence.index,
  };
}

const isOfOthers = (units: UnitSentence['units'], clause: Bounds): boolean =>
  has(units, clause, /^(?:остальн|друг|проч)(?:ые|ие)$/u);

/** `сосед, который ее отменил` is no act on the law; `меморандум, который приостанавливает ее`, is. */
function isOfSomething({ units }: UnitSentence, { from }: Bounds): boolean {
  if (!/^котор/u.test(unitText(units, from - 1))) return false;
  const paper = units.slice(Math.max(0, from - 5), from - 1).findLast((unit) => unit.kind !== 'mark');
  return !/^(?:указ|меморандум|распоряжени|постановлени|решени|документ|акт|закон|бюджет|приказ|декрет|вердикт|приговор)/u.test(
    paper?.text ?? '',
  );
}

/** `США и Китай расторгнут договор`: they will; `договор расторгнут` says that it was. */
const isTheirs = ({ units }: UnitSentence, { from }: Bounds, at: number): boolean =>
  /нут$/u.test(unitText(units, at)) &&
  units
    .slice(from, at)
    .some(
      ({ kind, capital, text }, offset) =>
        kind === 'word' &&
        !/^он[ао]?$/u.test(text) &&
        (capital || /^(?:они|мы|\p{L}{3,}[ыи])$/u.test(text)) &&
        !/(?:ом|ем|ой|ей|ью|ами|ями)$/u.test(text) &&
        !PREPOSITION.test(unitText(units, from + offset - 1)) &&
        nounMeaning(LAW_NOUNS, text) === null,
    );

/** `снят с повестки`: the words behind tell another thing. */
function isOtherwise({ units, document }: UnitSentence, at: number, { verb }: VerbReading): boolean {
  const from = units[at + 1]?.start;
  return from !== undefined && verb.except?.test(document.folded.slice(from, from + 40)) === true;
}

/** The clause, with actor and law where they stand outside it. */
function spanOf(
  { units }: UnitSentence,
  clause: Bounds,
  at: number,
  phrase: LawPhrase | null,
  actor: Span | null,
): Span {
  const [from, to] = [units[clause.from]?.start ?? 0, units[clause.to - 1]?.end ?? 0];
  const law = phrase === null ? null : ([units[phrase.from]?.start ?? from, units[phrase.to - 1]?.end ?? to] as const);
  return [
    Math.min(from, units[at]?.start ?? from, law?.[0] ?? from, actor?.[0] ?? from),
    Math.max(to, law?.[1] ?? to, actor?.[1] ?? to),
  ];
}
