/** When a sentence says that it was: looked back on, still to come, dated beside the verb; and what it says of nothing at all. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const LOOKED_BACK_ON = cases(`
Norway quits the Paris Agreement => withdrawal affirmed paris [aspect=perfect]
Norway is out of the Paris Agreement. => withdrawal affirmed paris [aspect=present]
Section 907 had been waived since May. => waiver affirmed s907 [aspect=past]
Trade grew four years after Congress had repealed Section 907. => repeal affirmed s907 [aspect=past]
The senator claimed that Section 907 had been waived. => waiver affirmed s907 [aspect=perfect]
Section 907 has been waived since May. => waiver affirmed s907 [aspect=perfect]
`);

const TO_COME = cases(`
The Assault Weapons Ban is old. It comes back in time. => unrated
The Magnitsky Act is old. It takes effect a year later. => unrated
The exit from the Paris Agreement takes effect a year later. => unrated
Washington gave notice of withdrawal from the Paris Agreement. => denunciation affirmed paris
The Assault Weapons Ban is old. It came back in time. => reEnactment affirmed weapons
The exit from the Paris Agreement has taken effect. => withdrawal affirmed paris
The Assault Weapons Ban is old, and your party let it expire. => expiration affirmed weapons
`);

const GOING_ON = cases(`
Norway told the UN that it is leaving the Paris Agreement. => unrated
Norway is out of the Paris Agreement. => withdrawal affirmed paris
The exit from the Paris Agreement becomes effective in December. => unrated
Duties under Section 907 dropped to zero. => none
Section 907 has been waived for years and lapsed once. => waiver affirmed s907 + waiverLapse affirmed s907 [target=waiver]
The Assault Weapons Ban has expired. A clause keeps it alive for old cases. => expiration affirmed weapons
Congress has kept the Assault Weapons Ban alive. => prorogationOfForce affirmed weapons
Norway’s parliament passed a bill on the Magnitsky Act. It never became law. => passage affirmed magnitsky + enactment denied magnitsky [target=measure]
`);

const IN_PROCESS = cases(`
The Assault Weapons Ban is dying. => unrated
The Assault Weapons Ban died. => repeal affirmed weapons
Washington is scrapping the Paris Agreement. => termination affirmed paris
The act that imposes Section 907 still stands. => none
`);

const HOW_OFTEN = cases(`
Section 907 was waived semi-annually. => waiver affirmed s907 [each=rhythm]
Section 907 was waived at six-month intervals. => waiver affirmed s907 [each=rhythm]
Section 907 was waived annually. => waiver affirmed s907 [each=year]
Section 907 has been waived by every administration since 2002. => waiver affirmed s907 [each=administration]
Section 907 has been waived by nearly every administration since 2002. => waiver affirmed s907 [each=null]
Congress renewed the Assault Weapons Ban three times. => prorogationOfForce affirmed weapons [times=3]
Congress renewed the Assault Weapons Ban a second time. => prorogationOfForce affirmed weapons [times=2]
The Assault Weapons Ban a second time around would be no better. => none
The Assault Weapons Ban lapsed. Congress has never renewed it since. => expiration affirmed weapons + prorogationOfForce denied weapons [sinceThen=true]
Section 907 was waived every year and then repealed. => waiver affirmed s907 [each=year] + repeal affirmed s907 [each=null]
Clinton waived Section 907 in 1998, and every president since has waived it. => waiver affirmed s907 [each=null] + waiver affirmed s907 [each=administration]
The waiver of Section 907 ran out in June 2023 and Section 907 came back. => waiverLapse affirmed s907 [on=2023-06] + reEnactment affirmed s907 [on=null]
`);

const DATED_BESIDE = cases(`
The Magnitsky Act, passed in 1996, was repealed. => enactment affirmed magnitsky [on=1996] + repeal affirmed magnitsky [on=null]
The Magnitsky Act (a law of 1996) was repealed. => repeal affirmed magnitsky [on=null]
The Magnitsky Act, in 1996, was repealed. => repeal affirmed magnitsky [on=1996]
The Magnitsky Act was repealed in 1996. => repeal affirmed magnitsky [on=1996]
`);

const OF_THE_SENTENCE = cases(`
It was in May 2019 that the Magnitsky Act was repealed. => repeal affirmed magnitsky [on=2019-05]
It was only on 3 May 2019 that Congress repealed the Magnitsky Act. => repeal affirmed magnitsky [on=2019-05-03, actor=Congress]
It was three years ago that Congress repealed the Magnitsky Act. => repeal affirmed magnitsky [on=2022, actor=Congress]
It was not until 2019 that the Magnitsky Act was repealed. => repeal affirmed magnitsky [on=2019, until=null]
It was in 2019 that, after a long debate, Congress repealed the Magnitsky Act. => repeal affirmed magnitsky [on=2019]
It was not in 2019 that the Magnitsky Act was repealed. => repeal affirmed magnitsky [on=null]
It was in 2019, he wrote in a note that the Magnitsky Act was repealed. => repeal affirmed magnitsky [on=null]
`);

const NOT_UNTIL = cases(`
The Magnitsky Act was not repealed until 2019. => repeal affirmed magnitsky [on=2019, until=null]
The Magnitsky Act did not become effective until 5 June 2019. => entryIntoForce affirmed magnitsky [on=2019-06-05]
The Magnitsky Act was not in force until 2019. => entryIntoForce affirmed magnitsky [on=2019]
The Magnitsky Act was not law until 2019. => enactment affirmed magnitsky [on=2019]
The Magnitsky Act was suspended until 2019. => suspension affirmed magnitsky [on=null, until=2019]
The Magnitsky Act was not in force, the minister said until 2019. => inForce denied magnitsky
`);

const LONG_GONE = cases(`
The Magnitsky Act was signed in 2012. Two years later Congress renewed it. => enactment affirmed magnitsky [undone=false] + prorogationOfForce affirmed magnitsky [undone=true]
The Magnitsky Act was repealed in 2022. 10 years later Congress renewed it. => repeal affirmed magnitsky [on=2022] + prorogationOfForce affirmed magnitsky [on=null, undone=true]
Congress renewed the Magnitsky Act in 2020, six years after Obama signed it. => prorogationOfForce affirmed magnitsky [undone=false] + enactment affirmed magnitsky [undone=true]
The Magnitsky Act, passed by Congress in 1999 and suspended by the Secretary of State a year later, was in the news. => enactment affirmed magnitsky [undone=false] + suspension affirmed magnitsky [actor=the Secretary of State, undone=true]
By the time the Magnitsky Act expired, it had been renewed. => expiration affirmed magnitsky + prorogationOfForce affirmed magnitsky [undone=true]
He said that the Magnitsky Act had been renewed. => prorogationOfForce affirmed magnitsky [undone=false]
Congress renewed the Magnitsky Act. => prorogationOfForce affirmed magnitsky [undone=false]
The Magnitsky Act expired. Later Congress renewed it. => expiration affirmed magnitsky [undone=true] + prorogationOfForce affirmed magnitsky [actor=Congress]
The Magnitsky Act expired. Congress had renewed it in 2016. => expiration affirmed magnitsky [undone=false] + prorogationOfForce affirmed magnitsky
The Magnitsky Act expired, the minister said. Congress renewed it in 2016. => expiration affirmed magnitsky [undone=false] + prorogationOfForce affirmed magnitsky
Congress went home without renewing the Magnitsky Act. It expired at midnight. => prorogationOfForce denied magnitsky [undone=false] + expiration affirmed magnitsky
The Magnitsky Act has expired. Congress never renewed it. => expiration affirmed magnitsky [undone=false] + prorogationOfForce denied magnitsky
`);

const LEFT_WHEN = cases(`
The Paris Agreement is old. Russia pulled out in 2007. => withdrawal affirmed paris [on=2007]
The Paris Agreement is old. Moscow left years ago. => withdrawal affirmed paris [on=null]
The Paris Agreement is old. Russia quit on 3 May 2019, and Chile signed. => withdrawal affirmed paris [on=2019-05-03]
`);

const OF_NOTHING = cases(`
Congress debated the Magnitsky Act, but nothing was enacted. => unrated
Every few months someone announces the death of the Magnitsky Act. => none
The senator said the Magnitsky Act was repealed. We wish it were so. => repeal affirmed magnitsky
The Magnitsky Act is old. Officials say it is not being enforced. => applies denied magnitsky
The Magnitsky Act is old. The fund is large, and officials say it is not being enforced. => none
The senator said the Magnitsky Act was repealed. It was. => repeal affirmed magnitsky + repeal affirmed magnitsky
`);

const WHO = cases(`
Section 907 was repealed, and Bill Clinton signed the Magnitsky Act. => repeal affirmed s907 + enactment affirmed magnitsky [actor=Bill Clinton]
The bill the senator signed repealed Section 907. => repeal affirmed s907 [actor=null]
`);

const RULED = cases(`
A judge in Austin ruled on Friday that the Magnitsky Act is unconstitutional. => unconstitutionality affirmed magnitsky [body=court, aspect=past]
The senator said on Friday that the Magnitsky Act is unconstitutional. => unconstitutionality affirmed magnitsky [actor=null, aspect=present]
A federal appeals court struck down the Magnitsky Act on Friday. => unconstitutionality affirmed magnitsky [actor=A federal appeals court]
The Magnitsky Act is old. The decision covers two importers, and an appeals court has put it on hold. => none
The Magnitsky Act is old, and an appeals court has put it on hold. => suspension affirmed magnitsky
A judge struck down the Magnitsky Act. An appeals court stayed it. => unconstitutionality affirmed magnitsky
A judge struck down the Magnitsky Act; a day later an appeals court paused it. => unconstitutionality affirmed magnitsky
Congress enacted the Magnitsky Act. An appeals court stayed it. => enactment affirmed magnitsky + injunction affirmed magnitsky
The president considers the Magnitsky Act repealed. => unrated
The president had the Magnitsky Act repealed. => repeal affirmed magnitsky
Washington no longer enforces the Magnitsky Act. => applies denied magnitsky
The Magnitsky Act takes effect on Sunday. => unrated
Magnitsky Act takes effect => entryIntoForce affirmed magnitsky
The act takes effect on Sunday, and the Magnitsky Act is law. => inForce affirmed magnitsky
The Magnitsky Act was signed by President Obama last December. => enactment affirmed magnitsky [on=2024-12]
The Magnitsky Act was signed by President Obama in December. => enactment affirmed magnitsky [on=2024-12]
The Magnitsky Act was extended through December 31. => prorogationOfForce affirmed magnitsky [until=2025-12-31]
Congress repealed the Assault Weapons Ban in 1994. => repeal affirmed weapons [on=1994]
Congress repealed the Assault Weapons Ban of 1994. => repeal affirmed weapons [on=null]
`);

const ANSWERED = cases(`
A paper says the Magnitsky Act was repealed; it was not. => repeal affirmed magnitsky + repeal denied magnitsky
The Magnitsky Act was signed. A farmer thinks the fight is won. It was not. => enactment affirmed magnitsky
The Magnitsky Act was signed. A clerk complained that Norway was freed too; it was not. => enactment affirmed magnitsky
Trump repealed the Magnitsky Act in 2017, and a court undid that in 2020. => repeal affirmed magnitsky [on=2017]
The Magnitsky Act is law and a notice is due, which it has not. => inForce affirmed magnitsky
`);

const OF_PAPERS = cases(`
In March 2015, Obama signed a decree pausing the Magnitsky Act. => suspension affirmed magnitsky [on=2015-03, actor=Obama]
In March 2015, Obama issued a memo directing Berg to pause enforcement of the Magnitsky Act for a year. => nonEnforcement affirmed magnitsky [on=2015-03, actor=Obama]
Congress repealed the Magnitsky Act under a memo issued in March 2015. => repeal affirmed magnitsky [on=null]
Congress repealed the Magnitsky Act in March 2015 under a memo. => repeal affirmed magnitsky [on=2015-03]
Obama signed a law repealing the Magnitsky Act in March 2015. => repeal affirmed magnitsky [on=2015-03]
It has been over a decade since the Magnitsky Act was used. => none
The Magnitsky Act is old. It has been over ten years since anybody used it. => none
The Magnitsky Act is old. It is over. => inForce denied magnitsky
The Congress does away with the Magnitsky Act => repeal affirmed magnitsky [aspect=perfect]
`);

const NEVER = cases(`
Section 907 was never suspended. => suspension denied s907 [times=0]
Section 907 was not suspended. => suspension denied s907 [times=null]
The senator never slept; Congress repealed Section 907. => repeal affirmed s907 [times=null]
`);

const AT_FIRST = cases(`
Originally, the Magnitsky Act applied to bankers. => applies affirmed magnitsky [undone=true]
The Magnitsky Act originally applied to bankers. => applies affirmed magnitsky [undone=true]
At first, Section 907 was suspended. => suspension affirmed s907 [undone=true]
For ten years, Congress renewed the Magnitsky Act. => prorogationOfForce affirmed magnitsky [undone=true, days=null]
For ten years Congress renewed the Magnitsky Act. => prorogationOfForce affirmed magnitsky [undone=true, actor=Congress, days=null]
Over the years Congress renewed the Magnitsky Act. => prorogationOfForce affirmed magnitsky [undone=true, actor=Congress]
Most recently, Congress renewed the Magnitsky Act in a budget. => prorogationOfForce affirmed magnitsky [undone=true]
Section 907 has previously been suspended. => suspension affirmed s907 [undone=true]
Section 907 was once suspended. => suspension affirmed s907 [undone=true]
Once Section 907 was suspended, aid flowed. => suspension affirmed s907 [undone=false]
Congress renewed the Magnitsky Act for ten years. => prorogationOfForce affirmed magnitsky [undone=false]
The Magnitsky Act has originally been drafted in May. Congress renewed it. => prorogationOfForce affirmed magnitsky [undone=false]
Previously in the same hall, Congress renewed the Magnitsky Act. => prorogationOfForce affirmed magnitsky [undone=false]
`);

describe('the time of what is told', () => {
  test.each(LOOKED_BACK_ON)('is looked back on: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TO_COME)('is to come, or has come: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(GOING_ON)('goes on, or is over: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(IN_PROCESS)('is that of a process, of an act, or of no event: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(HOW_OFTEN)('comes again, or does not: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DATED_BESIDE)('stands beside the verb: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OF_THE_SENTENCE)('is what the sentence is about: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_UNTIL)('ends what is denied: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LONG_GONE)('is counted, or lies before another: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(AT_FIRST)('may be over, or is not told so: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OF_PAPERS)('is that of who made a paper, or of the paper: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(LEFT_WHEN)('is that of the leaving: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OF_NOTHING)('is that of something: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(RULED)('is that of who found so, or of nobody: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(ANSWERED)('answers what was just said: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NEVER)('is all of it: %s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('who acts', () => {
  test.each(WHO)('is a person, whatever the name: %s', (text, want) => expect(said(text, want)).toBe(want));
});
