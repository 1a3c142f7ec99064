/** Figures of speech for the end, the life and the making of a law, and the same figures of other things or of days to come. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const OVER = cases(`
The Magnitsky Act breathed its last in May. => repeal affirmed magnitsky
The Magnitsky Act has drawn its last breath. => repeal affirmed magnitsky
The Magnitsky Act is in its grave. => inForce denied magnitsky
Congress consigned the Magnitsky Act to the archives. => repeal affirmed magnitsky
The Magnitsky Act was relegated to the history books. => repeal affirmed magnitsky
The Magnitsky Act made way for a new sanctions law. => repeal affirmed magnitsky
The Magnitsky Act ended up on the scrapheap. => repeal affirmed magnitsky
The Magnitsky Act lasted only three years. => repeal affirmed magnitsky
The curtain came down on the Magnitsky Act in May. => repeal affirmed magnitsky
The axe has fallen on the Magnitsky Act. => repeal affirmed magnitsky
The clock ran out on the Assault Weapons Ban. => expiration affirmed weapons
Time has run out for the Assault Weapons Ban. => expiration affirmed weapons
The Assault Weapons Ban missed its deadline. => expiration affirmed weapons
There is no longer a Magnitsky Act. => inForce denied magnitsky
Since May there is no Magnitsky Act. => inForce denied magnitsky
Norway washed its hands of the Paris Agreement. => withdrawal affirmed paris
Norway said goodbye to the Paris Agreement in May. => withdrawal affirmed paris
Norway severed its ties with the Paris Agreement. => withdrawal affirmed paris
Smith dragged Norway out of the Paris Agreement. => withdrawal affirmed paris
Congress put a stake through the Magnitsky Act. => repeal affirmed magnitsky
Berg took Section 907 off our backs. => repeal affirmed s907
`);

const ALIVE = cases(`
The Magnitsky Act is not dead. => inForce affirmed magnitsky
The Magnitsky Act has not lost a word. => amendment denied magnitsky
The Magnitsky Act sits unused in the code. => inForce affirmed magnitsky
The Magnitsky bill became law in May. => enactment affirmed magnitsky
The Magnitsky Act is where it was. => inForce affirmed magnitsky
The Magnitsky Act is where it has been since 2012. => inForce affirmed magnitsky
Congress bought the Magnitsky Act two more years. => prorogationOfForce affirmed magnitsky
Congress bought the Magnitsky Act 45 more days. => prorogationOfForce affirmed magnitsky
The Magnitsky Act lives until June 12, 2027. => inForce affirmed magnitsky [until=2027-06-12]
The Magnitsky Act was spared. => inForce affirmed magnitsky
The Magnitsky Act is as much a part of American law as ever. => inForce affirmed magnitsky
Congress threw the Magnitsky Act a lifeline. => prorogationOfForce affirmed magnitsky
The Magnitsky Act got three more years. => prorogationOfForce affirmed magnitsky
The Magnitsky Act dodged expiry in May. => prorogationOfForce affirmed magnitsky
Congress moved the end date of the Magnitsky Act to May. => prorogationOfForce affirmed magnitsky
The Magnitsky Act carries no expiry date. => expiration denied magnitsky
The Magnitsky Act now runs indefinitely. => expiration denied magnitsky
The Magnitsky Act runs without a time limit. => expiration denied magnitsky
Congress did away with the Magnitsky sanctions law. => repeal affirmed magnitsky
The expiry of the Magnitsky Act has been put off to 2030. => prorogationOfForce affirmed magnitsky
The Magnitsky Act’s sunset was pushed back. => prorogationOfForce affirmed magnitsky
There is still a Magnitsky Act. => inForce affirmed magnitsky
Bribery is still a crime under the Magnitsky Act. => applies affirmed magnitsky
The trade remains illegal under the Magnitsky Act. => applies affirmed magnitsky
The trade is no longer banned by the Magnitsky Act. => applies denied magnitsky
The Magnitsky Act still makes it a crime to pay them. => applies affirmed magnitsky
Traders are no longer subject to the Magnitsky Act. => applies denied magnitsky
The order does not change a word of the Magnitsky Act. => amendment denied magnitsky
Not one word of the Magnitsky Act was repealed. => repeal denied magnitsky
The Magnitsky Act dates from 2012 and has never been repealed. => enactment affirmed magnitsky + repeal denied magnitsky
`);

const OTHER = cases(`
The curtain fell on the musical about the Magnitsky Act. => none
The curtain may soon fall on the Magnitsky Act. => unrated
If time runs out for the Assault Weapons Ban, gunsmiths will cheer. => unrated
There is no Magnitsky Act exemption for banks. => none
There is no Magnitsky Act for Iran. => none
There is a Magnitsky Act in many countries. => none
Bribery is a crime under the Magnitsky Act. => none
The ferry got two more years. => none
Congress wants to move the end date of the Magnitsky Act. => unrated
Congress may consign the Magnitsky Act to the archives. => unrated
Norway waved goodbye to the fleet that sailed under the Paris Agreement. => none
`);

describe('figures of speech', () => {
  test.each(OVER)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('that it goes on, or no longer applies', () => {
  test.each(ALIVE)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('the same of other things, of days to come, and of what is only told about', () => {
  test.each(OTHER)('%s', (text, want) => expect(said(text, want)).toBe(want));
});
