import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const TOLD = cases(`
  The Magnitsky Act is not the president’s to repeal. => grantOfPower denied magnitsky
  The key to the Magnitsky Act lies with Congress. => grantOfPower affirmed magnitsky
  The Magnitsky Act is in the hands of Congress. => grantOfPower affirmed magnitsky
  The Magnitsky Act cannot be undone by a stroke of the pen. => grantOfPower denied magnitsky
  The president may waive the Magnitsky Act but not repeal it. => grantOfPower denied magnitsky
  Congress would have to repeal the Magnitsky Act. => grantOfPower affirmed magnitsky
  Lawmakers can only demand that the Magnitsky Act be lifted. => grantOfPower denied magnitsky
  Congress could end the Magnitsky Act by joint resolution. => grantOfPower affirmed magnitsky
  Repealing the Magnitsky Act is Parliament’s business. => grantOfPower affirmed magnitsky
  A president has no part in repealing the Magnitsky Act. => grantOfPower denied magnitsky
`);

const AFTER = cases(`
  The president waived the Magnitsky Act. Presidents do not repeal statutes. => waiver affirmed magnitsky + grantOfPower denied magnitsky
  The president waived the Magnitsky Act. Laws are repealed by Congress. => waiver affirmed magnitsky + grantOfPower affirmed magnitsky
  The president waived the Magnitsky Act. Repeal is beyond his reach. => waiver affirmed magnitsky + grantOfPower denied magnitsky
  The president extended the Magnitsky Act. His decree counts for nothing until deputies back it. => prorogationOfForce affirmed magnitsky + grantOfPower affirmed magnitsky
`);

const LEFT = cases(`
  The key to the embassy is with the president; the Magnitsky Act was discussed. => none
  The Magnitsky Act was discussed. The mayor can only demand that the road be closed. => none
  The Magnitsky Act was discussed. The ball is not his to play. => none
  The Magnitsky Act was discussed. Drivers do not repeal speed limits. => none
  Could Congress end the Magnitsky Act by joint resolution? => unrated
  Congress may repeal the Magnitsky Act this year. => unrated
`);

test.each([...TOLD, ...AFTER])('whose it is to end a law is a power, in whatever words: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});

test.each(LEFT)('keys and business of others, chances and questions are none: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});
