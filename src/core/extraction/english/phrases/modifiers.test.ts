/** Nouns for a law that was named, with words before or behind them that tell its age, its makers or its year. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const NAMED = 'Senators spoke of Section 907.';
const REPEALED = 'repeal affirmed s907';

describe('words that say when a law was made, and not which it is', () => {
  test.each([
    `${NAMED} The fifty-year-old law was repealed.`,
    `${NAMED} The half-century-old statute was repealed.`,
    `${NAMED} The 20th-century law was repealed.`,
    `${NAMED} The Cold War law was repealed.`,
    `${NAMED} The Watergate-era statute was repealed.`,
    `${NAMED} The post-Vietnam law was repealed.`,
    `${NAMED} That legislation was repealed.`,
    `${NAMED} The legislation was repealed.`,
    `${NAMED} The law that bears his name was repealed.`,
    `${NAMED} The law named after two senators was repealed.`,
  ])('%s', (text) => expect(said(text, REPEALED)).toBe(REPEALED));

  test('a name and a verb right behind the noun tell of the law', () =>
    expect(said(`${NAMED} The law George Bush signed was repealed.`, '')).toBe(
      `enactment affirmed s907 + ${REPEALED}`,
    ));
});

describe('whose law it is, the record tells', () => {
  test.each([
    `${NAMED} The annual defense law was repealed.`,
    `${NAMED} Norway's law was repealed.`,
    `${NAMED} Texas's law was repealed.`,
    `${NAMED} Berg's law was repealed.`,
    `${NAMED} The Reagan-era law was repealed.`,
    `${NAMED} The one from 1999 was repealed.`,
    `${NAMED} The fifty-year-old senator was removed.`,
    `${NAMED} The law named after two senators will be repealed.`,
    `${NAMED} Was the law that bears his name repealed?`,
    `${NAMED} A bill on taxes was filed. That legislation was repealed.`,
  ])('%s', (text) => expect(said(text, 'unrated')).toBe('unrated'));
});
