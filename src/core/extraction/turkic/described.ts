/**
 * What a clause before a law tells of it: `2019 yılında kabul edilen | X`, `2019-cu ildə qəbul olunmuş | X`, `yaptırımlar getiren | X`,
 * `26 Mart’ta son bulacak | X`. A day told there is not the day of what is told of the law. In: units, and where the law
 * begins. Out: whether such a clause stands there.
 */
import { type Unit, unitText } from '../inflecting/units.ts';

export function isDescribedBefore(units: readonly Unit[], law: number): boolean {
  const before = units[law - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  return PARTICIPLE.test(before.text) && !ADVERB.test(before.text) && unitText(units, law - 2) !== '';
}

const PARTICIPLE = /^\p{L}+(?:[dt][iu][gy][iu]|\p{L}{2}(?<![dt])[aeə]n|m[iu]s|[aeə]c[aeə][kq]|tarihli|tarixli)$/u;
const ADVERB =
  /^(?:dunən|yeniden|yenidən|hemen|aynen|tamamen|k[iı]smen|resmen|rəsmən|qismən|fiilen|bazen|bəzən|neden|zaten|kesinlikle|halen|insan|zaman|sabahtan|tezliklə)$/u;
