/**
 * Turkic noun phrases about a law, from the left: a name, pronoun or noun, then what it belongs to, the head last. `907-ci
 * düzəlişin icrası`, `907. Madde’ye ilişkin muafiyetin süresi`. In: units. Out: every phrase with its case.
 */
import { bareLaw, headed } from '../../inflecting/acted.ts';
import { law, nounMeaning, PART } from '../../inflecting/nouns.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { CONJUNCTION } from '../clauses/clause.ts';
import { predicateAt } from '../verbs/predicate.ts';
import { casesOf, type TurkicCase } from '../verbs/verb-form.ts';
import { ABOUT } from '../words/about.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isAnothers, isSpokenOf, isTheirs } from './belonging.ts';
import { countedPart, isOfSeveral } from './counted-part.ts';
import { withJoined } from './joined.ts';
import { caseEnding, endingOf } from './noun-ending.ts';
import { isDuty, partOr, pastAdjective } from './parts.ts';
import { headOfSeveral, isOfNext, isTimeLimit, pastApplied, pastTime, pastWhere, workAt } from './phrase-heads.ts';
import type { TurkicPhrase } from './turkic-phrase.ts';

const PRONOUNS: readonly (readonly [RegExp, TurkicCase])[] = [
  [/^(?:onu|bunu|sunu|onlari|bunlari)$/u, 'accusative'],
  [/^(?:onun|bunun|onlarin|bunlarin)$/u, 'genitive'],
  [/^(?:ondan|bundan|onlardan)$/u, 'ablative'],
  [/^(?:ona|buna)$/u, 'dative'],
];

/** Every form asks for them: found once a sentence. */
const KNOWN = new WeakMap<readonly Unit[], readonly TurkicPhrase[]>();

export function phrasesIn(units: readonly Unit[], lexicon: TurkicLexicon): readonly TurkicPhrase[] {
  const phrases = KNOWN.get(units) ?? findPhrases(units, lexicon);
  KNOWN.set(units, phrases);
  return phrases;
}

function findPhrases(units: readonly Unit[], lexicon: TurkicLexicon): readonly TurkicPhrase[] {
  const found: TurkicPhrase[] = [];
  for (let at = 0; at < units.length; at++) {
    if (found.some((phrase) => phrase.from <= at && at < phrase.to)) continue;
    const anchor = anchorAt(units, at, lexicon);
    if (anchor !== null) found.push(extended(units, withJoined(units, anchor, lexicon), lexicon));
  }
  return found;
}

function anchorAt(units: readonly Unit[], at: number, lexicon: TurkicLexicon): TurkicPhrase | null {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'mark' || unit.kind === 'number') return null;
  if (unit.kind === 'law') return ofWhole(units, at) ?? { ...bareLaw(unit.mention, at), cases: casesOf(unit.tail) };
  const pronoun = PRONOUNS.find(([pattern]) => pattern.test(unit.text));
  if (pronoun !== undefined) return { ...bareLaw(null, at), cases: [pronoun[1]] };
  // `O, artıq mövcud deyil`
  if (unit.text === 'o' && opensClause(units, at) && unitText(units, at + 1) === ',')
    return { ...bareLaw(null, at), cases: ['nominative'] };
  return nounAnchor(units, at, lexicon);
}

/** `FISA-nın | 702-ci maddəsi`: the whole’s name before the provision’s, which is meant. */
function ofWhole(units: readonly Unit[], at: number): TurkicPhrase | null {
  const [whole, own] = [units[at], units[at + 1]];
  if (own?.kind !== 'law' || own.mention?.law.id !== whole?.mention?.law.id) return null;
  return casesOf(whole?.tail ?? '').includes('genitive')
    ? { ...bareLaw(own.mention, at + 1), from: at, to: at + 2, cases: casesOf(own.tail) }
    : null;
}

const INDEFINITE = /^(?:bir|yeni|baska|basqa|diger|digər|her|hər|hicbir|hec|benzer|oxsar|ilk)$/u;

