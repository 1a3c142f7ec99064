/** Laws carried on by a noun with a clause right behind it. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const CARRIED = cases(`
The Magnitsky Act is remembered. The law Obama signed in 2012 was repealed in 2015. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2015]
The Magnitsky Act is remembered. The law he signed in 2012 is gone. => enactment affirmed magnitsky [on=2012] + inForce denied magnitsky
The Magnitsky Act is remembered. That law no longer exists. => inForce denied magnitsky
The Magnitsky Act is remembered. That law no longer applies. => applies denied magnitsky
The Magnitsky Act is remembered. The lawyer Obama hired in 2012 was repealed by nobody. => none
The Magnitsky Act is remembered. The song Obama signed in 2012 was removed in 2015. => none
`);

describe('a law', () => {
  test.each(CARRIED)('is carried on by a noun: %s', (text, want) => expect(said(text, want)).toBe(want));
});
