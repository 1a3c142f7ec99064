/**
 * What a Turkic clause acts on without saying it again: joined verbs share it, a subject goes on over a comma, an answer leaves
 * it out. In: the sentence, the predicate, its phrases, the frames before. Out: what it acts on, or null.
 */
import type { Frame } from '../../frame.ts';
import { bareLaw, lawItself } from '../../inflecting/acted.ts';
import { nounMeaning } from '../../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { bodyIn, CONJUNCTION, clauseStart, isStop, opensClause } from '../clauses/clause.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isTime } from '../words/time-units.ts';
import { caseFor, endsFinite } from './argument.ts';
import { topicBefore } from './topic.ts';

/**
 * `paraflanıb, amma hələ imzalanmayıb`: the subject goes on where the words between end in a finite verb and none of them
 * names another thing.
 */
export function continued(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const wanted = caseFor(predicate);
  if (wanted !== 'nominative' || predicate.form === 'participle' || predicate.form === 'converb') return null;
  const phrase = phrases.findLast((one) => one.to <= predicate.from && predicate.from - one.to <= 12);
  if (phrase === undefined || phrase.pronoun || phrase.loose === true || !phrase.cases.includes(wanted)) return null;
  const words = units.slice(phrase.to, predicate.from);
  const between = words.map((unit) => unit.text);
  // `paraflandı | ama henüz imzalanmadı`, with no comma
  const comma = between.findIndex((word) => word === ',' || AND.test(word));
  const own = words
    .slice(comma + 1)
    .every(
      (unit, at, rest) =>
        (isLight(unit, lexicon) && (!/[iu]n$/u.test(unit.text) || rest[at + 1]?.kind === 'number')) ||
        bodyIn(unit.text, lexicon) !== null ||
        /^(?:hec|vaxt|qərari|imzasi|fərmani|sərəncami|ilə|imzasiyla|karariyla|tərəfindən|tarafindan|asla|hicbir|zaman)$/u.test(
          unit.text,
        ),
    );
  return comma > 0 && endsFinite(between[comma - 1] ?? '') && own && !between.some((word) => /^[;:.!?]$/.test(word))
    ? phrase
    : null;
}

const AND = /^(?:ve|və|ama|amma|ancak|ancaq|fakat|lakin)$/u;

/** An object in the accusative right before the verb: `möhləti | uzadıb`. */
const hasOwnObject = (unit: Unit | undefined, lexicon: TurkicLexicon): boolean =>
  unit?.kind === 'word' && !unit.capital && /\p{L}{4}[^aeiouə][iu]$/u.test(unit.text) && !isLight(unit, lexicon);

