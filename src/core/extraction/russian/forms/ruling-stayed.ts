/**
 * A court’s ruling on a law, put on hold: `приостановил решение об отмене X`, `решение, отменившее X, приостановлено`, `приостановил
 * запрет`. In: a sentence, the frames so far. Out: that what held the law back ended, so that the law goes on.
 */
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { spanOfUnits, type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { type Bounds, clauseAt, DETERMINER, isModifier, isStop, PREPOSITION } from '../clause.ts';
import { moodOf } from '../mood.ts';
import { pastAgent } from '../passed-over.ts';
import { phraseAt } from '../phrase.ts';
import { eventNoun, type VerbReading, verbReadings } from '../verb.ts';

const RULING = /^(?:решени[еяю]|вердикта?|постановлени[ея]|определени[ея])$/u;
const BAN = /^(?:запрета?|блокировк[ауи]|предписани[ея])$/u;
/** A ban may be lifted as well; a ruling that is struck down is another matter. */
const HOLDING = /^(?:приостан|заморо|заблокир)/u;
const LIFTING = /^(?:сня|сним|отмен)/u;

const AGAINST: ReadonlySet<Sense> = new Set<Sense>([
  'removeLaw',
  'endLaw',
  'voidByCourt',
  'block',
  'suspend',
  'rescind',
  'annul',
  'fail',
]);

export function stayedFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  if (sentence.question) return [];
  return sentence.units.flatMap((unit, at) => (unit.kind === 'word' ? (frameAt(sentence, at, before) ?? []) : []));
}

function frameAt(sentence: UnitSentence, at: number, before: readonly Frame[]): Frame | null {
  const { units } = sentence;
  const word = unitText(units, at);
  const reading = HOLDING.test(word) || LIFTING.test(word) ? verbReadings(word).find(isTold) : undefined;
  const ruling = reading === undefined ? null : rulingOf(sentence, at, reading, before);
  if (reading === undefined || ruling === null) return null;
  const clause = clauseAt(sentence, at);
  const passive = reading.form === 'shortPassive';
  const actor = actorIn(sentence, clause, at, passive);
  const byCourt = actor === null ? passive : bodyOf(actor.text) === 'court';
  if (!byCourt) return null;
  const { negated, modality } = moodOf(sentence, at, reading);
  const words = { from: Math.min(at, ruling.from), to: Math.max(at + 1, ruling.to) };
  return {
    form: 'ruling-stayed',
    sense: 'suspend',
    acted: ruling.acted,
    polarity: negated ? 'denied' : 'affirmed',
    modality,
    // an act of that day: the law may have been held back anew since
    aspect: 'past',
    actor,
    power: false,
    weak: false,
    span: spanOfUnits(sentence, Math.min(clause.from, words.from), Math.max(clause.to, words.to)),
    trigger: spanOfUnits(sentence, words.from, words.to),
    sentence: sentence.index,
  };
}

const isTold = ({ form }: VerbReading): boolean => /^(?:past|shortPassive|infinitive)$/.test(form);

interface Ruling extends Bounds {
  readonly acted: Frame['acted'];
}

/** The ruling that the verb puts on hold, and what it did to which law. */
function rulingOf(sentence: UnitSentence, at: number, { form }: VerbReading, before: readonly Frame[]): Ruling | null {
  const { units } = sentence;
  const ban = LIFTING.test(unitText(units, at));
  const noun = nounBy(sentence, at, form === 'shortPassive', ban ? BAN : ANY_RULING);
  if (noun === null || isOtherwiseOwned(units, noun)) return null;
  return told(sentence, noun) ?? spokenOf(sentence, noun, before);
}

const ANY_RULING = new RegExp(`${RULING.source}|${BAN.source}`, 'u');

/** Before the verb or behind it, over what goes with the noun: `действие решения`, `это решение`; over what parts it from a passive. */
function nounBy(sentence: UnitSentence, at: number, passive: boolean, nouns: RegExp): number | null {
  const { units } = sentence;
  for (let index = at + 1; index < Math.min(units.length, at + 5); index++) {
    if (nouns.test(unitText(units, index))) return index;
    if (!isLight(units[index] as Unit)) break;
  }
  const { from } = clauseAt(sentence, at);
  for (let index = at - 1; index >= from; index--) if (nouns.test(unitText(units, index))) return index;
  // `решение, отменившее X, | приостановлено`
  const comma = from - 1;
  const open =
    unitText(units, comma) === ',' ? units.findLastIndex((unit, index) => index < comma && isStop(unit)) : -1;
  // `решение | окружного суда`
  const first =
    unitText(units, open) === ',' ? [1, 2, 3, 4].find((back) => nouns.test(unitText(units, open - back))) : undefined;
  return passive && first !== undefined ? open - first : null;
}

