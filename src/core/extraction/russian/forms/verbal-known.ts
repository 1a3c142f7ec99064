/**
 * Whether a verb that is said of many things is said of the law spoken of: by what stands where, and by who acts. `Обама подписал
 * закон` is any law; `документ подписал президент`, `подписал закон спикер`, `Рада одобрила законопроект` are the one known already.
 */
import type { Frame } from '../../frame.ts';
import type { LawPhrase } from '../../inflecting/acted.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { LAW_NOUNS } from '../../lexicon/ru/nouns.ts';
import { STATES } from '../../lexicon/ru/states.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { isPassive } from '../argument.ts';
import { ADVERB, type Bounds, DETERMINER, has, PREPOSITION } from '../clause.ts';
import { eventNoun, type VerbReading, verbReadings } from '../verb.ts';

const MAKING: ReadonlySet<Sense> = new Set<Sense>(['sign', 'pass', 'introduce']);

/** `Обама подписал закон`, which is any law; `этот закон`, `закон подписан` are the one spoken of. */
export function isAnyLaw({ units }: UnitSentence, phrase: LawPhrase, reading: VerbReading, at: number): boolean {
  return (
    phrase.mention === null &&
    !phrase.pronoun &&
    MAKING.has(reading.verb.sense) &&
    !isPassive(reading) &&
    !(reading.verb.preposition === null && isKnown(units, phrase, at)) &&
    !isOfItsEvent(units, phrase) &&
    // `за законопроект | ещё не голосовал`
    !(reading.verb.preposition !== null && phrase.to < at && unitText(units, at - 1) === 'не') &&
    !units.slice(phrase.from, phrase.head).some((unit) => DETERMINER.test(unit.text))
  );
}

/** `внесли законопроект | о его отмене`: about what was spoken of. */
const isOfItsEvent = (units: readonly Unit[], { to }: LawPhrase): boolean =>
  /^об?$/u.test(unitText(units, to)) &&
  /^(?:его|ее|их)$/u.test(unitText(units, to + 1)) &&
  eventNoun(unitText(units, to + 2)) !== null;

/** What stands before the verb, or right behind one that begins its clause, is known already (Wade 2011, ch. 9). */
const isKnown = (units: readonly Unit[], phrase: LawPhrase, verb: number): boolean =>
  phrase.head < verb || isVerbFirst(units, phrase, verb) || isTheBill(units, phrase, verb);

/** `Подписал | закон | не президент, а спикер`. */
const isVerbFirst = (units: readonly Unit[], { from, to }: LawPhrase, verb: number): boolean =>
  (verb === 0 || /^[.:;-]$/.test(unitText(units, verb - 1))) &&
  from === verb + 1 &&
  (unitText(units, to) === 'не' || bodyOf(unitText(units, to)) !== null);

/** `Парламент в среду одобрил | законопроект`, `Дума приняла | документ 18 октября`, with nothing behind that would tell which: the one in hand. */
const isTheBill = (units: readonly Unit[], { from, to, head }: LawPhrase, verb: number): boolean =>
  head === from &&
  to === from + 1 &&
  /^(?:законопроект|билль|документ)$/u.test(unitText(units, head)) &&
  tellsNothingMore(units[to]) &&
  units.slice(0, verb).some(({ text }) => /^(?:legislature|chamber)$/.test(bodyOf(text) ?? ''));