/** A noun that carries a law on: with `bu`, or in a case that says it is known. */
function nounAnchor(units: readonly Unit[], at: number, lexicon: TurkicLexicon): TurkicPhrase | null {
  const word = unitText(units, at);
  const said = nounMeaning(lexicon.lawNouns, word);
  // by itself, a moratorium is the law that was spoken of, and no rest of another
  const meaning = said?.kind === 'target' && said.target === 'limit' ? MORATORIUM : said;
  if (meaning === null || (meaning.kind !== 'target' && predicateAt(units, at, lexicon) !== null)) return null;
  if ((isTellingOf(units, at, lexicon) && !isSpokenOf(units, at)) || isTimeLimit(units, at)) return null;
  // `Anayasa | Mahkemesi`, `Konstitusiya | Məhkəməsi`: of a court’s name
  if (/^m[aə]hk[eə]m[eə]/u.test(unitText(units, at + 1))) return null;
  const before = unitText(units, at - 1);
  const bill = meaning.kind === 'target' && meaning.target === 'measure' && aboutLaw(units, at);
  if (
    (INDEFINITE.test(before) && !bill) ||
    isOfSeveral(units, at) ||
    unitText(units, at - 1) === '.' ||
    isAnothers(units, at)
  )
    return null;
  const cases = casesOf(caseEnding(word, lexicon));
  const own = { ...bareLaw(null, at), pronoun: false, cases };
  if (meaning.kind === 'target')
    // `tələblərin tətbiqi`: of something else
    return !isOwnedElsewhere(units, at) &&
      !(meaning.target === 'power' && /\p{L}{2}[aeə]n$/u.test(unitText(units, at + 1))) &&
      (meaning.target === 'waiver' ||
        (meaning.target === 'power' && isSpokenOf(units, at)) ||
        meaning.target === 'measure' ||
        (meaning.target === 'ratification' && cases.includes('accusative')) ||
        possessed(word) ||
        isPutOff(units, at, lexicon))
      ? { ...own, carriedAs: meaning.target === 'waiver' ? EXEMPTING : ANY_LAW, target: meaning.target }
      : null;
  // `artık yok: süresi 5 Şubat’ta doldu`
  if (meaning.kind === 'term' && isTermTold(units, at, lexicon))
    return {
      ...own,
      pronoun: true,
      term: true,
      cases: /^(?:sure|muddət|vaxt|vade)$/u.test(word) ? ['nominative'] : ['accusative'],
    };
  if (meaning.kind === 'term')
    return possessed(word) &&
      (opensClause(units, at) || isOfApproval(units, at)) &&
      !isLead(units, at, lexicon) &&
      !isRelative(units, at)
      ? { ...own, pronoun: true, term: true }
      : null;
  // `bağlanma prosesi`, `kapatma süreci`: that of an act, which is none of the law's
  if (meaning.kind !== 'law' || (/^(?:proses|surec)/u.test(word) && /\p{L}{3}m[aeə]$/u.test(before))) return null;
  if (isAboutOther(units, at) || isRulingTold(units, at, lexicon)) return null;
  const spokenOf = isSpokenOf(units, at);
  const definite =
    spokenOf ||
    cases.includes('accusative') ||
    cases.includes('genitive') ||
    cases.includes('ablative') ||
    cases.includes('dative');
  const subject =
    cases.includes('nominative') && (spokenOf || at === 0 || units[at - 1]?.kind === 'mark' || opensBehind(units, at));
  if (definite || subject) return { ...own, carriedAs: meaning.carriedAs };
  return cases.includes('nominative') && endingOf(word) === ''
    ? { ...own, carriedAs: meaning.carriedAs, loose: true }
    : null;
}

/** `uyuşturucu kaçakçılığı ile ilgili | yaptırımlar`: those on something else; not `konuyla ilgili yasa`, which is the one meant. */
const isAboutOther = (units: readonly Unit[], at: number): boolean =>
  ABOUT.test(unitText(units, at - 1)) &&
  /^(?:ile|ilə)$|\p{L}{3}[yn][aeə]$/u.test(unitText(units, at - 2)) &&
  !units.slice(Math.max(0, at - 8), at).some((unit) => unit.kind === 'law');

/** `vergileri hukuka aykırı buldu ancak | kararın …`: what a court is told to have ruled, and no law. */
const isRulingTold = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean =>
  /^(?:karar|qərar)/u.test(unitText(units, at)) &&
  units.slice(0, at).some((_, index) => {
    const told = predicateAt(units, index, lexicon);
    return told?.verb.sense === 'voidByCourt' && (told.form === 'past' || told.form === 'perfect');
  });

const MORATORIUM = law('moratorium');
const ANY_LAW: readonly string[] = ['law', 'treaty', 'agreement', 'act'];
/** Some laws are exemptions themselves: of them `istisna` is the law. */
const EXEMPTING: readonly string[] = ['law', 'exemption', 'derogation'];