const isLight = (unit: Unit): boolean =>
  isModifier(unit) || DETERMINER.test(unit.text) || /^(?:действие|исполнение|его|ее|их)$/u.test(unit.text);

/** `решение президента`, `решение Госдепа`: no court’s. */
const isOtherwiseOwned = (units: readonly Unit[], noun: number): boolean => {
  const next = units[noun + 1];
  if (next?.kind !== 'word' || PREPOSITION.test(next.text)) return false;
  const body = bodyOf(next.text) ?? bodyOf(`${next.text} ${unitText(units, noun + 2)}`);
  return body === null ? next.capital : body !== 'court';
};

/** What stands behind the noun: `об отмене X`, `, отменившее X`, `против X`, `на исполнение X`. */
function told(sentence: UnitSentence, noun: number): Ruling | null {
  const { units } = sentence;
  for (let at = noun + 1; at < Math.min(units.length, noun + LONGEST_OWNER); at++) {
    const [word, next] = [unitText(units, at), unitText(units, at + 1)];
    if (/^об?$/u.test(word) && AGAINST.has(eventNoun(next) ?? 'hear')) return of(sentence, noun, at + 2);
    if (word === 'против') return of(sentence, noun, at + 1);
    if (word === ',')
      return /^(?:\p{L}+вше[ег]о?|запреща\p{L}+|блокиру\p{L}+)$/u.test(next) ? byDoing(sentence, noun, at + 1) : null;
    if (isStop(units[at] as Unit)) return null;
  }
  return null;
}

/** `решение суда по международной торговле | об отмене`. */
const LONGEST_OWNER = 7;

const byDoing = (sentence: UnitSentence, noun: number, at: number): Ruling | null =>
  /^(?:призна|объяв|сче|соч|запре)/u.test(unitText(sentence.units, at)) ||
  verbReadings(unitText(sentence.units, at)).some(({ verb }) => AGAINST.has(verb.sense))
    ? of(sentence, noun, at + 1)
    : null;

/** The law that the words name from the place on. */
function of(sentence: UnitSentence, noun: number, from: number): Ruling | null {
  const { units } = sentence;
  for (let at = pastAgent(units, from); at < Math.min(units.length, from + 5); at++) {
    if (isStop(units[at] as Unit)) return null;
    const phrase = phraseAt(units, at);
    if (phrase !== null && (phrase.mention === null || !HANGS.has(phrase.target))) return null;
    if (phrase !== null) return { from: noun, to: phrase.to, acted: actedOn(sentence, { ...phrase, target: 'limit' }) };
    if (PREPOSITION.test(unitText(units, at))) return null;
  }
  return null;
}

const HANGS: ReadonlySet<Frame['acted']['target']> = new Set(['law', 'application', 'enforcement'] as const);

/** `Суд отменил X. Назавтра апелляционный суд приостановил решение`: the ruling that was told of last. */
function spokenOf({ units, index }: UnitSentence, noun: number, before: readonly Frame[]): Ruling | null {
  const next = units[noun + 1];
  const alone =
    next === undefined || next.kind === 'mark' || !PREPOSITION.test(next.text) || /^(?:до|на|в)$/u.test(next.text);
  const last = before.at(-1);
  if (!alone || last === undefined || index - last.sentence > 1 || last.sentence > index) return null;
  const banned = last.sense === 'block' || last.acted.target === 'enforcement';
  const court = last.actor !== null && bodyOf(last.actor.text) === 'court';
  if (!court || !AGAINST.has(last.sense) || last.polarity === 'denied' || last.modality !== 'asserted') return null;
  if (BAN.test(unitText(units, noun)) && !banned) return null;
  return HANGS.has(last.acted.target) ? { from: noun, to: noun + 1, acted: { ...last.acted, target: 'limit' } } : null;
}
