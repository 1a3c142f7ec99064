/**
 * Whom a Russian pronoun means, as far as gender and number tell: `она` is no закон, `они` are no поправка. In: the sentence, the
 * place of the pronoun. Out: the name it agrees with, or that it agrees with none that was spoken of.
 */
import type { Frame } from '../frame.ts';
import { type NounMeaning, nounMeaning } from '../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { ROLES } from '../lexicon/ru/cues.ts';
import { bodyOf } from '../lexicon/ru/details.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import type { Mention } from '../mentions.ts';
import { clauseAt, isStop, opensInsertion } from './clause.ts';
import { type Gender, otherThing } from './other-things.ts';
import { phraseAt } from './phrase.ts';

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
  const words =
    name.text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-я-]{3,}/gu) ?? [];
  const law = words.find((word) => nounMeaning(LAW_NOUNS, word) !== null || /^положени/u.test(word));
  // `Всеобщая система | преференций`
  const head = law === undefined ? undefined : words.find((word) => word === law || word === 'система');
  if (/^(?:два|две|три|четыре)$/u.test(words[0] ?? '')) return 'p';
  return head === undefined ? null : genderOf(head);
}

const NEUTER = /^(?:ограничени|соглашени|положени|постановлени|распоряжени|разрешени|эмбарго)/u;
const FEMININE =
  /^(?:поправк|норм|конвенци|стать|резолюци|программ|доктрин|реформ|политик|обязанност|групп|организаци)/u;

/** Of a noun for a law; null where its ending could be that of several. */
function genderInAnyCase(word: string): Gender | null {
  if (/(?:ов|ев|ам|ям|ами|ями|ах|ях)$/u.test(word)) return 'p';
  const [neuter, feminine] = [NEUTER.test(word), FEMININE.test(word)];
  if (/[иы]$/u.test(word)) return neuter || feminine ? null : 'p';
  return neuter ? 'n' : feminine ? 'f' : /^(?:санкци|пошлин|льгот|мер|субсиди)/u.test(word) ? null : 'm';
}

/** How many sentences a pronoun reaches back. */
const REACH = 2;

/** `Билль, который должен был заменить Закон о правах человека, отозван`: named by the way, between commas. */
function isAside(units: readonly Unit[], at: number, end: number): boolean {
  const open = units.slice(0, at).findLastIndex(isStop);
  return opensInsertion(units, open) && units.slice(at, end).some((unit) => unit.text === ',');
}

interface Named {
  readonly mention: Mention | null;
  /** Where it is no law, but a waiver or a rest of one. */
  readonly target?: 'waiver' | 'limit' | 'measure';
  /** Null where it could be any. */
  readonly gender: Gender | null;
  /** Another thing than the law spoken of: `договор с Индией`, `контракт`. */
  readonly other?: true;
  /** A law with a name of its own, in a sentence before: `Закон Хелмса усиливает эмбарго`. */
  readonly named?: true;
}

const FEMININE_REST = /^(?:приостановк|заморозк|пауз)/u;
const MASCULINE_WAIVER = /^(?:вейвер|отказ)/u;

function namedBy(noun: NounMeaning, word: string): Named {
  const target = noun.kind === 'target' && (noun.target === 'waiver' || noun.target === 'limit') ? noun.target : null;
  if (noun.kind === 'target' && /^(?:законо)?проект/u.test(word))
    return { mention: null, target: 'measure', gender: 'm' };
  if (target !== null)
    return { mention: null, target, gender: FEMININE_REST.test(word) ? 'f' : MASCULINE_WAIVER.test(word) ? 'm' : 'n' };
  return { mention: null, gender: noun.kind === 'law' ? genderInAnyCase(word) : null };
}

/** `Вейвер не продлили, и | он | истёк`: what the pronoun means, where that is no law but a waiver or a rest of one. */
export function targetMeant(sentence: UnitSentence, at: number): Named['target'] | null {
  const genders = gendersOf(unitText(sentence.units, at));
  const [nearest] = namedBefore(sentence, at).filter(({ gender }) => gender === null || genders.includes(gender));
  return nearest?.target ?? null;
}

