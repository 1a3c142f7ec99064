import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const NOT_ASSERTED = cases(`
Congress will repeal Section 907. => unrated
The minister promised to repeal the Magnitsky Act. => unrated
The party plans to repeal the Magnitsky Act. => unrated
Congress is going to repeal Section 907. => unrated
The senator vowed that Section 907 would be repealed. => unrated
The government intends to leave the Paris Agreement. => unrated
Congress must repeal Section 907. => unrated
Congress should repeal Section 907. => unrated
The envoy urged Congress to repeal Section 907. => unrated
The envoy called for the repeal of Section 907. => unrated
Farmers demanded that Congress repeal the Magnitsky Act. => unrated
Repeal Section 907 now! => unrated
It is time to repeal Section 907. => unrated
The envoy wants Section 907 repealed. => unrated
The repeal of Section 907 is expected by spring. => unrated
The platform includes the repeal of Section 907. => unrated
The measure repeals Section 907. => unrated
The letter rests on the legal conclusion that the Magnitsky Act is unconstitutional. => unrated
Farmers demand that the Magnitsky Act be repealed, not suspended. => unrated
The Magnitsky Act would be amended, not repealed. => unrated
They quit on the view that the Magnitsky Act was unlawful. => unrated
The amendment suspends Section 907. => unrated
Both parties included the repeal of Section 907 in their manifestos. => unrated
The envoy hopes that Congress repeals Section 907. => unrated
I wish Congress had repealed Section 907. => unrated
Has Congress repealed Section 907? => unrated
Will the country leave the Paris Agreement? => unrated
Traders asked whether Section 907 had been repealed. => unrated
If Congress repealed Section 907, aid could flow. => unrated
If repealed, Section 907 would be missed by few. => unrated
Unless Congress repeals Section 907, aid cannot flow. => unrated
Congress would have repealed Section 907. => unrated
Congress may repeal Section 907. => unrated
The Magnitsky Act could be repealed. => unrated
The push to repeal Section 907 has gained friends. => unrated
The campaign for the repeal of the Magnitsky Act goes on. => unrated
Congress is expected to repeal Section 907. => unrated
The Assault Weapons Ban is set to expire in 2027. => unrated
The possible repeal of Section 907 worries traders. => unrated
The committee debated the repeal of Section 907. => unrated
A debate on whether to repeal Section 907 was put off until autumn. => unrated
Talk of repealing Section 907 was suspended. => unrated
The question of how to waive Section 907 was postponed. => unrated
A proposal to repeal Section 907 is on the table. => unrated
Efforts to repeal the Magnitsky Act continue. => unrated
Senators considered repealing the Magnitsky Act. => unrated
The repeal of Section 907 would help traders. => unrated
Had Congress repealed Section 907, trade would have grown. => unrated
Had Section 907 been repealed, trade would have grown. => unrated
Should Congress repeal Section 907, trade would grow. => unrated
Traders want a study before Section 907 is repealed. => unrated
Once Section 907 is repealed, trade will grow. => unrated
When the Assault Weapons Ban expires, sales will rise. => unrated
Put Section 907 on hold now! => unrated
The court will rule that the Magnitsky Act is unconstitutional. => unrated
The court was urged to find that the Magnitsky Act violates the Constitution. => unrated
The justices did not find that the Magnitsky Act is unconstitutional. => unrated
Section 907 is essentially dead. => unrated
Section 907 is still law even after Berg has signed its repeal. => inForce affirmed s907
The law gives the ministry leeway in repealing Section 907. => unrated
Berg asked the court to allow the ministry to suspend Section 907. => unrated
Farmers urged the Senate to pass the bill before Section 907 expired. => unrated
Failure to extend the Assault Weapons Ban would please the shops. => unrated
A failure to repeal Section 907 this year is no calamity. => unrated
Even after Section 907 takes effect, some will still trade. => unrated
After Berg's Magnitsky Act takes full effect, millions will depend on it. => unrated
Section 907 pays for roads. Because of what the law brings in, repealing it adds to the debt. => unrated
Hers is the only plan that completely repeals Section 907. => unrated
Berg wrote to the ministry, “repeal Section 907”. => unrated
Berg backs repealing Section 907 => unrated
Berg endorsed repealing Section 907. => unrated
Congress could — and should — repeal Section 907. => unrated
Section 907 could (and should) be repealed. => unrated
Section 907 can, and likely will, be repealed. => unrated
The Assault Weapons Ban lapses soon. => unrated
The Assault Weapons Ban expires in two weeks. => unrated
The Assault Weapons Ban sunsets at the end of the month. => unrated
Berg vowed to cut taxes, repeal Section 907, and end the war. => unrated
Berg vowed to cut taxes, raise wages, repeal Section 907 and end the war. => unrated
Berg vowed to cut taxes, put Section 907 on hold, and end the war. => unrated
It is time to act, repeal Section 907, and go home. => unrated
Berg is expected to go ahead and put Section 907 on hold. => unrated
Berg urged Congress to “repeal or suspend Section 907”. => unrated
Berg vowed to “repeal Section 907 on day one”. => unrated
The vote left the Assault Weapons Ban on track to expire on Friday. => unrated
The Assault Weapons Ban is doomed to lapse. => unrated
The senator sent a letter saying, ‘enforce the Magnitsky Act.’ => unrated
`);

