/** Verbs: `Konqres X-i ləğv edib`, `X yürürlükten kaldırıldı`, `X’in süresi doldu`, `X-dən çıxıb`, `onun icrasını dayandırdı`. */
import type { Frame } from '../../frame.ts';
import { actedOn, lawItself } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../meaning.ts';
import { actorIn, CONJUNCTION, clauseStart, isStop } from '../clause.ts';
import type { TurkicLexicon } from '../lexicon.ts';
import { moodOf } from '../mood.ts';
import { phrasesIn, type TurkicPhrase } from '../phrase.ts';
import { type Predicate, predicateAt } from '../predicate.ts';
import type { TurkicCase } from '../verb-form.ts';

/** As a participle these say what a law is: `1992’de kabul edilen yasa`. */
const BACKGROUND: ReadonlySet<Sense> = new Set<Sense>([
  'impose',
  'pass',
  'sign',
  'introduce',
  'make',
  'remain',
  'enforce',
  'ratify',
  'amend',
]);

export function verbalFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const phrases = phrasesIn(sentence.units, lexicon);
  const found: Frame[] = [];
  for (let at = 0; at < sentence.units.length; at++) {
    const predicate = sentence.units[at]?.kind === 'word' ? predicateAt(sentence.units, at, lexicon) : null;
    const frame = predicate === null ? null : frameOf(sentence, predicate, phrases, [...before, ...found], lexicon);
    if (frame !== null) found.push(frame);
  }
  return found;
}

function frameOf(
  sentence: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  earlier: readonly Frame[],
  lexicon: TurkicLexicon,
): Frame | null {
  const { verb, form } = predicate;
  if (BACKGROUND.has(verb.sense) && form === 'participle') return null;
  const mood = moodOf(sentence, predicate, lexicon);
  if (mood === null || phrases.some((phrase) => phrase.from <= predicate.at && predicate.at < phrase.to)) return null;
  const phrase = argumentOf(sentence, predicate, phrases, lexicon) ?? continued(sentence, predicate, phrases, lexicon);
  const acted =
    phrase === null ? shared(sentence, predicate, earlier) : resolved(sentence, phrase, verb.sense, earlier);
  if (acted === null || (verb.weak && acted.pronoun)) return null;
  const start = startOf(sentence.units, predicate, phrase);
  const passive = predicate.passive || verb.on === 'subject';
  const actor =
    verb.on === 'subject'
      ? null
      : actorIn(sentence, start, predicate.from, passive, lexicon, phrase === null ? [0, 0] : [phrase.from, phrase.to]);
  const trigger = [sentence.units[predicate.from]?.start ?? 0, sentence.units[predicate.to - 1]?.end ?? 0] as const;
  return {
    form: 'verbal',
    sense: senseOf(predicate),
    acted,
    polarity: mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: mood.aspect,
    actor,
    power: false,
    weak: verb.weak,
    span: [sentence.units[start]?.start ?? trigger[0], trigger[1]],
    trigger,
    sentence: sentence.index,
  };
}

/** What goes on, or does not: `tətbiq edilmir` says that it is not applied. */
function senseOf({ verb, form }: Predicate): Sense {
  return verb.ongoing !== undefined && (form === 'present' || form === 'aorist') ? verb.ongoing : verb.sense;
}

/** The predicate’s own clause; with its topic, where a comma sets that off: `907. Madde, 2002’de askıya alındı`. */
function startOf(units: readonly Unit[], predicate: Predicate, phrase: TurkicPhrase | null): number {
  const own = clauseStart(units, predicate.from);
  return phrase !== null && phrase.to === own - 1 ? clauseStart(units, phrase.from) : own;
}

/** `bunu yenilemedi` behind “the waiver ran out” is about the waiver. */
function resolved(
  sentence: UnitSentence,
  phrase: TurkicPhrase,
  sense: Sense,
  earlier: readonly Frame[],
): Frame['acted'] {
  const last = earlier.findLast((frame) => frame.sentence === sentence.index);
  const own = actedOn(sentence, phrase);
  return phrase.pronoun &&
    phrase.target === 'law' &&
    (sense === 'extend' || sense === 'restore') &&
    last !== undefined &&
    (last.acted.target === 'waiver' || last.acted.target === 'limit')
    ? last.acted
    : own;
}

