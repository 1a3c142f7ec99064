/** A section, a title or an article by its number, of the act that was named just before: told of in a sentence of its own, or in an answer. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const NAMED = 'The Assault Weapons Ban was in court again.';

describe('a part by its number', () => {
  test.each([
    [`${NAMED} Section 3 was repealed in June.`, 'repeal affirmed weapons [extent=part, share=section 3]'],
    [`${NAMED} The Supreme Court struck down Section 3.`, 'unconstitutionality affirmed weapons [extent=part]'],
    [`${NAMED} He sighed. Title II is still law.`, 'inForce affirmed weapons [extent=part]'],
    [`${NAMED} Section 3 is dead.`, 'inForce denied weapons [extent=part]'],
    [
      `${NAMED} Sections 16 and 21 remain in force.`,
      'inForce affirmed weapons [extent=part, share=sections 16 and 21]',
    ],
    ['Was the Assault Weapons Ban repealed? Section 3 was.', 'repeal affirmed weapons [extent=part, share=section 3]'],
    ['Was the Assault Weapons Ban repealed? Section 2 was not.', 'repeal denied weapons [extent=part]'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    `${NAMED} Section 3 of the fire code was repealed.`,
    `${NAMED} Section 3 may be repealed.`,
    `${NAMED} Section 3 is over there.`,
    `${NAMED} He sighed. She sighed. They sighed. Section 3 was repealed.`,
    'The Paris Agreement was in court again. Section 3 was repealed.',
    'Was the Assault Weapons Ban repealed? Section 3 of the fire code was.',
    'Was the Assault Weapons Ban repealed? The author of section 3 was.',
  ])('is none in: %s', (text) => expect(said(text, '')).toBe('unrated'));
});
