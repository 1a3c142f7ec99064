/**
 * Words that go round, the subject of their sentence: `Sosyal medyada dolaşan “X kaldırıldı” paylaşımı doğru değil`, `Telegram
 * kanallarında yayılan “X ləğv edilib” xəbəri yalandır`. The place where they go round says them; where none is told, the post does.
 */
import { fold } from '../../../text/fold.ts';
import { wordTest } from '../../../text/told-once.ts';
import { cueOf, type QuoteCue, type Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';
import { skipMarks } from './cue-words.ts';
import type { GoingRoundWords } from './noun-of-words.ts';

const PLACE = wordTest(/^[^']{4,}[dt][aeə]$|'[dt][aeə]$/u);

export function goingRound(before: readonly Unit[], behind: readonly Unit[], words: GoingRoundWords): QuoteCue | null {
  const first = skipMarks(behind, 0);
  const such = words.such.test(unitText(behind, first));
  const at = such ? first + 1 : first;
  if (!(such ? words.bare : words.owned).test(unitText(behind, at))) return null;
  const noun: Range = [before.length + at, before.length + at + 1];
  return cueOf(placeIn(before, words) ?? noun, noun, [], true);
}

/** `Sosyal medyada | dolaşan “…”`, and no name that stands in it. */
function placeIn(units: readonly Unit[], words: GoingRoundWords): Range | null {
  const going = units.length - 1;
  if (!words.going.test(unitText(units, going)) || !PLACE.test(unitText(units, going - 1))) return null;
  let from = going - 1;
  while (from > 0 && going - from < 4 && !isStop(units[from - 1]) && units[from - 1]?.kind === 'word') from--;
  return [from, going];
}

/** In the nominative: `iddiası`, `Telegram kanallarında`. */
export const ofWhatGoesRound = (name: string, { owned }: GoingRoundWords): string =>
  owned.test(fold(name))
    ? name.replace(/(?<=l[aeə]r)[ıiuü]$|(?<=[aeəıioöuü])s[ıiuü]$|(?<!l[aeə]r)[ıiuü]$/u, '')
    : name.replace(/(?<= \p{Ll}\p{L}*[ıiuü])n[dt][aeə]$|(?<= \p{Ll}\p{L}{3,})[dt][aeə]$/u, '');
