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
  ['him', 'Carl Smith came. According to him, the law is gone.', ['Carl Smith']],
])('%s', (_, text, want) => expect(speakers(text)).toEqual(expect.arrayContaining([...want])));

test.each([
  ['a dateline', 'KARACHI: Rain fell on the city.'],
  ['mass protests', 'It drew mass protests that have shaken the city.'],
])('%s says nothing', (_, text) => expect(speakers(text)).toEqual([]));

test('a label of a transcript that is no place speaks', () =>
  expect(speakers('NYSTROM: The law is gone.')).toEqual(['NYSTROM']));
