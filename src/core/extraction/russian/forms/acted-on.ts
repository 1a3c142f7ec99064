/**
 * What a Russian verb or noun of event acts on, law, bill or what hangs on a law: `внёс X`, `приняла поправки к X`, `срок ратификации X истёк`. In: the
 * sentence, the phrase, the verb or noun. Out: what is acted on.
 */
import type { Frame } from '../../frame.ts';
import { actedOn, type LawPhrase, ofDocument } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { DOCUMENT } from '../../lexicon/ru/nouns.ts';
import type { Sense } from '../../sense.ts';
import type { Shared } from '../dropped.ts';
import type { VerbReading } from '../verb.ts';

/** What is done with a bill and with no law. */
const OF_BILLS: ReadonlySet<Sense> = new Set<Sense>(['introduce', 'override', 'present']);

export function actedBy(
  sentence: UnitSentence,
  phrase: LawPhrase | Shared,
  reading: VerbReading,
  at: number,
): Frame['acted'] {
  const { sense } = reading.verb;
  if ('acted' in phrase) return phrase.acted;
  if (isEndOfEffect(sentence, phrase, reading)) return actedOn(sentence, { ...phrase, target: 'law' });
  if (isTermOfRatification(sentence, phrase, sense))
    return actedOn(sentence, { ...phrase, target: 'law', pronoun: phrase.mention === null });
  if (isChange(sentence, phrase, reading) || OF_BILLS.has(sense)) return bill(sentence, phrase, sense);
  // `дератифицировала договор`
  if (UNRATIFYING.test(unitText(sentence.units, at))) return actedOn(sentence, { ...phrase, target: 'ratification' });
  const whole = sense === 'exempt' || (sense === 'voidByCourt' && isMaking(sentence, phrase));
  return ofDocument(
    actedOn(sentence, whole ? { ...phrase, target: 'law' } : phrase),
    unitText(sentence.units, phrase.head),
    sense,
    DOCUMENT,
  );
}

/** `введение пошлин признано незаконным`: they are, for whoever may not lay them laid none. */
export const isMaking = ({ units }: UnitSentence, { head }: LawPhrase): boolean =>
  /^(?:введени|издани|приняти)/u.test(unitText(units, head));

/** `действие договора закончилось`: for all, and that of the treaty itself. */
export const isEndOfEffect = ({ units }: UnitSentence, phrase: LawPhrase | Shared, { verb }: VerbReading): boolean =>
  verb.sense === 'expire' && 'head' in phrase && /^действи/u.test(unitText(units, phrase.head));

/** Verbs and nouns of taking back a ratification. */
const UNRATIFYING = /^дератифи[кц]/u;

/** `срок ратификации истёк`: no ratification is undone by it. */
const isTermOfRatification = ({ units }: UnitSentence, { from, target }: LawPhrase, sense: Sense): boolean =>
  sense === 'expire' && target === 'ratification' && /^(?:срок|врем)/u.test(unitText(units, from - 1));

/** `приняла поправки к закону`: what is passed would change the law, and is not the law. */
function isChange({ units }: UnitSentence, { head }: LawPhrase, { verb }: VerbReading): boolean {
  const changes = units[head]?.kind !== 'law' && /^(?:поправк|изменени|дополнени|правк)/u.test(unitText(units, head));
  return changes && verb.sense === 'pass' && /^(?:к|ко|в)$/u.test(unitText(units, head + 1));
}

/** What is brought in is a proposal of a law, whatever it is called: `внёс предложение`. */
const bill = (sentence: UnitSentence, phrase: LawPhrase, sense: Sense): Frame['acted'] => ({
  ...actedOn(sentence, phrase),
  target: 'measure',
  ...(sense === 'introduce' && phrase.mention === null ? { carriedBy: 'proposal' } : {}),
});

/** `внесение закона`: what is brought in is no law yet. */
export const targeted = (phrase: LawPhrase, noun: Sense, word: string): LawPhrase =>
  UNRATIFYING.test(word)
    ? { ...phrase, target: 'ratification' }
    : // `окончание действия договора`: for all
      noun === 'expire' && phrase.target === 'application'
      ? { ...phrase, target: 'law' }
      : noun === 'introduce'
        ? { ...phrase, target: 'measure', carriedAs: phrase.mention === null ? ['bill'] : phrase.carriedAs }
        : phrase;

/** A vote to leave or to end is that of a measure which would; a vote to prolong is the prolongation. */
export const aimedAt = (target: Frame['acted']['target'] | null, acted: Frame['acted']): Frame['acted'] =>
  target === null ? acted : { ...acted, target };
