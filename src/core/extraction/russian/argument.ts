/**
 * Which law phrase a Russian verb acts on. In: the sentence, the verb, its clause. Out: the phrase; null where it acts on
 * something else or on nothing of the law's.
 */
import type { LawPhrase } from '../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import { ABOVE_INFINITIVE } from '../lexicon/ru/governors.ts';
import { MONTH } from '../lexicon/ru/time-words.ts';
import { antecedent, beforeInsertion, endingAt, isOfEvent } from './antecedent.ts';
import { ADVERB, type Bounds, clauseAt, isModifier, PREPOSITION, PRONOUN } from './clause.ts';
import { inDative, objectPronoun } from './object.ts';
import { behindPrepositional, isActor, pastAgent, pastOwners, pastParticiple } from './passed-over.ts';
import { isDirect, phraseAt } from './phrase.ts';
import { eventNoun, type VerbReading, verbReadings } from './verb.ts';

export function argumentOf(
  sentence: UnitSentence,
  at: number,
  reading: VerbReading,
  negated: boolean,
): LawPhrase | null {
  const clause = clauseAt(sentence, at);
  const { verb, form } = reading;
  if (verb.preposition !== null) return behindPreposition(sentence, at, clause, verb);
  const passive = isPassive(reading);
  if (form === 'longPassive' || form === 'active') return modified(sentence, at, reading);
  const loose = negated || verb.on === 'subject' || verb.oblique;
  if (passive || verb.on === 'subject')
    return (
      ownedBy(sentence, clause, reading) ??
      leftOf(sentence, at, clause, loose, form === 'shortPassive', restBefore(sentence, at, clause, reading)) ??
      antecedent(sentence, clause) ??
      beforeInsertion(sentence, clause.from) ??
      rightOf(sentence, pastRest(sentence, at, clause, reading), clause, loose, true).phrase
    );
  const pronoun = objectPronoun(sentence, at, clause);
  if (pronoun !== null) return pronoun;
  const right = rightOf(sentence, at, clause, loose, false);
  if ((right.phrase !== null && !verb.dative) || (verb.oblique && reading.reflexive)) return right.phrase;
  // `подтвердил конституционность | закона`
  const past = verb.oblique ? rightOf(sentence, pastRest(sentence, at, clause, reading), clause, true, false) : null;
  if (verb.dative) return inDative(sentence, [past?.phrase ?? null, right.phrase, leftOf(sentence, at, clause, true)]);
  if (past?.phrase != null) return past.phrase;
  const left = leftOf(sentence, at, clause, loose);
  // `закон отправили на свалку истории`: what stands behind is the verb’s own
  if (right.taken && verb.rest === null) return left !== null && isBeforeSubject(sentence, left, at) ? left : null;
  // `Закон, которому полтора века, | никто не отменил`
  return left ?? antecedent(sentence, clause) ?? beforeInsertion(sentence, clause.from);
}

/** `закон | Владимир Зеленский | подписал в тот же вечер`: with the subject between, what stands first is the object. */
const isBeforeSubject = ({ units }: UnitSentence, { mention, to }: LawPhrase, verb: number): boolean =>
  mention !== null &&
  units
    .slice(to, verb)
    .some(
      (unit, offset) => (unit.capital || isActor(unit.text)) && !PREPOSITION.test(unitText(units, to + offset - 1)),
    );

/** `утратили | силу | оба разрешения`: the last unit of the verb and of the words that belong to it. */
export function pastRest({ units, document }: UnitSentence, at: number, { to }: Bounds, { verb }: VerbReading): number {
  const from = units[at + 1]?.start;
  if (verb.rest === null || from === undefined) return at;
  const found = verb.rest.exec(document.folded.slice(from, units[to - 1]?.end));
  const end = found === null ? from : from + found[0].length;
  let next = at + 1;
  while (next < to && (units[next]?.start ?? end) < end) next++;
  return next - 1;
}

/** `подписи | документ ещё не получил`: the words of the verb’s own that stand before its subject. */
function restBefore({ units, document }: UnitSentence, at: number, { from }: Bounds, { verb }: VerbReading): Bounds {
  for (let index = at - 1; verb.rest !== null && index >= from; index--) {
    const start = units[index]?.start ?? 0;
    const found = verb.rest.exec(document.folded.slice(start, units[at - 1]?.end));
    if (found !== null)
      return { from: index, to: units.findLastIndex((unit) => unit.start < start + found[0].length) + 1 };
  }
  return NO_WORDS;
}

const NO_WORDS: Bounds = { from: -1, to: -1 };

/** `У договора истек срок`. */
function ownedBy({ units }: UnitSentence, { from, to }: Bounds, { verb }: VerbReading): LawPhrase | null {
  if (verb.sense !== 'expire') return null;
  for (let at = from; at < to; at++) {
    const phrase = unitText(units, at) === 'у' ? phraseAt(units, at + 1) : null;
    if (phrase !== null && !phrase.pronoun && units.slice(phrase.to, to).some((unit) => /^срок/u.test(unit.text)))
      return { ...phrase, term: true };
  }
  return null;
}