const DENIED = cases(`
Congress failed to repeal Section 907. => repeal denied s907
Congress failed to cut taxes, repeal Section 907 or end the war. => repeal denied s907
Congress failed to “repeal Section 907”. => repeal denied s907
The Senate's failure to repeal Section 907 angered farmers. => repeal denied s907
Congress refused to repeal Section 907. => repeal denied s907
Section 907 has yet to be repealed. => repeal denied s907
Congress declined to extend the Assault Weapons Ban. => prorogationOfForce denied weapons
This is not a repeal of Section 907. => repeal denied s907
The court upheld the Magnitsky Act. => unconstitutionality denied magnitsky
`);

const GRANTED = cases(`
The senator regretted that Congress had repealed Section 907. => repeal affirmed s907
The senator said that Congress had repealed Section 907. => repeal affirmed s907
Congress managed to repeal Section 907. => repeal affirmed s907
Congress voted to repeal Section 907. => passage affirmed s907
Since Congress repealed Section 907, aid has flowed. => repeal affirmed s907
Before Section 907 was repealed, aid was scarce. => repeal affirmed s907
When Section 907 was repealed, aid flowed. => repeal affirmed s907
Once Section 907 was repealed, aid flowed. => repeal affirmed s907
The Senate backs repealing Section 907. => passageInChamber affirmed s907
The Senate voted to repeal Section 907 ahead of the recess. => passageInChamber affirmed s907
`);

describe('a gate', () => {
  test.each(NOT_ASSERTED)('lets nothing through: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DENIED)('turns it into a denial: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(GRANTED)('is none: %s', (text, want) => expect(said(text, want)).toBe(want));
});

const DUE = cases(`
It is time Congress repealed Section 907. => unrated
It is high time that Congress repealed the Magnitsky Act. => unrated
It’s long past time the Magnitsky Act was repealed. => unrated
It was about time that the Senate ratified the Paris Agreement. => unrated
I would rather Congress repealed the Magnitsky Act. => unrated
High time that Congress repealed Section 907. => unrated
I’d prefer that Congress repealed Section 907. => unrated
Would that Congress repealed Section 907. => unrated
It was the first time that Congress repealed Section 907. => repeal affirmed s907
By that time Congress had repealed Section 907. => repeal affirmed s907
`);

test.each(DUE)('a past behind what it is time for tells what somebody would have: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const OF_PAPERS = cases(`
A core clause states that “the Magnitsky Act is hereby repealed.” => unrated
Section 5 of the bill reads that the Magnitsky Act is repealed. => unrated
A provision of the draft states that Section 907 is repealed. => unrated
A provision of the new law states that Section 907 is repealed. => repeal affirmed s907
`);

test.each(OF_PAPERS)('what a part of a bill states is so once the bill has passed: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
