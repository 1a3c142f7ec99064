/**
 * Votes and decisions on what a noun of event names: `Рада поддержала продление X`, `Выход из X одобрили парламенты`, `решение о выходе
 * принял президент`. In: the sentence, the clause, the noun. Out: who voted or decided; null where nobody did who can.
 */
import type { ActorPhrase } from '../../frame.ts';
import type { LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import type { RussianVerb } from '../../lexicon/ru/verb-entry.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { ADVERB, type Bounds, clauseAt, has, isModifier, PAPER, paperBefore } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { verbReadings } from '../verb.ts';
import { VOTING } from './nominal-mood.ts';
import { isEarlyReading } from './verbal-known.ts';

/** One chamber that passes a law on a repeal has not repealed. */
const PASSING = /^принял[аио]?$/u;

interface Vote {
  /** Null where a paper was passed and nobody is said to have done it. */
  readonly by: ActorPhrase | null;
  readonly denied: boolean;
}

/** `закон о выходе`, `закон о прекращении действия конвенции`, `… документа`. */
export const endsTreaty = (units: readonly Unit[], noun: Sense, { mention, to }: LawPhrase): boolean =>
  noun === 'leave' ||
  noun === 'rescind' ||
  noun === 'denounce' ||
  (noun === 'endLaw' && (mention?.law.type === 'treaty' || /^документ/u.test(unitText(units, to - 1))));

/** `Рада поддержала продление X`, `Сенат так и не проголосовал за отмену X`: a vote of those who can pass it. */
export function voteOn(sentence: UnitSentence, clause: Bounds, noun: number, toEnd: boolean): Vote | null {
  const { units } = sentence;
  if (unitText(units, noun - 1) === 'против') return null;
  const passed = paperPassed(sentence, clause, noun, toEnd);
  if (passed !== null) return passed;
  const paper = /^об?$/u.test(unitText(units, noun - 1)) ? paperBefore(units, noun - 1) + 1 : noun;
  const verb = Array.from({ length: 8 }, (_, back) => paper - 1 - back).find(
    (at) => at >= clause.from && (VOTING.test(unitText(units, at)) || PASSING.test(unitText(units, at))),
  );
  const behind = verb ?? votedBehind(units, clause, noun);
  if (behind === null || sentence.question) return null;
  return votesAt(sentence, clause, behind, toEnd);
}

/** `Выход из договора | одобрили парламенты`, `За выход | проголосовали 157 депутатов`: where the vote stands behind what it is on; null where it does not. */
function votedBehind(units: readonly Unit[], { from, to }: Bounds, noun: number): number | null {
  const first = unitText(units, noun - 1) === 'за' ? noun - 1 : noun;
  if (!units.slice(from, first).every(isLead)) return null;
  const at = units.findIndex((unit, index) => index > noun && index < to && VOTING.test(unit.text));
  return at < 0 ? null : at;
}

const isLead = (unit: Unit): boolean =>
  unit.kind === 'mark' || unit.kind === 'number' || ADVERB.test(unit.text) || isModifier(unit) || MONTH.test(unit.text);

function votesAt(sentence: UnitSentence, clause: Bounds, verb: number, toEnd: boolean): Vote | null {
  const { units } = sentence;
  const actor = actorIn(sentence, clause, verb, false) ?? beforeJoint(sentence, clause);
  const body = actor === null || actor.nobody || /комитет/iu.test(actor.text) ? null : bodyOf(actor.text);
  const whole = body === 'legislature' && !PASSING.test(unitText(units, verb));
  // a parliament that passes a law to leave a treaty has not left it
  const toLeave = body === 'legislature' && toEnd && !isNegated(units, verb, clause);
  const votes = actor !== null && (whole || toLeave || body === 'chamber');
  return votes ? { by: actor, denied: isNegated(units, verb, clause) } : null;
}

const PASSED = /^(?:принят|одобрен|утвержден|поддержан)[аоы]?$/u;
const NOT_YET = /^(?:буд(?:ет|ут)|быть|мож(?:ет|но)|могут|должен|должны)$/u;

/** `В Сейме был принят закон о выходе`, `Закон о денонсации X одобрен парламентом`: of a paper that ends a treaty. */
function paperPassed(sentence: UnitSentence, clause: Bounds, noun: number, toEnd: boolean): Vote | null {
  const { units } = sentence;
  if (!toEnd || sentence.question || !/^об?$/u.test(unitText(units, noun - 1))) return null;
  const paper = unitText(units, paperBefore(units, noun - 1));
  const verb = units.findIndex((unit, at) => at >= clause.from && at < clause.to && PASSED.test(unit.text));
  if (verb < 0 || !/^закон/u.test(paper) || has(units, clause, NOT_YET) || isEarlyReading(sentence, clause))
    return null;
  const by = actorIn(sentence, clause, verb, true) ?? seatOf(sentence, clause);
  const body = by === null ? null : bodyOf(by.text);
  const votes = (body === 'legislature' || body === 'chamber') && !/комитет|комисси/iu.test(by?.text ?? '');
  // a bill that somebody adopted may have passed its first vote
  return votes || (by === null && !/^законопроект/u.test(paper))
    ? { by, denied: isNegated(units, verb, clause) }
    : null;
}

/** `в | Сейме`: where it was passed is by whom. */
function seatOf({ units, document }: UnitSentence, { from, to }: Bounds): ActorPhrase | null {
  const at = units.findIndex(
    (unit, index) =>
      index > from &&
      index < to &&
      unit.kind === 'word' &&
      /^во?$/u.test(unitText(units, index - 1)) &&
      /^(?:legislature|chamber)$/.test(bodyOf(unit.text) ?? ''),
  );
  const unit = units[at];
  return unit === undefined
    ? null
    : { text: document.text.slice(unit.start, unit.end), span: [unit.start, unit.end], nobody: false, only: false };
}

/** `190 депутатов | провели заседание | и | проголосовали за отмену`: the subject of the verb that this one is joined to. */
function beforeJoint(sentence: UnitSentence, { from }: Bounds): ActorPhrase | null {
  if (unitText(sentence.units, from - 1) !== 'и') return null;
  const before = clauseAt(sentence, from - 2);
  return actorIn(sentence, before, before.to, false);
}

/** `Парламент принял решение | отменить закон`: a vote that it should be, by those whose vote is no such act. */
export function decidedTo(sentence: UnitSentence, clause: Bounds, at: number): ActorPhrase | null {
  const { units } = sentence;
  const decision = [1, 2, 3].map((back) => at - back).find((index) => /^решение$/u.test(unitText(units, index)));
  const verb = decision === undefined ? -1 : decision - 1;
  if (verb < clause.from || !PASSING.test(unitText(units, verb)) || isNegated(units, verb, clause)) return null;
  const actor = actorIn(sentence, clause, verb, false);
  return actor !== null && !actor.nobody && bodyOf(actor.text) === 'legislature' ? actor : null;
}

/** `вернул в сейм закон о выходе из X`, `наложил вето на закон об отмене X`: the paper is vetoed, and nothing else done. */
export function vetoOn(sentence: UnitSentence, { from, to }: Bounds, noun: number): 'done' | 'denied' | null {
  const { units } = sentence;
  if (sentence.question || !/^об?$/u.test(unitText(units, noun - 1))) return null;
  const paper = paperBefore(units, noun - 1);
  const at = units.findIndex(
    ({ text }, index) =>
      index >= from &&
      index < to &&
      verbReadings(text).some(({ verb, form }) => form === 'past' && isVeto(sentence, index, to, verb)),
  );
  if (at < 0 || !PAPER.test(unitText(units, paper))) return null;
  return isNegated(units, at, { from, to }) ? 'denied' : 'done';
}

const isVeto = (
  { units, document }: UnitSentence,
  at: number,
  to: number,
  { sense, rest, except }: RussianVerb,
): boolean => {
  const words = document.folded.slice(units[at + 1]?.start, units[to - 1]?.end);
  return sense === 'veto' ? rest === null || rest.test(words) : sense === 'restore' && except?.test(words) === true;
};

/** `Решение о выходе Турции | принял парламент`: who decided, and not whose exit it is. */
export function decidedBy(sentence: UnitSentence, { from, to }: Bounds, noun: number): ActorPhrase | null {
  const { units } = sentence;
  if (!/^об?$/u.test(unitText(units, noun - 1)) || !/^решени/u.test(unitText(units, noun - 2))) return null;
  const verb = units.findIndex((unit, at) => at >= from && at < to && PASSING.test(unit.text));
  if (verb < 0) return null;
  return (
    actorIn(sentence, { from: verb + 1, to }, verb, false) ??
    actorIn(sentence, { from, to: Math.min(verb, noun - 2) }, Math.min(verb, noun - 2), false)
  );
}
