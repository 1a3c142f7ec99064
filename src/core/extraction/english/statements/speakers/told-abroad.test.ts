/** Who speaks in reports from abroad: behind statements whoever gave them. */
import { expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

const speakers = (text: string) => readIn(ENGLISH, text).statements.map(({ speaker }) => speaker?.name);

test('statements from somebody are that person’s words', () => {
  expect(
    speakers('The council has suspended the Magnitsky Act, according to statements from Speaker Ada Lind.'),
  ).toEqual(['Ada Lind']);
});
