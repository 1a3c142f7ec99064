/** States that act on treaties, by the case in which they stand. In: units and a place. Out: whether a state acts there, or is acted on. */
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** `ABD’nin | antlaşmayı onaylamadığını`, `ABŞ-ın | Paris sazişindən çıxdığını`: a state whose act is told, and not what it has. */
export function isOwningParty(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  const stem = unit?.text.replace(/['-]?n?[iu]n$/u, '') ?? '';
  const owned = /s?[iu](?:n(?:[iu]n?|[aeə]|d[aeə]n?))?$/u;
  const has = next?.kind === 'word' && (next.capital || (owned.test(next.text) && !/[aeiuə]y[iu]$/u.test(next.text)));
  return unit?.capital === true && stem !== unit.text && !has && lexicon.parties.named(stem).length > 0;
}

/** `ABD’yi`, `Türkiyəni`: a state in the accusative. */
export const isTakenState = ({ text, capital }: Unit, { parties }: TurkicLexicon): boolean => {
  const stem = text.replace(/(?:['-][yn]?|(?<=[aeiouə])n)[iu]$/u, '');
  return capital && stem !== text && parties.named(stem).length > 0;
};

/** `Ukraynada`, `Cənubi | Koreyada`: a state in which something was done. */
export const isStateInPlace = (units: readonly Unit[], at: number, { parties }: TurkicLexicon): boolean => {
  const { text, capital } = units[at] ?? NOWHERE;
  const stem = parties.grammar.locative === undefined ? text : text.replace(parties.grammar.locative, '');
  return (
    capital &&
    stem !== text &&
    [stem, `${unitText(units, at - 1)} ${stem}`].some((name) => parties.named(name.replace(/['-]$/u, '')).length > 0)
  );
};

const NOWHERE = { text: '', capital: false };
