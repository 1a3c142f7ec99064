/** Whether the paper a verbal noun is linked with was made: `kaldırılmasına ilişkin | kararnameyi imzaladı`, `ləğvi barədə | qərar verib`. */
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd } from '../clauses/clause.ts';

/** `çekilmesine ilişkin kararnameyi imzaladı`: what is signed, published, decided or welcomed is there. */
export function isSigned({ units }: UnitSentence, from: number): boolean {
  const words = units.slice(from, paperEnd(units, from)).map((unit) => unit.text);
  return isMade(words) && !words.some((word) => /^(?:layihə|tasari|teklif|təklif)/u.test(word));
}

/** Whether a word of these tells that something was signed, passed, taken or welcomed, and none that it is still to be. */
export const isMade = (words: readonly string[]): boolean =>
  words.some((word) => MADE.test(word)) && !words.some((word) => UNREAL.test(word));

const MADE =
  /^(?:imzala|imza$|qol$|yay[iı]mla|dərc|qəbul|kabul|ald[iu]|al[iı]n(?:an|d[iı])$|verdi|verib|veril(?:[eə]n|d[iı]|[iı]b)$|onayla|təsdiq|memnuniyetle$|alq[iı]sla|alk[iı]sla)/u;
const UNREAL =
  /^(?:askiya|geri|iptal|durdurul|dayandiril)|(?:[aeə]c[aeə][qk]\p{L}*|m[aeə]l[iu]\p{L}*|m[aeə]d[iu]|m[aeə]y[iu]b)$/u;

/** Behind the clause; a comma right behind the paper only sets it off: `uzatılmasına ilişkin karar, | oyla kabul edildi`. */
export function paperEnd(units: readonly Unit[], from: number): number {
  const end = clauseEnd(units, from);
  return unitText(units, end) === ',' && end - from <= 4 && PAPER.test(unitText(units, end - 1))
    ? clauseEnd(units, end + 1)
    : end;
}

const PAPER = /^(?:karar|qərar|kararname|fərman|yasa|kanun|qanun)(?:s?[iu])?$/u;

/** `çekilme | yasası, muhalefet tarafından gündeme getirildi`, `çıxma | qanunu müzakirə olunur`: an act that is brought up, and not made. */
export const isActProposed = (units: readonly Unit[], from: number): boolean =>
  ACT_ABOUT.test(unitText(units, from)) &&
  units
    .slice(from + 1, paperEnd(units, from))
    .some(({ text }, at) => PROPOSED.test(`${text} ${unitText(units, from + at + 2)}`));

const ACT_ABOUT = /^(?:yasa|kanun|qanun|tasar[iı]|layihə)(?:s?[iu])$/u;
const PROPOSED = /^(?:gundeme get|gundəmə gət|onerild|sunuld|təklif ed|təklif olun|tartis|gorusul|muzakir|hazirlan)/u;
