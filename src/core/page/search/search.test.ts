import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../../test/shipped-register.fixture.ts';
import type { Register } from '../../law/register.ts';
import { misnomerMeant } from './card.ts';
import { lawsWith, queryWords } from './query.ts';
import { BLOCK, type SearchList, searchedLaws, searchFiles } from './search-index.ts';
import { piecesFor, postingLine, postingsIn } from './shard.ts';

/** What a browser gets of the files, without a browser. */
function indexOf(register: Register) {
  const data = new Map<string, unknown>();
  const files = [...searchFiles(register, (law) => [`${law.id}.html`, law.title, '', []])];
  for (const { body } of files) {
    const call = /^lawstateSearch\("(\w+)",(\d+),(.*)\);\n$/s.exec(body);
    data.set(`${call?.[1]} ${call?.[2]}`, JSON.parse(call?.[3] ?? ''));
  }
  return { files, data, list: data.get('list 0') as SearchList };
}

/** The ids that a query finds, read as the browser reads them. */
function finding(register: Register) {
  const { data, list } = indexOf(register);
  const laws = searchedLaws(register);
  return (query: string): readonly string[] | 'common' => {
    const words = queryWords(query);
    const postings = new Map(
      words.map(({ word, prefix }) => [
        word,
        piecesFor(list.firsts, word, prefix, 9).flatMap((at) =>
          postingsIn(data.get(`words ${at}`) as string, word, prefix),
        ),
      ]),
    );
    const found = lawsWith(words, postings);
    return found.kind === 'common' ? 'common' : found.laws.map((law) => laws[law]?.id ?? '');
  };
}

describe('the search of a site', () => {
  const find = finding(SHIPPED);

  test('finds a law by every name that it has, right or wrong, in every language', () => {
    for (const law of SHIPPED.laws) for (const name of law.names) expect(find(name.text), name.text).toContain(law.id);
  });

  test('finds by the beginning of a word, and puts a law before its bills', () => {
    expect(find('azerb armeni 907')).toContain('us/section-907');
    expect(find('section 907')[0]).toBe('us/section-907');
  });

  test('does not mind case, marks on letters, signs, or ways of citing', () => {
    expect(find('§ 907')).toContain('us/section-907');
    expect(find('AZADLIGA DESTEK')).toContain('us/section-907');
    expect(find('статья 907')).toContain('us/section-907');
  });

  test('finds nothing where a word is in no law, or there is no word', () => {
    expect(find('section 907 zzzz')).toEqual([]);
    expect(find(' … ')).toEqual([]);
    expect(find('__proto__ constructor')).toEqual([]);
  });

  test('says which name is wrong', () => {
    expect(misnomerMeant('the 907TH amendment', ['Amendment 907', '907th Amendment'])).toBe('907th Amendment');
    expect(misnomerMeant('Section 907', ['907th Amendment'])).toBeNull();
  });
});

describe('the index of very many laws', () => {
  const laws = Array.from({ length: 3000 }, (_, at) => ({
    ...(SHIPPED.laws[0] as (typeof SHIPPED.laws)[0]),
    id: `xx/act-${at}`,
    title: `Harbour Act ${at} of Port${at}`,
    names: [],
  }));
  const register: Register = { ...SHIPPED, laws };

  test('comes in small pieces, of which a query loads few', () => {
    const { files, list } = indexOf(register);
    for (const { path, body } of files) expect(body.length, path).toBeLessThan(40_000);
    expect(files.map((file) => file.path)).toContain(`search/laws-${3000 / BLOCK - 1}.js`);
    expect(piecesFor(list.firsts, 'port1234', true, 3).length).toBeLessThanOrEqual(2);
  });

  test('passes over words that most laws have, and says so where there is no other', () => {
    const find = finding(register);
    expect(find('Harbour Act 1234')).toEqual(['xx/act-1234']);
    expect(find('harbour')).toBe('common');
  });
});

describe('a piece of the index', () => {
  test('holds a word and its laws by the steps between them', () => {
    expect(postingLine({ word: 'act', hits: [3, 40, 41] })).toBe('act 3 11 1');
    const piece = ['acid 1', 'act 3 11 1', 'actor *'].join('\n');
    expect(postingsIn(piece, 'act', false)).toEqual([{ word: 'act', hits: [3, 40, 41] }]);
    expect(postingsIn(piece, 'act', true)).toEqual([
      { word: 'act', hits: [3, 40, 41] },
      { word: 'actor', hits: null },
    ]);
    expect(postingsIn(piece, 'ct', true)).toEqual([]);
  });

  test('is told by the first words of all', () => {
    const firsts = ['abc', 'bar', 'bat', 'cup'];
    expect(piecesFor(firsts, 'ba', true, 9)).toEqual([0, 1, 2]);
    expect(piecesFor(firsts, 'bar', false, 9)).toEqual([1]);
    expect(piecesFor(firsts, 'aaa', true, 9)).toEqual([]);
    expect(piecesFor(firsts, 'zzz', true, 9)).toEqual([3]);
    expect(piecesFor(firsts, 'a', true, 9)).toEqual([0]);
    expect(piecesFor(firsts, 'ba', true, 2)).toEqual([0, 1]);
  });
});