function caseFor({ verb, passive }: Predicate): TurkicCase {
  if (verb.on === 'ablative' || verb.on === 'dative' || verb.on === 'locative') return verb.on;
  return passive || verb.on === 'subject' ? 'nominative' : 'accusative';
}

/** The nearest phrase to the left in the case the predicate asks for, with no other predicate’s end between. */
function argumentOf(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const wanted = caseFor(predicate);
  const nominal = predicate.form === 'verbalNoun' || predicate.form === 'factive' || predicate.form === 'infinitive';
  const fits = (phrase: TurkicPhrase) =>
    phrase.cases.includes(wanted) ||
    (nominal && wanted === 'nominative' && phrase.cases.includes('genitive')) ||
    (predicate.form === 'participle' && wanted === 'nominative' && false);
  const candidates = phrases.filter(
    (phrase) => phrase.to <= predicate.from && predicate.from - phrase.to <= 14 && fits(phrase),
  );
  const left = candidates.findLast((phrase) => reaches(units, phrase.to, predicate.from, lexicon)) ?? null;
  if (left !== null || predicate.form !== 'participle') return left;
  const next = phrases.find((phrase) => phrase.from >= predicate.to && phrase.from <= predicate.to + 1);
  return predicate.passive && next !== undefined ? next : null;
}

/**
 * `paraflanıb, amma hələ imzalanmayıb`: the subject goes on where the words between end in a finite verb and none of them
 * names another thing.
 */
function continued(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  lexicon: TurkicLexicon,
): TurkicPhrase | null {
  const wanted = caseFor(predicate);
  if (wanted !== 'nominative' || predicate.form === 'participle' || predicate.form === 'converb') return null;
  const phrase = phrases.findLast((one) => one.to <= predicate.from && predicate.from - one.to <= 12);
  if (phrase === undefined || phrase.pronoun || phrase.mention === null || !phrase.cases.includes(wanted)) return null;
  const between = units.slice(phrase.to, predicate.from).map((unit) => unit.text);
  const comma = between.indexOf(',');
  const own = between
    .slice(comma + 1)
    .every((word) => CONJUNCTION.test(word) || lexicon.adverbs.test(word) || lexicon.only.test(word));
  return comma > 0 && endsFinite(between[comma - 1] ?? '') && own && !between.some((word) => /^[;:.!?]$/.test(word))
    ? phrase
    : null;
}

/** No stop and no finite verb between; one comma may set off the topic, more may hold an insertion. */
function reaches(units: readonly Unit[], from: number, to: number, lexicon: TurkicLexicon): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || (isStop(unit) && unit.text !== '-')) return false;
    if (/^(?:ki|cunku|cunki|oysa|halbuki)$/u.test(unit.text)) return false;
    const other = unit.kind === 'word' ? predicateAt(units, at, lexicon) : null;
    if (
      other !== null &&
      ['past', 'perfect', 'present', 'future', 'necessity', 'verbalNoun', 'factive'].includes(other.form)
    )
      return false;
    if (unit.text === ',' && at > from && endsFinite(unitText(units, at - 1))) return false;
  }
  return true;
}

const endsFinite = (word: string): boolean =>
  /(?:[dt][iu]|m[iu]s|[iu]b|[iu]yor|[iu]r|[dt][iu]r|l[aeə]r)$/u.test(word) && word.length > 4;

/** `doldu ve uzatılmadı`, `iptal etti ama kaldırmadı`, `iptali değil, askıya alınmasıdır`: joined verbs share what they act on. */
function shared(
  { units, index }: UnitSentence,
  predicate: Predicate,
  earlier: readonly Frame[],
): Frame['acted'] | null {
  const last = earlier.findLast((frame) => frame.sentence === index && !frame.power);
  if (last === undefined || predicate.verb.weak || predicate.verb.on === 'ablative' || predicate.verb.on === 'dative')
    return null;
  const from = units.findIndex((unit) => unit.start >= last.trigger[1]);
  if (from < 0 || predicate.from - from > 10) return null;
  const between = units.slice(from, predicate.from);
  const joined = between.some((unit) => unit.text === ',' || CONJUNCTION.test(unit.text));
  const other = between.some(
    (unit) =>
      (isStop(unit) && unit.text !== '-') ||
      unit.kind === 'law' ||
      unit.text === 'ki' ||
      (!predicate.passive && /[iu]n[iu]$|[yn][iu]$/u.test(unit.text)),
  );
  return joined && !other ? lawItself(last.acted, predicate.verb.sense) : null;
}
