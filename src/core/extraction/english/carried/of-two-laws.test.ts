/** Two laws are named, and “it” or a noun goes on with one of them: the one that the text is about, or neither. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

const CLAIMS = ['Congress repealed IT.', 'IT was repealed.', 'nobody has repealed IT.', 'IT is still in force.'];
const WORDS = ['it', 'the law', 'this law'];

/** The laws that each claim behind the line is about; A is the Magnitsky Act, X the Assault Weapons Ban. */
function meant(line: string): readonly string[] {
  return CLAIMS.flatMap((claim) =>
    WORDS.map((words) => {
      const told = claim.replace('IT', words);
      const begins = /[.?!]$/.test(line) ? told.charAt(0).toUpperCase() + told.slice(1) : told;
      const named = line.replace(/\bA\b/, 'the Magnitsky Act').replace(/\bX\b/, 'the Assault Weapons Ban');
      const text = `${named.charAt(0).toUpperCase()}${named.slice(1)} ${begins}`;
      const from = text.length - begins.length;
      const claims = readIn(ENGLISH, text).claims.filter(({ span, rated }) => rated && span[1] > from);
      return claims.map(({ law }) => law?.id).join(' + ') || 'none';
    }),
  );
}

const each = (lines: string) => lines.trim().split('\n');

describe('of two laws', () => {
  test.each(
    each(`
At issue is A, not X.
A, unlike X, is well known.
A was modelled on X.
A was debated instead of X.
X still matters. But take A:
X still matters. As for A,
X still matters. Regarding A,
`),
  )('the one that the text is about is meant: %s', (line) => expect([...new Set(meant(line))]).toEqual(['magnitsky']));

  test.each(
    each(`
A and X were discussed.
Deputies discussed A and X.
Lawyers spoke of X and A.
`),
  )('none is meant where both are named in one breath: %s', (line) =>
    expect(meant(line).filter((law) => law !== 'none')).toEqual([]));

  test('a law that is only told from others is meant where it is the only one', () =>
    expect([...new Set(meant('This is not A.'))]).toEqual(['magnitsky']));
});