/** `Kongre | süreyi uzatmadı`, `sadəcə müddət bitib`: the term by itself, and not one that is measured (`altı aylık süre`). */
const isTermTold = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean => {
  const bare = /^(?:sure|muddət|vaxt)$/u.test(unitText(units, at));
  if (!bare && !/^(?:sureyi|muddəti|vaxti)$/u.test(unitText(units, at))) return false;
  if (/(?:l[iu][kqg]|lar[iu]n|lər[iu]n|n[iu]n|^bu|^bir|^o)$/u.test(unitText(units, at - 1))) return false;
  return [at + 1, at + 2].some((index) => {
    const told = predicateAt(units, index, lexicon);
    return (
      told !== null && told.from > at && told.form !== 'participle' && told.verb.sense === (bare ? 'expire' : 'extend')
    );
  });
};

/** `Oysa | yasa duruyor`, `Amma | qanun qalır`: a joining word opens the sentence. */
const opensBehind = (units: readonly Unit[], at: number): boolean =>
  at === 1 && (CONJUNCTION.test(unitText(units, 0)) || /^(?:ancak|yine|yenə|hələ|lakin)$/u.test(unitText(units, 0)));

/** `907. maddenin ilgasına dair | bir tasarı`: a law is named before it, and the words between say what is meant for it. */
const aboutLaw = (units: readonly Unit[], at: number): boolean =>
  /^(?:dair|iliskin|ongoren|yonelik|tutan)$/u.test(
    unitText(units, at - 1).replace(/^(?:bir|yeni)$/u, unitText(units, at - 2)),
  ) && units.slice(Math.max(0, at - 8), at).some((unit) => unit.kind === 'law');

/** `uygulamayı | bir yıl | erteledi`: only the application of what is spoken of is put off so. */
const isPutOff = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean =>
  /^(?:uygulamayi|uygulanmayi|tətbiqi|icrani)$/u.test(unitText(units, at)) &&
  units.slice(at, at + 12).some((_, step) => predicateAt(units, at + step, lexicon)?.verb.sense === 'postpone');

/** A noun in the genitive that is no law's stands right before it. */
const isOwnedElsewhere = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'word' &&
  !/^(?:onun|bunun|onlarin|kanun|qanun)$/u.test(unitText(units, at - 1)) &&
  /(?:l[aeə]r[iu]n|n[iu]n)$/u.test(unitText(units, at - 1));

/** `süresi dolan | anlaşma`, `müddəti başa çatmış | saziş`: the law that it is of stands behind. */
const isRelative = (units: readonly Unit[], at: number): boolean =>
  [at + 1, at + 2].some(
    (index) => /(?:[aeə]n|m[iu]s)$/u.test(unitText(units, index)) && units[index + 1]?.kind === 'law',
  );

/** `Onay | süresinin dolduğunu`, `ratifikasiya | müddəti bitib`: the time that there was to approve it. */
const isOfApproval = (units: readonly Unit[], at: number): boolean =>
  /^(?:onay|onaylama|tasdik|ratifikasiya|təsdiq)$/u.test(unitText(units, at - 1)) && opensClause(units, at - 1);

/** Nothing but a mark or a joining word stands before it. */
const opensClause = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return before === undefined || /^[.:;,(-]$/.test(before.text) || CONJUNCTION.test(before.text);
};

/** `X’i kaldıran yasa`, `X-i dayandıran sənəd`: another act, which does something to X. */
function isTellingOf(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  // `duvarları yıkan | yasayı`: what it does is told, whatever it is
  if (/(?:l[aeə]r[iu]|s[iu]n[iu])$/u.test(unitText(units, at - 2)) && /\p{L}{2}[aeə]n$/u.test(unitText(units, at - 1)))
    return nounMeaning(lexicon.lawNouns, unitText(units, at))?.kind === 'law' && units[at - 1]?.capital === false;
  return (
    predicateAt(units, at - 1, lexicon)?.form === 'participle' &&
    nounMeaning(lexicon.lawNouns, unitText(units, at))?.kind === 'law' &&
    !/(?:lan|lən|edil[ae]n|olunan|edilən)$/u.test(unitText(units, at - 1))
  );
}

/** `katılımını`, `icrasını`: of something spoken of. */
const possessed = (word: string): boolean =>
  /(?:^(?:tətbiqi|muddəti|vaxti|vadesi|miadi)$|s?[iu]n(?:[iu]n?|[aeə]|d[aeə]n?)|s[iu])$/u.test(word);

function extended(units: readonly Unit[], phrase: TurkicPhrase, lexicon: TurkicLexicon): TurkicPhrase {
  let current = phrase;
  for (let step = 0; step < 4; step++) {
    const next = extend(units, current, lexicon);
    if (next === null) return POSTPOSITION.test(behindMark(units, current.to)) ? { ...current, cases: [] } : current;
    current = next;
  }
  return current;
}

