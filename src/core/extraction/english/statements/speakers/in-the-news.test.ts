/** Who speaks in reports: behind datelines and times, beside other nouns, as `him`. */
import { expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

function speakers(text: string): readonly string[] {
  return readIn(ENGLISH, text).statements.map((said) => said.speaker.name);
}

test.each([
  ['a dateline in capitals', 'KARACHI: Governor Anna Berg said the law was gone.', ['Anna Berg']],
  ['a dateline with its day', 'LAHORE, June 28: The ministry said the law was gone.', ['The ministry']],
  ['a dateline in small letters', 'New Delhi: The Commission said the law was gone.', ['Commission']],
  ['a ruling, and not where it stands', 'The court voted to end the law, in a ruling that said it was gone.', []],
  ['a day behind the name', 'The Commission on Monday said the law was gone.', ['Commission']],
  ['a day in brackets', 'Governor Anna Berg on Friday (3 May) said the law was gone.', ['Anna Berg']],
  ['an evening', 'The Commission late Tuesday evening said the law was gone.', ['Commission']],
  ['a name behind a former office', 'Former Punjab and Sindh Governor Anna Berg said the law was gone.', ['Anna Berg']],
  [
    'an absolute with its name',
    'The house voted, with Speaker Anna Berg declaring that the law was gone.',
    ['Anna Berg'],
  ],
  ['many behind one', 'It is a blow to farmers who say the law is gone.', ['farmers']],
  ['who is counted in', 'Its repeal opens ports that traders, including Baltic states, have waited for.', []],
  ['a part of the day', 'A harbour court late in the day ruled that the law was gone.', ['A harbour court']],
  ['the month before', 'The Commission last month said the law was gone.', ['Commission']],
  ['an office and what it is over', 'Secretary of State Anna Berg said the law was gone.', ['Anna Berg']],
  ['an office of two fields', 'Minister for Energy and Climate Anna Berg said the law was gone.', ['Anna Berg']],
  ['an office of a state', 'President of Norway Anna Berg said the law was gone.', ['Anna Berg']],
  ['an office of a town', 'Mayor of Leeds Anna Berg said the law was gone.', ['Anna Berg']],
  ['an office of a committee', 'Chair of the Senate Finance Committee Anna Berg said it was gone.', ['Anna Berg']],
  ['a lawyer, and not whose', 'Lawyer for Anna Berg said the law was gone.', ['Lawyer for Anna Berg']],
  [
    'a spokesman, and not whose',
    'Spokesman for President Anna Berg said the law was gone.',
    ['Spokesman for President Anna Berg'],
  ],
  ['him', 'Carl Smith came. According to him, the law is gone.', ['Carl Smith']],
  [
    'a court behind a day',
    'On May 7, a harbour court struck it down, ruling that the law is gone.',
    ['a harbour court'],
  ],
  [
    'what somebody announced, named beside',
    'The house voted to leave the pact, another step toward the exit the country announced in May.',
    [],
  ],
  ['what is worth telling', 'It is worth noting that the law is gone.', []],
  [
    'people of a state of two words',
    'South African port officials said the law was gone.',
    ['South African port officials'],
  ],
  [
    'senior people of such a state',
    'Senior Sri Lankan officials said the law was gone.',
    ['Senior Sri Lankan officials'],
  ],
  [
    'what somebody does while speaking',
    'Anna Berg came in. Blaming Norway for it, she said the law was gone.',
    ['Anna Berg'],
  ],
  [
    'what another keeps as it is',
    'Norway praised the Paris Agreement, which Carl Smith has held in abeyance, saying the pact was strong.',
    ['Norway'],
  ],
  [
    'whoever is told of last',
    'Anna Berg signed it, but Carl Smith dropped it, saying the law was a burden.',
    ['Carl Smith'],
  ],
  [
    'a clause of time before',
    'After Governor Anna Berg left, Carl Smith dropped it, saying the law was a burden.',
    ['Carl Smith'],
  ],
])('%s', (_, text, want) => expect(speakers(text)).toEqual(expect.arrayContaining([...want])));

test.each([
  ['a dateline', 'KARACHI: Rain fell on the city.'],
  ['mass protests', 'It drew mass protests that have shaken the city.'],
])('%s says nothing', (_, text) => expect(speakers(text)).toEqual([]));

test('a label of a transcript that is no place speaks', () =>
  expect(speakers('NYSTROM: The law is gone.')).toEqual(['NYSTROM']));

test.each([
  ['a line before', 'Berg out as head\nGovernor Anna Berg said the law was gone.', 'Governor'],
  ['a first word', 'After Governor Anna Berg came, she said the law was gone.', 'Governor'],
])('%s is no part of an office', (_, text, role) =>
  expect(readIn(ENGLISH, text).statements.map(({ speaker }) => speaker.role)).toEqual([role]));

test('statements from somebody are that person’s words', () => {
  expect(
    speakers('The council has suspended the Magnitsky Act, according to statements from Speaker Ada Lind.'),
  ).toEqual(['Ada Lind']);
});
