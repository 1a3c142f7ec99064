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

/** `ABD’yi`, `Türkiyəni`, `Yerevana`: a state in the accusative or dative. */
export const isTakenState = ({ text, capital }: Unit, { parties }: TurkicLexicon): boolean => {
  const stem = text.replace(/(?:['-][yn]?|(?<=[aeiouə])n)[iu]$|(?:['-][yn]?|(?<=[aeiouə])y|(?<![aeiouə]))[aeə]$/u, '');
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

/**
 * Who stands in the clause and does not act in it: `Rusya ile Avrupa | arasında`, `Shaheen | tarafından sunulan tasarıyı kabul etti`,
 * `Soğuk | Savaş'taki rakipler`.
 */
export function isElsewhere(units: readonly Unit[], at: number): boolean {
  let last = at;
  while (units[last + 1]?.kind === 'word' && units[last + 1]?.capital === true) last++;
  const next = unitText(units, last + 1);
  if (/^(?:tarafindan|tərəfindən|arasinda\p{L}*)$/u.test(next)) return true;
  if (units[at]?.capital === true && /['-][dt][aeə]k[iu]/u.test(unitText(units, last))) return true;
  // `“Güney | Kore'de sıkıyönetimi Meclis kaldırdı”`: the first word of a place
  if (last > at && units[at]?.capital === true && /'[dt][aeə]n?$/u.test(unitText(units, last))) return true;
  if (!/^(?:ile|ilə|ve|və)$/u.test(next)) return false;
  return units
    .slice(last + 2, last + 8)
    .some(
      ({ text }, index, all) => /^arasinda/u.test(text) && all.slice(0, index).every((unit) => unit.kind === 'word'),
    );
}

const NOWHERE = { text: '', capital: false };

/** `hakim | partiya`, `hakim | “Gürcü Arzusu” partiyası`: that rules, and no judge. */
export const isRuling = (units: readonly Unit[], at: number): boolean =>
  unitText(units, at) === 'hakim' && /^(?:"|parti|koalis|ittifaq|quvv)/u.test(unitText(units, at + 1));
