/** What “it” and “neither” are where the sentence before brought in a bill or a pause; who did it after all; what a cleft denies. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a chamber does to “it” what it does to the bill before', () => {
  const BILL = 'A bill to repeal Section 907 was introduced in June.';
  const TWO = 'Two bills to repeal Section 907 were introduced in June.';
  test.each([
    [`${BILL} It has not passed.`, 'passage denied'],
    [`${BILL} It never passed the House.`, 'passageInChamber denied'],
    [`${BILL} It has not been passed.`, 'passage denied'],
    [`${TWO} Neither has passed.`, 'passage denied'],
    [`${TWO} None has been passed.`, 'passage denied'],
    ['Berg introduced a bill to repeal Section 907 in June. It has not passed.', 'passage denied'],
  ])('%s', (text, want) => expect(said(text, '')).toBe(`introduction affirmed s907 + ${want} s907`));

  test.each([
    `${BILL} It has lasted.`,
    `${BILL} The mood passed.`,
    `${BILL} It was hot. It had passed noon.`,
  ])('but not in: %s', (text) => expect(said(text, '')).toBe('introduction affirmed s907'));
});

describe('a pause that was told of, and then', () => {
  const TOLD = 'The president had notified Congress of a suspension of Section 907.';
  test.each([
    `${TOLD} It never took effect.`,
    `${TOLD} It never took hold.`,
    'The president announced a suspension of Section 907. It never took effect.',
  ])('never took hold: %s', (text) => expect(said(text, '')).toContain('suspension denied s907'));

  test('is not meant where the law was spoken of alone', () =>
    expect(said('Congress spoke of Section 907. It never took effect.', '')).toBe('entryIntoForce denied s907'));
});

describe('“it was not X that” denies', () => {
  test.each([
    ['It was not Congress that repealed Section 907.', 'repeal denied s907 [actor=Congress]'],
    ['It wasn’t the president who repealed Section 907.', 'repeal denied s907 [actor=the president]'],
    ['It was Congress that repealed Section 907.', 'repeal affirmed s907 [actor=Congress]'],
    ['It was not until 2015 that Congress repealed Section 907.', 'repeal affirmed s907 [actor=Congress]'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('who did it after all', () => {
  test.each([
    ['The president promised to repeal Section 907. Congress did it in May.', 'repeal affirmed s907 [actor=Congress]'],
    [
      'The president promised to repeal Section 907, and Congress did that in May.',
      'repeal affirmed s907 [actor=Congress]',
    ],
    [
      'Congress did not repeal Section 907; the president did.',
      'repeal denied s907 [actor=Congress] + repeal affirmed s907 [actor=the president]',
    ],
    [
      'It was not Congress that repealed Section 907: the president did so.',
      'repeal denied s907 [actor=Congress] + repeal affirmed s907 [actor=the president]',
    ],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    ['Congress repealed Section 907. The president did it in May.', 'repeal affirmed s907'],
    ['Nobody repealed Section 907. The president did.', 'repeal denied s907'],
    ['Congress did not repeal Section 907; Congress did.', 'repeal denied s907'],
    ['The president promised to repeal Section 907. The importer did it in May.', 'unrated'],
  ])('is none in: %s', (text, want) => expect(said(text, '')).toBe(want));
});

describe('an aside on when it was', () => {
  const TOLD = 'Section 907 was repealed in May';
  test.each([
    [`${TOLD}, when the Magnitsky Act was signed. No court ever quashed it.`, 'unconstitutionality denied s907'],
    [`Section 907 is gone. It was repealed when the Magnitsky Act was signed. No court ever quashed it.`, 's907'],
  ])('is not what the text goes on about: %s', (text, want) => {
    const claims = said(text, '');
    expect(claims).toContain(want);
    expect(claims).not.toMatch(/unconstitutionality \w+ magnitsky/);
  });

  test('but what acts on it in a clause of its own is', () => {
    expect(said('Section 907 is gone, and the Magnitsky Act was signed. It was repealed in May.', '')).not.toMatch(
      /repeal affirmed s907/,
    );
  });
});
