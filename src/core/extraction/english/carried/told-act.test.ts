/** What begins where an act was told: the act, and not the law that it was done to. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const ACTS = cases(`
The repeal of the Magnitsky Act was signed in 2015. It took effect on 1 May 2016. => signature affirmed magnitsky + repeal affirmed magnitsky [on=2016-05-01]
Berg signed the repeal of the Magnitsky Act, but it has not kicked in. => repeal affirmed magnitsky + repeal denied magnitsky
Norway announced its withdrawal from the Paris Agreement. It took effect in May 2020. => withdrawal affirmed paris [on=2020-05]
Berg signed the repeal of the Magnitsky Act. It takes effect next year. => repeal affirmed magnitsky
`);

const LAWS = cases(`
The Magnitsky Act was signed in 2015. It took effect on 1 May 2016. => enactment affirmed magnitsky + entryIntoForce affirmed magnitsky
The repeal of the Magnitsky Act was signed in 2015. The law took effect in 2012. => signature affirmed magnitsky + entryIntoForce affirmed magnitsky
Deputies debated the repeal of the Magnitsky Act. It took effect in 2012. => entryIntoForce affirmed magnitsky
A repeal of the Magnitsky Act was debated. It took effect in 2012. => entryIntoForce affirmed magnitsky
`);

const TERMS = cases(`
Berg signed the extension of the Magnitsky Act. It runs to 2028. => prorogationOfForce affirmed magnitsky + prorogationOfForce affirmed magnitsky [until=2028]
The Magnitsky Act is back. It runs to 2028. => reEnactment affirmed magnitsky + inForce affirmed magnitsky [until=2028]
The House passed a bill to renew the Magnitsky Act. It runs to 2028. => passageInChamber affirmed magnitsky
Parliament wants an extension of the Magnitsky Act. It runs to 2028. => inForce affirmed magnitsky
`);

const PLACES = cases(`
The Magnitsky Act is in force where no court has blocked it. => inForce affirmed magnitsky
The Magnitsky Act is in force where it has not been suspended. => inForce affirmed magnitsky
No court has blocked the Magnitsky Act. => injunction denied magnitsky
The Magnitsky Act is old and still in force. => inForce affirmed magnitsky
The Magnitsky Act is older than he is and still on the books. => inForce affirmed magnitsky
The Magnitsky Act is not old and still in force. => none
The Magnitsky Act is famous and Berg is still in force at the club. => none
`);

describe('what takes effect', () => {
  test.each(ACTS)('is the act just told of: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LAWS)('is the law, where no act was told as done: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TERMS)('and what runs until a day is the extension that was signed, or the law: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});

describe('how a law stands', () => {
  test.each(PLACES)('is told behind other things, and by the places in which it does: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});
