import { expect, test } from 'vitest';
import { agrees, cases } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

const TOLD = cases(`
  The court froze the Magnitsky Act in May. It did not rule on its validity. => unconstitutionality denied asserted
  The court froze the Magnitsky Act in May. The judges have yet to say whether it is lawful. => unconstitutionality denied asserted
  The court froze the Magnitsky Act in May. It decided nothing about its validity. => unconstitutionality denied asserted
  The court froze the Magnitsky Act in May. It left the question of its constitutionality open. => unconstitutionality denied asserted
  The court issued no holding on Section 907. => unconstitutionality denied asserted
  About Section 907 the justices said nothing. => unconstitutionality denied asserted
  The Supreme Court never reached Section 907. => unconstitutionality denied asserted
  No court has ruled on the merits of the Magnitsky Act. => unconstitutionality denied asserted
  The Magnitsky Act was never before the Court. => unconstitutionality denied asserted
  The court struck down another law. Section 907 was not at issue. => unconstitutionality denied asserted
  Whether the Magnitsky Act is lawful has not been decided. => unconstitutionality denied asserted
  The Magnitsky Act is in force. The challenge is undecided. => unconstitutionality denied asserted
  The Magnitsky Act is in force. A ruling by the full court is outstanding. => unconstitutionality denied asserted
`);

const LEFT = cases(`
  If the court does not rule on the validity of the Magnitsky Act, trade will stop. => unrated
  Will the court say nothing about the Magnitsky Act? => unrated
  The judges discussed the Magnitsky Act. The senator said nothing about it. => none
  The Magnitsky Act came up. Her bill was not before the committee. => none
  The Magnitsky Act came up. The suit of a baker against his landlord is pending. => none
  The Magnitsky Act was not at issue between the two brothers. => none
  The judge asked whether the Magnitsky Act is lawful. => unrated
`);

test.each(TOLD)('a court that has not decided on a law has neither struck it down nor upheld it: %s', (text, want) => {
  expect(agrees(ENGLISH, text, want)).toBe(want);
});

test.each(LEFT)('others who decide nothing, and other cases, tell nothing of a law: %s', (text, want) => {
  expect(agrees(ENGLISH, text, want)).toBe(want);
});
