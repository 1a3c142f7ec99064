/**
 * Parts of a law that are counted or numbered behind it: `yasanın | yalnızca iki maddesini`, `qanunun | 20 və 32-ci maddələrini`,
 * `üçüncü fıkrasını`. In: units, the place behind the owner. Out: the unit of the noun, or null.
 */
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { NUMERALS } from '../words/time-units.ts';

export function countedPart(units: readonly Unit[], from: number, lexicon: TurkicLexicon): number | null {
  let [at, counts] = [from, 0];
  while (lexicon.only.test(unitText(units, at)) || COUNTING.test(unitText(units, at)) || isCount(units[at])) {
    if (isCount(units[at])) counts++;
    if (++at > from + 7) return null;
  }
  return counts > 0 && PART_NOUN.test(unitText(units, at)) ? at : null;
}

const isCount = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'number' || COUNT.test(unit.text));

const COUNT = new RegExp(`^(?:\\d+(?:'?[iu]?nc[iu]|-?c[iu])?|\\p{L}+[nr]c[iu]|${NUMERALS}|birkac|bircox|bircok)$`, 'u');
/** Between the numbers, and before them. */
const COUNTING = /^(?:ve|və|ile|ilə|,|-|\.|'|[iu]?nc[iu]|-?c[iu]|necə|nece|ən|en|onemli|muhum|esas|əsas|kilit)$/u;
const PART_NOUN =
  /^(?:madde|maddə|hukum|hukm|muddəa|bolm|bolum|bənd|bent|bend|fikra|hiss|kisim|kism|fəsil|paragraf)(?!y?l[aeə]$)/u;

/** `iki | yasa`, `birinci | düzəliş`, `anti-… düzəlişləri`: one of several, and not the one that was named; a day's number bears an ending (`18-də`). */
export function isOfSeveral(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (SEVERAL.test(unitText(units, at))) return true;
  return before?.kind === 'number' ? !/\p{L}/u.test(before.text) : ONE_OF.test(before?.text ?? '');
}

/** A provision is one. */
const SEVERAL = /^(?:duzəlis|maddə|madde|degisiklik|bolmə|bolum)l[aeə]r/u;
const ONE_OF =
  /^(?:iki|uc|dort|dord|bes|alti|yedi|yeddi|sekiz|səkkiz|dokuz|doqquz|birkac|birnecə|(?:bir|ik|uc|dord|bes)(?:inci|uncu))$/u;
