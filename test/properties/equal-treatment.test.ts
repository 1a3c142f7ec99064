import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

interface Cast {
  readonly name: string;
  readonly other: string;
  readonly role: string;
  readonly party: string;
  readonly outlet: string;
}

/** Passages in which who speaks, for whom and where can be changed without touching what is said. */
const PASSAGES: readonly ((cast: Cast) => string)[] = [
  ({ name, role, party }) =>
    `${role} ${name} (${party}) said on Monday: “The Caesar Act was repealed in June 2025.” ${name} added that Congress had passed the repeal.`,
  ({ name, other, party }) =>
    `“Section 907 of the FREEDOM Support Act has been abolished,” ${name} told reporters. ${other}, of the ${party} party, said that Section 907 of the FREEDOM Support Act is still law.`,
  ({ name, outlet }) =>
    `According to ${name}, the removal of the 907th Amendment is a historic event. “The waiver was extended in August 2025,” ${name} told ${outlet}.`,
  ({ name, role, other }) =>
    `${name}, a ${role.toLowerCase()}, insisted that the Glass-Steagall Act was repealed in 1999. ${other} denied that the Glass-Steagall Act had been repealed in full.`,
  ({ name, party }) =>
    `The ${party} campaign will work to repeal the Caesar Act, ${name} promised. “If the Caesar Act is repealed, trade will grow,” ${name} said.`,
];

const cast: fc.Arbitrary<Cast> = fc.record({
  name: fc.constantFrom(
    'Anna Berg',
    'Omar Haddad',
    'Ivan Petrov',
    'Leyla Mammadova',
    'John Smith',
    'Ani Sargsyan',
    'Mei Chen',
  ),
  other: fc.constantFrom('Carlos Ruiz', 'Ingrid Holm', 'Aziz Demir', 'Grace Okafor'),
  role: fc.constantFrom('Senator', 'Minister', 'Ambassador', 'Professor', 'Spokesman'),
  party: fc.constantFrom('Democratic', 'Republican', 'Green', 'Labour', 'Conservative'),
  outlet: fc.constantFrom('Reuters', 'AZERTAC', 'Xinhua', 'Armenpress'),
});

function ratings(text: string): readonly string[] {
  const input = { text, title: null, url: null, outlet: null, published: '2025-09-01', language: 'en' };
  const { claims } = check(input, { register: SHIPPED, knownAt: '2026-02-15', version: '0' });
  return claims.map(({ law, asserts, verdict }) =>
    [law?.id, asserts.event, asserts.modality, verdict?.rating, verdict?.pattern].join(' '),
  );
}

describe('swapping the speakers, their parties and outlets', () => {
  test.each(PASSAGES.map((passage, at) => ({ at: at + 1, passage })))('changes no rating of passage $at', ({
    passage,
  }) => {
    fc.assert(
      fc.property(cast, cast, (one, other) => {
        expect(ratings(passage(one))).toEqual(ratings(passage(other)));
        expect(ratings(passage(one)).length).toBeGreaterThan(0);
      }),
    );
  });
});