export function isPassive({ verb, form, reflexive }: VerbReading): boolean {
  return form === 'shortPassive' || form === 'longPassive' || (reflexive && !verb.oblique);
}

interface Right {
  readonly phrase: LawPhrase | null;
  /** Whether the verb has another object there. */
  readonly taken: boolean;
}

/** Over adverbs, actors, phrases with a preposition and instrumentals to the object. */
function rightOf({ units }: UnitSentence, at: number, { to }: Bounds, loose: boolean, subject: boolean): Right {
  for (let index = at + 1; index < to; index++) {
    const unit = units[index] as Unit;
    if (unit.kind === 'mark' || ADVERB.test(unit.text) || TIME.test(unit.text) || MONTH.test(unit.text)) continue;
    // `ввёл | он | его накануне`: who acts
    if (!subject && /^он[аио]?$/u.test(unit.text)) continue;
    if (
      unit.text === 'и' &&
      (units[index + 1]?.kind === 'law' || (units[index - 1]?.capital && units[index + 1]?.capital))
    )
      continue;
    if (PREPOSITION.test(unit.text)) {
      index = pastOwners(units, behindPrepositional(units, index, to), to);
      // `объявил о планах | программы`: what it is about
      const owned = /^об?$/u.test(unit.text) ? phraseAt(units, index + 1) : null;
      if (owned !== null) index = owned.to - 1;
      continue;
    }
    const phrase = phraseAt(units, index);
    // `отозван | её преемником`: whose, and no subject
    if (subject && phrase?.pronoun === true && phrase.to === index + 1 && /^(?:его|ее|их)$/u.test(unit.text)) continue;
    // `подтверждён подписанием | договора`: of what stands in the instrumental
    if (subject && phrase !== null && /(?:ением|анием|ацией)$/u.test(unitText(units, index - 1))) {
      index = phrase.to - 1;
      continue;
    }
    if (phrase !== null && phrase.to <= to && fits(units, phrase, loose)) return { phrase, taken: false };
    if (phrase !== null && isInstrumental(units[phrase.head] as Unit)) {
      index = phrase.to - 1;
      continue;
    }
    if (phrase !== null) return { phrase: null, taken: true };
    if (
      unit.kind === 'number' ||
      unit.capital ||
      isModifier(unit) ||
      isActor(unit.text) ||
      isBodyOfTwo(units, index) ||
      isGoverning(unit.text) ||
      // `поправку ратифицировали 35 | штатов`
      /^штат(?:а|ов|ы)$/u.test(unit.text) ||
      // `договор разорвали | американцы`
      (PEOPLE.test(unit.text) && /ли$/u.test(unitText(units, at))) ||
      /(?:ом|ем|ою|ью|ами|ями|ой)$/u.test(unit.text) ||
      verbReadings(unit.text).length > 0
    )
      continue;
    // `отозвал министр | безопасности`: whose office it is
    if (isActor(unitText(units, index - 1)) && /(?:[ыиая]|ов|ей|ого|ой)$/u.test(unit.text)) continue;
    return { phrase: null, taken: !subject || unit.kind === 'word' };
  }
  return { phrase: null, taken: false };
}

const PEOPLE = /^\p{L}{3,}(?:[нй]цы|[яа]не)$/u;

/** `отменило Национальное | собрание`: who did it. */
const isBodyOfTwo = (units: readonly Unit[], at: number): boolean =>
  bodyOf(`${unitText(units, at - 1)} ${unitText(units, at)}`) !== null;

/** `отменил | своим указом | президент`: by what, not what. */
const isInstrumental = ({ kind, text }: Unit): boolean => kind === 'word' && /(?:ом|ем|ами|ями)$/u.test(text);

/** How often or how long, in the accusative: `каждый | год`, `раз в полгода`. */
const TIME = /^(?:раза?|год[ауы]?|лет|полгода|месяц(?:а|ев)?|недел[июь]|день|дня|дней|час(?:а|ов)?|сутки|целую|весь)$/u;

/** `поправку отменить может только Конгресс`: what governs the infinitive is no object. */
const isGoverning = (word: string): boolean =>
  /^(?:позволил[аио]?|стал[аио]?|смог(?:л[аио])?|удалось|сумел[аио]?|успел[аио]?)$/u.test(word) ||
  ABOVE_INFINITIVE.some(([pattern]) => pattern.test(word));

