/** Which untrue claims a text sets right itself, and which it leaves standing. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../src/app/check.ts';
import { SHIPPED } from './shipped-register.fixture.ts';

const ARTICLE = '../shared/articles/907th-amendment.txt';
const checker = checkerOf(SHIPPED, '2026-02-15');

/** Every untrue claim of the text: its words, and whether the text sets them right. */
function untrue(text: string): readonly (readonly [string, boolean])[] {
  const input = { text, title: null, url: null, outlet: null, published: '2025-08-26', language: null };
  return checker(input).claims.flatMap(({ text: words, verdict }) =>
    verdict !== null && ['misleading', 'false', 'half-true'].includes(verdict.rating)
      ? [[words, verdict.correctedInText] as const]
      : [],
  );
}

const SAID = '“Section 907 of the FREEDOM Support Act has been repealed,” President Ilham Aliyev said on Tuesday.';
const corrected = (text: string) => {
  const found = untrue(text);
  expect(found.length).toBeGreaterThan(0);
  return found.map(([, right]) => right);
};

describe('a claim is set right', () => {
  test.each([
    ['behind it', `${SAID}\n\nSection 907 has not been repealed by Congress.`],
    ['before it', `Section 907 of the FREEDOM Support Act has not been repealed by Congress.\n\n${SAID}`],
    ['in the headline', `Section 907 has not been repealed\n\n${SAID}`],
    ['far from it', `${SAID}\n\n${'The guests sat down to dinner.\n\n'.repeat(20)}Section 907 has not been repealed.`],
    ['by another speaker', `${SAID}\n\n“Section 907 has not been repealed,” Senator John Smith said.`],
    ['by saying that the law stands', `${SAID}\n\nSection 907 is still in force.`],
    ['in other words for the same', `${SAID}\n\nNo, Section 907 was not abolished.`],
    [
      'the other way round',
      'Section 907 of the FREEDOM Support Act has never been waived.\n\nIts application was waived on August 8, 2025.',
    ],
  ])('%s', (_, text) => expect(corrected(text)).toEqual([true]));

  test.runIf(existsSync(ARTICLE))('wherever the article on the 907th Amendment has a misleading one', () => {
    const found = untrue(readFileSync(ARTICLE, 'utf8'));
    expect(found.filter(([, right]) => right)).toHaveLength(4);
    expect(found.filter(([, right]) => !right).map(([words]) => words)).toEqual([
      'every U.S. administration has used this waiver authority annually',
    ]);
  });
});

describe('a claim is left standing', () => {
  test.each([
    ['where nothing else is said', SAID],
    [
      'by a denial about another law',
      `${SAID}\n\n“The Jackson-Vanik amendment has not been repealed,” Senator John Smith said.`,
    ],
    ['by a denial of another event', `${SAID}\n\nSection 907 was not amended by Congress in 2025.`],
    [
      'by a denial from before it',
      `${SAID}\n\n“Section 907 has not been repealed,” Senator John Smith said in March 2019.`,
    ],
    ['by a denial about another time', `${SAID}\n\nSection 907 was not repealed in 2019.`],
    ['by the weaker thing that happened', `${SAID}\n\nPresident Trump waived Section 907 on 8 August 2025.`],
    ['by a promise or a question', `${SAID}\n\nWas Section 907 repealed? Senators promised not to repeal Section 907.`],
    ['by another voice that is wrong too', `${SAID}\n\n“Section 907 was terminated,” Senator John Smith said.`],
  ])('%s', (_, text) => expect(corrected(text)).not.toContain(true));
});
