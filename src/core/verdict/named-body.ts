/**
 * Which bodies the words of a claim name. In: the bodies that a register knows, words in any language. Out: bodies, whether two names are
 * of one office, and whether it is the one that acted.
 */
import type { Claim } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import type { LawEvent } from '../law/event.ts';
import { INFLECTIONS } from '../law/inflection.ts';
import type { NamedBody } from '../law/jurisdiction.ts';
import { nameKey } from '../law/name-key.ts';
import type { Register } from '../law/register.ts';
import { foundIn } from '../text/found.ts';
import { toldOf, toldOfWordBy } from '../text/told-once.ts';

/** The bodies of a jurisdiction, and states by the names that texts use for them, whichever jurisdiction lists them. */
export const bodiesAt: (register: Register, home: string) => readonly NamedBody[] = toldOfWordBy(
  ({ jurisdictions }, home) => {
    const own = jurisdictions.find(({ id }) => id === home)?.bodies ?? [];
    const parties = jurisdictions.flatMap(({ bodies }) => bodies.filter(({ body }) => body === 'party'));
    return [...new Set([...own, ...parties])];
  },
);

/** Parliaments and governments of other states, by names of several words, which tell whose they are; `upper house` tells nobody’s. */
export const bodiesAbroad: (register: Register, home: string) => readonly NamedBody[] = toldOfWordBy(
  ({ jurisdictions }, home) =>
    jurisdictions
      .filter(({ id }) => id !== home)
      .flatMap(({ title, bodies }) =>
        bodies
          .filter(({ body }) => OF_STATES.has(body))
          .map(({ body, office, names }) => ({
            body,
            office: `${office} of ${title}`,
            names: names.filter((name) => /\s/.test(name) && /\p{Lu}/u.test(name)),
          })),
      ),
);

const OF_STATES: ReadonlySet<Body> = new Set<Body>(['legislature', 'chamber', 'executive']);

/**
 * `the South Korean Cabinet of Ministers`: whose it is stands before it, in the word with which names of bodies at home begin, though
 * another state has a body of that name.
 */
export function isCalledOurs(own: readonly NamedBody[], foreign: readonly NamedBody[], words: string): boolean {
  const [first = ''] = nameKey(words).split(' ');
  const begins = (body: NamedBody) =>
    keysOf(body).some((key) => key.startsWith(` ${first} `) && key.length > first.length + 2);
  return own.some(begins) && !foreign.some(begins);
}

/**
 * The bodies of a list whose names stand in the words, the longest name first: `Совет ЕС` is the Council of the European Union. Every
 * rule asks it of the few names in a text again.
 */
export const bodiesNamed: (known: readonly NamedBody[], words: string) => readonly NamedBody[] =
  toldOfWordBy(findNamed);

function findNamed(known: readonly NamedBody[], words: string): readonly NamedBody[] {
  const said = ` ${nameKey(words)} `;
  const inCases = CYRILLIC.test(said);
  const found = foundIn(known, (body) => {
    const keys = keysOf(body);
    const longest = Math.max(longestIn(said, keys), inCases ? longestInflected(said, keys) : 0);
    return longest === 0 ? null : { body, longest };
  });
  return [...found].sort((a, b) => b.longest - a.longest).map(({ body }) => body);
}

const keysOf: (body: NamedBody) => readonly string[] = toldOf(({ office, names }) =>
  [office, ...names].map(nameKey).flatMap((key) => (key === '' ? [] : [` ${key} `])),
);

/** Letters of the longest of the names, each between spaces, that stands in the words; 0 where none does. */
function longestIn(said: string, keys: readonly string[]): number {
  let longest = 0;
  for (const key of keys) if (key.length > longest + 2 && said.includes(key)) longest = key.length - 2;
  return longest;
}

/** The same of `Верховной рады`, `Верховной радой`: names that are written in Cyrillic are said in cases. */
function longestInflected(said: string, keys: readonly string[]): number {
  const words = said.trim().split(' ');
  const stands = (name: readonly string[]) =>
    words.some((_word, at) => name.every((part, index) => isFormOf(words[at + index] ?? '', part)));
  const lengths = keys
    .filter((key) => CYRILLIC.test(key) && stands(key.trim().split(' ')))
    .map((key) => key.length - 2);
  return Math.max(0, ...lengths);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function isFormOf(word: string, name: string): boolean {
  const stem = INFLECTIONS.ru?.stem(name) ?? '';
  return stem.length > 2 && word.startsWith(stem) && INFLECTIONS.ru?.ending(word.slice(stem.length)) === true;
}

/** `President` and `President of the United States` are one office; `Court of Appeals` and the one of a circuit too. */
export function sameOffice(a: string, b: string): boolean {
  const [x, y] = [` ${nameKey(a)} `, ` ${nameKey(b)} `];
  return x.includes(y) || y.includes(x);
}

/** Whether the claim names the very body that acted: `the commission`, and not a court. */
export function namesBody(
  { claim, bodies }: { readonly claim: Claim; readonly bodies: readonly NamedBody[] },
  { actor }: LawEvent,
): boolean {
  const claimed = claim.asserts.actor;
  if (claimed === null || actor === null) return false;
  if (sameOffice(actor.office, claimed.name)) return true;
  const [named] = bodiesNamed(bodies, claimed.name);
  return named !== undefined && named.body === actor.body && sameOffice(actor.office, named.office);
}
