/** Answers to questions of yes or no, and other bodies that did not do what the last sentence tells. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

describe('an answer of two words', () => {
  test.each([
    ['Is Section 907 dead? It is not.', 'inForce affirmed s907'],
    ['Isn’t Section 907 dead? It is not.', 'inForce affirmed s907'],
    ['“Is Section 907 still in force?” a reader asks. It is.', 'inForce affirmed s907'],
    ['Did Congress repeal Section 907? It did not.', 'repeal denied s907'],
    ['Was Section 907 repealed in 2015? Yes.', 'repeal affirmed s907 [on=2015]'],
    ['Is Section 907 gone? No.', 'inForce affirmed s907'],
    ['Is Section 907 gone? No. The minister spoke of a scheme.', 'inForce affirmed s907'],
    ['Is Section 907 still in force today? Yes, it is.', 'inForce affirmed s907'],
    ['Does this mean that Norway has left the Paris Agreement? No. It may.', 'withdrawal denied paris'],
    ['Was Section 907 repealed? Yes.', 'repeal affirmed s907 [on=null]'],
    ['“Didn’t Congress repeal Section 907?” a reader asks. It did not.', 'repeal denied s907'],
    ['He says that Congress repealed Section 907. It did no such thing.', 'repeal affirmed s907 + repeal denied s907'],
    [
      'Congress repealed Section 907, he said. Congress did nothing of the sort.',
      'repeal affirmed s907 + repeal denied s907',
    ],
    ['Congress repealed Section 907, he said. That has not happened.', 'repeal affirmed s907 + repeal denied s907'],
    [
      'Congress repealed Section 907 in May, he said. Not yet: the market waits.',
      'repeal affirmed s907 + repeal denied s907',
    ],
    ['Congress repealed Section 907, he said. “Not yet,” said Berg.', 'repeal affirmed s907 + repeal denied s907'],
    ['Congress repealed Section 907, he said. Not yet rich, he left.', 'repeal affirmed s907'],
    ['Section 907 was waived for good, he said. It was not.', 'waiver affirmed s907'],
    ['Section 907 was waived for a year, he said. It was not.', 'waiver affirmed s907 + waiver denied s907'],
    [
      'A member has put in a bill to repeal Section 907, and says the wall is up. It is not.',
      'introduction affirmed s907',
    ],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    'Is Section 907 dead? It is not clear.',
    'Is the ferry near Section 907 gone? No. It sails at noon.',
    'Is Section 907 dead? It is not, quite.',
    'Is Section 907 on the table? It is not.',
    'Is the ferry near Section 907 dead? It is not.',
    'Did Congress repeal Section 907 in 2015? It did not.',
    'Did Congress repeal the tax beside Section 907? It did not.',
    'Is Section 907 dead? The minister is not.',
  ])('is none in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('another chamber that did not', () => {
  const PASSED = 'The House passed the bill to repeal Section 907 in May';
  test.each([
    `${PASSED}. The Senate never did.`,
    `${PASSED}. The Senate has not.`,
    `${PASSED}; the Senate has yet to.`,
    `${PASSED}, but the Senate never has.`,
  ])('%s', (text) =>
    expect(said(text, ' + passageInChamber denied s907 [actor=]').toLowerCase()).toBe(
      'passageinchamber affirmed s907 + passageinchamber denied s907 [actor=the senate]',
    ));

  test.each([
    `${PASSED}. The Senate has not met.`,
    `${PASSED}. Berg never did.`,
    `${PASSED}. The minister spoke. The Senate never did.`,
    `${PASSED}. The House never did.`,
    'The House may pass the bill to repeal Section 907. The Senate never did.',
  ])('is none in: %s', (text) => expect(said(text, '')).not.toContain('denied'));
});