/** `“X” | çərçivəsində`: the word behind the mark that closes a name. */
const behindMark = (units: readonly Unit[], at: number): string =>
  unitText(units, unitText(units, at) === '"' ? at + 1 : at);

/** Behind these a phrase is no argument: `907. Madde uyarınca`, `düzəlişə görə`. */
const POSTPOSITION =
  /^(?:gore|gorə|yuzunden|nedeniyle|sebebiyle|icin|ucun|ile|ilə|gibi|kimi|kadar|qədər|sonra|uzerine|karsi|qarsi|ragmen|baxmayaraq|uyarinca|kapsaminda|cercevesinde|cərcivəsində|əsasən|haqqinda|hakkinda|barədə|uzrə|konusunda|konusundaki|ətrafinda|etrafinda|uzerinde|uzerindeki|uzərində|uzərindəki|səbəbindən|anisina|xatirinə|sonrasi|sonrasinda|hakkindaki|haqqindaki|barəsində|movzusunda|dogrultusunda|geregi|geregince|iliskin|dair|yonelik)$/u;

/** `gücünü itirdi`: the noun belongs to the verb behind it. */
function isLead(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  return [at + 1, at + 2].some((index) => {
    const predicate = predicateAt(units, index, lexicon);
    return predicate !== null && predicate.from <= at && at < predicate.at;
  });
}

/** One noun further to the right: the head that the phrase belongs to. */
function extend(units: readonly Unit[], phrase: TurkicPhrase, lexicon: TurkicLexicon): TurkicPhrase | null {
  const owner = phrase.cases.includes('genitive');
  let at = pastApplied(units, phrase, lexicon);
  const linked =
    lexicon.links.test(unitText(units, at)) || (unitText(units, at) === 'ile' && unitText(units, at + 1) === 'ilgili');
  if (linked) at += unitText(units, at) === 'ile' ? 2 : 1;
  const limit = owner ? headOfSeveral(units, phrase, at, lexicon) : null;
  if (limit !== null) return limit;
  const work = workAt(units, phrase, at);
  if (work !== null) return work;
  if (owner) at = pastTime(units, at, lexicon);
  if (owner && /^(?:quvvədə|yururlukte)$/u.test(unitText(units, at)) && /^ol(?:ma|us)/u.test(unitText(units, at + 1)))
    at += 2;
  if (owner) while (lexicon.adverbs.test(unitText(units, at)) && at < phrase.to + 2) at++;
  const counted = owner ? countedPart(units, at, lexicon) : null;
  if (counted !== null) at = counted;
  else if (owner) at = pastAdjective(units, at, lexicon);
  // `X kapsamındaki | bildirim | yükümlülüğünden`
  else if (linked && isDuty(units, at + 1, lexicon)) at++;
  if (owner) at = pastWhere(units, at, lexicon);
  const word = unitText(units, at);
  if (isTimeLimit(units, at) || isOfNext(units, at) || isTheirs(units, at)) return null;
  const meaning =
    units[at]?.kind !== 'word' ? null : counted !== null ? PART : partOr(word, nounMeaning(lexicon.lawNouns, word));
  if (
    meaning === null ||
    (predicateAt(units, at, lexicon) !== null && meaning.kind !== 'target') ||
    isLead(units, at, lexicon)
  )
    return null;
  const named =
    phrase.mention !== null &&
    phrase.cases.includes('nominative') &&
    (meaning.kind === 'law' || meaning.kind === 'target' || meaning.kind === 'term') &&
    /(?:s?[iu]|l[aeə]r[iu])(?:n\p{L}*)?$/u.test(word);
  // `sözleşme | hükümleri`, `qanun | müddəaları`
  const provisions =
    phrase.mention === null && phrase.loose === true && meaning === PART && /l[aeə]r[iu](?:n\p{L}*)?$/u.test(word);
  // `tətbiqindən imtina | müddətini`: the term of a waiver
  const waiver = phrase.target === 'waiver' && phrase.cases.includes('nominative') && meaning.kind === 'term';
  const waived = meaning.kind === 'target' && meaning.target === 'waiver';
  const joined = at > phrase.to || phrase.cases.includes('ablative');
  if (!owner && !linked && !named && !provisions && !waiver && !(waived && joined)) return null;
  const cases = casesOf(caseEnding(word, lexicon));
  const own = { ...headed(phrase, meaning, word, { from: phrase.from, to: at + 1, head: at }), cases };
  return phrase.loose === true && !cases.includes('nominative') ? { ...own, loose: false } : own;
}
