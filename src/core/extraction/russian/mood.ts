/** How a Russian clause means what it says: polarity, modality, aspect. */
import type { Aspect, Modality } from '../../claim/claim.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import { ABOVE_INFINITIVE, ATTITUDES, type Governing } from '../lexicon/ru/governors.ts';
import type { Sense } from '../sense.ts';
import { ADVERB, type Bounds, clauseAt, has, isAssumed, isStop } from './clause.ts';
import { standingAt } from './standing.ts';
import { type VerbReading, verbReadings } from './verb.ts';
import { isSaidByBill } from './what-bills-say.ts';

export interface Mood {
  readonly modality: Modality;
  readonly negated: boolean;
  readonly aspect: Aspect;
}

const BE = /^(?:был(?:а|о|и)?|быть|является|являются|оказал(?:ся|ась|ось|ись))$/u;
const WILL = /^(?:буд(?:ет|ут)|стан(?:ет|ут)|окаж(?:ется|утся))$/u;

export function moodOf(sentence: UnitSentence, at: number, reading: VerbReading): Mood {
  const { units } = sentence;
  const clause = clauseAt(sentence, at);
  const negated = isNegated(units, at, clause);
  const mood = (modality: Modality, denied = false): Mood => ({
    modality,
    negated: negated !== denied,
    aspect: aspectOf(reading, modality),
  });
  if (sentence.question || asksWhether(units, clause)) return mood('questioned');
  // `неверно, будто закон отменен`: before `будто` leaves it open
  const standing = standingAt(sentence, at);
  if (isTold(reading) && standing === 'untrue') return mood('asserted', true);
  if (standing === 'open') return mood('possible');
  const supposed = supposing(sentence, at, clause, reading);
  if (supposed !== null) return mood(supposed);
  if (reading.form === 'gerund' && isBeforeWhatMayBe(units, clause)) return mood('planned');
  if (reading.form === 'infinitive') return governed(sentence, at, mood, reading);
  if (isPassiveParticiple(reading) && has(units, clause, /^быть$/u)) return governed(sentence, at, mood, reading);
  if (reading.form === 'future' || has(units, clause, WILL) || isOfWhatWillBe(sentence, at, clause, reading))
    return mood(attitude(sentence, clause) ?? 'planned');
  const above = standing === 'certain' ? null : attitude(sentence, clause);
  if (above !== null && above !== 'planned') return mood(above);
  return mood(isGranted(units, clause, reading) ? 'presupposed' : 'asserted');
}

/** `вступит в силу, когда его | ратифицируют все`: the present of a verb that has one form for both, beside what is to come. */
function isOfWhatWillBe({ units }: UnitSentence, at: number, { from }: Bounds, { form }: VerbReading): boolean {
  if (form !== 'present' || !/^(?:когда|только|того|как)$/u.test(unitText(units, from - 1))) return false;
  return units.some(
    ({ text, kind }, index) =>
      kind === 'word' &&
      index !== at &&
      (WILL.test(text) || COMES.test(text) || verbReadings(text).some((one) => one.form === 'future')),
  );
}

/** `Выйдя из договора, страна | сможет …`: done before what is to come. */
const isBeforeWhatMayBe = (units: readonly Unit[], { from, to }: Bounds): boolean =>
  [...units.slice(0, from), ...units.slice(to)].some(
    ({ text, kind }) => kind === 'word' && (WILL.test(text) || /^(?:с?мо(?:ж|г)(?:ет|ут)|начн(?:ет|ут))$/u.test(text)),
  );

const COMES = /^(?:переста|начн|смож|смог)(?:н)?(?:ет|ут)$/u;

/** What is denied must have been told of as done or as so. */
const isTold = ({ form }: VerbReading): boolean => form !== 'infinitive' && form !== 'future' && form !== 'gerund';

/** `должна быть отменена`, `может быть признан недействительным`: the infinitive is `быть`. */
function isPassiveParticiple({ form }: VerbReading): boolean {
  return form === 'shortPassive';
}

function isGranted(units: readonly Unit[], clause: Bounds, { form }: VerbReading): boolean {
  return (
    form === 'longPassive' ||
    form === 'active' ||
    form === 'gerund' ||
    /^(?:котор\p{L}+|когда|поскольку|хотя)$/u.test(unitText(units, clause.from - 1))
  );
}

