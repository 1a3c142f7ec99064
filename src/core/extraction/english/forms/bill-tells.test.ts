/** What a bill says it does is done once it is signed, not by its passage; and a day is nobody for whom a law holds. */
import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const TOLD = cases(`
The president signed the bill that repeals Section 907. => repeal affirmed s907
The House passed the bill that repeals Section 907. => unrated
Lawmakers debated a bill that lifts Section 907. => unrated
A federal judge ruled against the Magnitsky Act. => unconstitutionality affirmed magnitsky
The country left the Paris Agreement on 1 July 2021. => withdrawal affirmed paris [for=]
Congress repealed the Magnitsky Act for Russia. => repeal affirmed magnitsky [for=Russia]
The Magnitsky Act no longer applies to Russia and Moldova. => applies denied magnitsky [for=Russia+Moldova]
Congress repealed the Magnitsky Act for Russia and replaced it with a tax. => repeal affirmed magnitsky [for=Russia] + repeal affirmed magnitsky [for=Russia]
Congress repealed the Magnitsky Act for Russia. It suspended it in May. => repeal affirmed magnitsky [for=Russia] + suspension affirmed magnitsky [for=]
Congress repealed the Magnitsky Act for reasons of its own. => repeal affirmed magnitsky [for=]
The country left the Paris Agreement on Monday. => withdrawal affirmed paris [for=]
`);

test.each(TOLD)('%s', (text, want) => {
  expect(said(text, want)).toBe(want);
});
