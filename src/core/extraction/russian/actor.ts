/** Who acted, in a Russian clause: a name or a body in the nominative, or in the instrumental behind a passive. */
import type { ActorPhrase } from '../frame.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import { STATES } from '../lexicon/ru/states.ts';
import { ADVERB, type Bounds, isInserted, isModifier, isStop, PREPOSITION } from './clause.ts';
import { verbReadings } from './verb.ts';

export function actorIn(
  sentence: UnitSentence,
  { from, to }: Bounds,
  verb: number,
  passive: boolean,
): ActorPhrase | null {
  const { units } = sentence;
  const nobody = nobodyIn(sentence, from, to);
  if (nobody !== null) return nobody;
  const decider = byDecisionOf(sentence, from, to);
  for (const at of order(from, to, verb)) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || !isActorWord(units, at) || isInserted(units, at)) continue;
    // `Турция вышла по решению парламента`: of a state one of its bodies decides
    if (decider !== null && (within(unit, decider.span) || STATES.named(unit.text).length > 0)) continue;
    if (passive && !/(?:ом|ем|ым|им|ой|ей|ью|ами|ями)$/u.test(unit.text)) continue;
    if (
      !passive &&
      (isInstrumental(unit) ||
        isInstrumental(units[at - 1]) ||
        (isOblique(unit.text) && !isOfMembers(units, at)) ||
        isStateActedOn(unit) ||
        behindPreposition(units, at, from))
    )
      continue;
    if (unitText(units, at - 1) !== 'не') return phraseOf(sentence, at, to);
    const instead = insteadOf(units, at);
    if (instead !== null) return phraseOf(sentence, instead, units.length);
  }
  return decider ?? (passive ? null : beforeApposition(sentence, from));
}

const within = ({ start, end }: Unit, [from, to]: ActorPhrase['span']): boolean => from <= start && end <= to;

/** `не президент, а | спикер`; null where `не` denies what the body does. */
function insteadOf(units: readonly Unit[], at: number): number | null {
  const comma = units.findIndex((unit, index) => index > at && isStop(unit));
  if (unitText(units, comma) !== ',' || unitText(units, comma + 1) !== 'а') return null;
  let next = comma + 2;
  while (next < comma + 5 && !isActorWord(units, next) && isModifier(units[next] ?? (units[at] as Unit))) next++;
  return isActorWord(units, next) ? next : null;
}

/** `Взамен аннулированных судом тарифов Белый дом …`, `решением суда`: a body in a case that no subject has. */
const isOblique = (word: string): boolean =>
  /^(?:суд|конгресс|сенат|парламент|президент|сейм|кабинет|министр|минфин|минюст|госдеп|премьер|совет|кнессет|меджлис|трибунал)(?:[аеу]|ом|ов|ам|ами|ах)$/u.test(
    word,
  );

/** `внесли | Кубу | в список`. */
const isStateActedOn = ({ text, capital }: Unit): boolean =>
  capital && /[ую]$/u.test(text) && !/^(?:перу|баку)$/u.test(text) && STATES.named(text).length > 0;

/** `до устранения | Соединёнными Штатами | нарушений`: of another act. */
const isInstrumental = (unit: Unit | undefined): boolean =>
  unit?.capital === true && /\p{L}{3,}(?:[ыи]ми|ами|ями)$/u.test(unit.text);

/** `прежний состав | сейма`, `большинство | парламента`: those who make it up. */
const isOfMembers = (units: readonly Unit[], at: number): boolean =>
  /^(?:состав|созыв|большинство)$/u.test(unitText(units, at - 1));

const order = (from: number, to: number, verb: number): readonly number[] => [
  ...Array.from({ length: Math.max(0, verb - from) }, (_, index) => from + index),
  ...Array.from({ length: Math.max(0, to - verb - 1) }, (_, index) => verb + 1 + index),
];

/** A body, or a capitalised word that is no name of a law and does not merely begin the sentence. */
function isActorWord(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  // `внесли | президентский | законопроект`: whose it is
  if (unit.kind === 'word' && !unit.capital && OF_BODY.test(unit.text)) return false;
  if (bodyOf(unit.text) !== null || inTwoWords(units, at) || isState(units, at) || isBesideVerb(units, at)) return true;
  return (
    unit.capital &&
    at > 0 &&
    (units[at - 1]?.kind === 'word' || units[at - 1]?.kind === 'law' || /^[,;-]$/.test(unitText(units, at - 1))) &&
    !PREPOSITION.test(unitText(units, at - 1)) &&
    !ABBREVIATED.test(unit.text)
  );
}

const OF_BODY =
  /^(?:президентск|парламентск|правительственн|сенатск|министерск|судебн|думск|конгрессовск|законодательн)\p{L}+$/u;

/** Words without cases, which may as well belong to the word before them: `президент США`. */
const ABBREVIATED = /^(?:сша|рф|ес|оон|обсе)$/u;

/** `из договора вышли | США`, `из договора | США вышли`: right behind the verb, or between the law and the verb. */
const isBesideVerb = (units: readonly Unit[], at: number): boolean =>
  units[at]?.capital === true &&
  ABBREVIATED.test(unitText(units, at)) &&
  (isEvent(units, at - 1) || (isEvent(units, at + 1) && !(units[at - 1]?.kind === 'word')));

const isEvent = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'word' &&
  verbReadings(unitText(units, at)).some(({ form }) => form === 'past' || form === 'present');

