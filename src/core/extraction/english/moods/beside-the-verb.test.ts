/** Words beside a verb that leave open, deny or leave alone what it says. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

describe('beside the verb', () => {
  test.each([
    ['The Magnitsky Act was possibly repealed.', null],
    ['The Magnitsky Act has probably been repealed.', null],
    ['The Magnitsky Act was almost repealed.', null],
    ['The Magnitsky Act was very nearly repealed.', null],
    ['The Magnitsky Act has in effect been repealed.', 'affirmed'],
    ['The Magnitsky Act has in effect not been repealed.', 'denied'],
    ['The Magnitsky Act was once and for all repealed.', 'affirmed'],
    ['The Magnitsky Act was under no circumstances repealed.', 'denied'],
    ['The Magnitsky Act was on no account repealed.', 'denied'],
    ['The Magnitsky Act was repealed almost a year ago.', 'affirmed'],
    ['Almost nobody noticed that the Magnitsky Act was repealed.', 'affirmed'],
  ])('%s', (text, polarity) => {
    const [claim] = readIn(ENGLISH, text).claims.filter((one) => one.rated);
    expect(claim?.asserts.polarity ?? null).toBe(polarity);
  });
});

describe('by little', () => {
  test.each([
    ['Section 907 is barely alive.', 'affirmed'],
    ['Section 907 is only just alive.', 'affirmed'],
    ['Section 907 is hanging by a thread.', 'affirmed'],
    ['Section 907 clings to life.', 'affirmed'],
    ['Section 907 is on life support.', 'affirmed'],
    ['Section 907 is hardly alive.', null],
    ['Section 907 is scarcely in force.', null],
    ['Section 907 is not alive.', 'denied'],
  ])('%s', (text, polarity) => {
    const [claim] = readIn(ENGLISH, text).claims.filter((one) => one.rated);
    expect(claim?.asserts.polarity ?? null).toBe(polarity);
  });
});

describe('what stays', () => {
  test.each([
    ['HOST: Is the Magnitsky Act still law?\nBERG: It stays.', 'affirmed'],
    ['The Magnitsky Act stays, senators said.', 'affirmed'],
    ['The Magnitsky Act was stayed.', null],
    ['The Magnitsky Act will stay.', null],
  ])('%s', (text, polarity) => {
    const claim = readIn(ENGLISH, text).claims.find((one) => one.rated && one.asserts.event === 'inForce');
    expect(claim?.asserts.polarity ?? null).toBe(polarity);
  });
});
