/**
 * Which law phrase a Turkic predicate acts on: to its left, in the case that it asks for. In: the sentence, the predicate, the
 * phrases. Out: the phrase; null where it acts on something else, or says nothing of the law’s.
 */
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { bodyIn, isStopAt, opensClause } from '../clauses/clause.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { eventNounAt, type Predicate, predicateAt } from '../verbs/predicate.ts';
import type { TurkicCase } from '../verbs/verb-form.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isAttribute } from './described.ts';

export function caseFor({ verb, passive }: Predicate): TurkicCase {
  if (verb.on === 'ablative' || verb.on === 'dative' || verb.on === 'locative') return verb.on;
  return passive || verb.on === 'subject' ? 'nominative' : 'accusative';
}

/** The nearest phrase to the left in the case the predicate asks for, with no other predicate’s end between. */
export function argumentOf(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  if (isOtherAct(units, predicate, phrases, lexicon)) return null;
  const wanted = caseFor(predicate);
  const nearer = nearerNoun(units, predicate, phrases, lexicon);
  const nominal = predicate.form === 'verbalNoun' || predicate.form === 'factive' || predicate.form === 'infinitive';
  const fits = (phrase: TurkicPhrase) =>
    !(phrase.pronoun && wanted === 'dative' && !ON_IT.has(predicate.verb.sense)) &&
    (phrase.loose !== true || happensTo(predicate)) &&
    (phrase.cases.includes(wanted) ||
      (owns(predicate) && phrase.cases.includes('genitive')) ||
      (nominal && wanted === 'nominative' && phrase.cases.includes('genitive')));
  const candidates = phrases.filter(
    (phrase) =>
      phrase.to <= predicate.from &&
      predicate.from - phrase.to <= (isTopic(units, phrase) ? 30 : 14) &&
      phrase.to > nearer &&
      fits(phrase) &&
      !isOfClauseBefore(units, phrase, predicate, lexicon),
  );
  const left =
    candidates.findLast((phrase) => reaches(units, phrase.to, predicate.from, lexicon)) ??
    (wanted === 'ablative' ? joinedTo(units, predicate.from, phrases) : null);
  // `yaptırımlar on yıl sonra | geri döndü`: nobody went back to them, they are there again
  if (left === null && wanted === 'dative' && predicate.verb.sense === 'restore' && !predicate.passive)
    return phrases.findLast((phrase) => isBack(phrase) && reaches(units, phrase.to, predicate.from, lexicon)) ?? null;
  if (left === null && wanted === 'accusative' && MAKING.has(predicate.verb.sense)) {
    const bare = phrases.find((phrase) => phrase.to === predicate.from && phrase.mention !== null);
    if (bare?.cases.includes('nominative')) return bare;
    // `907-ci maddənin ləğvinə dair layihə | təqdim edib`
    const bill = phrases.find((phrase) => phrase.to === predicate.from && phrase.target === 'measure');
    if (predicate.verb.sense === 'introduce' && bill !== undefined) return bill;
  }
  if (left !== null || predicate.form !== 'participle') return left;
  // `əməliyyatlar başa çatan kimi | 907-ci düzəlişi …`: when, and not what ran out
  if (/^(?:kimi|gibi|kadar|qədər|dək|dek)$/u.test(unitText(units, predicate.to))) return null;
  // `yürürlüğe giren | Avrupa Birliği | Yapay Zekâ Tüzüğü`: whose it is may stand between
  let first = predicate.to;
  while (first < predicate.to + 3 && units[first]?.kind === 'word' && units[first]?.capital === true) first++;
  const next = phrases.find(
    (phrase) => phrase.from >= predicate.to && phrase.from <= Math.max(first, predicate.to + 1),
  );
  if ((!predicate.passive && predicate.verb.on !== 'subject') || next === undefined) return null;
  const term = predicate.verb.sense === 'expire' && next.target === 'law';
  return term ? { ...next, term: true } : next;
}

/** `907. maddenin uygulanması, | A ile B arasında yapılan görüşmelerin ardından askıya alındı`: set off at the head of its sentence. */
const isTopic = (units: readonly Unit[], { from, to }: TurkicPhrase): boolean =>
  from <= 2 && unitText(units, to) === ',' && units.slice(to + 1).every(({ text }) => text !== ',');

/**
 * `X səbəbindən bank hesabı | bağlanıb`, `X tartışması | bitti`, `X-i əsas gətirərək işini | dayandırıb`: the unit of a noun right
 * before the predicate that belongs to somebody else, and is what it happens to; -1 where none stands there.
 */
