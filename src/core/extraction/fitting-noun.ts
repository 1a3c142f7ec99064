/**
 * Whether a noun that carries a law on can mean a law: by what the law is called, by the words beside it and by what is said of it. In: a
 * law and what a frame acts on. Out: yes or no.
 */
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { toldOf } from '../text/told-once.ts';
import type { ActedOn } from './frame.ts';
import { ANY_LAW, NO_BILLS, nounsFor } from './law-nouns.ts';
import { RECORD_STATES } from './record-language.ts';

export function nounFits(law: Law, acted: ActedOn): boolean {
  if (acted.target !== 'law' && !isByLaw(acted)) return true;
  const own = nounsFor(law);
  return nounsOf(acted).some((noun) => own.has(noun));
}

function nounsOf({ carriedAs, carriedBy }: ActedOn): readonly string[] {
  return carriedAs ?? [carriedBy ?? ''];
}

/** `The directive was introduced`, `The programme is frozen`: what is said of bills, or of how a law is applied, of what is itself a law. */
function isByLaw(acted: ActedOn): boolean {
  const said = acted.target === 'measure' || acted.target === 'application';
  const nouns = nounsOf(acted);
  return said && nouns.length > 0 && nouns.every((noun) => NO_BILLS.has(noun));
}

/** By a noun of its own, or of its kind; `law` and `statute` are those of acts. */
export function isCalled(law: Law, acted: ActedOn): boolean {
  const own = nounsFor(law);
  return nounsOf(acted).some(
    (noun) => law.calledA.includes(noun) || (own.has(noun) && (law.type === 'act' || !ANY_LAW.has(noun))),
  );
}

/** `the annual defense law` is another law than the one spoken of, unless these words are in its names; `Berg’s law` unless it is Berg’s. */
export function modifiersFit(law: Law, acted: ActedOn): boolean {
  const modifiers = acted.modifiers ?? [];
  if (modifiers.length === 0) return true;
  const own = wordsOf(law);
  return modifiers.every((word) => {
    const owner = OWNER.test(word);
    const keys = nameKey(word).split(' ');
    return keys.every((key) => isNamedSo(own, key) || (owner ? isOwnedBy(law, key) : isAkin(own, key)));
  });
}

const isNamedSo = (own: ReadonlySet<string>, key: string): boolean =>
  own.has(key) || own.has(`${key}s`) || own.has(key.replace(/s$/, ''));

const OWNER = /['’]s$/;

/** Of a law that somebody by that name made, or of the state. */
const isOwnedBy = (law: Law, owner: string): boolean =>
  makersOf(law).has(owner) || RECORD_STATES.named(owner).includes(law.jurisdiction);

/** Those who made it, by each word of their names. */
const makersOf: (law: Law) => ReadonlySet<string> = toldOf(
  ({ events }) =>
    new Set(
      events
        .filter(({ kind }) => MADE_BY.has(kind))
        .flatMap(({ actor }) => nameKey(actor?.person ?? '').split(' '))
        .filter((word) => word.length > 2),
    ),
);

const MADE_BY: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['introduction', 'passage', 'signature', 'ratification', 'publication', 'entryIntoForce'] as const),
  ...(['entryIntoEfficacy', 'reEnactment', 'announcement', 'proposal'] as const),
]);

/** `the sentencing law`, which cuts sentences; `the anti-corruption statute`, on corrupt practices. */
function isAkin(own: ReadonlySet<string>, key: string): boolean {
  if (key.length < SHORTEST) return false;
  const same = key.slice(0, Math.max(SHORTEST, Math.ceil(key.length * LIKE)));
  for (const word of own) if (word.startsWith(same) && word.length * LIKE <= same.length) return true;
  return false;
}

/** Letters, and the share of the longer word, that two words of one root begin with. */
const SHORTEST = 5;
const LIKE = 0.6;

/** `Part 1 of the act`: of a law that is itself a part of one, that part and no other. */
export function partFits({ partOf, names }: Law, { scope }: ActedOn): boolean {
  if (partOf === null || scope.text === null || !/\d$/.test(scope.text)) return true;
  const part = `${nameKey(scope.text)} `;
  return names.some(({ text }) => `${nameKey(text)} `.startsWith(part));
}

/** What a law is called and what it does, word by word. */
const wordsOf: (law: Law) => ReadonlySet<string> = toldOf(({ title, partOf, does, names, calledA, described }) => {
  const told = described.flatMap(({ called, by }) => [...called, ...by.flat()]);
  return new Set(
    [title, partOf ?? '', does, ...names.map(({ text }) => text), ...calledA, ...told]
      .map(nameKey)
      .join(' ')
      .split(' '),
  );
});

/** `соглашение о контроле над вооружениями` is one whose names speak of вооружения. */
export function aboutFits({ names }: Law, { about = [] }: ActedOn): boolean {
  if (about.length === 0) return true;
  const words = names.flatMap(({ text }) => nameKey(text).split(' '));
  return about.some((stem) => words.some((word) => word.startsWith(stem)));
}

export const nounOf = ({ carriedAs, carriedBy }: ActedOn): string => carriedAs?.[0] ?? carriedBy ?? '';

/** Whether the noun that carries it on is in the name of a law that the register does not have. */
export const isNamedBy = ({ title }: Law, { span }: ActedOn, { folded }: TextDocument): boolean =>
  fold(title).includes(folded.slice(...span).match(/\p{L}{3,6}(?=\p{L}*$)/u)?.[0] ?? '');