export function leftOf(
  { units }: UnitSentence,
  at: number,
  { from }: Bounds,
  loose: boolean,
  nominative = false,
  passed: Bounds = NO_WORDS,
): LawPhrase | null {
  let best: LawPhrase | null = null;
  let stranger = false;
  for (let index = from; index < at; index++) {
    const unit = units[index] as Unit;
    const adverb = ADVERB.test(unit.text) && !opensTime(units, index);
    if (unit.kind === 'mark' || (passed.from <= index && index < passed.to) || adverb) continue;
    if (PREPOSITION.test(unit.text)) {
      index = Math.max(index, Math.min(at - 1, pastOwners(units, behindPrepositional(units, index, at), at)));
      stranger = false;
      continue;
    }
    const phrase = phraseAt(units, index);
    if (phrase !== null && phrase.to <= at) {
      // `попытка отменить программу признана незаконной`: not the programme
      const object = nominative && isAccusative(units[phrase.head] as Unit);
      // `Палату общин | он прошёл`
      const subject = phrase.pronoun && /^он[аио]?$/u.test(unitText(units, phrase.head));
      if ((!stranger || subject) && !object && !isOfEvent(units, phrase) && fits(units, phrase, loose)) best = phrase;
      index = phrase.to - 1;
      stranger = false;
    } else if (!isModifier(unit))
      stranger =
        unit.kind === 'word' &&
        !unit.capital &&
        !isActor(unit.text) &&
        !isGoverning(unit.text) &&
        verbReadings(unit.text).length === 0 &&
        !MONTH.test(unit.text) &&
        !/^(?:быть|был\p{L}?|есть|себя|временем|год\p{L}?|пол(?:века|года)|век\p{L}?|десятилети[ея]|лет|раз|день|месяц|недел\p{L}|сегодня)$/u.test(
          unit.text,
        );
  }
  return best;
}

/** `спустя | четверть века договор подписан`; `год спустя договор подписан` is over before the subject. */
const opensTime = (units: readonly Unit[], at: number): boolean =>
  unitText(units, at) === 'спустя' &&
  /^(?:\p{L}{3,}ть|лет|год[ыа]?|месяц[ыа]|недел[иь]|века|десятилети[ея]|долгие|полгода|месяц|недел\p{L}|век|час|день|дв[ае]|три|четыре|\d+)$/u.test(
    unitText(units, at + 1),
  );

/** In a form that only a direct object has: `поправку`, `программу`. */
function isAccusative({ kind, text, mention }: Unit): boolean {
  if (kind !== 'law') return /(?:ку|му|ну|ию|ту)$/u.test(text);
  const own =
    mention?.name.text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = own.findIndex((word, index) => word !== written[index]);
  return at >= 0 && /[ая]$/u.test(own[at] ?? '') && /[ую]$/u.test(written[at] ?? '');
}

/** A name must stand in the nominative or accusative; after a negation the genitive is as good. */
function fits(units: readonly Unit[], phrase: LawPhrase, loose: boolean): boolean {
  const head = units[phrase.head] as Unit;
  if (head.kind === 'law') return loose || isDirect(head) || isCounted(units, phrase.head);
  if (PRONOUN.test(head.text)) return true;
  // `процесс | приостановки запущен`, `вернулся к идее | приостановки`: of what stands before it
  if (!loose && /^(?:приостановки|заморозки|паузы)$/u.test(head.text)) return false;
  return loose || !/(?:ием|ами|ями|иях|ах|ях|ому|ом|ию(?<!цию|нию|ению|анию))$/u.test(head.text);
}

/** `отменил все три | закона`: two to four take the genitive. */
const isCounted = (units: readonly Unit[], head: number): boolean =>
  [1, 2].some((back) => /^(?:два|две|оба|обе|три|четыре)$/u.test(unitText(units, head - back)));

/** `вышла из договора`, `отказаться от поправки`. */
function behindPreposition(
  { units }: UnitSentence,
  at: number,
  { from, to }: Bounds,
  { preposition, rest }: VerbReading['verb'],
): LawPhrase | null {
  if (preposition === null) return null;
  // `соглашение, из которого вышли США`
  if (/^котор/u.test(unitText(units, from - 1)) && preposition.test(unitText(units, from - 2)))
    return unitText(units, from - 3) === ',' ? endingAt(units, from - 3) : null;
  for (let index = from; index < to; index++) {
    if (!preposition.test(unitText(units, index))) continue;
    // `уведомление о выходе | из договора | отозвано`: the noun's, and not the verb's
    if (rest === null && /^выход(?:а|у|ом|е|ы|ов)?$/u.test(unitText(units, index - 1))) continue;
    const members = OF_MEMBERS.test(`${unitText(units, index + 1)} ${unitText(units, index + 2)}`)
      ? 2
      : Number(/^(?:истории|судьбе|состава|числа)$/u.test(unitText(units, index + 1)));
    const phrase = phraseAt(units, index + 1 + members) ?? pastParticiple(units, index + 1);
    if (phrase !== null && (index > at || phrase.to <= at)) return phrase;
  }
  return null;
}

/** `вышла из | состава участников | конвенции`. */
const OF_MEMBERS = /^(?:состава|числа) (?:участников|стран-участниц|стран-участников|членов|сторон|подписантов)$/u;

/** A participle: `отмененная поправка`, `поправка, отмененная в 2002 году`, `отменивший поправку`, `истекший договор`. */
function modified(sentence: UnitSentence, at: number, { form, verb }: VerbReading): LawPhrase | null {
  const { units } = sentence;
  const next = phraseAt(units, pastAgent(units, at + 1));
  if (form === 'active' && verb.on === 'object') return next;
  if (unitText(units, at - 1) === ',') {
    const before = endingAt(units, at - 1, unitText(units, at));
    if (before !== null) return before;
  }
  return next !== null && eventNoun(unitText(units, at + 1)) === null ? next : null;
}
