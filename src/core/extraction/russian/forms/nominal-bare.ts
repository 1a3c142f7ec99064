/**
 * A noun of event that names no law: `Выход вступил в силу 27 января`, `Отмены не было`, `премьер объявил об отмене`. It is that of the
 * law spoken of. In: the sentence, the noun and what it means. Out: what it acts on; null where it may be any exit or any ending.
 */
import { bareLaw, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import type { Sense } from '../../sense.ts';
import { ADVERB, type Bounds, clauseAt, has, isModifier, PAPER, PREPOSITION } from '../clause.ts';
import { eventNoun, verbReadings } from '../verb.ts';
import { CONFIRMING, RULED_VALID } from './ruled-valid.ts';
import { isTurnedDown } from './turned-down.ts';

/** What it can be said of alone, by what the law must be called; null where it may be any law. */
const OF: ReadonlyMap<Sense, readonly string[] | null> = new Map([
  ['leave', ['treaty', 'agreement', 'convention', 'organization', 'statute']],
  ['denounce', ['treaty', 'agreement', 'convention']],
  ['restore', ['treaty', 'agreement', 'convention']],
  ['ratify', ['treaty', 'agreement', 'convention', 'amendment']],
  ['removeLaw', null],
  ['extend', null],
  ['suspend', null],
  ['sign', ['treaty', 'agreement', 'convention', 'deal', 'law']],
]);

/** What events do; `выход есть`, `выхода нет` tell of ways out. */
const OCCURRING =
  /^(?:вступил[аои]?|состоял(?:ся|ась|ось)|произош(?:ел|ла|ло)|заверш(?:ил(?:ся|ась|ось)|ен[ао]?)|оформлен[ао]?|случил(?:ся|ась|ось)|осуществлен[ао]?)$/u;
/** What a parliament or a president does with a paper. */
const VOTED = /^(?:принял|поддержал|одобрил|утвердил|вернул|отклонил)(?:а|и|о)?$/u;
const MEMBERS = /^(?:депутат|сенатор|парламентари|законодател|рад[аы]|сейм|парламент|дум[аы])\p{L}*$/u;
const TOLD = /^(?:объявил|заявил|сообщил|уведомил|известил)(?:а|и|о)?$/u;

export function bareEvent(sentence: UnitSentence, at: number, noun: Sense): LawPhrase | null {
  const { units } = sentence;
  const nouns = OF.get(noun);
  const clause = clauseAt(sentence, at);
  if (nouns === undefined || !isAlone(units, at, clause) || !isTold(sentence, at, clause)) return null;
  const own = { ...bareLaw(null, at), from: at, to: at + 1 };
  return nouns === null ? own : { ...own, pronoun: false, carriedAs: nouns };
}

/** Nothing behind it says of what it is: `выход | вступил`, not `выход компании`, `выход на рынок`. */
function isAlone(units: readonly Unit[], at: number, { from, to }: Bounds): boolean {
  const next = units[at + 1];
  const before = units[at - 1];
  if (before !== undefined && at > from && isModifier(before) && !OWN.test(before.text) && !isOrdinal(before))
    return false;
  if (next === undefined || at + 1 >= to || next.kind === 'mark') return true;
  if (next.kind === 'number') return MONTH.test(unitText(units, at + 2));
  if (next.kind !== 'word') return false;
  if (PREPOSITION.test(next.text)) return /^(?:с|в|до)$/u.test(next.text) && isDay(units, at + 2);
  return (
    ADVERB.test(next.text) ||
    next.text === 'дело' ||
    OCCURRING.test(next.text) ||
    RULED_VALID.test(next.text) ||
    verbReadings(next.text).length > 0
  );
}

/** `второй выход`, `официальный выход`, `его отмена`. */
const OWN =
  /^(?:сам[аои]?|эт(?:от|а|о|у|ой|ого)|втор\p{L}+|официальн\p{L}+|формальн\p{L}+|окончательн\p{L}+|повторн\p{L}+|последн\p{L}+|предыдущ\p{L}+|(?:январ|феврал|мартовс|апрел|майс|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)\p{L}*к(?:ое|ая|ий|ую|ого|ой))$/u;

/** `семнадцатое`, `17-е`. */
const isOrdinal = ({ kind, text }: Unit): boolean =>
  kind === 'number' ||
  /(?:^перв|^втор|^трет|^четверт|пят|шест|седьм|восьм|девят|десят|дцат|сот)(?:ый|ой|ая|ое|ье|ья|ий)$/u.test(text);

const isDay = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'number' || MONTH.test(unitText(units, at)) || /^(?:силу|прошл|эт)/u.test(unitText(units, at));

function isTold(sentence: UnitSentence, at: number, clause: Bounds): boolean {
  const { units } = sentence;
  if (has(units, clause, OCCURRING) || isCounted(units, at, clause)) return true;
  // `сенат отмену отклонил`
  if (isTurnedDown(sentence, clause, eventNoun(unitText(units, at)) ?? 'hear', at, at + 1)) return true;
  // `до подписания дело не дошло`
  if (unitText(units, at - 1) === 'до' && has(units, clause, /^дошл[ои]$/u) && has(units, clause, /^не$/u)) return true;
  // `октябрьское продление поддержали 317 депутатов`
  if (eventNoun(unitText(units, at)) === 'extend' && has(units, { from: at + 1, to: clause.to }, VOTED))
    return has(units, { from: at + 1, to: clause.to }, MEMBERS);
  // `отмены не было`
  if (unitText(units, at + 1) === 'не' && /^(?:было|был|была)$/u.test(unitText(units, at + 2))) return true;
  // `Сейм принял закон о выходе`, of a treaty that was spoken of
  if (/^об?$/u.test(unitText(units, at - 1)))
    return has(units, clause, TOLD) || (PAPER.test(unitText(units, at - 2)) && has(units, clause, VOTED));
  return (
    has(units, { from: clause.from, to: at }, CONFIRMING) &&
    units.slice(at, clause.to).some(({ text }) => RULED_VALID.test(text))
  );
}

/** `Это уже | семнадцатое продление`, `Это было второе продление за год`: one of several that were. */
function isCounted(units: readonly Unit[], at: number, { from }: Bounds): boolean {
  const before = units[at - 1];
  const words = units.slice(from, at - 1);
  return (
    before !== undefined &&
    isOrdinal(before) &&
    unitText(units, from) === 'это' &&
    words.every(({ text }) => text === 'это' || ADVERB.test(text) || /^был[ао]?$/u.test(text))
  );
}
