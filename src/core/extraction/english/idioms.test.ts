/** How reporters say it: phrasal verbs and figures of speech, each with the event it tells of, and the same words of other things. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const ENDED = cases(`
Congress jettisoned the Magnitsky Act. => repeal affirmed magnitsky
Lawmakers phased out the Magnitsky Act. => repeal affirmed magnitsky
Lawmakers called time on the Magnitsky Act. => repeal affirmed magnitsky
Congress swept the Magnitsky Act away. => repeal affirmed magnitsky
The Magnitsky Act was cleared off the statute book. => repeal affirmed magnitsky
The country turned its back on the Paris Agreement. => withdrawal affirmed paris
The country backed out of the Paris Agreement. => withdrawal affirmed paris
The Assault Weapons Ban dropped off the books. => expiration affirmed weapons
The Assault Weapons Ban ran dry. => expiration affirmed weapons
The Magnitsky Act is off. => applies denied magnitsky
Section 907 is unenforced. => applies denied s907
Section 907 was mothballed by the White House. => suspension affirmed s907 [body=executive]
The Assault Weapons Ban slipped off the statute book. => expiration affirmed weapons
`);

const BY_COURT = cases(`
A federal judge shot down the Magnitsky Act. => unconstitutionality affirmed magnitsky
The Magnitsky Act runs foul of the First Amendment. => unconstitutionality affirmed magnitsky
A court knocked out Executive Order 13925. => annulment affirmed order
A federal judge barred Executive Order 13925. => injunction affirmed order
A federal judge kept Executive Order 13925 from taking effect. => injunction affirmed order
A court found the Magnitsky Act in breach of the constitution. => unconstitutionality affirmed magnitsky
Congress threw out Section 907. => repeal affirmed s907
`);

const CHANGED = cases(`
The White House hit pause on Section 907. => suspension affirmed s907
The White House placed Section 907 in limbo. => suspension affirmed s907
Congress eased the Magnitsky Act. => amendment affirmed magnitsky
Congress gave the Magnitsky Act another 90 days. => prorogationOfForce affirmed magnitsky
The Magnitsky Act gets another 90 days. => prorogationOfForce affirmed magnitsky
The House gave the Magnitsky Act its final green light. => passageInChamber affirmed magnitsky
Norway and Chile put their names to the Paris Agreement. => signature affirmed paris
Congress delayed the start date of the Magnitsky Act. => postponementOfEntryIntoForce affirmed magnitsky
The Magnitsky Act's start date has slipped. => postponementOfEntryIntoForce affirmed magnitsky
Congress delayed the start of talks on the Magnitsky Act. => none
Senators voted for six more months of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
Senators want another year of the Magnitsky Act. => none
Congress gave the Magnitsky Act another year. => prorogationOfForce affirmed magnitsky
Congress put the Assault Weapons Ban back on the books. => reEnactment affirmed weapons
The Assault Weapons Ban made a comeback. => reEnactment affirmed weapons
Congress wrote the Magnitsky Act into law. => enactment affirmed magnitsky
The president put pen to the Magnitsky Act. => enactment affirmed magnitsky
The House gave the Magnitsky Act the nod. => passageInChamber affirmed magnitsky
The Magnitsky Act came into operation. => entryIntoForce affirmed magnitsky
The agency canceled the Magnitsky Act. => repeal affirmed magnitsky
`);

const OTHERS = cases(`
The ferry ran dry while the crew read Executive Order 13925. => none
The board jettisoned a chairman who had read the Magnitsky Act. => none
The senator shot down a question about the Magnitsky Act. => none
Lawmakers gave the author of the Magnitsky Act another year. => none
Congress called time on a debate about the Magnitsky Act. => none
The judge eased into a chair and read the Magnitsky Act. => none
The singer made a comeback in a play about the Assault Weapons Ban. => none
The agency barred a reporter over the Magnitsky Act. => none
Parts of the crowd cheered the Magnitsky Act. => none
`);

describe('a figure of speech', () => {
  test.each(ENDED)('says that it is over: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(BY_COURT)('says what a court did: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(CHANGED)('says what became of it: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OTHERS)('is about something else: %s', (text, want) => expect(said(text, want)).toBe(want));
});
