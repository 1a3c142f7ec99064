/**
 * Laws that a Turkic sentence brings in and does not name: `bir yasa daha geçirdi`, `su yasası`, `reklam haqqında qanun`, `firmayla
 * sözleşme yaptı`. Behind them `yasa`, `onu` may mean them. In: a sentence, and the words of the names of the laws that the text names.
 * Out: where they stand; none where the clause speaks of a law that is named or of what was spoken of.
 */
import { foundIn } from '../../../text/found.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { UnnamedLaw } from '../../unnamed-law.ts';
import { bodyIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isSpokenOf } from '../phrases/belonging.ts';
import { endingOf } from '../phrases/noun-ending.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function unnamedLaws(
  { units, before, document }: UnitSentence,
  lexicon: TurkicLexicon,
  named: ReadonlySet<string>,
): readonly UnnamedLaw[] {
  // the first sentence of an article brings in what its headline named
  const told = before !== null && /[.!?…]["”’»')]*$/.test(document.text.slice(...before.span));
  return foundIn(units, (unit, at) => {
    const meaning = unit.kind === 'word' ? nounMeaning(lexicon.lawNouns, unit.text) : null;
    const noun = meaning?.kind === 'law' ? meaning.carriedAs[0] : undefined;
    if (noun === undefined || noun === 'existence' || isSpokenOf(units, at) || isNone(units, at)) return null;
    if (!told && !units.slice(0, at).some(({ kind }) => kind === 'law')) return null;
    const start = clauseStart(units, at);
    const isNew = isAnother(units, at, lexicon) || (at > start && isBroughtBare(units, at, lexicon));
    if (!isNew && !isOfOtherName(units, at, lexicon, named)) return null;
    if (units.slice(start, clauseEnd(units, at)).some((one) => one.kind === 'law' || BACK.test(one.text))) return null;
    return { at: unit.start, noun, many: /l[aeə]r/u.test(unit.text), states: [], indefinite: isNew, prominent: true };
  });
}

/** `böyle bir karar | yok`, `belə qərar | olmayıb`: there is none that a word behind it could mean. */
const isNone = (units: readonly Unit[], at: number): boolean =>
  /^(?:yok(?:tur)?|yoxdur|bulunmuyor|olma(?:d[iu]|y[iu]b))$/u.test(unitText(units, at + 1));

/** What was spoken of before. */
const BACK = /^(?:onu|onun|ona|ondan|bunu|bunun|buna|bundan)$/u;

/** `bir yasa`, `yeni bir vergi yasası`; what something is called, as a last word, is no other: `907. madde bir yasadır`. */
const isAnother = (units: readonly Unit[], at: number, { another }: TurkicLexicon): boolean =>
  [at - 1, at - 2].some((before) => another.test(unitText(units, before))) &&
  !/(?:d[iu]r|yd[iu])$/u.test(unitText(units, at)) &&
  !/^(?:ol|degil|deyil)/u.test(unitText(units, at + 1));

/** `firmayla sözleşme | yaptı`, `qadağa | qoyulmuşdu`: a bare noun right before the verb that brings it about. */
const isBroughtBare = (units: readonly Unit[], at: number, { bringing }: TurkicLexicon): boolean =>
  endingOf(unitText(units, at)) === '' && bringing.test(unitText(units, at + 1));

/** `su | yasası`, `reklam haqqında | qanunu`: a compound of another word than those of the laws that are named. */
function isOfOtherName(
  units: readonly Unit[],
  at: number,
  lexicon: TurkicLexicon,
  named: ReadonlySet<string>,
): boolean {
  const linked = /^(?:haqqinda|hakkinda)$/u.test(unitText(units, at - 1));
  const qualifier = units[linked ? at - 2 : at - 1];
  if (qualifier?.kind !== 'word' || qualifier.capital || bodyIn(qualifier.text, lexicon) !== null) return false;
  if (named.has(qualifier.text.slice(0, STEM)) || nounMeaning(lexicon.lawNouns, qualifier.text) !== null) return false;
  return linked || (OWNED.test(unitText(units, at)) && !DESCRIBING.test(qualifier.text));
}

/** As much of a word as its endings leave alone. */
export const STEM = 5;

/** `yasası`, `qanununu`: acts have names like this; `yardım yasağı`, `insan hakları sözleşmesi` may be the one spoken of. */
const OWNED = /^(?:yasas[iu]|(?:kanun|qanun)u)(?:n|$)/u;
/** Adjectives, owners, participles and small words before a noun: no first half of a compound. */
const DESCRIBING =
  /(?:[iu]n|l[iu]|l[iu][kgq]|s[iu]z|k[iu]|[aeə]n|m[iu]s|d[aeə]n?|t[ae]n?|y?l[aeə]|[dt][iu][gy][iu]|c[iu])$|^(?:bu|o|su|bir|ve|və|ama|amma|ise|isə|ile|ilə|d[aeə]|ki|yeni|eski|kohnə|her|hər|ayni|eyni|sert|sərt|son|ilk|tum|butun|mevcut|movcud|isə|artik|artiq|hala|hələ|dun|dunən|bugun|simdi|indi)$/u;