/** `Франция подписала`: a state that begins the sentence. */
const isState = (units: readonly Unit[], at: number): boolean =>
  at === 0 &&
  units[at]?.capital === true &&
  /[аяь]$|[^аеёиоуыэюяьй]$/u.test(unitText(units, at)) &&
  STATES.named(unitText(units, at)).length > 0;

/** `Белый дом`, `глава государства`: neither word alone is the body. */
const inTwoWords = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'word' &&
  bodyOf(unitText(units, at)) === null &&
  bodyOf(unitText(units, at + 1)) === null &&
  bodyOf(`${unitText(units, at)} ${unitText(units, at + 1)}`) !== null;

/** `на рассмотрение | нижней палаты`, `по инициативе | президента`: whose the noun behind the preposition is. */
const OF_WHOM =
  /^(?:рассмотрение|подпись|обсуждение|одобрение|голосование|имя|инициативе|поручению|просьбе|предложению)$/u;

function behindPreposition(units: readonly Unit[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    if (OF_WHOM.test(unitText(units, index)) && PREPOSITION.test(unitText(units, index - 1))) return index > from;
    // `тремя голосами против двух | комиссия отменила`
    if (
      unitText(units, index) === 'против' &&
      /^(?:двух|трех|четырех|одного|пяти|\d+)$/u.test(unitText(units, index + 1))
    )
      return false;
    if (PREPOSITION.test(unitText(units, index))) return true;
    // `из договора РСМД | США вышли`: the name is what the preposition stands before
    if (units[index]?.kind === 'law') return false;
    // `с приходом | новой администрации`: whose
    const owned =
      index > from && PREPOSITION.test(unitText(units, index - 1)) && /\p{L}{3,}[ыи]$/u.test(unitText(units, at));
    if (owned) return true;
    if (!isModifier(units[index] as Unit) && !units[index]?.capital) return false;
  }
  return false;
}

/** `Президент США Дональд Трамп`: the body with the capitalised words around it. */
function phraseOf(sentence: UnitSentence, at: number, to: number): ActorPhrase {
  const { units, document } = sentence;
  let [start, end] = [at, inTwoWords(units, at) ? at + 2 : at + 1];
  while (end < to && units[end]?.kind === 'word' && (units[end]?.capital || bodyOf(unitText(units, end)) !== null))
    end++;
  while (
    start > 0 &&
    isModifier(units[start - 1] as Unit) &&
    units[start - 1]?.kind === 'word' &&
    !/^(?:ранее|позднее|далее|двух|трех|четырех|котор\p{L}+)$/u.test(unitText(units, start - 1))
  )
    start--;
  const span = [units[start]?.start ?? 0, units[end - 1]?.end ?? 0] as const;
  const only = /^(?:только|лишь|исключительно|один|одному)$/u;
  return {
    text: document.text.slice(...span),
    span,
    nobody: false,
    only: only.test(unitText(units, start - 1)) || only.test(unitText(units, at - 1)),
  };
}

function nobodyIn({ units, document }: UnitSentence, from: number, to: number): ActorPhrase | null {
  for (let at = from; at < to; at++) {
    if (
      !/^(?:никто|никем|никак(?:ой|ая|ое|ие|им|ими))$/u.test(unitText(units, at)) &&
      !(unitText(units, at) === 'ни' && /^од(?:ин|на|но|ним)$/u.test(unitText(units, at + 1)))
    )
      continue;
    const end = unitText(units, at) === 'ни' ? at + 3 : /^никак/u.test(unitText(units, at)) ? at + 2 : at + 1;
    const span = [units[at]?.start ?? 0, units[Math.min(end, to) - 1]?.end ?? 0] as const;
    return { text: document.text.slice(...span), span, nobody: true, only: false };
  }
  return null;
}

/** `По решению | парламента | закон был отменён`, `Указом | президента | страна вышла`. */
function byDecisionOf(sentence: UnitSentence, from: number, to: number): ActorPhrase | null {
  const { units } = sentence;
  const act = units.findIndex(
    ({ text }, at) =>
      at >= from && at < to && (BY_DECISION.test(text) || (DECISION.test(text) && unitText(units, at - 1) === 'по')),
  );
  if (act < 0) return null;
  for (let at = act + 1; at < Math.min(to, act + 4); at++)
    if (isActorWord(units, at)) return phraseOf(sentence, at, to);
  return null;
}

const DECISION = /^(?:решению|указу|приказу|распоряжению|постановлению|вердикту)$/u;
const BY_DECISION = /^(?:решением|указом|приказом|распоряжением|постановлением|вердиктом)$/u;

/** `каждая администрация США ежегодно, без пропуска, приостанавливала`: the subject stands before what the commas hold. */
function beforeApposition(sentence: UnitSentence, from: number): ActorPhrase | null {
  const { units } = sentence;
  if (unitText(units, from - 1) !== ',') return null;
  const open = Array.from({ length: from - 1 }, (_, index) => from - 2 - index).find((index) =>
    isStop(units[index] as Unit),
  );
  const inserted = units.slice((open ?? -1) + 1, from - 1);
  if (
    open === undefined ||
    unitText(units, open) !== ',' ||
    !(PREPOSITION.test(inserted[0]?.text ?? '') || ADVERB.test(inserted[0]?.text ?? ''))
  )
    return null;
  for (let at = open - 1; at >= 0 && !isStop(units[at] as Unit); at--)
    if (isActorWord(units, at) && !behindPreposition(units, at, 0)) return phraseOf(sentence, at, open);
  return null;
}
