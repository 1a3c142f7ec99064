/** Another name, a number or an aside right behind the name of a law changes nothing of what is said of it. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const SAID = cases(`
Congress repealed the Magnitsky Act@ on Friday. => repeal affirmed magnitsky
The Magnitsky Act@ was repealed on Friday. => repeal affirmed magnitsky
The Magnitsky Act@ has never been repealed. => repeal denied magnitsky
The president waived Section 907@ for a year. => waiver affirmed s907
A judge ruled that the Magnitsky Act@ is unconstitutional. => unconstitutionality affirmed magnitsky
Parliament voted to withdraw the country from the Paris Agreement@ by 134 votes to 37. => passage affirmed paris
The Assault Weapons Ban@ expired in 2004. => expiration affirmed weapons
The claim that the Magnitsky Act@ was repealed is false. => repeal denied magnitsky
Lawmakers want the Magnitsky Act@ to be repealed. => unrated
`);

const BESIDE = [
  ' (XYZ)',
  ' (“XYZ”)',
  ' (the “Act”)',
  ' (XYZ or the “Act”)',
  ' (H.R. 3127)',
  ' (Public Law 112-208)',
  ', known as the XY Act,',
  ', also called XYZ,',
  ', or XYZ,',
  ' – the so-called XY rule –',
  ', which critics call unfair,',
  ' – which few have read –',
  ', as the lawyers say,',
];

describe('what stands beside the name of a law changes nothing', () => {
  test.each(SAID)('%s', (text, wanted) => {
    const read = (beside: string) => said(text.replace('@', beside), wanted);
    expect(read('')).toBe(wanted);
    expect(BESIDE.filter((beside) => read(beside) !== wanted)).toEqual([]);
  });

  test.each(
    cases(`
The Magnitsky Act, which Congress amended in 2016, was repealed in 2020. => amendment affirmed magnitsky + repeal affirmed magnitsky
The Magnitsky Act, which was never amended, was repealed in 2020. => amendment denied magnitsky + repeal affirmed magnitsky
The Magnitsky Act (Section 907 was repealed) is old. => repeal affirmed s907
`),
  )('what an aside claims by itself is read beside it: %s', (text, wanted) => {
    expect(said(text, wanted)).toBe(wanted);
  });
});
