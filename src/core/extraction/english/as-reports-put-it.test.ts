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
