/**
 * The grid of mentions carried on: a law is named, nothing or something else is said, and then a pronoun or a noun for it stands where a
 * name could. Each cell has the right law, event and polarity; where another law fits as well, it is never the wrong one.
 */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nouns: readonly string[];
  readonly told: readonly Told[];
}

/** A sentence with `{it}` for the law as subject, `{them}` as object. */
interface Told {
  readonly events: readonly string[];
  readonly polarity: 'affirmed' | 'denied';
  readonly text: string;
}

const told = (events: string, text: string, polarity: Told['polarity'] = 'affirmed'): Told => ({
  events: events.split(' '),
  polarity,
  text,
});

const ANY: readonly Told[] = [
  told('inForce', '{it} is still in force.'),
  told('inForce', '{it} remains in effect.'),
  told('inForce', '{it} is no longer in force.', 'denied'),
  told('injunction', 'On Friday a federal judge blocked {it}.'),
  told('stay', 'On Friday the Sixth Circuit stayed {it}.'),
  told('injunction', 'No court has blocked {it} so far.', 'denied'),
  told('annulment unconstitutionality', 'The Supreme Court struck down {it} last year.'),
  told('annulment unconstitutionality', 'The Supreme Court struck {it} down.'),
  told('annulment unconstitutionality', '{it} was struck down in 2019.'),
  told('reEnactment', '{it} was reinstated in 2021.'),
  told('reEnactment', 'The commission under President Lee had reinstated {it} last April.'),
  told('suspension', '{it} was suspended in March.'),
  told('suspension', '{it} has not been suspended.', 'denied'),
  told('repeal rescission termination', 'Nobody has scrapped {it}.', 'denied'),
  told('expiration', '{it} expired on Sunday.'),
  told('expiration', '{it} had lapsed at the end of 2017.'),
];
const OF_ACTS: readonly Told[] = [
  told('repeal', '{it} was repealed last week.'),
  told('repeal', 'Congress has not repealed {it}.', 'denied'),
  told('amendment', '{it} has not been amended.', 'denied'),
];
const OF_ORDERS: readonly Told[] = [
  told('rescission', 'President Lee revoked {it} in 2021.'),
  told('entryIntoForce', '{it} was introduced in 1984.'),
];
const OF_TREATIES: readonly Told[] = [
  told('withdrawal', 'Norway withdrew from {it} in 2023.'),
  told('ratification', 'The Senate has never ratified {it}.', 'denied'),
];

const LAWS: readonly Named[] = [
  { id: 's907', name: 'Section 907', nouns: ['amendment', 'restriction', 'provision'], told: [...ANY, ...OF_ACTS] },
  { id: 'magnitsky', name: 'the Magnitsky Act', nouns: ['act', 'law', 'statute'], told: [...ANY, ...OF_ACTS] },
  { id: 'weapons', name: 'the Assault Weapons Ban', nouns: ['ban', 'law'], told: [...ANY, ...OF_ACTS] },
  { id: 'order', name: 'Executive Order 13925', nouns: ['order', 'directive'], told: [...ANY, ...OF_ORDERS] },
  { id: 'list', name: 'the Harbour blacklist', nouns: ['list', 'designation', 'policy'], told: [...ANY, ...OF_ORDERS] },
  { id: 'paris', name: 'the Paris Agreement', nouns: ['treaty', 'pact', 'agreement'], told: [...ANY, ...OF_TREATIES] },
];

const NAMED: readonly string[] = [
  '{law} has its critics.',
  'Lawyers met on Monday to talk about {law}.',
  'Senator Cole spoke at length about {law} in Congress.',
  'At the center of the quarrel is {law}.',
];
const BETWEEN: readonly string[] = [
  '',
  'Maria Berg, a lawyer in Boston, has followed the matter for years. ',
  'A committee published a report of forty pages. Supporters cheered outside. ',
];

const sentence = (text: string, words: string): string => {
  const filled = text.replace('{it}', words);
  return `${filled.charAt(0).toUpperCase()}${filled.slice(1)}`;
};

/** What was read of the last sentence, law by law: `right`, `silent`, or what else was said of which law. */
function readLast(before: string, last: string, { id }: Named, { events, polarity }: Told): string {
  const text = `${before}${last}`;
  const claims = readIn(ENGLISH, text).claims.filter(({ span, rated }) => rated && span[1] > before.length);
  const right = claims.some(
    ({ law, asserts }) =>
      law?.id === id && asserts.polarity === polarity && asserts.readings.some((reading) => events.includes(reading)),
  );
  if (right) return 'right';
  return claims.length === 0
    ? 'silent'
    : claims.map(({ law, asserts }) => `${asserts.event} ${asserts.polarity} ${law?.id}`).join(' + ');
}

/** Each law with each sentence and word, the ways of naming it and what stands between taken in turn. */
const cells = (words: (law: Named) => readonly string[], between: readonly string[]) =>
  LAWS.flatMap((law) =>
    law.told.flatMap((one, row) =>
      words(law).map((word, column) => {
        const named = NAMED[(row + column) % NAMED.length] ?? '';
        const middle = between[(row + 2 * column) % between.length] ?? '';
        return {
          ...{ law, one, last: sentence(one.text, word) },
          before: `${sentence(named.replace('{law}', '{it}'), law.name)} ${middle}`,
        };
      }),
    ),
  );

const misread = (all: ReturnType<typeof cells>, allowed: readonly string[]) =>
  all.flatMap(({ law, one, before, last }) => {
    const seen = readLast(before, last, law, one);
    return allowed.includes(seen) ? [] : [`${before}${last} (${seen})`];
  });

describe('a law named before is carried on', () => {
  test.each(['the', 'this', 'that'])('by a noun for it with “%s”', (article) =>
    expect(
      misread(
        cells(({ nouns }) => nouns.map((noun) => `${article} ${noun}`), BETWEEN),
        ['right'],
      ),
    ).toEqual([]));

  test('by a pronoun right behind', () =>
    expect(
      misread(
        cells(() => ['it'], ['']),
        ['right'],
      ),
    ).toEqual([]));

  test('by a pronoun further on, or by nothing', () =>
    expect(
      misread(
        cells(() => ['it'], BETWEEN),
        ['right', 'silent'],
      ),
    ).toEqual([]));
});

describe('with another law between', () => {
  const other = (law: Named) =>
    LAWS.find(({ nouns, id }) => id !== law.id && !nouns.some((noun) => law.nouns.includes(noun)));
  const between = (law: Named) => ` Lawyers compared it with ${other(law)?.name}. `;

  test('a noun that only the first is called by means the first, or nothing', () => {
    const wrong = LAWS.flatMap((law) =>
      law.told.flatMap((one) =>
        law.nouns.slice(1).map((noun) => {
          const before = `${sentence('{it} has its critics.', law.name)}${between(law)}`;
          const last = sentence(one.text, `the ${noun}`);
          return [`${before}${last}`, readLast(before, last, law, one)] as const;
        }),
      ),
    ).filter(([, seen]) => seen !== 'right' && seen !== 'silent');
    expect(wrong).toEqual([]);
  });

  test('“it” behind two laws that one sentence names means neither', () => {
    const wrong = LAWS.flatMap((law) =>
      law.told.map((one) => {
        const before = `Lawyers talked about ${law.name} and ${other(law)?.name}. `;
        const last = sentence(one.text, 'it');
        return [`${before}${last}`, readLast(before, last, law, one)] as const;
      }),
    ).filter(([, seen]) => seen !== 'silent');
    expect(wrong).toEqual([]);
  });
});
