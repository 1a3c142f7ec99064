/** Wholes and parts of a law that is carried on, by words of their own. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const NAMED = 'Congress spoke of Section 907.';
const IN_PART = 'Congress repealed part of Section 907 in 1999.';

describe('a share of “it” is a share of the law', () => {
  test.each([
    [`${NAMED} Most of it was repealed.`, 'repeal affirmed s907 [extent=part]'],
    [`${NAMED} It has repealed half of it.`, 'repeal affirmed s907 [extent=part]'],
    [`${NAMED} All of it was repealed.`, 'repeal affirmed s907 [extent=whole]'],
    [`${NAMED} The whole of it was repealed in May.`, 'repeal affirmed s907 [extent=whole]'],
    [`${NAMED} None of it has been repealed.`, 'repeal denied s907 [extent=whole]'],
    [`${NAMED} No part of it was repealed.`, 'repeal denied s907 [extent=part]'],
    [`${NAMED} It never repealed any of it.`, 'repeal denied s907 [extent=whole]'],
    [`${NAMED} The Supreme Court struck the whole thing down.`, 'unconstitutionality affirmed s907 [extent=whole]'],
    [`${NAMED} That one is still law.`, 'inForce affirmed s907 [extent=whole]'],
    [`${NAMED} Nobody repealed that one.`, 'repeal denied s907 [extent=whole]'],
    [`${NAMED} Congress did not repeal anything.`, 'repeal denied s907 [extent=whole]'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    `${NAMED} Most of them laughed.`,
    `${NAMED} Most of the debate was repealed.`,
    `${NAMED} The whole thing made him laugh.`,
    `${NAMED} It would repeal anything.`,
    `${NAMED} If anything is repealed, he will leave.`,
    `${NAMED} Congress did not pass anything.`,
    'Most of it was repealed.',
  ])('and is none in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('the rest of a law of which a part was spoken of', () => {
  const PART = 'repeal affirmed s907';
  test.each([
    [`${IN_PART} The rest is still law.`, 'inForce affirmed s907'],
    [`${IN_PART} The others are still law.`, 'inForce affirmed s907'],
    [`${IN_PART} The other two remain in force.`, 'inForce affirmed s907'],
    [`${IN_PART} The remaining sections are still in force.`, 'inForce affirmed s907'],
    [`${IN_PART} The other half was repealed in 2004.`, 'repeal affirmed s907'],
    [`${IN_PART} The remainder was never repealed.`, 'repeal denied s907'],
    [`${IN_PART} Other provisions are still in force.`, 'inForce affirmed s907'],
  ])('%s', (text, want) => expect(said(text, ` + ${want}`)).toBe(`${PART} + ${want}`));

  test.each([
    'Congress repealed Section 907 in 1999. The rest is still law.',
    'Congress repealed Section 907 in 1999. The others are still law.',
    `${IN_PART} The rest went home.`,
    `${IN_PART} The rest of the senators are still angry.`,
  ])('is nothing in: %s', (text) => expect(said(text, '')).toBe(PART));
});

describe('a part of “the law”, or told by what it does', () => {
  const ACT = 'The court spoke of the Magnitsky Act.';
  test.each([
    [`${ACT} The rest of the act is still in force.`, 'inForce affirmed magnitsky [extent=part]'],
    [`${ACT} The rest of the law is still in force.`, 'inForce affirmed magnitsky [extent=part]'],
    [`${ACT} Most of the act remains in force.`, 'inForce affirmed magnitsky [extent=part]'],
    [`${ACT} Congress repealed one section of the act.`, 'repeal affirmed magnitsky [extent=part]'],
    [`${ACT} The section on travel is still on the books.`, 'inForce affirmed magnitsky [extent=part]'],
    [`${ACT} Congress repealed the provision that bars travel.`, 'repeal affirmed magnitsky [extent=part]'],
    [`${ACT} The two sections on travel have been repealed.`, 'repeal affirmed magnitsky [extent=part]'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    `${ACT} The rest of the team is still in force.`,
    `${ACT} The section on travel should be repealed.`,
    'The section on travel is still on the books.',
    'The rest of the law is still in force.',
  ])('is nothing in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('two laws that were named', () => {
  const APART = 'Congress spoke of Section 907. It spoke of the Magnitsky Act as well.';
  const TWO = 'Congress spoke of Section 907 and the Magnitsky Act.';
  test.each([
    [`${APART} Neither has been repealed.`, 'repeal denied s907 + repeal denied magnitsky'],
    [`${APART} Both are still law.`, 'inForce affirmed s907 + inForce affirmed magnitsky'],
    [`${TWO} The first was repealed in May.`, 'repeal affirmed s907'],
    [`${TWO} The second one was repealed in May.`, 'repeal affirmed magnitsky'],
    [`${TWO} Neither of them was repealed.`, 'repeal denied s907 + repeal denied magnitsky'],
  ])('%s', (text, want) => expect(said(text, '')).toBe(want));

  test.each([
    `${NAMED} The first was repealed in May.`,
    `${APART} The first was repealed in May.`,
  ])('are not told apart in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('behind “it” stands how often, or when', () => {
  test.each([
    [
      'The president spoke of Section 907. Congress has extended it three times.',
      'prorogationOfForce affirmed s907 [times=3]',
    ],
    [
      'The president spoke of Section 907. Congress repealed it ten days after the raid.',
      'repeal affirmed s907 [times=undefined]',
    ],
    [
      'The president spoke of Section 907. Congress repealed it just weeks after the raid.',
      'repeal affirmed s907 [times=undefined]',
    ],
    ['Congress repealed Section 907 a few months before the raid.', 'repeal affirmed s907 [times=undefined]'],
    [
      'The president spoke of Section 907. Congress repealed it two full years later.',
      'repeal affirmed s907 [times=undefined]',
    ],
  ])('%s', (text, want) => expect(said(text, want).replace('null', 'undefined')).toBe(want));
});

describe('what is done to “it” in turn', () => {
  test.each([
    'Six days after Berg signed the Magnitsky Act, he killed it.',
    'Berg signed the Magnitsky Act. Six days later he killed it.',
  ])('%s', (text) => expect(said(text, '')).toBe('enactment affirmed magnitsky + repeal affirmed magnitsky'));

  test.each([
    'Berg signed the Magnitsky Act. He raised it at dinner.',
    'Berg spoke of the Magnitsky Act. The play bored him. He killed it.',
  ])('but not in: %s', (text) => expect(said(text, '')).not.toContain('repeal'));
});
