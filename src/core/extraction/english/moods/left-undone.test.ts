/** What a body was asked to do and has not done, what none did, and what stands before the name of the law. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what was asked for and left undone', () => {
  test.each([
    ['“Repeal Section 907 now!” he wrote. Congress has not.', 'repeal denied s907 [actor=Congress]'],
    ['Berg vowed to repeal Section 907. Congress never did.', 'repeal denied s907 [actor=Congress]'],
    ['Berg vowed to repeal Section 907. Congress did not do so.', 'repeal denied s907 [actor=Congress]'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    'Berg vowed to repeal Section 907. Congress has not met.',
    'Berg vowed to repeal Section 907. The importer has not.',
    'Berg vowed to repeal Section 907. Congress met. The weather was bad. Congress has not.',
  ])('is none in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('what no court did', () => {
  test.each([
    ['Berg says a court struck down Section 907. No court has ever done that.', 'unconstitutionality denied s907'],
    ['Congress repealed Section 907. The president never did that.', 'repeal denied s907'],
    ['What Congress has not done is repeal Section 907.', 'repeal denied s907'],
    ['What Congress never did was repeal Section 907.', 'repeal denied s907'],
  ])('%s', (text, want) => expect(said(text, '')).toContain(want));

  test.each([
    ['What Congress did was repeal Section 907.', 'repeal affirmed s907'],
    ['Clinton waived Section 907. Every administration since Berg’s has done so.', 'waiver affirmed s907'],
    ['Congress repealed Section 907. Congress never did that.', 'repeal affirmed s907'],
  ])('but not in: %s', (text, want) => expect(said(text, '')).toBe(want));
});

describe('a clause before the one that names the law', () => {
  test.each([
    ['Four years after it was waived, Section 907 was repealed.', 'waiver affirmed s907 + repeal affirmed s907'],
    ['Before it was repealed, the old Section 907 had been waived.', 'waiver affirmed s907'],
  ])('%s', (text, want) => expect(said(text, '')).toContain(want));

  test.each([
    'It was waived, Section 907 or no Section 907.',
    'Four years after it was waived, he spoke. Section 907 was discussed.',
    'The fee is old. Four years after it was waived, reporters asked the man who wrote about Section 907.',
  ])('means no law in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});

describe('behind “it” stands who, too or whole', () => {
  test.each([
    ['Congress spoke of Section 907. Nobody repealed it either.', 'repeal denied s907'],
    ['Congress spoke of Section 907. The president waived it himself.', 'waiver affirmed s907'],
    ['Congress spoke of Section 907. The Supreme Court struck it down whole.', 'unconstitutionality affirmed s907'],
    ['Congress spoke of Section 907. Nothing in it was repealed.', 'repeal denied s907'],
  ])('%s', (text, want) => expect(said(text, '')).toBe(want));
});

describe('what is asked about, done, or sent back', () => {
  test.each([
    ['Section 907 is not dead.', 'inForce affirmed s907'],
    ['Section 907 is far from dead.', 'inForce affirmed s907'],
    ['Section 907 is dead.', 'inForce denied s907'],
    ['The tutor asked who had repealed Section 907.', 'unrated'],
    ['Reporters wondered when Congress repealed Section 907.', 'unrated'],
    ['Congress spoke of Section 907. “It is done,” he said.', 'unrated'],
    ['Peers sent the bill to repeal Section 907 back.', 'unrated'],
  ])('%s', (text, want) => expect(said(text, '')).toBe(want));
});
