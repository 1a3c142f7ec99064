/** What reports of rulings and of what stands beside a law say: a court that decides has done it; what is built on a law is not the law. */
import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const RULED = cases(`
The high court ruled to strike down the Magnitsky Act. => unconstitutionality affirmed magnitsky
The justices voted 6-3 to strike down the Magnitsky Act. => unconstitutionality affirmed magnitsky
The tribunal handed down its decision to overturn the Magnitsky Act. => unconstitutionality affirmed magnitsky
The high court ruled in June to let the Magnitsky Act stand. => unconstitutionality denied magnitsky
The president decided to let the Magnitsky Act lapse. => unrated
The court may vote to strike down the Magnitsky Act. => unrated
The court has not decided to strike down the Magnitsky Act. => unrated
Lawmakers announced their decision to strike down the Magnitsky Act. => unrated
The memo follows a Supreme Court ruling that upheld the Magnitsky Act. => unconstitutionality denied magnitsky
It came after the court's recent ruling upholding the Magnitsky Act. => unconstitutionality denied magnitsky
Traders want the court's ruling striking down the Magnitsky Act. => unrated
Traders await a ruling striking down the Magnitsky Act. => unrated
`);

const PAPERS = cases(`
The injunction blocking the Magnitsky Act was reinstated. => injunction affirmed magnitsky + suspension affirmed magnitsky [target=limit]
The injunction preventing enforcement of the Magnitsky Act is back in effect. => injunction affirmed magnitsky + suspension affirmed magnitsky [target=limit]
The injunction halting the Magnitsky Act is in force once more. => suspension affirmed magnitsky + suspension affirmed magnitsky [target=limit]
A judge issued an injunction prohibiting the enforcement of the Magnitsky Act. => injunction affirmed magnitsky [target=enforcement]
A judge issued a decree temporarily enjoining the bank from enforcing the Magnitsky Act. => injunction affirmed magnitsky
The tribunal upheld the injunction blocking the Magnitsky Act. => injunction affirmed magnitsky
The ruling forbids enforcement of the Magnitsky Act. => injunction affirmed magnitsky [target=enforcement]
The pause on Magnitsky Act enforcement pleased traders. => nonEnforcement affirmed magnitsky [target=enforcement]
He said so while signing a decree freezing the Magnitsky Act. => suspension affirmed magnitsky
A judge may issue an order temporarily halting the Magnitsky Act. => unrated
Traders seek an injunction prohibiting the enforcement of the Magnitsky Act. => unrated
The harbour code prevents enforcement of the Magnitsky Act. => none
While repealing the Magnitsky Act, deputies could fund roads. => unrated
The ministry closed half of its Magnitsky Act cases. => none
Berg ended most of the Section 907 talks. => none
The court narrowed the Magnitsky Act. => unrated
Congress narrowed the Magnitsky Act. => amendment affirmed magnitsky
`);

test.each(PAPERS)('what a paper does is told of the paper: %s', (text, want) => expect(said(text, want)).toBe(want));

test.each(RULED)('a court that decides so has done it: %s', (text, want) => expect(said(text, want)).toBe(want));

const BESIDE = cases(`
Money paid under the invalidated Magnitsky Act measures is owed. => unrated
Money paid under the invalidated Magnitsky Act is owed. => unconstitutionality affirmed magnitsky
A court overturned the minister's use of the Magnitsky Act to fine them. => unrated
The bureau began dismantling its records operation in anticipation of Section 907's repeal. => unrated
Enacted in 2012, the Magnitsky Act's authority to freeze assets was cut short. => unrated
One of the oldest sections of the trade law, the Magnitsky Act, lapsed on Sunday. => unrated
Their favourite trade law, the Magnitsky Act, lapsed on Sunday. => expiration affirmed magnitsky
Section 907 is gone. Two states passed legislation that stops banks from lending. => inForce denied s907
`);

test.each(BESIDE)('what stands beside a law is not the law: %s', (text, want) => expect(said(text, want)).toBe(want));

const NOT_YET = cases(`
Until (and unless) Section 907 is repealed, aid is barred. => unrated
Aid is barred until Section 907 (the ban) is repealed. => unrated
It is law in the states where Section 907 has not been blocked. => unrated
Section 907 has not been blocked. => injunction denied s907
By passing this bill we are replacing the Magnitsky Act with a better law. => unrated
Congress is repealing the Magnitsky Act. => unrated
Both parties are calling for an overhaul through the return of the Magnitsky Act. => unrated
The Assault Weapons Ban expires Monday, 20 April. => unrated
The Assault Weapons Ban lapses on 20 April. => unrated
The Assault Weapons Ban expired on 20 April. => expiration affirmed weapons
They argued whether to allow the President to extend the Magnitsky Act. => unrated
The Magnitsky Act has bounced back and forth. => unrated
The Magnitsky Act has bounced back. => reEnactment affirmed magnitsky
The cabinet extended the Magnitsky Act to cover all ports. => unrated
They won an overhaul through the repeal of the Magnitsky Act. => repeal affirmed magnitsky
`);

test.each(NOT_YET)('what is only at work, asked for or told of some places is not done: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
