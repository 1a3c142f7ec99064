/** Parts of a law that stand behind its name: its articles, over a word or a clause that tells which. In: units. Out: where the part stands. */
import { type NounMeaning, nounMeaning, PART } from '../../inflecting/nouns.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** `X kapsamındaki | bildirim | yükümlülüğünden`: what a law asks for, told by a noun before it. */
export const isDuty = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean => {
  const meaning = nounMeaning(lexicon.lawNouns, unitText(units, at));
  return (
    meaning?.kind === 'target' &&
    meaning.target === 'application' &&
    nounMeaning(lexicon.lawNouns, unitText(units, at - 1)) === null
  );
};

/** `yasanın | medyaya ceza getiren | maddeleri`, `aktın | bankları ayıran | hissəsi`: over a clause, to a part that is the law’s. */
function pastRelative(units: readonly Unit[], from: number, lexicon: TurkicLexicon): number {
  for (let at = from + 1; at < from + 6 && units[at]?.kind === 'word'; at++) {
    const next = unitText(units, at + 1);
    if (!/\p{L}{2}(?:(?<![dt])[aeə]n|m[iu]s|[dt][iu][gy][iu])$/u.test(unitText(units, at)) || units[at]?.capital)
      continue;
    const isPart = partOr(next, nounMeaning(lexicon.lawNouns, next))?.kind === 'part';
    if (isPart && /(?:s?[iu]|l[aeə]r[iu])(?:n\p{L}*)?$/u.test(next)) return at + 1;
  }
  return from;
}

/** `yasanın maddelerini`, `qanunun bəzi müddəalarını`: some of what it has. */
export const partOr = (word: string, meaning: NounMeaning | null): NounMeaning | null =>
  /^(?:madde|maddə|hukum|hukm|muddəa|bolum|bolmə|yukumluluk|ohdəlik|tələb|gereklilik|bənd)l[aeə]r/u.test(word)
    ? PART
    : meaning;

/** `yasasının | tartışmalı | maddelerini`: over a word that tells which, to a noun that is the law's. */
export function pastAdjective(units: readonly Unit[], at: number, lexicon: TurkicLexicon): number {
  const [word, next] = [units[at], unitText(units, at + 1)];
  const skips =
    word?.kind === 'word' &&
    !word.capital &&
    /(?:l[iu]|l[iu]k|s[iu]z|[aeə]n|k[iu]|bazi|bəzi|bir|cox|butun|esas|əsas)$/u.test(word.text) &&
    nounMeaning(lexicon.lawNouns, word.text) === null &&
    partOr(next, nounMeaning(lexicon.lawNouns, next))?.kind === 'part' &&
    /(?:s?[iu]|l[aeə]r[iu])(?:n\p{L}*)?$/u.test(next);
  return skips ? at + 1 : pastRelative(units, at, lexicon);
}
