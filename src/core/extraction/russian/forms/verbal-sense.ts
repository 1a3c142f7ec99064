/** What a Russian verb says in its clause: its sense, by who acts and on what, and whether that is yet to come. */
import type { Body } from '../../../law/actor.ts';
import type { Frame } from '../../frame.ts';
import { bareLaw, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { STATES } from '../../lexicon/ru/states.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import type { Sense } from '../../sense.ts';
import { ADVERB, type Bounds, isModifier, PREPOSITION } from '../clause.ts';
import type { Shared } from '../dropped.ts';
import type { Mood } from '../mood.ts';
import { eventNoun, type VerbReading } from '../verb.ts';

const AHEAD: ReadonlySet<Sense> = new Set<Sense>(['expire', 'leave', 'denounce', 'rescind', 'restore']);

/** `сгорают в новогоднюю ночь`, `США выходят`, `санкции возвращаются`: in the present it has not happened yet. */
export function inTime(
  mood: Mood,
  { verb, form }: VerbReading,
  word: string,
  [before, behind]: readonly [string, string],
): Mood {
  const goes =
    AHEAD.has(verb.sense) || /^(?:от|у)ход(?:ит|ят)$/u.test(word) || (verb.sense === 'begin' && LATER.test(behind));
  const told = mood.modality === 'asserted' || (mood.modality === 'presupposed' && verb.sense === 'expire');
  // `подписанный закон отзывает ратификацию`: what a paper does it has done
  const byPaper = verb.sense === 'rescind' && PAPER_ACTS.test(before);
  const ahead = goes && form === 'present' && told && !mood.negated && !byPaper;
  return ahead ? { ...mood, modality: 'planned', aspect: 'future' } : mood;
}

const PAPER_ACTS = /(?<!\p{L})(?:закон|указ|документ|акт|меморандум|распоряжение)(?!\p{L})/u;

/** `вступает в силу | на 60-й день`, `… | после публикации`, `… через месяц`. */
const LATER =
  /^в (?:силу|действие) (?:\S+ )?(?:на \S+ день|через |после |по истечении |спустя |со дня |с (?:момента|даты|начала|следующ))/u;

export const TAKEN_BACK: Mood = { modality: 'asserted', negated: false, aspect: 'past' };

/** `отменил решение Трампа | выйти из договора`: what was decided is taken back, and whoever was to leave stays. */
export function isTakenBack(
  { units }: UnitSentence,
  { from }: Bounds,
  at: number,
  { verb, form }: VerbReading,
): boolean {
  if (form !== 'infinitive' || !ENDS.has(verb.sense) || verb.sense === 'suspend') return false;
  const decision = [1, 2, 3, 4].map((back) => at - back).find((index) => /^решение$/u.test(unitText(units, index)));
  const taken = decision === undefined || decision <= from ? '' : unitText(units, decision - 1);
  return /^(?:отменил|отозвал|аннулировал)(?:а|и|о)?$/u.test(taken) && unitText(units, (decision ?? 0) - 2) !== 'не';
}

export const isLawAlone = (phrase: LawPhrase | Shared): boolean =>
  phrase.target === 'law' && !('term' in phrase && phrase.term === true);

/** `закон закончился` does not tell whether it ran out; `срок закончился` does. */
const isNeutralEnd = (word: string): boolean => /^(?:законч|оконч|конч|заверш)/u.test(word);

/** A court that supports a law upholds it; one that forbids to apply it blocks it. */
export function senseOf(
  { units }: UnitSentence,
  { from }: Bounds,
  at: number,
  { sense, term }: { readonly sense: Sense; readonly term: boolean },
  actor: Frame['actor'],
): Sense {
  if (sense === 'expire' && isNeutralEnd(unitText(units, at)) && !term) return 'endLaw';
  if (sense === 'pass' && actor !== null && bodyOf(actor.text) === 'court') return 'uphold';
  // `суд зарубил программу`: a court that fells a thing finds against it
  if (sense === 'fail' && /^заруб/u.test(unitText(units, at)) && actor !== null && bodyOf(actor.text) === 'court')
    return 'voidByCourt';
  // `её одобрили 35 штатов`: each for itself
  if (sense === 'pass' && actor !== null && /(?<!\p{L})штат(?:а|ов|ами)$/iu.test(actor.text)) return 'ratify';
  if (sense === 'pass' && actor !== null && COMMITTEE.test(actor.text)) return 'reportOut';
  if (LEAVES_OUT.test(unitText(units, at)) && isOfAState(units, from, actor)) return 'endLaw';
  // `временно отменил` is no repeal
  if (LASTING.has(sense) && units.slice(Math.max(from, at - 3), at + 2).some(({ text }) => text === 'временно'))
    return 'suspend';
  // `временно не действует`: it rests
  if (
    sense === 'beLaw' &&
    unitText(units, at - 1) === 'не' &&
    units.slice(from, at).some(({ text }) => RESTING.test(text))
  )
    return 'apply';
  // `вновь ввела её в силу`
  if (sense === 'begin' && units.slice(Math.max(from, at - 2), at + 2).some(({ text }) => ANEW.test(text)))
    return 'restore';
  const forbidden = units.slice(Math.max(from, at - 3), at).some(({ text }) => FORBIDDING.test(text));
  return forbidden && (sense === 'enforce' || sense === 'apply') ? 'block' : sense;
}

/** What is reported out of a committee has been voted on by no chamber. */
const COMMITTEE = /комитет|(?<!евро|федеральн\p{L}+ )комисси(?!\p{L}* по связи)/iu;

/** `Из действия поправки были | исключены | Грузия и Армения`: they are out of it, and the law stands; of a list it ends the listing. */
const LEAVES_OUT = /^исключ(?:ил[аио]?|ен[аоы]?)$/u;

const isOfAState = (units: readonly Unit[], from: number, actor: Frame['actor']): boolean => {
  const out = units.slice(from).findIndex(({ text }) => /^из(?:-под)?$/u.test(text));
  const of = units.slice(from + out + 1, from + out + 5);
  return (
    out >= 0 &&
    !of.some(({ text }) => /^(?:спис|переч|реестр)/u.test(text)) &&
    units
      .slice(from)
      .some(
        ({ kind, start, text, capital }) =>
          kind === 'word' &&
          capital &&
          !(actor !== null && start >= actor.span[0] && start < actor.span[1]) &&
          STATES.named(text).length > 0,
      )
  );
};

const LASTING: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'repeal', 'endLaw']);
const RESTING = /^(?:временно|пока)$/u;
const ANEW = /^(?:вновь|снова|опять|повторно|заново)$/u;
const FORBIDDING = /^запретил(?:а|и|о)?$/u;

