/**
 * What a Russian reader passes over between a verb or noun of event and its law: who did it, and when. In: units, where to begin. Out:
 * the last unit of a phrase with a preposition; the first unit behind the agent and the day.
 */
import { toldOfWord } from '../../text/told-once.ts';
import type { LawPhrase } from '../inflecting/acted.ts';
import { nounMeaning } from '../inflecting/nouns.ts';
import { type Unit, unitText } from '../inflecting/units.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import { MONTH } from '../lexicon/ru/time-words.ts';
import { ADVERB, isModifier, isPairOfAdjectives, PARTICIPLE, PREPOSITION } from './clause.ts';
import { isSubjectForm, phraseAt } from './phrase.ts';
import { verbReadings } from './verb.ts';

/** A body, or who acts for a state without being one: `власти`, `глава`, `страна`, `Москва`. */
export const isActor: (word: string) => boolean = toldOfWord(
  (word) => bodyOf(word) !== null || /^(?:власт|глав|стран|москв|союзник|спикер|председател)/u.test(word),
);

/** Last unit of `на год`, `в 2025 году`, `в отношении Азербайджана`. */
export function behindPrepositional(units: readonly Unit[], at: number, to: number): number {
  let end = at + 1;
  while (
    end < to &&
    (isModifier(units[end] as Unit) ||
      /^(?:"|же|самый|самую)$/u.test(unitText(units, end)) ||
      isLocative(units, end) ||
      (unitText(units, end) === 'и' && isPairOfAdjectives(units, end)))
  )
    end++;
  // `на выходных | они вернулись`
  if (end > at + 1 && /^он[аои]?$/u.test(unitText(units, end))) return end - 1;
  // `до этого | закон Логана отменили`: what the pronoun stands for is no law behind it
  if (
    end > at + 1 &&
    ALONE.test(unitText(units, end - 1)) &&
    ((units[end]?.kind === 'law' && isSubjectForm(units[end] as Unit)) ||
      // `до этого | действие закона приостанавливалось`
      [end, end + 1].some((noun) => /^(?:действи|применени|исполнени|участи)е$/u.test(unitText(units, noun))))
  )
    return end - 1;
  // `выплаты в рамках | закона` are not the law
  if (UNDER.test(unitText(units, end)) && end + 1 < to) {
    if (units[end + 1]?.kind === 'law') return end + 1;
    if (end + 2 < to && isCalledSo(units, end + 1)) return end + 2;
  }
  if (end + 1 < to && isCalledSo(units, end)) return end + 1;
  while (end + 1 < to && units[end]?.capital && units[end + 1]?.capital && units[end + 1]?.kind === 'word') end++;
  return units[end]?.kind === 'number' && /^(?:год|лет)/u.test(unitText(units, end + 1)) ? end + 1 : end;
}

/** `по | закону IEEPA`: a name that has no noun of its own, behind the noun. */
const isCalledSo = (units: readonly Unit[], noun: number): boolean =>
  units[noun + 1]?.kind === 'law' &&
  !/\s/.test(unitText(units, noun + 1)) &&
  nounMeaning(LAW_NOUNS, unitText(units, noun))?.kind === 'law';

const ALONE = /^(?:этого|того|этим|тем|этому|тому|выходных|праздничных)$/u;
const UNDER = /^(?:рамках|основании|соответствии|отношении|программе|плану|схеме)$/u;

/** Last unit of what owns the noun behind a preposition: `на фоне | протестов`, `с приходом | новой администрации`, `благодаря усилиям | диаспоры`. */
export function pastOwners(units: readonly Unit[], end: number, to: number): number {
  if (units[end]?.kind !== 'word') return end;
  let last = end;
  for (let at = end + 1; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || phraseAt(units, at) !== null) break;
    if (/^\p{L}{3,}(?:ого|его|ой|ей|ых|их)$/u.test(unit.text) && isModifier(unit)) continue;
    if (!isGenitive(unit) || isInfinitive(unitText(units, at + 1))) break;
    last = at;
  }
  return last;
}

const isGenitive = ({ text, capital }: Unit): boolean =>
  !capital &&
  /^\p{L}{2,}(?:[аяыи]|ов|ев|ей|ий|ств|[иц]п)$/u.test(text) &&
  !isActor(text) &&
  !ADVERB.test(text) &&
  !PREPOSITION.test(text) &&
  verbReadings(text).length === 0 &&
  !/(?:л[аои]|[ае]н[аы]|[яи]т[аы])$/u.test(text);

const isInfinitive = (word: string): boolean => /^\p{L}{2,}(?:ть|ти|чь)(?:ся)?$/u.test(word);

/** `в прошлом | году`, `на нынешнем | этапе`: an adjective in a case that nouns have as well. */
function isLocative(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    /.(?:ом|ем)$/u.test(unitText(units, at)) && next?.kind === 'word' && !next.capital && /[еуи]$/u.test(next.text)
  );
}

/** Over who did it and when: `отмененная | Трампом в 2025 году | поправка`, `отмена | Трампом | поправки`. */
export function pastAgent(units: readonly Unit[], from: number): number {
  let at = from;
  for (; at < Math.min(units.length, from + LONGEST_AGENT) && phraseAt(units, at) === null; at++) {
    const unit = units[at] as Unit;
    if (PREPOSITION.test(unit.text)) at = behindPrepositional(units, at, units.length);
    else if (!isDayWord(units, at) && (unit.kind !== 'word' || !(isAgent(unit) || isOfAgent(units, at)))) break;
  }
  return at;
}

/** `министерством внутренней безопасности США 5 сентября 2017 года`. */
const LONGEST_AGENT = 12;

/** `28 | июня | 2024 | года`. */
const isDayWord = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'number'
    ? MONTH.test(unitText(units, at + 1)) || /^год/u.test(unitText(units, at + 1))
    : /^года?$/u.test(unitText(units, at)) || MONTH.test(unitText(units, at));

/** `Палатой | представителей`, `Верховным | судом`, `парламентом | Грузии`: a word that belongs to who did it. */
const isOfAgent = (units: readonly Unit[], at: number): boolean =>
  /(?:ым|им|ой|ей)$/u.test(unitText(units, at))
    ? isActor(unitText(units, at + 1))
    : isActor(unitText(units, at - 1)) && /(?:[ыиая]|ов|ей|ого|ой)$/u.test(unitText(units, at));

const isAgent = (unit: Unit): boolean =>
  ADVERB.test(unit.text) ||
  (/(?:ом|ем|ым|им|ой|ей|ью|ами|ями)$/u.test(unit.text) && (unit.capital || isActor(unit.text))) ||
  (unit.capital && /^(?:сша|рф|ес|оон)$/u.test(unit.text));

/** `на | принятый парламентом 14 мая | закон`, `отмену | введенной еще в 1974 году | поправки`: behind a participle and its words. */
export function pastParticiple(units: readonly Unit[], from: number): LawPhrase | null {
  if (!PARTICIPLE.test(unitText(units, from))) return null;
  const law = phraseAt(units, pastAgent(units, from + 1));
  return law === null || law.pronoun ? null : law;
}
