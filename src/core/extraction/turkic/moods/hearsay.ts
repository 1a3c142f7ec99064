/** What is told as hearsay or gainsaid behind a Turkic predicate: `iddiası`, `şayiələr`, `doğru değil`, `həqiqət deyil`. */
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd } from '../clauses/clause.ts';
import { ABOUT } from '../words/about.ts';

/** `sülh sazişi imzalandıqdan sonra buraxıla bilər`, `imzalandıktan sonra kaldırılacak`: after what is still to come. */
function isAwaited({ units }: UnitSentence, to: number): boolean {
  if (unitText(units, to) !== 'sonra' || !/[dt][aeə]n$/u.test(unitText(units, to - 1))) return false;
  const end = clauseEnd(units, to);
  if (units.slice(to, end).some(({ text }) => TO_COME.test(text))) return true;
  return /(?:[aeə]c[aeə][kqg]\p{L}*|m[aeə]l[iu](?:d[iu]r)?|[aeə]b[iu]l[iu]r)$|^bil[əi]r\p{L}*$/u.test(
    unitText(units, end - 1),
  );
}

/** `imzalandıktan sonra ayrılması bekleniyor`, `imzalandıqdan sonra çıxmağa razılıq verdiyini göstərir`: all of it is to come. */
const TO_COME =
  /^(?:bekleni|beklenti|gozləni|planla|razili[qg]|nəzərdə|ongor|niyyət|niyet|hazirlan|umid|umu[dt]|ehtimal|ihtimal|mumkun)/u;

/**
 * `kaldırıldığı iddiası`, `… söylentisi`, `… şübhəlidir`, `ləğv edildiyi iddia olunur`, `ləğv edildiyi barədə şayiələr`: reported
 * as doubtful by nobody in particular.
 */
export function doubted(sentence: UnitSentence, to: number): boolean {
  const { units } = sentence;
  const at = ABOUT.test(unitText(units, to)) ? to + 1 : to;
  const [word, next] = [unitText(units, at), unitText(units, at + 1)];
  return (
    isAwaited(sentence, to) ||
    isNotToBeSaid(units.slice(at, clauseEnd(units, at)).map((unit) => unit.text)) ||
    // `sona erdiğini kabul etmiyor`: who does not grant it
    (/^(?:kabul|qəbul|təsdiq|tasdik)$/u.test(word) && /^(?:et|ed)m(?![eə][kg])[iaeə]/u.test(next)) ||
    /^(?:iddias|iddialar|sani[lry]|soylen|sayiə|dedikodu|suphe|subhə|dusunul|zənn|guman|ehtimal|deniyor|denil|deyilir)/u.test(
      word,
    ) ||
    (/^(?:iddia|one|ileri|irəli)$/u.test(word) && /^(?:edil|olun|surul)/u.test(next)) ||
    (/^(?:haber|xəbər)l[aeə]r/u.test(word) && /^(?:yay|dolas|gəz|cix|cik)/u.test(next))
  );
}

/** `ləğv edildiyi barədə | danışmaq hələ tezdir`, `kaldırıldığını | söylemek için erken`, `… | demek mümkün değil`: nobody can say so. */
const isNotToBeSaid = (words: readonly string[]): boolean =>
  /^(?:danismaq|demək|soyləmək|iddia etmək|yazmaq|soylemek|demek|iddia etmek|konusmak|yazmak)(?: \p{L}+){0,3} (?:tez(?:d[iu]r)?|erkən(?:d[iu]r)?|erken(?:d[iu]r)?|olmaz|mumkun (?:deyil|degil)(?:d[iu]r)?|imkansiz(?:d[iu]r)?)$/u.test(
    words.join(' '),
  );

/** `çıktı diyen | hukukçu X` names who says so; `çıktı diyen çok` does not. */
export const saysWho = ({ units }: UnitSentence, at: number): boolean =>
  units.slice(at, at + 5).some((unit) => unit.capital && unit.kind === 'word');

/** `çekildi haberleri`, `ləğv edildi xəbəri`: what is going round. */
export const RUMOUR = /^(?:haber|xəbər|soylenti|sayiə|dedikodu|iddia(?:s[iu]|lar))/u;

/** `… kaldırıldığını ileri sürenler`, `ləğv edildiyini iddia edənlər`: what some people say. */
export function isHearsay({ units }: UnitSentence, to: number): boolean {
  return units
    .slice(to, to + 4)
    .some(({ text }) =>
      /^(?:suren|ed[eə]n|soyleyen|savunan|dusunen|sanan|deyən|yazan|dusunən|sayan)l[aeə]r/u.test(text),
    );
}

/** `kaldırıldığı doğru değil`, `ləğv edildiyi həqiqət deyil`: that it happened is denied. */
export function gainsaid({ units }: UnitSentence, to: number): boolean {
  const words = units.slice(to, to + 5).map((unit) => unit.text);
  const at = words.findIndex((word) => /^(?:dogru|gercek|həqiqət|duzgun|dogruyu|gercegi|həqiqəti)$/u.test(word));
  return (
    (at >= 0 && /^(?:degil|deyil|yansitm|əks)/u.test(words[at + 1] ?? '')) ||
    words.some((word) =>
      /^(?:asilsiz|yalan|əsassiz|uydurma|yanlis(?:ti[rn])?$|yanlisdir$|temelsiz|dezenformasiya)/u.test(word),
    )
  );
}

/** `… götürüb deyə yayılan xəbərlər həqiqəti əks etdirmir`. */
export function isGainsaidAtEnd({ units }: UnitSentence, to: number): boolean {
  const words = units.slice(to, to + 10).map((unit) => unit.text);
  return words.some(
    (word, at) =>
      /^(?:asilsiz|yalan|əsassiz|uydurma|yanlis(?:t[iu]r|d[iu]r)?$)/u.test(word) ||
      (/^(?:dogru|gercek|həqiqət|duzgun|gercegi|həqiqəti)$/u.test(word) &&
        /^(?:degil|deyil|yansitm|əks)/u.test(words[at + 1] ?? '')),
  );
}
