/** Names that ask for words around them, in texts that have none of those words. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law, LawName } from '../law/law.ts';
import { indexNames } from '../law/name-index.ts';
import { readDocument } from '../text/document.ts';
import type { Day } from '../time/day.ts';
import { ENGLISH } from './english/english.ts';
import { findMentions } from './mentions.ts';

const asking = (text: string, more: Partial<LawName> = {}): LawName => ({
  text,
  lang: 'en',
  kind: 'short',
  why: null,
  context: ['Ferry Board'],
  ...more,
});
const LAW: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 1995-05}'),
  jurisdiction: 'gh',
  names: [
    asking('Section 611', { kind: 'number' }),
    asking('Section 6', { kind: 'number' }),
    asking('Title IV', { kind: 'number' }),
    asking('harbour levy'),
    asking('Quay Dues Act'),
    asking('QDA', { lang: 'pt' }),
  ],
};
const named = (text: string, law = LAW, written: Day | null = null) =>
  findMentions(
    readDocument(text, ENGLISH.abbreviations),
    indexNames([law]),
    ENGLISH,
    written === null ? null : { published: written, written },
  ).map(({ span }) => text.slice(...span));

describe('a name that asks for words around it means its law where they stand in the text', () => {
  test.each(['Section 6', 'Title IV', 'harbour levy', 'Quay Dues Act'])('%s', (name) =>
    expect(named(`The Ferry Board says that parliament repealed the ${name}.`)).toContain(name));
});

describe('and without them', () => {
  test.each([
    ['where its number is a high one', 'Parliament repealed Section 611.', ['Section 611']],
    ['not where every act has such a number', 'Parliament repealed Section 6.', []],
    ['nor with a roman one', 'Parliament repealed Title IV of this bill.', []],
    ['where it is a proper name', 'Parliament repealed the Quay Dues Act.', ['Quay Dues Act']],
    ['not where the text is of other states', 'The Danish parliament repealed the Quay Dues Act.', []],
    ['where common nouns name it and its state is named', 'Ghana has repealed the harbour levy.', ['harbour levy']],
    ['where a city shows its state', 'Members met in Accra and repealed the harbour levy.', ['harbour levy']],
    ['not where a body shows another', 'The Knesset has repealed the Quay Dues Act.', []],
    [
      'nor a body beside a state that is named',
      'Kenya has a new parliament. Members in Accra hear that the harbour levy is void.',
      [],
    ],
    ['not where nothing tells whose they are', 'Parliament repealed the harbour levy.', []],
    ['nor as the end of a longer name', 'Ghana has repealed the Inland Harbour Levy.', []],
    ['not where it is a name in another language', 'Parliament repealed the chained QDA.', []],
  ])('%s', (_, text, mentions) => expect(named(text)).toEqual(mentions));

  test('the record of one party to a treaty means that party where the text names it', () => {
    const treaty: Law = { ...LAW, type: 'treaty' };
    expect(named('Parliament denounced the Quay Dues Act.', treaty)).toEqual([]);
    expect(named('Ghana denounced the Quay Dues Act.', treaty)).toEqual(['Quay Dues Act']);
  });
});

describe('in the weeks around what happens to a law', () => {
  const dated: Law = { ...LAW, ...lawWith('{id: entry, kind: entryIntoForce, on: 1995-05-20}'), id: LAW.id };
  const law = { ...dated, jurisdiction: LAW.jurisdiction, names: LAW.names };
  test.each([
    ['common nouns mean it in a text that names no state', 'The harbour levy is now in force.', ['harbour levy']],
    ['not in one of another state', 'Denmark has a new parliament. The harbour levy is now in force.', []],
    ['nor as the end of a longer name', 'The Inland Harbour Levy is now in force.', []],
    ['nor does a low number', 'Section 6 is now in force.', []],
  ])('%s', (_, text, mentions) => expect(named(text, law, '1995-06-10')).toEqual(mentions));
  test('and none of it half a year later, or where only the year of the event is known', () => {
    expect(named('The harbour levy is now in force.', law, '1995-12-10')).toEqual([]);
    const vague = { ...law, ...lawWith('{id: entry, kind: entryIntoForce, on: 1995}'), names: LAW.names };
    expect(named('The harbour levy is now in force.', { ...vague, jurisdiction: 'gh' }, '1995-06-10')).toEqual([]);
  });
});

test('a name in capitals that asks for words around it is another’s before a capitalised word', () => {
  const law = { ...LAW, names: [asking('QDA'), asking('QDA levy')] };
  expect(
    named('The Ferry Board says that the QDA levy is void, the QDA Workers march, and the QDA is void.', law),
  ).toEqual(['QDA levy', 'QDA']);
});

test('a number that goes on is another number', () => {
  expect(named('The Ferry Board: it was the island’s 6,054th sitting since parliament repealed the act.')).toEqual([]);
  expect(named('The Ferry Board says it is section 6.2 that parliament repealed.')).toEqual([]);
  expect(named("The Ferry Board says that today it's 6 laws that parliament repealed.")).toEqual([]);
});
