/** Who did the same before or after, and what a sentence says not to follow. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what presidents do one after another', () => {
  const WAIVED = 'Clinton waived Section 907 in 1999';
  const BOTH = 'waiver affirmed s907 + waiver affirmed s907';
  test.each([
    `${WAIVED}. Bush did the same.`,
    `${WAIVED}. Bush followed suit.`,
    `${WAIVED}, and in 2002 Bush did the same.`,
    `${WAIVED}. So did Bush.`,
    `${WAIVED}, as did Bush.`,
    `${WAIVED}. His successor did the same.`,
  ])('%s', (text) => expect(said(text, '')).toBe(BOTH));

  test.each([
    `${WAIVED}. The importer did the same.`,
    `${WAIVED}. Bush may do the same.`,
    `${WAIVED}. Bush did not do the same.`,
    `${WAIVED}. The House did the same.`,
  ])('is told of nobody else in: %s', (text) => expect(said(text, '')).toBe('waiver affirmed s907'));
});

describe('what chambers do one after the other', () => {
  const PASSED = 'The Senate passed the bill to repeal Section 907 in June';
  test.each([
    `${PASSED}, a month after the House did.`,
    `${PASSED}, before the House had.`,
    `${PASSED}. The House did the same.`,
  ])('%s', (text) =>
    expect(said(text, ' + passageInChamber affirmed s907 [actor=]')).toBe(
      `passageInChamber affirmed s907 + passageInChamber affirmed s907 [actor=${text.includes('. The') ? 'The' : 'the'} House]`,
    ));

  test.each([
    `${PASSED}, a month after the House met.`,
    `${PASSED}, after Berg did.`,
    `${PASSED}. The Senate did the same.`,
  ])('is one vote in: %s', (text) => expect(said(text, '')).toBe('passageInChamber affirmed s907'));
});

describe('who is named instead', () => {
  test.each([
    ['The Supreme Court struck down Section 907, Berg said. The Sixth Circuit did.', 'the other court'],
    ['The Senate repealed Section 907, Berg said. Congress did, in May.', 'the other body'],
  ])('did it: %s', (text) => expect(said(text, '').split(' + ')).toHaveLength(2));

  test.each([
    'Congress repealed Section 907. That is what the cabinet did.',
    'Congress repealed Section 907. The importer did.',
    'Congress repealed Section 907. Congress did.',
  ])('is told of nobody else in: %s', (text) => expect(said(text, '')).toBe('repeal affirmed s907'));
});

describe('what does not follow', () => {
  test.each([
    'That does not mean that Section 907 has been repealed.',
    'The waiver doesn’t mean Section 907 was repealed.',
    'It does not follow that Congress repealed Section 907.',
    'Nothing in it means that Section 907 was repealed.',
  ])('is denied: %s', (text) => expect(said(text, '')).toContain('repeal denied s907'));

  test.each([
    'It would not mean that Section 907 was repealed.',
    'That does not mean that Section 907 will be repealed.',
    'Does that not mean that Section 907 was repealed?',
  ])('is left open: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('a denial at the head turns verb and subject round', () => {
  test.each([
    'Section 907 is old. Nor has Congress repealed it.',
    'Section 907 is old, nor has the House ever repealed it.',
    'Section 907 is old. Never has Congress repealed it.',
  ])('%s', (text) => expect(said(text, '')).toBe('repeal denied s907'));

  test('and “have it repealed” is still a wish', () =>
    expect(said('Section 907 is old. Congress will have it repealed.', '')).toBe('unrated'));
});

describe('an answer', () => {
  test.each([
    ['Berg says that Section 907 is dead. It is nothing of the sort.', 'inForce denied s907 + inForce affirmed s907'],
    [
      'Congress has not extended Section 907, although it had done so before.',
      'prorogationOfForce denied s907 + prorogationOfForce affirmed s907 [aspect=past]',
    ],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));
});