function nearerNoun(
  units: readonly Unit[],
  { from, verb, passive, form }: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): number {
  let at = from - 1;
  // `yeni məcəllənin | qüvvəyə minməsi`: what begins is that, whatever stands before it
  const happens = verb.on === 'subject' && (form === 'verbalNoun' || form === 'factive');
  const isOwn = phrases.some((phrase) => phrase.from <= at && at < phrase.to);
  if (happens && units[at]?.kind === 'word' && /n[iu]n$/u.test(unitText(units, at)) && !isOwn) return at;
  // `iptalinin | durdurulması`: what rests is that it goes
  if (RESTING.has(verb.sense) && /n[iu]n$/u.test(unitText(units, at)) && isGoing(units, at, lexicon)) return at;
  // `ləğv etmək barədə qərar | qəbul edib`: what was taken is a decision
  if (verb.on === 'object' && /^(?:qərar|karar)$/u.test(unitText(units, at))) return at;
  // `mahkemenin kararını | onadı`, `kaldırılmasını | onaylaması`, `iptal eden kısmını | kabul etmedi`: that, and not the law
  if (verb.on === 'object' && isOtherObject(units, at, verb.sense, lexicon)) return at + 1;
  while (at > 0 && lexicon.adverbs.test(unitText(units, at))) at--;
  const unit = units[at];
  // `denetimler sürüyor`, `yoxlamalar davam edir`: what goes on is named
  if (verb.sense === 'remain' && unit?.kind === 'word' && /l[aeə]r[iu]?$/u.test(unit.text))
    return nounMeaning(lexicon.lawNouns, unit.text) === null ? at : -1;
  if (unit?.kind !== 'word' || unit.capital) return -1;
  if (nounMeaning(lexicon.lawNouns, unit.text) !== null) {
    // `kararının yürütmesini | durdurdu`, `aktın müddət məhdudiyyətini | aradan qaldırdı`: it is of something else
    const isLaws = phrases.some((phrase) => phrase.from <= at && at < phrase.to);
    return !isLaws && !passive && verb.on === 'object' && /[sy]?[iu]n[iu]$/u.test(unit.text) ? at : -1;
  }
  // `içtimai nəzarət üçün iş | başladılıb`, `çalışma | başlatıldı`: what was begun is that
  if (verb.on === 'object' && verb.sense === 'impose' && BEGUN.test(unit.text)) return at;
  // `çekilmekten vazgeçti`: what was given up is the leaving
  if (verb.on !== 'object' && verb.on !== 'subject') return /m[aeə][kq][dt][aeə]n$/u.test(unit.text) ? at : -1;
  const own = passive || verb.on === 'subject' ? POSSESSED : OWNED_OR_DONE;
  return own.test(unit.text) && !WHOLE_OR_TIME.test(unit.text) && predicateAt(units, at, lexicon) === null ? at : -1;
}

/**
 * `yasanın uygulanmasını durduran kararı | askıya aldı`, `X’ten çıkarma kararını | iptal etti`: what is done is done to the ruling or
 * the decision, which does something to the law, or would.
 */
function isOtherAct(
  units: readonly Unit[],
  { from, verb }: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): boolean {
  const act = unitText(units, from - 1);
  const about = /^(?:barədə|haqq[iı]nda|yonunde(?:ki)?|y[oö]nünde(?:ki)?)$/u.test(unitText(units, from - 2)) ? 3 : 2;
  const doing = ACT.test(act) ? predicateAt(units, from - about, lexicon) : null;
  if (doing === null) return false;
  const decided = (doing.form === 'verbalNoun' || doing.form === 'infinitive') && UNDONE.has(verb.sense);
  return (
    (decided && doing.to === from - about + 1 && doing.verb.sense !== verb.sense) ||
    (doing.form === 'participle' &&
      !doing.passive &&
      phrases.some((phrase) => phrase.to === doing.from && phrase.cases.includes('accusative')))
  );
}

/** What undoes a decision. */
const UNDONE: ReadonlySet<Sense> = new Set<Sense>(['endLaw', 'repeal', 'rescind', 'suspend', 'voidByCourt', 'annul']);

const ACT = /^(?:karar|qərar|hukm|hukum|hokm|ihtiyati|kararname|fərman|sərəncam)(?:[iu]|n[iu]|[iu]n[iu])?$/u;

/** A ruling of a court, what somebody would have done, or a part of another paper, as the object of a vote or a ruling. */
function isOtherObject(units: readonly Unit[], at: number, sense: Sense, lexicon: TurkicLexicon): boolean {
  const [word, before] = [unitText(units, at), unitText(units, at - 1)];
  if (sense === 'uphold' || sense === 'voidByCourt')
    return (
      /^(?:karar|qərar|huk[uü]?m|hokm)(?:lar|lər)?(?:[iu]n)?[iu]$/u.test(word) &&
      (bodyIn(before, lexicon) === 'court' || lexicon.links.test(before))
    );
  // `ləğvini nəzərdə tutan qanunu | imzalayıb`: another act, that has it in it
  if (sense === 'sign' && /^(?:tutan|edən)$/u.test(before) && /^(?:nəzərdə|ehtiva)$/u.test(unitText(units, at - 2)))
    return true;
  // `aradan qaldırılmasını | dayandırdı`: what rests is that it goes, and not the law
  if (RESTING.has(sense) && isGoing(units, at, lexicon)) return /s[iu]n[iu]$/u.test(word);
  if (sense !== 'pass') return false;
  const event = predicateAt(units, at, lexicon);
  const part = /^(?:kism|bolum|hissə|bənd|madde|maddə)\p{L}*n[iu]$/u.test(word) && /\p{L}{2}[aeə]n$/u.test(before);
  return part || (event?.form === 'verbalNoun' && /s[iu]n[iu]$/u.test(word));
}

