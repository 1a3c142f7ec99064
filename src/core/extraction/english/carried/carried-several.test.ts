/** Several laws that one word carries on, lists that are named once, and who goes on doing what was just said. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const TWO = 'Congress spoke about Section 907 and the Magnitsky Act.';

describe('two laws that one sentence names are carried on', () => {
  test.each([
    [`${TWO} Neither has been repealed.`, 'repeal denied s907 + repeal denied magnitsky'],
    [`${TWO} Neither is in force.`, 'inForce denied s907 + inForce denied magnitsky'],
    [`${TWO} Congress has repealed neither.`, 'repeal denied s907 + repeal denied magnitsky'],
    [`${TWO} Both remain in force.`, 'inForce affirmed s907 + inForce affirmed magnitsky'],
    [`${TWO} Both have been repealed.`, 'repeal affirmed s907 + repeal affirmed magnitsky'],
    [`${TWO} They were repealed in May.`, 'repeal affirmed s907 + repeal affirmed magnitsky'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    'Section 907 was discussed. Neither has been repealed.',
    'Section 907 was discussed. Both have been repealed.',
    `${TWO} It was repealed in May.`,
    `${TWO} Both chambers met in May.`,
    'Congress spoke about Section 907, the Magnitsky Act and the Paris Agreement. Neither has been repealed.',
  ])('and are not in: %s', (text) => expect(said(text, 'none')).toBe('none'));

  test('“neither” before an auxiliary and its subject denies as it did', () => {
    const text = 'Section 907 was not repealed. Neither was the Magnitsky Act.';
    expect(said(text, '')).toBe('repeal denied s907 + repeal denied magnitsky');
  });
});

describe('who does to “it” what was just said', () => {
  test('ends the law, where somebody was said to have ended it', () => {
    expect(said('“Smith killed Section 907.” “Did he?” “He cancelled it.”', '')).toBe(
      'repeal affirmed s907 + repeal affirmed s907',
    );
  });

  test('does so to nothing that was not spoken of as ended', () => {
    expect(said('Berg told Congress about Section 907. Smith fell ill. He cancelled it.', 'none')).toBe('none');
  });
});

test.each([
  [
    '“That ban” behind a particle',
    'Section 907 is old. The Supreme Court struck down that ban.',
    'unconstitutionality affirmed s907',
  ],
  ['“this act”', 'The Magnitsky Act is old. This act was suspended in May.', 'suspension affirmed magnitsky'],
  [
    '“the ban” before a time',
    'The Assault Weapons Ban is old. A judge blocked the ban last April.',
    'injunction affirmed weapons',
  ],
])('%s is a law spoken of', (_, text, want) => expect(said(text, '')).toBe(want));

test('“that” is no law where it tells what is said or what a law does', () => {
  expect(said('Section 907 is old. Berg said that plan makers cheered.', 'none')).toBe('none');
  expect(said('Section 907 is old. Rules that ban fishing were repealed in May.', 'none')).toBe('none');
});

describe('a part or a use of “it” is of the law', () => {
  test.each([
    ['Congress repealed two of its sections in May.', 'repeal affirmed s907 [extent=part]'],
    ['Two of its four pillars were removed in May.', 'repeal affirmed s907 [extent=part]'],
    ['The Supreme Court struck down a section of it.', 'unconstitutionality affirmed s907 [extent=part]'],
    ['Enforcement of it resumed in June.', 'resumption affirmed s907 [extent=whole]'],
    ['Congress repealed it yesterday with a stroke of the pen.', 'repeal affirmed s907 [extent=whole]'],
    ['Presidents have waived it every six months since 2002.', 'waiver affirmed s907 [extent=whole]'],
    ['After months of talks and one long night it was repealed.', 'repeal affirmed s907 [extent=whole]'],
    ['Congress voted it away in May.', 'repeal affirmed s907 [extent=whole]'],
    ['It carries no expiry date.', 'expiration denied s907 [extent=whole]'],
  ])('%s', (text, want) => expect(said(`Congress wrote Section 907 in 1992. ${text}`, want)).toBe(want));

  test.each([
    'Two of its members were removed in May.',
    'Older listeners recall it well.',
    'The service of it resumed in June.',
  ])('and not in: %s', (text) => expect(said(`Congress wrote Section 907 in 1992. ${text}`, 'none')).toBe('none'));
});

test('a treaty that binds its parties says nothing of one that left', () => {
  expect(said('The Paris Agreement binds its parties.', 'none')).toBe('none');
  expect(said('The Paris Agreement binds Norway.', '')).toBe('applies affirmed paris');
});
