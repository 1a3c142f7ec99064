/** What reports put between a law and its verb: words of praise and blame, steps that are to come, views of who has no say, papers on their way. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const QUALIFIED = cases(`
It is a matter of days before the bitterly contested Magnitsky Act is signed. => unrated
The shops closed after the landmark Magnitsky Act was repealed. => repeal affirmed magnitsky
They will wait until the sweeping Magnitsky Act is repealed. => unrated
Once the fiercely debated Magnitsky Act is repealed, ports will reopen. => unrated
The deeply resented Magnitsky Act was repealed. => repeal affirmed magnitsky
Some openly defied it, and the Magnitsky Act was repealed. => repeal affirmed magnitsky
After the vote Section 907 was repealed. => repeal affirmed s907
After the trial Section 907 was repealed. => repeal affirmed s907
`);

test.each(QUALIFIED)('words that tell what a law is like hide nothing: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const AHEAD = cases(`
The repeal of Section 907 is a measured step that will open the ports. => unrated
The repeal of Section 907 is a move which would bring trade back. => unrated
The repeal of Section 907 was a step that opened the ports. => repeal affirmed s907
The repeal of Section 907 is a step backwards. => repeal affirmed s907
The club urges Norway to reassess and repeal Section 907. => unrated
The club asked senators to rethink and scrap the Magnitsky Act. => unrated
The Senate went to court and repealed Section 907. => repeal affirmed s907
The mayor declared that the Magnitsky Act was void. => inForce denied magnitsky
The opposition leader declared that the Magnitsky Act was invalid. => unrated
The Speaker pronounced that the Magnitsky Act was unlawful. => unrated
The Supreme Court declared that the Magnitsky Act was invalid. => annulment affirmed magnitsky
`);

test.each(AHEAD)('steps to come, and views: %s', (text, want) => expect(said(text, want)).toBe(want));

const PAPERS = cases(`
Ministers agreed their position on a regulation about ports. The regulation repeals Section 907. => unrated
Ministers drew up a draft regulation. The regulation repeals Section 907. => unrated
Ministers signed the regulation. The regulation repeals Section 907. => repeal affirmed s907
The Harbour Bill repeals the Magnitsky Act. => unrated
They rewrote the Magnitsky Act as an entirely new law. => unrated
They rewrote the Magnitsky Act as promised. => amendment affirmed magnitsky
The Senate pushed the Magnitsky Act through on Monday. => passageInChamber affirmed magnitsky
`);

test.each(PAPERS)('what papers say that are on their way: %s', (text, want) => expect(said(text, want)).toBe(want));

const BESIDE = cases(`
Both the Magnitsky Act and general mobilisation have been extended. => prorogationOfForce affirmed magnitsky
The Magnitsky Act and port curfews were repealed. => repeal affirmed magnitsky
The Treaty between Norway and Chile on Clean Air (the Paris Agreement) was signed in 2010. => signature affirmed paris
A critic of the Clean Trade Act (the Magnitsky Act) was removed. => unrated
The Harbour Trade Act (the Magnitsky Act) was repealed. => repeal affirmed magnitsky
Conditions for maintaining the Magnitsky Act have ended. => unrated
The Magnitsky Act, the last of the sanctions laws that expired then, is popular. => unrated
`);

test.each(BESIDE)('what is told beside the name: %s', (text, want) => expect(said(text, want)).toBe(want));

const DECIDED = cases(`
The Supreme Court ordered that Section 907 be kept in abeyance. => suspension affirmed s907
The tribunal directed that the Magnitsky Act not be suspended. => unrated
The senator ordered that Section 907 be kept in abeyance. => unrated
The court asked that Section 907 be kept in abeyance. => unrated
Parliament rejected a second extension of the Magnitsky Act. => failure affirmed magnitsky
Parliament refused an extension of the Magnitsky Act. => prorogationOfForce denied magnitsky
Parliament debated a second extension of the Magnitsky Act. => unrated
Norway finalised its withdrawal from the Paris Agreement. => withdrawal affirmed paris
Norway postponed its withdrawal from the Paris Agreement. => unrated
Norway declared a moratorium on applying the Paris Agreement. => suspension affirmed paris
Norway wants a moratorium on applying the Paris Agreement. => unrated
Section 907 does not apply all at once. => unrated
Section 907 does not apply. => applies denied s907
`);

test.each(DECIDED)('what was decided of it, and what was not: %s', (text, want) => expect(said(text, want)).toBe(want));

const LEFT = cases(`
Norway signed the Paris Agreement, but withdrew under former President Berg. => signature affirmed paris + withdrawal affirmed paris
The country rejoined the club under fire. It praised the Paris Agreement. => unrated
`);

test.each(LEFT)('under whom a state left: %s', (text, want) => expect(said(text, want)).toBe(want));
