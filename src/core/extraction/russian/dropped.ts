/**
 * What a Russian clause acts on without saying it again: joined verbs (`истек и не продлен`), a subject that goes on from the
 * clause before (`парафирован и не подписан`), or none at all (`Действует.`). In: the clause and its verb. Out: what it acts on.
 */
import type { Frame } from '../frame.ts';
import { actedOn, bareLaw, type LawPhrase, lawItself } from '../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import type { Sense } from '../sense.ts';
import { isPassive, leftOf, pastRest } from './argument.ts';
import { type Bounds, clauseAt } from './clause.ts';
import { pastAgent } from './passed-over.ts';
import type { VerbReading } from './verb.ts';

export interface Shared {
  readonly acted: Frame['acted'];
  readonly pronoun: boolean;
  readonly target: LawPhrase['target'];
}

/** `истек и не продлен`, `приостановил, но не отменил`, `приостановил участие, но не вышел`. */
export function shared(
  sentence: UnitSentence,
  clause: Bounds,
  reading: VerbReading,
  earlier: readonly Frame[],
  at: number,
): Shared | null {
  const { verb, form } = reading;
  if (form === 'infinitive' || form === 'gerund') return null;
  const before = unitText(sentence.units, clause.from - 1);
  const last = earlier.findLast((frame) => frame.sentence === sentence.index && !frame.power);
  const joined = /^(?:и|а|но|или|однако|да)$/u.test(before) || before === ',';
  const answer = clause.from === 2 && /^(?:нет|да)$/u.test(unitText(sentence.units, 0));
  // `В 1993 году закон о X (о браке) | вступил в силу`: subject and day stand before the brackets
  if (before === ')') return null;
  if (!joined || answer) return unsaid(sentence, clause, reading, at);
  if (last === undefined || verb.weak) return subjectBefore(sentence, clause, reading, at, true);
  if (verb.preposition !== null && verb.sense !== 'leave') return null;
  return isBare(sentence, clause, at, reading) || isOthersTurn(sentence, clause, reading, at)
    ? { acted: lawItself(last.acted, verb.sense), pronoun: false, target: last.acted.target }
    : null;
}

/** `Трамп восстановил её, Байден отменил в 2021-м`: somebody else, and the same object, which goes without saying. */
function isOthersTurn({ units }: UnitSentence, { from, to }: Bounds, { verb, form }: VerbReading, at: number): boolean {
  const who = units.slice(from, at);
  return (
    verb.on === 'object' &&
    form === 'past' &&
    verb.preposition === null &&
    who.some((unit) => unit.capital || bodyOf(unit.text) !== null) &&
    who.every((unit) => unit.kind === 'word' && (unit.capital || bodyOf(unit.text) !== null || isLight(unit))) &&
    units.slice(at + 1, to).every(isLight)
  );
}

/** Whether the clause has no words of its own but the verb and what says when and how. */
function isBare(sentence: UnitSentence, clause: Bounds, at: number, reading: VerbReading): boolean {
  // `и стал | законом`: words of the verb’s own
  const rest = pastRest(sentence, at, clause, reading);
  // `и была отменена | бывшим президентом Яном Краликом`
  const own = isPassive(reading) ? Math.max(rest, pastAgent(sentence.units, rest + 1) - 1) : rest;
  return sentence.units.slice(clause.from, clause.to).every((unit, offset) => {
    const index = clause.from + offset;
    return (at <= index && index <= own) || isLight(unit);
  });
}

/** `договор парафирован и не подписан`: the subject of the clause before, which tells of no event. */
export function subjectBefore(
  sentence: UnitSentence,
  clause: Bounds,
  reading: VerbReading,
  at: number,
  bare: boolean,
): Shared | null {
  if ((!isPassive(reading) && reading.verb.on !== 'subject') || reading.verb.preposition !== null) return null;
  if (bare && !isBare(sentence, clause, at, reading)) return null;
  for (let end = clause.from - 2; end >= 0 && clause.from - end < 12; end--) {
    const before = clauseAt(sentence, end);
    const phrase = leftOf(sentence, before.to, before, false);
    if (phrase !== null && !phrase.pronoun && (phrase.target === 'law' || phrase.target === 'measure'))
      return { acted: actedOn(sentence, phrase), pronoun: false, target: phrase.target };
    end = Math.min(end, before.from);
  }
  return null;
}

const ANSWERING: ReadonlySet<Sense> = new Set<Sense>([
  'endLaw',
  'removeLaw',
  'repeal',
  'suspend',
  'extend',
  'expire',
  'remain',
  'beLaw',
  'begin',
  'ratify',
  'rescind',
  'leave',
  'denounce',
]);

/** `Действует.`, `Нет, не отменен.`: the whole sentence is its verb; it is about what was spoken of. */
function unsaid(sentence: UnitSentence, clause: Bounds, reading: VerbReading, at: number): Shared | null {
  const { verb, form } = reading;
  // `не отменили, а приостановили`: people in general
  const people = form === 'past' && /ли$/u.test(unitText(sentence.units, at)) && IN_TURN.has(verb.sense);
  const subject = isPassive(reading) || verb.on === 'subject' || people;
  const told = form === 'past' || form === 'present' || form === 'shortPassive';
  if (!subject || !told || verb.weak || verb.preposition !== null || !ANSWERING.has(verb.sense)) return null;
  if (!isBare(sentence, clause, at, reading)) return null;
  return { acted: actedOn(sentence, bareLaw(null, at)), pronoun: true, target: 'law' };
}

const IN_TURN: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'suspend', 'extend']);

function isLight(unit: Unit): boolean {
  return (
    unit.kind !== 'law' &&
    (unit.kind === 'mark' ||
      /^(?:не|так|тем|более|подавно|был\p{L}?|быть|уже|еще|вновь|затем|потом|позже|снова|в|с|на|г|гг|год\p{L}*|пока|вовсе|лишь|только|\d+|позднее|окончательно|сразу|никогда|официально|формально|по-прежнему|из|нее|него|них|все|до|сих|пор|сегодня|вчера|нет|да|январ\p{L}|феврал\p{L}|марта?|апрел\p{L}|ма[яй]|июн\p{L}|июл\p{L}|август\p{L}?|сентябр\p{L}|октябр\p{L}|ноябр\p{L}|декабр\p{L}|силу|действие|прошл\p{L}+|эт\p{L}+|того|же|ни|числа|полночь|четверг|пятницу|среду|вторник|понедельник|субботу|воскресенье|(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)\p{L}*)$/u.test(
        unit.text,
      ) ||
      unit.kind === 'number')
  );
}