/** `закон прошёл Сенат`, `не прошёл в Думе`: the chamber stands behind the verb, or before it. */
export function passedBy(
  { units, document }: UnitSentence,
  at: number,
  { from, to }: Bounds,
  sense: Sense,
): Frame['actor'] {
  if (sense !== 'pass') return null;
  const isBody = (one: Unit) => bodyOf(one.text) !== null;
  // `Палату общин он прошёл`
  const unit =
    units.slice(at + 1, Math.min(to, at + 5)).find(isBody) ?? units.slice(Math.max(from, at - 4), at).find(isBody);
  if (unit === undefined) return null;
  const span = [unit.start, unit.end] as const;
  return { text: document.text.slice(...span), span, nobody: false, only: false };
}

/** `28 мая парламент преодолел вето`: on the law that was spoken of, where none is named behind. */
export function vetoed(
  { units }: UnitSentence,
  { from, to }: Bounds,
  { verb }: VerbReading,
  at: number,
): LawPhrase | null {
  const bare = verb.sense === 'override' || verb.sense === 'veto';
  if (
    !bare ||
    !units.slice(from, to).some(({ text }) => text === 'вето') ||
    units.slice(at, to).some(({ text }) => text === 'на')
  )
    return null;
  return { ...bareLaw(null, at), pronoun: false, carriedAs: ['law', 'act', 'bill', 'legislation', 'measure'] };
}