const tellsNothingMore = (next: Unit | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  next.kind === 'number' ||
  ADVERB.test(next.text) ||
  /^(?:в|во|и|а)$/u.test(next.text);

/** `Президент подписал его`, `Из него ушла Россия`, `Никто её не возвращал`: a weak verb and a pronoun will do where one of those acts who can. */
export function isByBody(
  sentence: UnitSentence,
  clause: Bounds,
  at: number,
  reading: VerbReading,
  earlier: readonly Frame[],
): boolean {
  const actor = actorIn(sentence, clause, at, isPassive(reading));
  if (actor !== null && (actor.nobody || bodyOf(actor.text) !== null)) return true;
  if (reading.verb.sense === 'leave' && isByState(sentence, clause)) return true;
  return isByWhoeverActed(sentence, clause, earlier);
}

/** A state in the nominative. */
const isByState = ({ units }: UnitSentence, { from, to }: Bounds): boolean =>
  units
    .slice(from, to)
    .some(
      ({ kind, capital, text }, at, all) =>
        kind === 'word' &&
        capital &&
        !/(?:ии|ей|ом|ой|ы)$/u.test(text) &&
        !PREPOSITION.test(all[at - 1]?.text ?? '') &&
        STATES.named(text).length > 0,
    );

/** `Президент отменил его в среду. Ввёл он его накануне`: he who acted in the sentence before. */
export function isByWhoeverActed(sentence: UnitSentence, clause: Bounds, earlier: readonly Frame[]): boolean {
  const last = earlier.at(-1);
  if (last === undefined || sentence.index - last.sentence > 1 || last.actor === null || last.actor.nobody)
    return false;
  return (
    bodyOf(last.actor.text) !== null && has(sentence.units, clause, /^(?:он|она)$/u) && isSubjectFirst(sentence, clause)
  );
}

/** `Ввёл он`, `он ввёл`: who acts stands beside the verb, and nobody else in the clause could. */
const isSubjectFirst = ({ units }: UnitSentence, { from, to }: Bounds): boolean =>
  units
    .slice(from, to)
    .every(({ kind, capital, text }, at) => kind !== 'word' || !capital || at === 0 || ADVERB.test(text));

/** `Парламент одобрил законопроект, но президент его не подписал`: what is signed is a paper, and the one just told of. */
export const isOfPaper = ({ index }: UnitSentence, sense: Sense, earlier: readonly Frame[]): boolean =>
  (sense === 'sign' || sense === 'ratify') &&
  earlier.some((one) => index - one.sentence <= 1 && /^(?:law|measure)$/.test(one.acted.target));

/** `его исполнение отложено`: only a law has one. */
export const isOwned = ({ units }: UnitSentence, head: number): boolean =>
  (units[head + 1]?.kind !== 'word' ||
    ADVERB.test(unitText(units, head + 1)) ||
    PREPOSITION.test(unitText(units, head + 1)) ||
    verbReadings(unitText(units, head + 1)).length > 0) &&
  /^(?:действие|действия|исполнени[еяю]|применени[еяю])$/u.test(unitText(units, head)) &&
  /^(?:его|ее|их)$/u.test(unitText(units, head - 1));

/** `решил выйти из X, а преемник его отменил`, `принял решение о выходе, но тот его отозвал`: what was decided, told in the sentence. */
export const isOfDecision = (
  sentence: UnitSentence,
  { pronoun }: { readonly pronoun: boolean },
  { verb, form }: VerbReading,
  at: number,
): boolean =>
  (verb.sense === 'pass' && isDecisionMade(sentence.units, at)) ||
  (pronoun &&
    form === 'past' &&
    UNDOES.has(verb.sense) &&
    DECIDED.test(sentence.document.folded.slice(sentence.units[0]?.start, sentence.units[at]?.start)));

/** `решение о продлении отказа от применения закона | принято`: what is made there is the decision. */
const isDecisionMade = (units: readonly Unit[], at: number): boolean => {
  const open = units.findLastIndex((unit, index) => index < at && unit.kind === 'mark');
  return (
    unitText(units, at) === 'принято' &&
    units
      .slice(open + 1, at)
      .some(({ text }, index, all) => text === 'решение' && !PREPOSITION.test(all[index - 1]?.text ?? ''))
  );
};
const UNDOES: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'rescind', 'suspend', 'voidByCourt']);
const DECIDED =
  /(?<!\p{L})реш(?:ил[аои]?|ени[ея]) (?:об? (?:выход|исключени|отмен|приостанов|денонсац|отзыв)|(?:\p{L}+ )?(?:выйти|покинуть|исключить|отменить|отозвать|снять|приостановить|денонсировать)(?!\p{L}))/u;

/** `отозвал письмо, которым тот приостанавливал X`: what the paper was to do, and not what was done. */
export const isWhatPaperDid = (
  { units }: UnitSentence,
  { from }: Bounds,
  { form, verb }: VerbReading,
  at: number,
): boolean =>
  form === 'past' &&
  /^котор(?:ым|ой|ыми)$/u.test(unitText(units, from - 1)) &&
  verb.imperfective.some((stem) => unitText(units, at).startsWith(stem.replace('°', '')));

/** `не применили | так, чтобы был приговор`: what is denied is how. */
export const isOnlySo = ({ units }: UnitSentence, at: number): boolean =>
  unitText(units, at + 1) === 'так' && unitText(units, at + 2) === ',';

/** `почти не применяется`, `практически не исполнялся`: seldom, which is no denial. */
export const isHardly = ({ units }: UnitSentence, { from }: Bounds, at: number): boolean =>
  units
    .slice(Math.max(from, at - 4), at)
    .some(({ text }, index, all) => /^(?:почти|практически|толком)$/u.test(text) && all[index + 1]?.text === 'не');

