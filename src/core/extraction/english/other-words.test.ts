/**
 * What happens to laws said in other words than those for it: each form with several laws, in several places of a sentence. What is read
 * must not hang on where the words stand.
 */
import { describe, expect, test } from 'vitest';
import { readIn } from '../inflecting/read.fixture.ts';
import { ENGLISH } from './english.ts';

/** As the laws are called in the middle of a sentence. */
const ACTS = ['the Magnitsky Act', 'Section 907'];
const TREATIES = ['the Paris Agreement'];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const PLACES: readonly ((told: string) => string)[] = [
  (told) => `${capital(told)}.`,
  (told) => capital(told),
  (told) => `The lawyer said that ${told}.`,
  (told) => `The lawyer said on Friday that ${told}.`,
  (told) => `“${capital(told)},” the lawyer said.`,
  (told) => `Critics grumble, but ${told}.`,
];

/** Lines of `words | events | polarity`; `X` stands for the law. */
const told = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string, string]);

function misread(words: string, events: string, polarity: string, laws: readonly string[]): readonly string[] {
  return laws.flatMap((law) =>
    PLACES.map((place) => place(words.replace('X', law))).filter((text) => {
      const rated = readIn(ENGLISH, text).claims.filter((claim) => claim.rated && claim.law !== null);
      return !rated.some(
        ({ asserts }) =>
          asserts.polarity === polarity && asserts.readings.some((reading) => events.split(' ').includes(reading)),
      );
    }),
  );
}

const rated = (words: string, laws: readonly string[]) =>
  laws
    .flatMap((law) => PLACES.map((place) => place(words.replace('X', law))))
    .filter((text) => readIn(ENGLISH, text).claims.some((claim) => claim.rated));

const OF_ACTS = told(`
Congress has torn X from the statute book | repeal | affirmed
X has gone from the statute book | repeal | affirmed
Congress dealt X its death blow | repeal | affirmed
Congress gave X its marching orders | repeal | affirmed
Congress has extended the life of X | prorogationOfForce | affirmed
Congress kept X for another year | prorogationOfForce | affirmed
X has not changed | amendment | denied
X has not budged | amendment | denied
Congress has not laid a finger on X | amendment | denied
X stays | inForce | affirmed
X is valid law | inForce | affirmed
X lives on without its author | inForce | affirmed
X came in last year | entryIntoForce | affirmed
Congress put its final seal on X | passage enactment | affirmed
X is still printed in the U.S. Code | inForce | affirmed
X sits in the criminal code to this day | inForce | affirmed
X has a place in the Code of Federal Regulations | inForce | affirmed
X can still be found in the U.S. Code | inForce | affirmed
X is as much a law tonight as it was last week | inForce | affirmed
X comes out without a scratch | inForce | affirmed
X is no dead letter | inForce | affirmed
X has the force of law | inForce | affirmed
X has no legal force any more | inForce | denied
X lost its legal force on Monday | expiration | affirmed
X now runs to April 30 | inForce | affirmed
X was carried to mid-November | prorogationOfForce | affirmed
X was left as it was | inForce | affirmed
X was left to expire | expiration | affirmed
what Congress repealed was X | repeal | affirmed
X still applies to nobody | applies | denied
X binds no one | applies | denied
nobody has repealed X | repeal | denied
Congress did away with what was left of X | repeal | affirmed
what was left of X was repealed by Congress | repeal | affirmed
Congress has done away with every cent of X | repeal | affirmed
the president signed the budget, and with it the repeal of X | repeal | affirmed
the president signed into law the repeal of X | repeal | affirmed
the budget bill, signed on Thursday, repeals X | repeal | affirmed
the House has waved through the repeal of X | passageInChamber | affirmed
senators introduced a bill last week that would repeal X | introduction | affirmed
a bill introduced last week would repeal X | introduction | affirmed
a bill passed by the House on Tuesday would repeal X | passageInChamber | affirmed
the bill to repeal X will not proceed | withdrawalOfBill | affirmed
ministers will not go ahead with the bill to repeal X | withdrawalOfBill | affirmed
the ministry defended its decision to repeal X | repeal | affirmed
senators were dismayed at the move to repeal X | repeal | affirmed
the senator objected to the decision to repeal X | repeal | affirmed
Congress took the trouble to repeal X | repeal | affirmed
Congress finally got round to repealing X | repeal | affirmed
Congress never bothered to repeal X | repeal | denied
Congress had the courage to repeal X | repeal | affirmed
senators did not have the courage to repeal X | repeal | denied
the court struck down, by six votes to three, X | annulment | affirmed
the president put on hold, for the third time, X | suspension | affirmed
`);

const OF_TREATIES = told(`
Norway has parted company with X | withdrawal | affirmed
Norway has walked out on X | withdrawal | affirmed
Norway has stopped being a party to X | withdrawal | affirmed
X remains unsigned | signature | denied
X remains unratified | ratification | denied
X is in force between the others | inForce | affirmed
X goes on without Norway | inForce | affirmed
the minister handed in the notice of withdrawal from X | denunciation | affirmed
Norway notified the UN of its withdrawal from X | denunciation | affirmed
Norway has not given notice of its withdrawal from X | denunciation | denied
the letter of withdrawal from X reached New York on Friday | denunciation | affirmed
`);

describe('told in other words', () => {
  test.each(OF_ACTS)('%s', (words, events, polarity) => expect(misread(words, events, polarity, ACTS)).toEqual([]));
  test.each(OF_TREATIES)('%s', (words, events, polarity) =>
    expect(misread(words, events, polarity, TREATIES)).toEqual([]));
});

describe('of which nothing is told', () => {
  test.each([
    'X runs to forty pages',
    'the ferry runs to the end of the bay, says X',
    'X would have the force of law',
    'he called for a decision to repeal X',
    'lawmakers would regret a decision to repeal X',
    'Congress is to have the courage to repeal X',
    'Congress has the courage to repeal X',
    'senators have the courage to repeal X',
    'if the vote fails, the bill to repeal X will not proceed',
    'the bill to repeal X may not proceed',
    'Norway is drafting a letter of withdrawal from X',
    'a bill that nobody has introduced would repeal X',
    'the president will sign the budget, and with it the repeal of X',
  ])('%s', (words) => expect(rated(words, [...ACTS, ...TREATIES])).toEqual([]));
});
