/** In which writings a citation is looked for in a text. */
import { expect, test } from 'vitest';
import { LAWS } from '../extraction/inflecting/read.fixture.ts';
import { indexedNames } from './indexed-names.ts';

const [law] = LAWS;

const cited = (text: string) =>
  law === undefined
    ? []
    : indexedNames({
        ...law,
        title: 'x',
        names: [{ text, lang: 'und', kind: 'citation', why: null, context: [] }],
      }).map(({ name }) => name.text);

test('a public law is found by the name of its collection written out, and by its letters', () => {
  expect(cited('Pub. L. 107-40')).toEqual(
    expect.arrayContaining(['Pub. L. 107-40', 'Public Law 107-40', 'P.L. 107-40']),
  );
  expect(cited('Pub. L. 73-66, 48 Stat. 162')).toContain('Public Law 73-66');
});

test('a place in a public law stays a place in it', () => {
  const names = cited('Pub. L. 104-114, title III');
  expect(names).toContain('Public Law 104-114, title III');
  expect(names).not.toContain('Public Law 104-114');
});

test('what is no public law is not called one', () => {
  expect(cited('22 U.S.C. 6081').some((text) => text.startsWith('Public'))).toBe(false);
});