const RESTING: ReadonlySet<Sense> = new Set<Sense>(['suspend', 'block', 'postpone']);

/** How a law goes. */
export const GOING: ReadonlySet<Sense> = new Set<Sense>(['endLaw', 'repeal', 'rescind', 'leave', 'denounce']);

/** `aradan qaldırılması`, `çıkması`, `iptal kararı`: that a law goes, as a noun; whoever stops that leaves the law. */
export function isGoing(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  const decided = /^(?:karar|qərar)/u.test(unitText(units, at));
  const noun = eventNounAt(units, decided ? at - 1 : at, lexicon);
  if (noun !== null && GOING.has(noun.sense)) return true;
  const event = predicateAt(units, at, lexicon);
  return event?.form === 'verbalNoun' && GOING.has(event.verb.sense);
}

const BEGUN =
  /^(?:calisma|surec|proses|gorusme|danisiq|muzakere|muzakirə|sorusturma|arasdirma|inceleme|kampanya|kampaniya|girisim|operasyon|əməliyyat|is|proje|layihə|uretim|istehsal)(?:l[aeə]r)?$/u;

/** `işini`, `kaldırmayı`. */
const OWNED_OR_DONE = /(?:s[iu]n[iu]|[iu]n[iu]|m[aeə]y[iu])$/u;
/** `tartışması`, `hesabı`; adjectives in -lı, -cı and -ki and past verbs end otherwise. */
const POSSESSED = /(?:[aeiouə]s[iu]|[bfghjpqrxz][iu])$/u;
const WHOLE_OR_TIME =
  /^(?:tamami(?:ni)?|hepsi(?:ni)?|butunu(?:nu)?|hamisi(?:ni)?|yarisi(?:ni)?|cogu(?:nu)?|coxu(?:nu)?|kendisi(?:ni)?|ozu(?:nu)?|gunu|ayi|yili|ili|gecesi|sabahi|axsami|aksami|haftasi|saati|nihai|kati|ciddi|resmi|sahsi|geri|ileri|beri|bəri|seri|yari|huquqi|hukuki|qanuni|fiili|kanuni|tabii|yeni|simdi|indi|ikinci|birinci|ucuncu|\p{L}*nci|\p{L}*(?:la|lə|le)ri)$/u;

/** `Paris Anlaşması ve İnsan Hakları Konseyi’nden | çekildi`: joined names bear one case, on the last. */
function joinedTo(units: readonly Unit[], verb: number, phrases: readonly TurkicPhrase[]): TurkicPhrase | null {
  const phrase = phrases.findLast((one) => one.mention !== null && one.to < verb && verb - one.to <= 9);
  if (phrase === undefined || !phrase.cases.includes('nominative')) return null;
  const [joint, ...names] = units.slice(phrase.to, verb);
  const plain = names.length > 0 && names.every((unit) => unit.kind === 'word' && unit.capital);
  return /^(?:ve|və|ile|ilə)$/u.test(joint?.text ?? '') && plain && /[dt][aeə]n$/u.test(names.at(-1)?.text ?? '')
    ? phrase
    : null;
}

/** `sülh sazişi imzalandıqdan sonra | X buraxıldı`: what the clause of time tells of is not what is told. */
function isOfClauseBefore(
  units: readonly Unit[],
  phrase: TurkicPhrase,
  predicate: Predicate,
  lexicon: TurkicLexicon,
): boolean {
  const own = [phrase.to, phrase.to + 1, phrase.to + 2]
    .map((at) => predicateAt(units, at, lexicon))
    .find((one) => one !== null && one.from === phrase.to);
  return (
    own !== undefined &&
    own !== null &&
    own.to < predicate.from &&
    own.form === 'factive' &&
    phrase.cases.includes(caseFor(own)) &&
    AFTER.test(unitText(units, own.to))
  );
}
const AFTER = /^(?:sonra|beri|bəri)$/u;

const isBack = ({ mention, cases, target }: TurkicPhrase): boolean =>
  mention !== null && mention.law.type !== 'treaty' && target === 'law' && cases.includes('nominative');

