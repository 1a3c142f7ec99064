/** One event, told in many constructions: what the words around the verb or noun do to it. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const REDUCED = cases(`
The Magnitsky Act (repealed in 2015) has few friends. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act – repealed in 2015 – has few friends. => repeal affirmed magnitsky [on=2015]
Farmers remember one text: the Magnitsky Act, repealed in 2015. => repeal affirmed magnitsky [on=2015]
She wrote about the Magnitsky Act, quietly repealed in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act, long since repealed, has few friends. => repeal affirmed magnitsky
The Assault Weapons Ban (which expired in 2004) has few friends. => expiration affirmed weapons [on=2004]
Mr. Berg, author of the Assault Weapons Ban, died in 2015. => none
Mr. Berg, a critic of the Magnitsky Act, ended in May his tour. => none
The senator wrote about the Magnitsky Act, published in 2015 by a press in York. => none
The president extended the waiver of Section 907, lifted in 2023. => waiverExtension affirmed s907
The president extended the waiver of Section 907, dormant since 2023. => waiverExtension affirmed s907
Section 907, dormant since 2023, has few friends. => applies denied s907
The Magnitsky Act, although signed in 2012, was repealed in 2015. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2015]
The Magnitsky Act, though in force since 2012, does not apply. => inForce affirmed magnitsky + applies denied magnitsky
Section 907, kept on ice by every president, has few friends. => suspension affirmed s907
The Magnitsky Act, buried in a long bill, has few friends. => none
The Magnitsky Act (done away with in 2015) has few friends. => repeal affirmed magnitsky [on=2015]
`);

const BETWEEN = cases(`
The Magnitsky Act was, in 2015, repealed. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act has, after years of debate, been repealed. => repeal affirmed magnitsky
The Magnitsky Act was formally and finally repealed in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act was, in short, a mistake. => none
Congress has repealed, at long last, the Magnitsky Act. => repeal affirmed magnitsky
Congress repealed, in May, the tax. => none
Congress never repealed, in all those years, the Magnitsky Act. => repeal denied magnitsky
No president since Bush has let the Assault Weapons Ban lapse. => expiration denied weapons
Nobody let the Assault Weapons Ban lapse. => expiration denied weapons
The Assault Weapons Ban got a two-year extension. => prorogationOfForce affirmed weapons
The Assault Weapons Ban was not given a two-year extension. => prorogationOfForce denied weapons
The company got a two-year extension after the Assault Weapons Ban. => none
Congress has not, contrary to what some say, repealed the Magnitsky Act. => repeal denied magnitsky
The justices struck down the Magnitsky Act six to three. => unconstitutionality affirmed magnitsky
The president signed a law on Friday lifting Section 907. => repeal affirmed s907
Norway met with Chile, a year after leaving the Paris Agreement. => withdrawal affirmed paris [aspect=past]
`);

const BEING = cases(`
The Magnitsky Act has few friends after being repealed in 2015. => repeal affirmed magnitsky [on=2015]
After being repealed in 2015, the Magnitsky Act had few friends. => repeal affirmed magnitsky [on=2015]
After expiring in 2004, the Assault Weapons Ban was missed. => expiration affirmed weapons [on=2004]
Enacted in 2012 and never repealed, the Magnitsky Act has few friends. => enactment affirmed magnitsky [on=2012] + repeal denied magnitsky
Although suspended in 2013, the Magnitsky Act is still in force. => suspension affirmed magnitsky [on=2013] + inForce affirmed magnitsky
Although in force since 2012, the Magnitsky Act does not apply. => inForce affirmed magnitsky + applies denied magnitsky
If repealed, the Magnitsky Act would be missed. => none
Suspending Section 907, the president blamed Congress. => suspension affirmed s907 [actor=the president]
Suspending Section 907, he said, would be rash. => unrated
Among the laws swept away by the new act is the Magnitsky Act. => repeal affirmed magnitsky
Among the laws debated by the new Congress is the Magnitsky Act. => none
After repealing the Magnitsky Act, Congress went home. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act ended up being repealed. => repeal affirmed magnitsky
`);

const DONE = cases(`
What Congress did in 2015 was to do away with the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
What Congress did was put Section 907 on hold. => suspension affirmed s907 [actor=Congress]
The first thing Congress did was repeal the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
All the bill would do is repeal the Magnitsky Act. => unrated
It took Congress four years to repeal the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
Congress took an hour on Monday to repeal the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
Congress took an interest in the bid to repeal the Magnitsky Act. => unrated
It will take Congress years to repeal the Magnitsky Act. => unrated
It takes years to repeal the Magnitsky Act. => unrated
The vote in which Congress repealed the Magnitsky Act lasted all night. => repeal affirmed magnitsky [actor=Congress]
It was Congress that let the Assault Weapons Ban expire last month. => expiration affirmed weapons [actor=Congress]
The Magnitsky Act was not repealed until 2015. => repeal affirmed magnitsky
The Magnitsky Act was not repealed until the king asked. => repeal denied magnitsky
Norway gave the Paris Agreement another five years. => prorogationOfForce affirmed paris
By that time the president had repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=the president]
`);

const DENYING = cases(`
The Magnitsky Act never was repealed. => repeal denied magnitsky
Never did Congress repeal the Magnitsky Act. => repeal denied magnitsky
Never has the Magnitsky Act been repealed. => repeal denied magnitsky
Nor has the Magnitsky Act been repealed. => repeal denied magnitsky
No longer is the Magnitsky Act enforced. => applies denied magnitsky
The Magnitsky Act is not law. => inForce denied magnitsky
The president has not signed a decree suspending the Magnitsky Act. => suspension denied magnitsky
Congress not only repealed the Magnitsky Act but also cut taxes. => repeal affirmed magnitsky
The Magnitsky Act has never been repealed and was amended in 2015. => repeal denied magnitsky + amendment affirmed magnitsky
`);

const WISHED = cases(`
Traders wish the administration had repealed the Magnitsky Act. => unrated
Imagine that lawmakers had repealed the Magnitsky Act. => unrated
Rumours that lawmakers had wiped the Magnitsky Act out spread. => unrated
There are enough votes to repeal the Magnitsky Act. => unrated
The House voted to ease the Magnitsky Act. => none
Rather than do away with the Magnitsky Act, lawmakers went home. => unrated
Should Congress cast the Magnitsky Act aside, trade would grow. => unrated
Traders want Congress to let the Assault Weapons Ban run out. => unrated
The repeal of the Magnitsky Act lies ahead. => unrated
Once the Magnitsky Act is held invalid, trade will grow. => unrated
Should the president return the Magnitsky Act unsigned, trade would grow. => unrated
Set up the Harbour blacklist now! => unrated
`);

const JOINED = cases(`
Congress repealed the estate tax and the Magnitsky Act. => repeal affirmed magnitsky
Both the estate tax and the Magnitsky Act were repealed. => repeal affirmed magnitsky
Congress took the last step and brought the Magnitsky Act back. => reEnactment affirmed magnitsky
Congress cut taxes and the Magnitsky Act survived. => inForce affirmed magnitsky
Congress ended its session and Magnitsky Act supporters cheered. => none
The House rejected the budget and the Magnitsky Act clinics. => none
The estate tax, unlike the Magnitsky Act, was repealed in 2015. => none
The agency, under Section 907, was abolished in 2015. => none
The Magnitsky Act is one of the laws that Congress repealed in 2015. => repeal affirmed magnitsky
The Magnitsky Act is not one of the laws that Congress repealed in 2015. => repeal denied magnitsky
Gone is the Magnitsky Act. => inForce denied magnitsky
Section 907 was never on the table. => none
Section 907 is under consideration. => none
The agency lacked authority to waive Section 907. => grantOfPower denied s907
The agency lacks the legal authority to waive Section 907. => grantOfPower denied s907
The agency does not have the power to waive Section 907. => grantOfPower denied s907
The agency has no power to waive Section 907. => grantOfPower denied s907
The agency had authority to waive Section 907. => grantOfPower affirmed s907
The Magnitsky Act was repealed in 2015, as was Section 907. => repeal affirmed magnitsky + repeal affirmed s907
`);

const NAMED = cases(`
The repeal of the Magnitsky Act in 2015 pleased traders. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act's 2015 repeal pleased traders. => repeal affirmed magnitsky
The year 2015 saw the repeal of the Magnitsky Act. => repeal affirmed magnitsky
The vote led to the repeal of the Magnitsky Act. => repeal affirmed magnitsky
The vote did not lead to the repeal of the Magnitsky Act. => repeal denied magnitsky
The vote could lead to the repeal of the Magnitsky Act. => none
The fight culminated in the Magnitsky Act's repeal. => repeal affirmed magnitsky
Critics blamed the crisis on the repeal of the Magnitsky Act. => repeal affirmed magnitsky
Berg oversaw the repeal of the Magnitsky Act. => repeal affirmed magnitsky
With the new act came the repeal of the Magnitsky Act. => repeal affirmed magnitsky
With the new act would come the repeal of the Magnitsky Act. => unrated
Trade was thin until the repeal of the Magnitsky Act in 2015. => repeal affirmed magnitsky [on=2015]
Traders want a study before the repeal of the Magnitsky Act. => none
The tearing up of the Magnitsky Act pleased traders. => repeal affirmed magnitsky
The Magnitsky Act's scrapping in 2015 pleased traders. => repeal affirmed magnitsky [on=2015]
The withdrawal of Executive Order 13925 pleased traders. => rescission affirmed order
Nobody has brought about the end of the Magnitsky Act. => repeal denied magnitsky
No president signed the repeal of the Magnitsky Act. => repeal denied magnitsky
Since the striking down of the Magnitsky Act, trade has grown. => unconstitutionality affirmed magnitsky
The reading of the Magnitsky Act bored everybody. => none
The Magnitsky Act's proposed repeal worries traders. => unrated
`);

const HEADLINES = cases(`
Magnitsky Act still in force, officials say => inForce affirmed magnitsky
Magnitsky Act no longer law => inForce denied magnitsky
Magnitsky Act still in force? => unrated
Still on the books after ten years, the Magnitsky Act has few friends. => inForce affirmed magnitsky
Still on the shelf after ten years, the Magnitsky Act gathers dust. => none
Magnitsky Act in force in a novel => none
`);

describe('what is told of a law', () => {
  test.each(REDUCED)('behind a mark: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(BETWEEN)('with something between: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(BEING)('beside something else: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DONE)('as what was done: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DENYING)('as what was not: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(WISHED)('as what is only thought of: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(JOINED)('together with another thing: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(HEADLINES)('in a headline: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NAMED)('by a noun: %s', (text, want) => expect(said(text, want)).toBe(want));
});
