/** The persons of a text, to be asked for by place, surname, first name or title; asking costs little in any text. */
import type { TextDocument } from '../../../../text/document.ts';
import { firstFrom } from '../../../../text/span.ts';
import { nameRun } from '../bounds/name-run.ts';
import type { Person } from './persons.ts';

/** Persons in order of appearance, and by surname and name, so that carrying one back costs little in any text. */
export interface Persons {
  readonly all: readonly Person[];
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
  /** The same, of those named with more than a surname. */
  readonly fullNames: ReadonlyMap<string, readonly Person[]>;
  /** By full name: the first naming with a role. */
  readonly roles: ReadonlyMap<string, Person>;
  readonly names: ReadonlySet<string>;
  /** By first name: its one bearer, null where there are more. */
  readonly firstNames: ReadonlyMap<string, Person | null>;
  /** By surname: `mr`, `ms` as the text has them. */
  readonly titles: ReadonlyMap<string, string>;
}

export function indexPersons(all: readonly Person[], titles: ReadonlyMap<string, string>): Persons {
  const surnames = new Map<string, Person[]>();
  const fullNames = new Map<string, Person[]>();
  const roles = new Map<string, Person>();
  for (const person of all) {
    addTo(surnames, person);
    if (isFull(person)) addTo(fullNames, person);
    if (person.role !== null && !roles.has(person.name)) roles.set(person.name, person);
  }
  const names = new Set(all.map((person) => person.name));
  return { all, surnames, fullNames, roles, names, firstNames: firstNamesOf(all), titles };
}

/** More than a surname with its title. */
export function isFull({ name }: Person): boolean {
  return name.includes(' ') && !/^(?:Mr|Ms|Mrs|Miss|Dr|Sir|Lord|Lady|Dame)\.? \S+$/.test(name);
}

function addTo(bySurname: Map<string, Person[]>, person: Person): void {
  const same = bySurname.get(person.surname);
  if (same === undefined) bySurname.set(person.surname, [person]);
  else same.push(person);
}

function firstNamesOf(all: readonly Person[]): ReadonlyMap<string, Person | null> {
  const found = new Map<string, Person | null>();
  for (const person of all) {
    if (!isFull(person)) continue;
    const first = person.name.split(' ')[0]?.toLowerCase() ?? '';
    const before = found.get(first);
    found.set(first, before === undefined || before?.name === person.name ? person : null);
  }
  return found;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lord', 'lady']);

/** `Mr. Burr`, `Ms Capito`: what the text says to a surname. */
export function findTitles({ tokens }: TextDocument): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !token.capital || !TITLES.has(token.text)) continue;
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const end = nameRun(tokens, next);
    const surname = end === null ? undefined : tokens[end - 1]?.text;
    if (surname !== undefined) titles.set(surname, token.text);
  }
  return titles;
}

/** Those named in tokens [from, to). */
export function personsIn({ all }: Persons, from: number, to: number): readonly Person[] {
  return all.slice(firstFrom(all, from, placeOf), firstFrom(all, to, placeOf));
}

export function placeOf(person: Person): number {
  return person.at;
}

/** The person of that surname named last before the place, else first after it: two of one surname stay apart. */
export function bySurname(persons: Persons, surname: string, at: number): Person | null {
  const all = persons.surnames.get(surname) ?? [];
  const full = persons.fullNames.get(surname) ?? all;
  return full[firstFrom(full, at + 1, placeOf) - 1] ?? full[0] ?? null;
}

/** `Carl said`: the one person of that first name. */
export function byFirstName({ firstNames }: Persons, name: string): Person | null {
  return firstNames.get(name) ?? null;
}