/** `doldu ve uzatılmadı`, `iptal etti ama kaldırmadı`, `iptali değil, askıya alınmasıdır`: joined verbs share what they act on. */
export function shared(
  { units, index }: UnitSentence,
  predicate: Predicate,
  earlier: readonly Frame[],
  lexicon: TurkicLexicon,
): Frame['acted'] | null {
  const last = earlier.findLast((frame) => frame.sentence === index && !frame.power);
  // `terk etti, ertesi yıl geri döndü`: to what was left
  const returns = predicate.verb.sense === 'restore' && (last?.sense === 'leave' || last?.sense === 'giveNotice');
  if (last === undefined || (predicate.verb.on === 'dative' && !returns)) return null;
  // `defalarca askıya alındı, ama hiç kaldırılmadı`: a weak verb of ending, with nothing of its own
  const before = units[predicate.from - 1];
  const from = units.findIndex((unit) => unit.start >= last.trigger[1]);
  if (from < 0 || predicate.from - from > 10) return null;
  // `ləğv edib, başqa məhkəmə bu qərarı | dayandırıb`: done to the ruling
  if (/^(?:karar|qərar)(?:[iu]|[iu]n[iu])?$/u.test(before?.text ?? '')) return null;
  // `X-i Tramp dayandırıb, Bayden isə möhləti | uzadıb`: with an object of its own
  if (!predicate.passive && predicate.verb.on === 'object' && hasOwnObject(before, lexicon)) return null;
  const between = units.slice(from, predicate.from);
  const never = (unit: Unit | undefined) => /^hi[cç](?:bir)?$/u.test(unit?.text ?? '');
  const bare = predicate.passive
    ? before !== undefined && (isLight(before, lexicon) || never(before))
    : // `iki kez değiştirdi ama hiçbir zaman kaldırmadı`
      predicate.negative && between.every((unit) => isLight(unit, lexicon) || never(unit));
  if (predicate.verb.weak && !(predicate.verb.sense === 'endLaw' && bare)) return null;
  if (predicate.verb.on === 'ablative' && between.some((unit) => /d[aeə]n$|t[ae]n$/u.test(unit.text))) return null;
  const joined = between.some((unit) => /^(?:,|;|ne|nə)$/u.test(unit.text) || CONJUNCTION.test(unit.text));
  const other = between.some(
    (unit, at) =>
      (isStop(unit) &&
        unit.text !== '-' &&
        !(unit.text === ';' && between.slice(at + 1).every((one) => isAside(one, lexicon)))) ||
      unit.kind === 'law' ||
      opensClause(units, from + at) ||
      (!predicate.passive && /[iu]n[iu]$|[yn][iu]$/u.test(unit.text)),
  );
  // `altı aylık süre doldu`: another term than the law's
  if (predicate.verb.on === 'subject' && between.some((unit) => lexicon.term.test(unit.text))) return null;
  // `ləğv edilib, qərarları isə qüvvədən düşüb`: told of what the particle sets against it
  const isOther = (at: number) =>
    between[at - 1]?.kind === 'word' && !/^(?:bu|o|onlar|bunlar)$/u.test(between[at - 1]?.text ?? '');
  const happens = predicate.passive || predicate.verb.on === 'subject';
  if (happens && between.some(({ text }, at) => /^(?:ise|isə)$/u.test(text) && isOther(at))) return null;
  // `ilan etmesinin ardından meclise erişim, | polis tarafından engellendi`: of what the comma sets off
  if (happens && between.some(({ text }, at) => text === ',' && isThing(between[at - 1], lexicon))) return null;
  // `vaxt uzadılır`: what is prolonged is named
  const owned = units[predicate.from - 1];
  const kind = owned?.kind === 'word' ? nounMeaning(lexicon.lawNouns, owned.text)?.kind : undefined;
  if (predicate.passive && kind === 'term') return null;
  // `çıktı, ama mücadele bitmedi`: what ends is named, and is no law
  // `son engel de | ortadan kalktı`, `son maneə də aradan qalxdı`
  const subject = /^d[aeə]$/u.test(before?.text ?? '') ? units[predicate.from - 2] : before;
  if (
    predicate.verb.on === 'subject' &&
    subject?.kind === 'word' &&
    !isLight(subject, lexicon) &&
    !/(?:[ae]r[ae]k|əcək)$/u.test(subject.text)
  )
    return null;
  return joined && !other ? lawItself(last.acted, predicate.verb.sense) : null;
}

/** A noun in the nominative, and no verb or word that says when or how. */
const isThing = (unit: Unit | undefined, lexicon: TurkicLexicon): boolean =>
  unit?.kind === 'word' &&
  !unit.capital &&
  !isLight(unit, lexicon) &&
  !isTime(unit) &&
  !endsFinite(unit.text) &&
  !lexicon.notWord.test(unit.text) &&
  !/(?:[aeə]r[aeə][kq]|[iu]p|[iu]b|[iu]nc[aeə]|[iu]?rk[eə]n|m[aeə](?:k|q|s[iu]\p{L}*|d[aeə]n)|[dt][iu][gy][iu]\p{L}*|[iu])$/u.test(
    unit.text,
  );

/** `kaldırmadı; | Trump yalnızca bir yıllığına | askıya aldı`: who, when or how long, and nothing that it could be done to. */
const isAside = (unit: Unit, lexicon: TurkicLexicon): boolean =>
  isLight(unit, lexicon) ||
  isTime(unit) ||
  /^\p{L}+l[iu](?:g[iu]na|y[eə]|ga)$/u.test(unit.text) ||
  names(unit, lexicon);

const ANSWERING: ReadonlySet<Sense> = new Set<Sense>([
  'endLaw',
  'denounce',
  'repeal',
  'suspend',
  'extend',
  'remain',
  'begin',
  'rescind',
  'expire',
]);

/** What a law that the sentence before is about can be said to have met, without being named. */
const OF_TOPIC: ReadonlySet<Sense> = new Set<Sense>([
  ...ANSWERING,
  'removeLaw',
  'voidByCourt',
  'annul',
  'leave',
  'sign',
]);

/** `Salıdan beri uygulanmıyor.`, `Aprelin 1-dən tətbiq olunmur.` */
const isIdle = ({ verb, form, passive, negative }: Predicate): boolean =>
  (verb.ongoing ?? verb.sense) === 'enforce' && passive && negative && form === 'present';

