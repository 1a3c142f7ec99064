/** What cues around a quotation and in reported speech share: verbs of saying, subjects, where names begin and end. */

import { nounMeaning } from '../../inflecting/nouns.ts';
import type { Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText, wordsOf } from '../../inflecting/units.ts';
import { ACCORDING_NOUNS, NOT_NAMES, ROLES, SAYING } from '../../lexicon/ru/cues.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { LAW_NOUNS } from '../../lexicon/ru/nouns.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import { ADVERB, CONJUNCTION, isInitial, isModifier, isPair, isStop, PREPOSITION } from '../clause.ts';
import { eventNoun } from '../verb.ts';
import { names } from './speaker-words.ts';

export const isSaying = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !unit.capital && SAYING.test(unit.text) && eventNoun(unit.text) === null;
export const isMark = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'mark';

/** Behind the last unit of what begins here, up to a mark. */
export function untilMark(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && !(isStop(units[to] as Unit) && !isInitial(units, to)) && unitText(units, to) !== '"')
    to++;
  return to;
}

/** The subject before the verb in its clause; over a comma where what stands there is an apposition. */
export function subjectBefore(units: readonly Unit[], verb: number): Range | null {
  const end = beforeAdverb(units, overBracket(units, verb));
  let from = end;
  while (
    from > 0 &&
    !isStop(units[from - 1] as Unit) &&
    (!/^(?:что|но|а|и|однако|между|тем)$/u.test(unitText(units, from - 1)) || isPair(units, from - 1)) &&
    // `после того, как | Сенат заявил`
    !(from < end && /^(?:как|когда|если|хотя|поскольку|пока)$/u.test(unitText(units, from - 1)))
  )
    from--;
  // `отклонил резолюцию, | которая предлагала …`: no person
  if (
    /^котор(?:ую|ых|ого|ому|ой|ым|ыми)$/u.test(unitText(units, from)) ||
    (/^котор(?:ая|ое|ый)$/u.test(unitText(units, from)) &&
      !ROLES.test(unitText(units, from - 2)) &&
      !units[from - 2]?.capital)
  )
    return null;
  // `Ранее | в МИД РФ заявили`
  let body = from;
  while (body < end && ADVERB.test(unitText(units, body))) body++;
  if (isInBody(units, body, verb)) return [body, end];
  const joined = from === end ? beforeJoint(units, from) : null;
  if (joined !== null) return joined;
  if (units.slice(from, end).some(names)) return [skipLead(units, from, end), end];
  return unitText(units, from - 1) === ',' && units.slice(0, from - 1).some(names) && from > 1 ? [0, verb] : null;
}

/** `X спорить не стал, | но заметил`, `X улыбнулся | и ответил`: the subject of the verb that this one is joined to. */
function beforeJoint(units: readonly Unit[], from: number): Range | null {
  if (!/^(?:но|а|и|однако)$/u.test(unitText(units, from - 1))) return null;
  const close = unitText(units, from - 2) === ',' ? from - 2 : from - 1;
  let open = close;
  while (open > 0 && !isStop(units[open - 1] as Unit) && !CONJUNCTION.test(unitText(units, open - 1))) open--;
  if (unitText(units, open - 1) === ',' || CONJUNCTION.test(unitText(units, open - 1))) return null;
  const start = skipLead(units, open, close);
  const end = nameEnd(units, start);
  const done = units.slice(end, close).some(({ text }) => /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят)$/u.test(text));
  return end <= close && done && units.slice(start, end).some((unit) => unit.capital && names(unit))
    ? [start, end]
    : null;
}

const BODY_IN =
  /^(?:офисе|штабе|администрации|аппарате|канцелярии|секретариате|команде|окружении|пресс-службе|ведомстве|министерстве|посольстве|правительстве|кабинете|партии|фракции|комитете|комиссии|совете|суде|прокуратуре|компании|фонде|организации|управлении|департаменте|службе|агентстве|редакции|штаб-квартире|миссии|делегации|представительстве|ассоциации|союзе|движении|мид|мвд|фсб|цб|цик|мин(?!ут|ск)\p{L}{3,}|госд\p{L}+|госсовете)$/u;

