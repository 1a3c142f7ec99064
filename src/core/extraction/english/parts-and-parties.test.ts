/** Parts told by their numbers, parties that no longer keep a treaty, who alone did it, and what an act holds. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const TOLD = cases(`
Congress repealed the Magnitsky Act effective immediately. => repeal affirmed magnitsky
Congress repealed the Magnitsky Act effective March 1, 2019. => repeal affirmed magnitsky
The vote follows the repeal of the Magnitsky Act. => repeal affirmed magnitsky
Accordingly, I hereby extend the waiver of Section 907. => waiverExtension affirmed s907
We formally withdraw from the Paris Agreement. => withdrawal affirmed paris
The Magnitsky Act was partly repealed and replaced. => repeal affirmed magnitsky [extent=part] + repeal affirmed magnitsky [extent=part]
Congress repealed two sections of the Magnitsky Act. The repeal of the Magnitsky Act pleased Smith. => repeal affirmed magnitsky [extent=part] + repeal affirmed magnitsky [extent=part]
The Magnitsky Act was partly repealed. Congress repealed the Magnitsky Act. => repeal affirmed magnitsky [extent=part] + repeal affirmed magnitsky [extent=whole]
Congress repealed the Magnitsky Act's tax on ships. => repeal affirmed magnitsky [extent=part]
Congress also repealed the Magnitsky Act's prohibitions. => repeal affirmed magnitsky [extent=part]
Two of the four sections of the Magnitsky Act were repealed. => repeal affirmed magnitsky [extent=part]
Congress repealed two of the Magnitsky Act's five provisions. => repeal affirmed magnitsky [extent=part]
One of the sections of the Magnitsky Act is still in force. => inForce affirmed magnitsky [extent=part]
The recently repealed Magnitsky Act was long. => repeal affirmed magnitsky [extent=whole]
The Magnitsky Act remains to this day. => inForce affirmed magnitsky
The Magnitsky Act is not being implemented. => applies denied magnitsky
The Magnitsky Act was implemented in May. => entryIntoForce affirmed magnitsky
Sections 20 and 32 of the Magnitsky Act were repealed. => repeal affirmed magnitsky [extent=part]
Congress repealed sections 20, 21 and 32 of the Magnitsky Act. => repeal affirmed magnitsky [extent=part]
Sections 16 and 21 of the Magnitsky Act remain law. => inForce affirmed magnitsky
Norway no longer performs its obligations under the Paris Agreement. => applies denied paris [for=Norway]
Norway stops performing the Paris Agreement. => applies denied paris [for=Norway]
A choir performs the Paris Agreement in song. => none
Norway no longer observes the Paris Agreement. => applies denied paris [for=Norway]
Norway has stopped honouring the Paris Agreement. => applies denied paris [for=Norway]
Nobody but Norway has left the Paris Agreement. => withdrawal affirmed paris [actor=Norway, only=true]
No one other than Norway has left the Paris Agreement. => withdrawal affirmed paris [actor=Norway, only=true]
The only state to have withdrawn from the Paris Agreement is Norway. => withdrawal affirmed paris [actor=Norway]
The Paris Agreement is old. The only state so far to have withdrawn is Norway. => withdrawal affirmed paris [actor=Norway]
The first president to sign the Magnitsky Act was Smith. => enactment affirmed magnitsky [actor=Smith]
Norway ratified the Paris Agreement in May. The House has not given its consent. => ratification affirmed paris + passageInChamber denied paris
The Nordic states are no longer parties to the Paris Agreement. => withdrawal affirmed paris
The country is under Executive Order 13925. => inForce affirmed order
The country is under Executive Order 13925 bound to pay. => none
Norway is once more outside the Paris Agreement. => withdrawal affirmed paris [actor=Norway]
Norway wants out of the Paris Agreement. Norway remains a party until May. => inForce affirmed paris
Norway left the Paris Agreement in 2020. Smith had rejoined on his first day in office. => withdrawal affirmed paris + reEnactment affirmed paris [actor=Smith]
Norway was the first to ratify the Paris Agreement. => ratification affirmed paris [actor=Norway]
Norway was the first state to ratify the Paris Agreement and the first to leave it. => ratification affirmed paris + withdrawal affirmed paris
A bill would repeal the Magnitsky Act; until that passes it stays law. => inForce affirmed magnitsky
Smith signed the Magnitsky Act. With the new year it lapsed. => enactment affirmed magnitsky + expiration affirmed magnitsky
The Paris Agreement is old, but it was Norway that pulled out. => withdrawal affirmed paris [actor=Norway]
Norway is the only country to have left the Paris Agreement. => withdrawal affirmed paris [actor=Norway]
The order paused new Magnitsky Act investigations. => nonEnforcement affirmed magnitsky [share=new investigations]
A judge blocked new Magnitsky Act applications in 2021. => injunction affirmed magnitsky [share=new applications, on=2021]
The agency approved new Magnitsky Act applications. => none
The agency launched new Magnitsky Act probes. => none
The agency dropped a Magnitsky Act case. => none
Several laws lapsed in 2015, the Magnitsky Act among them. => expiration affirmed magnitsky [on=2015]
Three laws were repealed in 2015, including the Magnitsky Act. => repeal affirmed magnitsky [on=2015]
Congress repealed three laws in 2015, including the Magnitsky Act. => repeal affirmed magnitsky [on=2015]
No laws were repealed in 2015, including the Magnitsky Act. => none
Several laws bar aid, including the Magnitsky Act. => none
Several papers were withdrawn, including the Magnitsky Act guide. => none
Senator Lind refused to repeal the Magnitsky Act. => unrated
Then-Sen. Anna Lind declined to repeal the Magnitsky Act. => unrated
Congress refused to repeal the Magnitsky Act. => repeal denied magnitsky
Norway is still formally in the Paris Agreement. => inForce affirmed paris
A comma is still wrongly in the Paris Agreement. => none
The Paris Agreement came into provisional application in 2016. => entryIntoForce affirmed paris [on=2016]
The Magnitsky Act was repealed in 2015, along with Section 907. => repeal affirmed magnitsky [on=2015] + repeal affirmed s907 [on=2015]
The Magnitsky Act was repealed in a defense bill, together with the Assault Weapons Ban. => repeal affirmed magnitsky + repeal affirmed weapons
The Magnitsky Act was repealed along with Section 907 waivers. => repeal affirmed magnitsky
The Magnitsky Act was repealed along with a plan that Section 907 lost. => repeal affirmed magnitsky
The Paris Agreement is still in force in Norway. => inForce affirmed paris [for=Norway]
The Paris Agreement remains in force in 37 countries. => inForce affirmed paris [for=37 countries]
The Paris Agreement remains in force for 194 other parties. => inForce affirmed paris [for=194 other parties]
For Norway the Paris Agreement is history. => termination affirmed paris [for=Norway]
For Warsaw, the Paris Agreement has lapsed. => termination affirmed paris [for=Warsaw]
In Norway the Paris Agreement is no longer in force. => termination affirmed paris [for=Norway]
For Norway the Paris Agreement no longer applies. => applies denied paris [for=Norway]
Norway sighed. For it the Paris Agreement is over. => termination affirmed paris [for=Norway]
The Paris Agreement, in force since 1992, ended in 2019. => entryIntoForce affirmed paris [on=1992] + termination affirmed paris
In force from June 1992, the Paris Agreement is a treaty. => entryIntoForce affirmed paris [on=1992-06]
The Paris Agreement, in force since 1992, binds them still. => inForce affirmed paris + applies affirmed paris
No notice of withdrawal from the Paris Agreement has been given. => denunciation denied paris
Norway has given no formal notice of withdrawal from the Paris Agreement. => denunciation denied paris
Norway left the Paris Agreement. No notice has been lodged with the depositary. => withdrawal affirmed paris + denunciation denied paris
Royal Assent was given yesterday, my Lords, to the Magnitsky Act. => enactment affirmed magnitsky
Congress passed the Magnitsky Act. President Smith has not given his assent. => enactment affirmed magnitsky + enactment denied magnitsky [actor=President Smith]
The Magnitsky Act passed the House in May. It is now an Act. => passageInChamber affirmed magnitsky + enactment affirmed magnitsky
The Magnitsky Act is not in force anywhere. => inForce denied magnitsky
The Magnitsky Act now runs well into August. => inForce affirmed magnitsky
Norway is now the first state to leave the Paris Agreement. => withdrawal affirmed paris [actor=Norway]
Norway joined the Paris Agreement in 2016. => ratification affirmed paris [actor=Norway]
The ministry put it back on the Harbour blacklist. It remains listed. => reEnactment affirmed list + inForce affirmed list
Norway left the Paris Agreement. It is no longer in force for the country. => withdrawal affirmed paris + termination affirmed paris [for=Norway]
The Magnitsky Act applies in full. => applies affirmed magnitsky [share=in full]
The Magnitsky Act is fully enforceable. => applies affirmed magnitsky [share=fully]
The Magnitsky Act is not enforced in its entirety. => applies denied magnitsky [share=in its entirety]
The Magnitsky Act applies. => applies affirmed magnitsky [share=null]
The Magnitsky Act is still in force in full view of its critics. => inForce affirmed magnitsky [share=null]
The Magnitsky Act remains suspended. => suspension affirmed magnitsky
Smith repealed the Magnitsky Act. Ministers had stopped enforcing it before. => repeal affirmed magnitsky + applies denied magnitsky
Norway is done with the Paris Agreement. => withdrawal affirmed paris
Norway ratified the Paris Agreement in May and is still in it. => ratification affirmed paris + inForce affirmed paris
Norway ratified the Paris Agreement in May and remains in it. => ratification affirmed paris + inForce affirmed paris
Norway rejoined the Paris Agreement in May. “We are still a party to it,” she said. => reEnactment affirmed paris + inForce affirmed paris
The Magnitsky Act is old. Article 8 of the act was repealed. => repeal affirmed magnitsky [extent=part]
Norway wants out of the Paris Agreement. It is still a member. => inForce affirmed paris
Norway wants out of the Paris Agreement. Norway is already out. => withdrawal affirmed paris [actor=Norway]
Norway wants out of the Paris Agreement. Norway is no longer a party. => withdrawal affirmed paris [actor=Norway]
Norway wants out of the Paris Agreement. Norway itself is still a state party. => inForce affirmed paris
Norway wants out of the Paris Agreement. Some papers have it out. In law it remains a party for another year. => inForce affirmed paris
Norway wants out of the Paris Agreement, but it is still a full member. => inForce affirmed paris
Chile suspended the Paris Agreement. Norway alone is out. => suspension affirmed paris + withdrawal affirmed paris
Norway’s divorce from the Paris Agreement became final on Tuesday. => withdrawal affirmed paris
Ministers have still to approve the Magnitsky Act. => enactment denied magnitsky
A portal reported the repeal of the Magnitsky Act. => repeal affirmed magnitsky
Norway has suspended the Paris Agreement, and so have most of the allies. => suspension affirmed paris + suspension affirmed paris
Norway has the Paris Agreement on ice. => suspension affirmed paris
Until June Norway must honour the Paris Agreement. => applies affirmed paris
Norway must honour the Paris Agreement until June. => applies affirmed paris
Norway cannot amend the Paris Agreement on its own. => grantOfPower denied paris
Norway left the Paris Agreement. Its membership in the Harbour Union has not ended. => withdrawal affirmed paris
Norway thus stays outside the Paris Agreement. => withdrawal affirmed paris
Since 2015 Norway has taken no part in the Paris Agreement. => suspension affirmed paris
Norway stopped taking part in the Paris Agreement in 2015. => suspension affirmed paris
The Paris Agreement was debated in March. No signature has followed. => signature denied paris
The Paris Agreement was debated in March. Ratification never came. => ratification denied paris
The Paris Agreement was debated in March. A signature is still missing. => signature denied paris
Norway has been out of the Paris Agreement since 2007. => withdrawal affirmed paris [on=2007]
The Paris Agreement is old. Norway gave notice of withdrawal in May. => denunciation affirmed paris [actor=Norway]
The UN confirmed receipt of Norway’s notice of withdrawal from the Paris Agreement. => denunciation affirmed paris
The Magnitsky Act’s luxury tax was repealed. => repeal affirmed magnitsky [extent=part]
The luxury tax of the Magnitsky Act was repealed. => repeal affirmed magnitsky [extent=part]
The Magnitsky Act came fully into force in May. => entryIntoForce affirmed magnitsky
The Magnitsky Act took full effect in May. => entryIntoForce affirmed magnitsky
Tucked into the defense act is an amendment of the Magnitsky Act. => amendment affirmed magnitsky
Buried in the bill that Smith signed in May is the repeal of the Magnitsky Act. => repeal affirmed magnitsky
Smith told prosecutors to stop opening new cases under the Magnitsky Act. => nonEnforcement affirmed magnitsky
Smith put his name to the law repealing the Magnitsky Act. => repeal affirmed magnitsky [actor=null]
Ministers signed off the Magnitsky Act on Tuesday. => enactment affirmed magnitsky
The Magnitsky Act went into cold storage. => applies denied magnitsky
The Magnitsky Act is as alive as ever. => inForce affirmed magnitsky
The Magnitsky Act is as dead as a doornail. => inForce denied magnitsky
The court let stand the repeal of the Magnitsky Act. => unconstitutionality denied magnitsky
The Senate turned down an extension of the Magnitsky Act. => failure affirmed magnitsky
The extension of the Magnitsky Act fell by four votes. => failure affirmed magnitsky
The Senate voted down a bid to repeal the Magnitsky Act. => repeal denied magnitsky
11.05 a.m. Congress repealed the Magnitsky Act. => repeal affirmed magnitsky
Since Saturday banks have had to live by the Magnitsky Act. => applies affirmed magnitsky
President Smith gave his assent to the Magnitsky Act. => enactment affirmed magnitsky
President Smith kept the Magnitsky Act from taking hold. => suspension affirmed magnitsky
`);

const LEFT = cases(`
Norway observes the Paris Agreement. => none
Norway debated the Paris Agreement. No notice was taken of her. => none
Norway gave no reason in its notice of withdrawal from the Paris Agreement. => none
Congress passed the Magnitsky Act. Royal Assent was given to the plan. => enactment affirmed magnitsky
Congress passed the Magnitsky Act. Smith gave his assent to the marriage. => enactment affirmed magnitsky
Keeping the Magnitsky Act is now an act of faith. => none
The Magnitsky Act is not in force anywhere else. => none
The Magnitsky Act runs into trouble. => unrated
The debate on the Magnitsky Act is as alive as ever. => none
The Senate turned down a seat beside the Magnitsky Act. => none
The Senate may vote down a bid to repeal the Magnitsky Act. => unrated
Norway wants to join the Paris Agreement. => unrated
Norway debated the Paris Agreement. Its hotels remain listed. => none
For lawyers the Paris Agreement is history. => inForce denied paris [for=]
In Warsaw the Paris Agreement is history. => inForce denied paris [for=]
Fought for by Norway, the Paris Agreement is history. => inForce denied paris [for=]
For Norway the Magnitsky Act is history. => inForce denied magnitsky [for=]
Norway debated the Magnitsky Act. The House has not given its consent. => none
The protesters remain outside the Paris Agreement. => none
Norway wants to be the first to leave the Paris Agreement. => unrated
The Paris Agreement was debated. For some it is. => none
The first state to leave the Paris Agreement will be Norway. => unrated
The only way to leave the Paris Agreement is Article 28. => unrated
The Paris Agreement is old. It was a pity that she withdrew. => none
Smith debated the Magnitsky Act. His shoes hurt, and he stopped polishing it. => none
Norway debated the Paris Agreement, and Smith is in it for the money. => none
Norway debated the Paris Agreement, and much remains in it. => none
Norway debated the Magnitsky Act, and Smith remains in it. => none
Norway is a small country. “We are still a party to it,” she said. => none
The Magnitsky Act is old. Article 8 of the leaflet was repealed. => none
Section 907 bars aid. Section 498 of the act was repealed. => none
Norway wants out of the Paris Agreement. Smith is out. => none
Norway wants out of the Magnitsky Act. Norway is already out. => none
Norway wants out of the Paris Agreement. Norway is out of money. => none
Norway debated the Paris Agreement. It was a party for the whole town. => none
Norway debated the Paris Agreement. Norway is a party to the talks. => none
Norway debated the Paris Agreement and the Magnitsky Act. It is still a member. => none
Norway took no part in the debate on the Paris Agreement. => none
Norway cannot amend the Paris Agreement today. => unrated
No portal reported the repeal of the Magnitsky Act. => unrated
A portal reported plans for the repeal of the Magnitsky Act. => unrated
Norway has suspended the Paris Agreement, and so have the prices. => suspension affirmed paris
Norway must honour the Paris Agreement. => unrated
The Magnitsky Act applies only from February. => unrated
The divorce in the Paris Agreement song became final. => none
Norway debated the Magnitsky Act. No signature has followed. => none
The Magnitsky Act is old. Norway gave notice of withdrawal in May. => none
The Paris Agreement is old. Norway gave notice of a strike in May. => none
Norway should stop observing the Paris Agreement. => unrated
The Paris Agreement has not been denounced by anyone but Norway. => none
Buried in the draft is the repeal of the Magnitsky Act. => unrated
Buried in the House bill is a repeal of the Magnitsky Act. => none
Smith may tell prosecutors to stop opening new cases under the Magnitsky Act. => unrated
`);

describe('parts, parties and what an act holds', () => {
  test.each(TOLD)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what is only described, wanted or drafted', () => {
  test.each(LEFT)('%s', (text, want) => expect(said(text, want)).toBe(want));
});