/** `ona veto qoydu`, `buna imza attı`; `buna son verdi` puts an end to whatever was told. */
const ON_IT: ReadonlySet<Sense> = new Set<Sense>(['veto', 'sign']);

/** These take a bare object: `barış anlaşması imzaladı`. */
const MAKING: ReadonlySet<Sense> = new Set<Sense>(['sign', 'pass', 'ratify', 'introduce', 'impose']);

/** `yasak kalktı`, `qadağa götürüldü`, told of one thing that is known. */
function happensTo({ verb, passive, form }: Predicate): boolean {
  return (
    (passive || verb.on === 'subject') && !verb.weak && (form === 'past' || form === 'perfect' || form === 'present')
  );
}

/** No stop and no finite verb between; one comma may set off the topic, more may hold an insertion. */
function reaches(units: readonly Unit[], from: number, to: number, lexicon: TurkicLexicon): boolean {
  const past = pastCircumstance(units, from, to);
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || (isStopAt(units, at) && !/^[-()]$/.test(unit.text))) return false;
    if (opensClause(units, at) || /^(?:cunku|cunki|oysa|halbuki)$/u.test(unit.text)) return false;
    const other = unit.kind === 'word' && at >= past ? predicateAt(units, at, lexicon) : null;
    if (
      other !== null &&
      !isAttribute(units, other) &&
      !isOfNounBehind(units, from, other) &&
      !/^(?:ilə|ile|sonra|əvvəl|once|beri|bəri|ragmen|baxmayaraq|gorə|gore|nedeniyle|birlikte|birlikdə)$/u.test(
        unitText(units, other.to),
      ) &&
      !/m[aeə](?:s[iu]yl[aeə]|d[aeə]n)$/u.test(unitText(units, other.to - 1)) &&
      // `uygulanmaya | devam ediyor`
      !(other.to === to && /m[aeə]y[aeə]$/u.test(unitText(units, other.to - 1))) &&
      !(other.form === 'verbalNoun' && nounMeaning(lexicon.lawNouns, unitText(units, other.to))?.kind === 'term') &&
      ['past', 'perfect', 'present', 'future', 'necessity', 'verbalNoun', 'factive'].includes(other.form)
    )
      return false;
    if (unit.text === ',' && at > from && endsFinite(unitText(units, at - 1))) return false;
  }
  return true;
}

/** `X, | Senato uzatma konusunda anlaşamayınca | sona erdi`: behind the clause that says when or how, where a comma sets the topic off. */
export function pastCircumstance(units: readonly Unit[], from: number, to: number): number {
  if (unitText(units, from) !== ',') return from;
  const last = units.findLastIndex(
    ({ kind, text }, at) => at > from && at < to && kind === 'word' && CIRCUMSTANTIAL.test(text),
  );
  return last < 0 ? from : last + 1;
}

const CIRCUMSTANTIAL =
  /^(?!uyarinca$|boyunca$|geregince$|suresince$|sonunda$)\p{L}{3,}(?:[iu]nc[aeə]|m[aeə]d[aeə]n|[aeə]r[aeə][kq]|[iu]rken|[ae]rken|[iu]rkən|ark[eə]n|[dt][iu](?:g|y)[iu]nd[aeə]|[dt][iu][kq]d[aeə])$/u;

/**
 * `X, | Biden’ın imzaladığı | yasayla kaldırıldı`, `X Trampın imzaladığı | fərmanla bərpa edilib`: who did it to the noun behind stands
 * in the clause itself.
 */
function isOfNounBehind(units: readonly Unit[], from: number, { form, from: verb, to }: Predicate): boolean {
  const own = units.slice(from, verb);
  return (
    form === 'factive' &&
    /[dt][iu][gy][iu]$|[dt][iu][kq]l[aeə]r[iu]$/u.test(unitText(units, to - 1)) &&
    units[to]?.kind === 'word' &&
    own.some(({ kind, text }) => kind === 'word' && /(?:'n?|\p{L}n?)[iu]n$/u.test(text))
  );
}

/** `maddenin hükmü kalmadı`, `yasanın süresini artırdı`: the noun of the idiom is the law’s. */
const owns = ({ verb }: Predicate): boolean => {
  const lead = verb.lead.at(-1) ?? '';
  // `onun fəaliyyətinə xitam verdi`, `qanunun ömrü başa çatdı`
  const first = verb.lead.length > 1 && /[iu](?:n[aeə])?$/u.test(verb.lead[0] ?? '');
  return (verb.on === 'subject' && (first || /[iu]$/u.test(lead))) || /\(\?:ni\)\?$/u.test(lead);
};

export const endsFinite = (word: string): boolean =>
  /(?:[dt][iu]|m[iu]s|[iu]b|[iu]yor|[iu]r|[dt][iu]r|l[aeə]r)$/u.test(word) && word.length > 4;