function aspectOf({ form }: VerbReading, modality: Modality): Aspect {
  if (form === 'future' || form === 'infinitive' || modality === 'planned') return 'future';
  if (form === 'present') return 'present';
  return form === 'shortPassive' || form === 'longPassive' ? 'perfect' : 'past';
}

/** `отменен ли закон`; Джон Ли asks nothing. */
export const asksWhether = (units: readonly Unit[], { from, to }: Bounds): boolean =>
  units.slice(Math.max(0, from), to).some((unit) => unit.text === 'ли' && !unit.capital);

/** `не`, before the verb, its auxiliary or the word above it; `не только` denies nothing. Nobody acting denies too, by way of `не`. */
export function isNegated(units: readonly Unit[], at: number, { from, to }: Bounds): boolean {
  for (let index = at - 1; index >= from && at - index <= 3; index--) {
    const word = unitText(units, index);
    if (word === 'ни') return true;
    if (word === 'не') return unitText(units, index + 1) !== 'только';
    if (!BE.test(word) && !WILL.test(word) && !ADVERB.test(word)) break;
  }
  // `отменен не был`, `отменен запрет так и не был`
  for (let index = at + 1; index + 1 < to; index++)
    if (unitText(units, index) === 'не' && /^был[аои]?$/u.test(unitText(units, index + 1)))
      return /(?:ен|ан|ят|ут)[аоы]?$/u.test(unitText(units, at));
  return false;
}

/** `если`, `чтобы`, `бы`, `пока не`. */
function supposing(sentence: UnitSentence, at: number, clause: Bounds, reading: VerbReading): Modality | null {
  const { units } = sentence;
  const { form } = reading;
  const opener = unitText(units, clause.from - 1);
  const near: Bounds = { from: Math.max(clause.from, at - 3), to: Math.min(clause.to, at + 3) };
  if (opener === 'если' || opener === 'раз' || isAssumed(units, clause)) return 'hypothetical';
  if (opener === 'чтобы') return 'demanded';
  if (isSaidByBill(sentence, clause, at, reading)) return 'hypothetical';
  if (form === 'active' && isOfMeasure(units, at)) return 'hypothetical';
  if (/^котор/u.test(opener) && isOfMeasure(units, clause.from)) return 'hypothetical';
  // `хорошо бы | …`, `лишь бы | …`
  if (has(units, near, /^(?:бы|б)$/u) || unitText(units, clause.from + 1) === 'бы') return 'hypothetical';
  // `дескать, | она его разорвала`
  if (/^(?:мол|дескать)$/u.test(unitText(units, clause.from - 2)) && opener === ',') return 'possible';
  if (opener === 'пока' && unitText(units, at - 1) === 'не') return 'hypothetical';
  if (has(units, { from: Math.max(clause.from, at - 4), to: at }, /^(?:чуть|едва)$/u)) return 'hypothetical';
  const conditional = has(units, { from: 0, to: units.length }, /^если$/u);
  return conditional && form === 'future' ? 'hypothetical' : null;
}

/** `законопроект, отменяющий поправку`, `проект указа, который отменит ее`: a bill that would. */
function isOfMeasure(units: readonly Unit[], at: number): boolean {
  const mark = Array.from({ length: 5 }, (_, back) => at - 1 - back).find((index) => unitText(units, index) === ',');
  return (
    mark !== undefined &&
    units
      .slice(Math.max(0, mark - 4), mark)
      .some((unit) => /^(?:законопроект|проект|предложени|инициатив|билл)/u.test(unit.text))
  );
}

/** The verb of wishing or doubting over this clause. */
export function attitude({ units }: UnitSentence, clause: Bounds): Modality | null {
  if (!/^(?:что|чтобы)$/u.test(unitText(units, clause.from - 1))) return null;
  for (let at = clause.from - 2; at >= 0 && clause.from - at <= 8; at--) {
    const found = ATTITUDES.find(([pattern]) => pattern.test(unitText(units, at)));
    if (found !== undefined) return found[1];
    const unit = units[at] as Unit;
    if (isStop(unit) && at < clause.from - 2) return null;
  }
  return null;
}

export function governorOf(
  { units }: UnitSentence,
  at: number,
  clause: Bounds,
): { readonly governing: Governing; readonly at: number } | null {
  for (const index of around(at, clause)) {
    const found = ABOVE_INFINITIVE.find(
      ([pattern]) => units[index]?.kind === 'word' && pattern.test(unitText(units, index)),
    );
    if (found !== undefined) return { governing: found[1], at: index };
  }
  return null;
}