/** `Dün kaldırıldı.`, `ABD 27 Ocak’ta çekildi.`, `İndi o ləğv olunub.`: nothing but a day and who acted stands before the verb. */
export function goesOn(
  sentence: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const { units } = sentence;
  const { verb, form, from } = predicate;
  if (
    !(isIdle(predicate) || (OF_TOPIC.has(verb.sense) && (form === 'past' || form === 'perfect'))) ||
    CONJUNCTION.test(unitText(units, predicate.to))
  )
    return null;
  const start = clauseStart(units, from);
  if (units.slice(0, start).some((unit) => unit.kind !== 'mark')) return null;
  if (phrases.some((phrase) => start <= phrase.from && phrase.to <= from)) return null;
  const wanted = caseFor(predicate);
  const topic = topicBefore(sentence, lexicon);
  if (topic === null || (wanted === 'ablative' && topic.law.type !== 'treaty')) return null;
  const ahead = units.slice(start, from);
  const acted = wanted === 'accusative' || wanted === 'ablative';
  const light = ahead.every(
    // `Dünən oyun ləğv edildi`: what only looks like a genitive may be what it happened to
    (unit, at) =>
      isSince(ahead, at) ||
      (isLight(unit, lexicon) && !/[iu]n$/u.test(unit.text)) ||
      isTime(unit) ||
      (acted ? names(unit, lexicon) : unit.text === 'o'),
  );
  const doer = ahead.some((unit) => names(unit, lexicon));
  return light && (wanted === 'nominative' || (acted && doer))
    ? { ...bareLaw(null, predicate.at), cases: [wanted], topic: true }
    : null;
}

/** `Henüz kaldırılmadı.`, `Ukrayna askıya aldığını bildirdi.`: nothing is named but who acted; it is what was spoken of. */
export function unsaid(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const { verb, form, from } = predicate;
  if (
    (verb.weak && verb.sense !== 'endLaw') ||
    !ANSWERING.has(verb.sense) ||
    !['past', 'perfect', 'present', 'factive'].includes(form)
  )
    return null;
  const start = clauseStart(units, from);
  const label = units.findLastIndex((unit, at) => at < start && unit.text === ':');
  const ahead = units.slice(label + 1, start);
  const isAnswer = (unit: Unit) => lexicon.answers.test(unit.text);
  if (ahead.some((unit) => unit.kind !== 'mark' && !isAnswer(unit))) return null;
  // `Hayır, kaldırılmadı`: a weak verb answers, and says nothing by itself
  if (verb.weak && !ahead.some(isAnswer)) return null;
  if (phrases.some((phrase) => start <= phrase.from && phrase.to <= from)) return null;
  const wanted = caseFor(predicate);
  const light = units
    .slice(start, from)
    .every((unit) => isLight(unit, lexicon) || (wanted === 'accusative' && names(unit, lexicon)));
  return light && (wanted === 'nominative' || wanted === 'accusative')
    ? { ...bareLaw(null, predicate.at), cases: [wanted] }
    : null;
}

function isLight(unit: Unit, lexicon: TurkicLexicon): boolean {
  return (
    unit.kind === 'mark' ||
    unit.kind === 'number' ||
    lexicon.adverbs.test(unit.text) ||
    lexicon.only.test(unit.text) ||
    CONJUNCTION.test(unit.text) ||
    lexicon.light.test(unit.text) ||
    /^[dt][ae]n$|(?:d[aeə]|t[ae]|[iu]n)$/u.test(unit.text)
  );
}

/** `salıdan | beri`, `dünəndən | etibarən`. */
const isSince = (units: readonly Unit[], at: number): boolean =>
  /[dt][aeə]n$/u.test(unitText(units, at)) && /^(?:beri|bəri|itibaren|etibarən)$/u.test(unitText(units, at + 1));

const names = (unit: Unit, lexicon: TurkicLexicon): boolean =>
  unit.kind === 'word' && (unit.capital || bodyIn(unit.text, lexicon) !== null);

/** Whether a state stands by itself: `Yürürlükte.`, `Hələ də qüvvədədir.` */
export function standsAlone({ units }: UnitSentence, at: number, lexicon: TurkicLexicon): boolean {
  const own = clauseStart(units, at);
  // `sorumlu tutmuyor ve 1996’dan bu yana yürürlükte`
  const joined = units.findLastIndex(
    (unit, index) => index > own && index < at && /^(?:ve|və|ama|amma)$/u.test(unit.text),
  );
  const start = joined > 0 && endsFinite(unitText(units, joined - 1)) ? joined : own;
  const ahead = units.slice(start, at);
  return ahead.every((unit, index) => isLight(unit, lexicon) || isSince(ahead, index)) && unitText(units, at) !== '';
}