/** `конвенция была принята в 2011 году`: its text, by those who drew it up; that binds nobody yet. */
export function isAdoption(sense: Sense, phrase: LawPhrase | Shared, passive: boolean, actor: Frame['actor']): boolean {
  const mention = 'mention' in phrase ? phrase.mention : null;
  const drafters = actor === null || /ассамбле|конференци|сесси/iu.test(actor.text);
  return sense === 'pass' && passive && drafters && mention?.law.type === 'treaty' && phrase.target === 'law';
}

/** `денонсация договора вступила в силу`: not the treaty itself. */
export const isOfEvent = ({ units }: UnitSentence, { from }: Bounds, at: number): boolean => {
  const first = units.findIndex((unit, index) => index >= from && index < at && isHeadNoun(unit));
  // `решение вступает в силу`: that of leaving, or any other
  const decision = units.slice(from, at).findLast((unit) => unit.kind === 'word' && !ADVERB.test(unit.text));
  if (decision !== undefined && /^решени[ея]$/u.test(decision.text)) return true;
  if (first >= 0 && ENDS.has(eventNoun(unitText(units, first)) ?? 'hear')) return true;
  // `закон «О денонсации Россией договора» вступил в силу`
  return units
    .slice(from, at)
    .some(
      ({ text }, offset) => ENDS.has(eventNoun(text) ?? 'hear') && /^об?$/u.test(unitText(units, from + offset - 1)),
    );
};

const isHeadNoun = (unit: Unit): boolean =>
  unit.kind === 'law' ||
  (unit.kind === 'word' &&
    /^\p{L}{4,}$/u.test(unit.text) &&
    !isModifier(unit) &&
    !ADVERB.test(unit.text) &&
    !PREPOSITION.test(unit.text) &&
    !MONTH.test(unit.text));

const ENDS: ReadonlySet<Sense> = new Set<Sense>(['leave', 'denounce', 'removeLaw', 'endLaw', 'rescind', 'suspend']);

/** `Белый дом поддерживает законопроект`, `юристы одобряют закон`: they are for it; a vote is of those who have one. */
export const isInFavour = (sense: Sense, word: string, actor: Frame['actor']): boolean =>
  sense === 'pass' &&
  (/^(?:поддержива|одобря)(?:ет|ют|л|ла|ли|ем)$/u.test(word) ||
    (actor !== null && /^поддержа(?:л|ла|ло|ли|н)/u.test(word))) &&
  !VOTERS.has(bodyOf(actor?.text ?? '') ?? 'party') &&
  !/совет/iu.test(actor?.text ?? '');

const VOTERS: ReadonlySet<Body> = new Set<Body>(['legislature', 'chamber', 'court', 'people', 'organization']);

/** `ратифицировали две из четырёх стран`: some of them, which is no ratification yet. */
export const isBySome = ({ units }: UnitSentence, { from, to }: Bounds): boolean =>
  units
    .slice(from, to)
    .some(
      ({ text }, at, all) =>
        text === 'из' &&
        all
          .slice(Math.max(0, at - 2), at + 4)
          .some((one) => /^(?:стран|государств|участник|член)/u.test(one.text) && !one.capital),
    );

/** `подписал закон об отзыве. Документ вступает в силу`: the paper that was told of, and not the treaty it is about. */
export const isOfThatPaper = (sentence: UnitSentence, phrase: LawPhrase | Shared, earlier: readonly Frame[]): boolean =>
  'mention' in phrase &&
  phrase.mention === null &&
  /^(?:документ|закон|акт)/u.test(unitText(sentence.units, phrase.head)) &&
  earlier.some(
    (one) =>
      one.form === 'nominal' &&
      ENDS.has(one.sense) &&
      one.sentence < sentence.index &&
      sentence.index - one.sentence <= 2,
  );
