/**
 * Whom a Russian pronoun means, as far as gender and number tell: `она` is no закон, `они` are no поправка. In: the sentence, the
 * place of the pronoun. Out: the name it agrees with, or that it agrees with none that was spoken of.
 */
import type { Frame } from '../frame.ts';
import { nounMeaning } from '../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { ROLES } from '../lexicon/ru/cues.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import type { Mention } from '../mentions.ts';
import { clauseAt } from './clause.ts';

type Gender = 'm' | 'f' | 'n' | 'p';

const PRONOUNS: readonly (readonly [RegExp, readonly Gender[]])[] = [
  [/^он$/u, ['m']],
  [/^(?:его|него|ему|нему|нем)$/u, ['m', 'n']],
  [/^(?:она|ее|нее|ей|ней|ею|нею)$/u, ['f']],
  [/^оно$/u, ['n']],
  [/^(?:они|их|них)$/u, ['p']],
];

const gendersOf = (pronoun: string): readonly Gender[] =>
  PRONOUNS.find(([pattern]) => pattern.test(pronoun))?.[1] ?? [];

/** By how the noun ends in its own form; null where that tells nothing. */
export function genderOf(noun: string): Gender | null {
  if (/^(?:правила|нормы|меры)$/u.test(noun)) return 'p';
  if (/[ая]$/u.test(noun)) return 'f';
  if (/[оеё]$/u.test(noun)) return 'n';
  if (/[иы]$/u.test(noun)) return 'p';
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(noun) ? 'm' : null;
}

/** Of the noun that heads the name: `907-я поправка`, `Парижское соглашение`; an abbreviation has none. */
function genderOfName({ name }: Mention): Gender | null {
  const words = name.text.toLowerCase().replaceAll('ё', 'е').match(/[а-я-]{3,}/gu) ?? [];
  const head = words.find((word) => nounMeaning(LAW_NOUNS, word) !== null || /^положени/u.test(word));
  return head === undefined ? null : genderOf(head);
}

/** How many sentences a pronoun reaches back. */
const REACH = 2;

interface Named {
  readonly mention: Mention | null;
  /** Null where it could be any. */
  readonly gender: Gender | null;
}

/** Laws and nouns for laws before the pronoun, the nearest first. */
function namedBefore(sentence: UnitSentence, at: number): readonly Named[] {
  const found: Named[] = [];
  let [current, end, back]: [UnitSentence | null, number, number] = [sentence, at, 0];
  while (current !== null && back <= REACH) {
    for (let index = end - 1; index >= 0; index--) {
      const unit = current.units[index] as Unit;
      if (unit.mention !== null) found.push({ mention: unit.mention, gender: genderOfName(unit.mention) });
      // nouns in a case tell too little: any gender will do
      else if (unit.kind === 'word' && nounMeaning(LAW_NOUNS, unit.text) !== null)
        found.push({ mention: null, gender: null });
    }
    current = current.before;
    end = current?.units.length ?? 0;
    back++;
  }
  return found;
}

/** The name that the pronoun at the place agrees with; `none` where it agrees with nothing; null where nothing is told. */
export function meantBy(sentence: UnitSentence, at: number): Mention | 'none' | null {
  const genders = gendersOf(unitText(sentence.units, at));
  const named = namedBefore(sentence, at);
  if (genders.length === 0 || !named.some(({ mention }) => mention !== null)) return null;
  const fits = ({ gender }: Named) => gender === null || genders.includes(gender);
  const [nearest] = named.filter(fits);
  if (nearest === undefined) return 'none';
  return nearest.gender === null ? null : nearest.mention;
}

/**
 * `Эмбарго действует с 1962 года. Его не снимали.`: a verb that is said of many things will do where the sentence before tells of the
 * law, the pronoun agrees with it, and nobody else was named whom it could mean.
 */
export function goesOn(sentence: UnitSentence, at: number, earlier: readonly Frame[]): boolean {
  const { units, before } = sentence;
  const genders = gendersOf(unitText(units, at));
  if (genders.length === 0 || before === null || units.slice(0, clauseAt(sentence, at).from).some((unit) => isSomebody(unit, units))) return false;
  const told = earlier.some((frame) => frame.sentence === before.index && frame.acted.target === 'law');
  const first = before.units.find((unit) => unit.mention !== null || isSomebody(unit, before.units));
  const law = first?.mention ?? before.units.find((unit) => unit.mention !== null)?.mention ?? null;
  const gender = law === null ? null : genderOfName(law);
  const agrees = gender === null ? told : genders.includes(gender);
  const rivals = before.units.some((unit) => isSomebody(unit, before.units));
  const free = genders.includes('n') || genders.includes('p') ? gender === 'n' || gender === 'p' || !rivals : !rivals;
  return agrees && free && (told || (first?.mention ?? null) !== null);
}

/** A person or another named thing, which a pronoun could mean as well. */
function isSomebody(unit: Unit, units: readonly Unit[]): boolean {
  if (unit.kind !== 'word') return false;
  const body = bodyOf(unit.text);
  if (body !== null) return body === 'executive' && (unit.capital || ROLES.test(unit.text));
  return ROLES.test(unit.text) || (unit.capital && unit !== units.find((one) => one.kind !== 'mark'));
}