/** `организация действовала неверно`: how it works, and not that a state is in it; `процесс приостановки запущен` rests nothing. */
export const isWorking = ({ units }: UnitSentence, { head, target }: LawPhrase, sense: Sense): boolean =>
  ((sense === 'beLaw' || sense === 'apply') && /^организаци/u.test(unitText(units, head))) ||
  (target === 'limit' && /^процесс/u.test(unitText(units, head)));

/** `обнулил пошлины` sets their rate, and leaves the law that levies them; `поднял вопрос о договоре` raises no limit and no rate. */
export const isOfRates = ({ units }: UnitSentence, { head, mention }: LawPhrase, at: number): boolean => {
  const rate = RATE.test(unitText(units, head)) || RATE.test(mention?.name.text.toLowerCase() ?? '');
  const verb = unitText(units, at);
  return (
    (/^обнул/u.test(verb) && /налог|пошлин|тариф|сбор|акциз/u.test(unitText(units, head))) ||
    (/^(?:подн|повы|сни[зж])/u.test(verb) && !rate)
  );
};

const RATE = /лимит|потол|предел|порог|пошлин|тариф|налог|сбор|льгот|субсиди|возраст/u;

/** `принят в первом чтении`: the vote that counts is to come. */
export function isEarlyReading({ units }: UnitSentence, { from, to }: Bounds): boolean {
  // `во втором | и третьем чтениях`
  const end = unitText(units, to) === 'и' && READING.test(unitText(units, to + 1)) ? to + 3 : to;
  const at = units.findIndex((unit, index) => index >= from && index < end && /^чтени/u.test(unit.text));
  const which = units.slice(Math.max(from, at - 4), at).map((unit) => unit.text);
  return (
    at >= 0 &&
    which.some((word) => /^(?:перв|втор|1|2)/u.test(word)) &&
    !which.some((word) => /^(?:трет|3|окончат|финальн|последн)/u.test(word))
  );
}

const READING = /^(?:втор|трет|окончат)\p{L}+$/u;

/** `Оттавская конвенция, | запрещающая применение`: what a law that is named does, and to no law. */
export const isDoneByLaw = ({ units }: UnitSentence, { from }: Bounds, at: number): boolean =>
  from === at &&
  // `Подписан лишь закон, | отзывающий ратификацию`: what it does is done by signing it
  !units.slice(Math.max(0, at - 8), at).some(({ text }) => /^подписа(?:н|л)[аио]?$/u.test(text)) &&
  /[юяуа]щ/u.test(unitText(units, at)) &&
  unitText(units, at - 1) === ',' &&
  (units[at - 2]?.kind === 'law' || nounMeaning(LAW_NOUNS, unitText(units, at - 2))?.kind === 'law');

/** `Индия приостановила договор. До сих пор его не приостанавливали`: up to what was told before. */
export const isUntilNow = (
  { units, index }: UnitSentence,
  { from, to }: Bounds,
  sense: Sense,
  earlier: readonly Frame[],
): boolean =>
  units
    .slice(Math.max(0, from - 1), to)
    .some(
      ({ text }, at, all) =>
        /^(?:прежде|ранее|раньше|никогда)$/u.test(text) ||
        (text === 'до' && /^(?:сих|этого)$/u.test(all[at + 1]?.text ?? '')),
    ) &&
  earlier.some(
    (one) =>
      one.sense === sense &&
      one.polarity === 'affirmed' &&
      one.modality === 'asserted' &&
      index - one.sentence <= 6 &&
      index > one.sentence,
  );

/** `Вейвер истёк, и два года | никто его не возобновлял`: not within that time; what came behind it is left open. */
export const isForSomeTime = (
  { units, index }: UnitSentence,
  { from }: Bounds,
  at: number,
  earlier: readonly Frame[],
): boolean =>
  units
    .slice(from, at)
    .some(
      ({ text }, offset) =>
        TIME_UNIT.test(text) &&
        (units[from + offset - 1]?.kind === 'number' || COUNT.test(unitText(units, from + offset - 1))) &&
        !/^(?:уже|вот|последние|на|за|через|почти)$/u.test(unitText(units, from + offset - 2)),
    ) && earlier.some((one) => one.sense === 'expire' && one.polarity === 'affirmed' && index - one.sentence <= 1);

const TIME_UNIT = /^(?:года|лет|месяца|месяцев|недели|недель)$/u;
const COUNT = /^(?:два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько)$/u;