/** `В офисе президента | сообщили`: many speak there, and the one it is named after is not among them. */
function isInBody(units: readonly Unit[], from: number, verb: number): boolean {
  const body = units.findIndex((unit, at) => at > from && at < verb && BODY_IN.test(unit.text));
  return (
    /^во?$/u.test(unitText(units, from)) &&
    body > 0 &&
    units.slice(from + 1, body).every(isModifier) &&
    /(?:ли|[юуая]т)(?:сь|ся)?$/u.test(unitText(units, verb)) &&
    // `В партии | эксперты полагают`: somebody agrees with the verb
    !units.slice(body + 1, verb).some((unit) => ROLES.test(unit.text) && /[иы]$/u.test(unit.text) && !unit.capital)
  );
}

/** `Активисты | уже объявили`, `Ряд изданий | между тем сообщил`. */
function beforeAdverb(units: readonly Unit[], verb: number): number {
  if (isMannerPhrase(units, verb)) return verb - 2;
  const phrase = [2, 3].find((length) => ASIDE.test(wordsOf(units, verb - length, verb)));
  if (phrase !== undefined && verb > phrase) return verb - phrase;
  return verb > 1 &&
    (ADVERB.test(unitText(units, verb - 1)) || MANNER.test(unitText(units, verb - 1))) &&
    !units[verb - 1]?.capital
    ? verb - 1
    : verb;
}

/** `с сожалением | констатировал`, `с гордостью | сообщила`. */
export const isMannerPhrase = (units: readonly Unit[], verb: number): boolean =>
  verb > 2 &&
  /^со?$/u.test(unitText(units, verb - 2)) &&
  /(?:ием|остью|ом|ью|ой)$/u.test(unitText(units, verb - 1)) &&
  !units[verb - 1]?.capital;

const ASIDE = /^(?:между тем|тем временем|тем не менее|в свою очередь|тут же|в ответ|при этом|на этом|на днях)$/u;
const MANNER = /^(?:наперебой|дружно|хором|упорно|наперегонки|впрочем|вслух|смело|прямо|громко|уверенно)$/u;

/** `Соболев (фракция «Единство») | заявил`: to before what stands in brackets. */
function overBracket(units: readonly Unit[], verb: number): number {
  if (unitText(units, verb - 1) !== ')') return verb;
  const open = units.slice(0, verb).findLastIndex((unit) => unit.text === '(');
  return open > 0 && verb - open < 12 ? open : verb;
}

/** `сетуют | экологи`, `сообщили в соцсетях | сторонники партии`: who they are whom no word for a speaker names. */
export function pluralBehind(units: readonly Unit[], verb: number, to: number): number | null {
  if (!/(?:[юуая]т|ли)(?:ся|сь)?$|^(?:убеждены|уверены|согласны|недовольны)$/u.test(unitText(units, verb))) return null;
  for (let at = verb + 1; at < to; at++) {
    const unit = units[at] as Unit;
    if (ADVERB.test(unit.text)) continue;
    if (PREPOSITION.test(unit.text)) {
      at++;
      while (at < to && isModifier(units[at] as Unit)) at++;
    } else if (!isModifier(unit)) return unit.kind === 'word' && isPluralSubject(unit.text) ? at : null;
  }
  return null;
}

const isPluralSubject = (word: string): boolean =>
  /^\p{L}{2,}(?:[иые]|(?:агент|ведом|сообще|издатель|министер)ства)$/u.test(word) &&
  eventNoun(word) === null &&
  !CONJUNCTION.test(word);

/** `26 августа | глава МИД …`. */
const isDay = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'number' ||
  (units[at - 1]?.kind === 'number' && MONTH.test(unitText(units, at))) ||
  (MONTH.test(unitText(units, at - 2)) && /^года$/u.test(unitText(units, at)));

/** `Накануне в эфире | политолог …`. */
const HEARERS =
  /^(?:читател|слушател|зрител|подписчик|избирател|клиент|коллег|журналист|прохож)(?:ей|ов|их|ям|ам|им)?$/u;