/** Laws and nouns for laws before the pronoun, the nearest first. */
function namedBefore(sentence: UnitSentence, at: number): readonly Named[] {
  const found: Named[] = [];
  let [current, end, back]: [UnitSentence | null, number, number] = [sentence, at, 0];
  while (current !== null && back <= REACH) {
    const aside: Named[] = [];
    for (let index = end - 1; index >= 0; index--) {
      const unit = current.units[index] as Unit;
      const thing = otherThing(current.units, index);
      if (thing !== null) found.push({ mention: null, gender: thing, other: true });
      if (unit.mention !== null)
        (isAside(current.units, index, end) ? aside : found).push({
          mention: unit.mention,
          gender: genderOfName(unit.mention),
        });
      else if (unit.kind === 'word') {
        const noun = nounMeaning(LAW_NOUNS, unit.text);
        const others = noun !== null && isAnothers(current.units, index, noun);
        const apart = !others ? {} : back === 0 ? ({ other: true } as const) : ({ named: true } as const);
        if (noun !== null && thing === null) found.push({ ...namedBy(noun, unit.text), ...apart });
      }
    }
    found.push(...aside);
    current = current.before;
    end = current?.units.length ?? 0;
    back++;
  }
  return found;
}

/** `договор с Индией`, `закон Мексики`: in the sentence of the pronoun, some other law than the one spoken of. */
const isAnothers = (units: readonly Unit[], at: number, { kind }: NounMeaning): boolean =>
  kind === 'law' && phraseAt(units, at) === null;

/** The name that the pronoun at the place agrees with; `none` where it agrees with nothing; null where nothing is told. */
export function meantBy(sentence: UnitSentence, at: number): Mention | 'none' | null {
  const genders = gendersOf(unitText(sentence.units, at));
  const named = namedBefore(sentence, at);
  if (genders.length === 0 || !named.some(({ mention }) => mention !== null)) return null;
  const fits = ({ gender }: Named) => gender === null || genders.includes(gender);
  const [nearest] = named.filter(fits);
  if (nearest === undefined || nearest.other === true) return 'none';
  // `Закон Хелмса усиливает эмбарго. Он …`: no law that was named is a he
  if (nearest.named === true && !named.some((one) => one.mention !== null && fits(one))) return 'none';
  return nearest.gender === null ? null : nearest.mention;
}

/**
 * `Эмбарго действует с 1962 года. Его не снимали.`: a verb that is said of many things will do where the words before tell of the
 * law, the pronoun agrees with it, and nobody else was named whom it could mean.
 */
export function goesOn(sentence: UnitSentence, at: number, earlier: readonly Frame[]): boolean {
  const genders = gendersOf(unitText(sentence.units, at));
  const { before } = sentence;
  const here = spokenOf(sentence.units, clauseAt(sentence, at).from, genders);
  if (genders.length === 0) return false;
  if (here !== null) return !here.rivals && here.law !== null && agrees(here.law, genders) === true;
  const there = before === null ? null : spokenOf(before.units, before.units.length, genders);
  if (before === null || there === null || there.law === null) return false;
  const told = earlier.some((frame) => frame.sentence === before.index && /^(?:law|measure)$/.test(frame.acted.target));
  const thing = /^[np]$/u.test(genderOfName(there.law) ?? '');
  return (agrees(there.law, genders) ?? told) && (thing || !there.rivals) && (told || there.first);
}

/** Null where the name tells no gender. */
function agrees(law: Mention, genders: readonly Gender[]): boolean | null {
  const gender = genderOfName(law);
  return gender === null ? null : genders.includes(gender);
}

interface Spoken {
  readonly law: Mention | null;
  /** Whether the law was named before anybody else. */
  readonly first: boolean;
  readonly rivals: boolean;
}

/** Of whom the units before the place speak; null where of nobody. */
function spokenOf(units: readonly Unit[], end: number, genders: readonly Gender[]): Spoken | null {
  const all = units
    .slice(0, end)
    .filter((unit) => unit.mention !== null || (isSomebody(unit, units) && couldBe(unit.text, genders)));
  const [first] = all;
  const law = all.find((unit) => unit.mention !== null)?.mention ?? null;
  return first === undefined
    ? null
    : { law, first: first.mention !== null, rivals: all.some((unit) => unit.mention === null) };
}

/** `президентом` is no subject to go on with, `президент` no `она`. */
function couldBe(word: string, genders: readonly Gender[]): boolean {
  if (/(?:ом|ем|ым|ами|ями)$/u.test(word)) return false;
  const gender = genderOf(word);
  return gender === null || genders.includes(gender);
}

/** A person or another named thing, which a pronoun could mean as well. */
function isSomebody(unit: Unit, units: readonly Unit[]): boolean {
  if (unit.kind !== 'word') return false;
  const body = bodyOf(unit.text);
  if (body !== null) return body === 'executive' && (unit.capital || ROLES.test(unit.text));
  return ROLES.test(unit.text) || (unit.capital && unit !== units.find((one) => one.kind !== 'mark'));
}