/** Nearest first to the left, then to the right. */
function around(at: number, { from, to }: Bounds): readonly number[] {
  const left = Array.from({ length: Math.max(0, at - from) }, (_, index) => at - 1 - index);
  return [...left, ...Array.from({ length: Math.max(0, Math.min(to, at + 7) - at - 1) }, (_, index) => at + 1 + index)];
}

const FAILED =
  /^(?:смог|смогл\p{L}|удалось|сумел\p{L}?|стал\p{L}?|решил\p{L}*|успел\p{L}?|думал\p{L}?|дал[аи]?|позволил[аи]?|удосужил(?:ся|ась|ись)|потрудил(?:ся|ась|ись)|вышло|получилось)$/u;
/** `отменил решение заморозить X`: what was decided does not stand. */
const UNDOING = /^(?:отменил|отозвал|аннулировал|заблокировал|оспорил|дезавуировал)(?:а|и|о)?$/u;
/** `решение отменить закон еще не принято`. */
const isOpen = (units: readonly Unit[], clause: Bounds): boolean =>
  has(units, clause, /^(?:не|нет|ждут|ждет|ожидается|ожидают|может|могут|должно|примет|примут|будет|возможное)$/u);

/** `решение Палаты представителей отменить закон`: of one chamber. */
const isOfChamber = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from + 1, to).some(({ text }) => bodyOf(text) === 'chamber');

/** An order of whoever has the power is the act: `распорядился приостановить`. */
const ORDERING =
  /^(?:распорядил(?:ся|ась|ись)|постановил(?:а|о|и)?|велел(?:а|и)?|велено|приказал(?:а|и)?|велев|приказав|поручив|распорядившись|воспользовал(?:ся|ась|ись))$/u;
const MANAGED = /^(?:удалось|получилось|смог|смогла|смогли|сумел|сумела|сумели|успел|успели|успела)$/u;
/** `позволил ему истечь`: what is let happen happens; whoever is allowed to act need not have acted. */
const LETTING = /^(?:позволил|дал)(?:а|и|о)?$/u;
/** `запретил применять`: a law that may not be applied is blocked; what else is forbidden is not done. */
const FORBIDDING = /^запретил(?:а|и|о)?$/u;
const FORBIDDEN: ReadonlySet<Sense> = new Set<Sense>(['enforce', 'apply']);
const LET_HAPPEN: ReadonlySet<Sense> = new Set<Sense>(['expire', 'endLaw']);

function governed(
  sentence: UnitSentence,
  at: number,
  mood: (modality: Modality, denied?: boolean) => Mood,
  { verb }: VerbReading,
): Mood {
  const { units } = sentence;
  const clause = clauseAt(sentence, at);
  for (let index = at - 1; index >= clause.from && at - index <= 4; index--) {
    const word = unitText(units, index);
    if (FAILED.test(word) && unitText(units, index - 1) === 'не') return mood('asserted', true);
    if (MANAGED.test(word)) return mood('asserted');
    if (LETTING.test(word) && verb.on === 'subject' && LET_HAPPEN.has(verb.sense)) return mood('asserted');
    if (/^(?:отказа|передума|раздума)/u.test(word)) return mood('asserted', true);
    if (ORDERING.test(word) || (FORBIDDING.test(word) && FORBIDDEN.has(verb.sense))) return mood('asserted');
    if (/^решени(?:е|я|ем)$/u.test(word))
      return mood(
        has(units, { from: clause.from, to: index }, UNDOING) ||
          isOpen(units, clause) ||
          (verb.sense === 'leave' && !has(units, clause, /^вступил[аои]?$/u)) ||
          isOfChamber(units, index, at)
          ? 'hypothetical'
          : 'presupposed',
      );
  }
  // `отменить закон удалось лишь весной`
  for (let index = at + 1; index < Math.min(clause.to, at + 8); index++)
    if (MANAGED.test(unitText(units, index))) return mood('asserted', unitText(units, index - 1) === 'не');
  // `отменять закон Конгресс не стал`
  for (let index = at + 1; index + 1 < Math.min(clause.to, at + 8); index++)
    if (unitText(units, index) === 'не' && FAILED.test(unitText(units, index + 1)))
      // `ни отменять, ни менять закон не стал`: denied once
      return mood('asserted', unitText(units, at - 1) !== 'ни');
  const above = governorOf(sentence, at, clause)?.governing ?? 'hypothetical';
  return mood(above === 'power' ? 'possible' : above === 'denied' ? 'asserted' : above, above === 'denied');
}