export function skipLead(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && (ADVERB.test(unitText(units, at)) || isMark(units[at]) || isDay(units, at))) at++;
  // `уверяла | читателей | местная газета`
  if (HEARERS.test(unitText(units, at)) && at + 1 < to && units[at + 1]?.kind === 'word') at++;
  if (!PREPOSITION.test(unitText(units, at))) return at;
  const name = units.findIndex(
    (unit, index) =>
      index > at &&
      index < to &&
      unit.kind === 'word' &&
      (ROLES.test(unit.text) ||
        (unit.capital && !NOT_NAMES.test(unit.text) && !PREPOSITION.test(unitText(units, index - 1)))),
  );
  return name < 0 ? at : name;
}

const isLaw = (word: string): boolean =>
  nounMeaning(LAW_NOUNS, word)?.kind === 'law' || /^(?:законопроект|конституци|регламент)/u.test(word);

/** `по словам X`, `по данным X`, `согласно X`, `со слов X`. */
export function accordingAt(
  units: readonly Unit[],
  at: number,
): { readonly speaker: Range; readonly cue: Range } | null {
  const [first, second] = [unitText(units, at), unitText(units, at + 1)];
  if (first === 'с' && second === 'точки' && unitText(units, at + 2) === 'зрения') {
    const end = nameEnd(units, at + 3);
    return end > at + 3 ? { speaker: [at + 3, end], cue: [at, at + 3] } : null;
  }
  const own = /^(?:его|ее|их)$/u.test(second) && ACCORDING_NOUNS.test(unitText(units, at + 2));
  if (first === 'если' && second === 'верить') {
    const end = nameEnd(units, at + 2);
    return end > at + 2 ? { speaker: [at + 2, end], cue: [at, at + 2] } : null;
  }
  if (first === 'по' && own) return { speaker: [at + 1, at + 2], cue: [at, at + 3] };
  if (
    !(first === 'по' && ACCORDING_NOUNS.test(second)) &&
    !(first === 'со' && second === 'слов') &&
    first !== 'согласно'
  )
    return null;
  const from = first === 'согласно' ? at + 1 : at + 2;
  const to = nameEnd(units, from);
  // `согласно принятым законам`: what a law provides nobody says
  const head = units.slice(from, to).find((unit) => !isModifier(unit));
  if (first === 'согласно' && (isLaw(head?.text ?? '') || /^котор/u.test(second))) return null;
  return to > from ? { speaker: [from, to], cue: [at, from] } : null;
}

/** Behind the role and the name that begin here. */
export function nameEnd(units: readonly Unit[], from: number): number {
  const mark = untilMark(units, from);
  let to = from;
  let seen = false;
  for (; to < mark; to++) {
    const unit = units[to] as Unit;
    if (unit.kind === 'law') break;
    if (unit.capital && unit.kind === 'word') seen = true;
    // `Белого | дома`, `Верховного | суда`
    else if (
      seen &&
      !(
        to === from + 1 &&
        /(?:ого|ой|ых)$/u.test(unitText(units, from)) &&
        bodyOf(wordsOf(units, from, to + 1)) !== null
      )
    )
      break;
  }
  // `портала | «Право сегодня»`: the outlet’s name stands in quotation marks
  const close =
    unitText(units, mark) === '"' && !seen ? units.findIndex((unit, at) => at > mark && unit.text === '"') : -1;
  if (close > 0 && close - mark <= 5 && mark - from <= 2) return close + 1;
  return seen ? to : mark;
}

/** `пишет издание «Хабар»`: behind the name in its marks. */
export function pastTitle(units: readonly Unit[], mark: number): number {
  // `представитель при Организации Объединённых Наций (ООН) | X`
  if (unitText(units, mark) === '(' && unitText(units, mark + 2) === ')' && units[mark + 3]?.capital)
    return untilMark(units, mark + 3);
  const kind = units[mark - 1];
  const noun = kind?.capital === false || kind?.text.endsWith('-канал');
  if (unitText(units, mark) !== '"' || !noun || !units[mark + 1]?.capital) return mark;
  const end = units.findIndex((unit, at) => at > mark && unit.text === '"');
  if (end < 0 || end - mark > 4) return mark;
  // `заявил в беседе с «Вестником» | эксперт X`
  const next = untilMark(units, end + 1);
  return units.slice(end + 1, next).some(names) ? next : end + 1;
}

/** Behind the last word of the sentence: before the marks that end it. */
export function lastWord(units: readonly Unit[]): number {
  let to = units.length;
  while (to > 0 && isMark(units[to - 1])) to--;
  return to;
}
