import { expect, test } from 'vitest';
import { toldOf, toldOfPlace, toldOfWord, toldOfWordBy, wordTest } from './told-once.ts';

test('what is told of a word is worked out once, nothing told being told too', () => {
  const asked: string[] = [];
  const tell = toldOfWord((word) => {
    asked.push(word);
    return word === 'law' ? 1 : undefined;
  });
  expect(['law', 'war', 'law', 'war'].map(tell)).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(['law', 'war']);
});

test('many words are forgotten together, and told the same again', () => {
  const tell = toldOfWord((word) => word.length);
  for (let at = 0; at < 50_000; at++) expect(tell(`word${at}`)).toBe(`word${at}`.length);
  expect(tell('word1')).toBe(5);
});

test('each list of rules tells its own', () => {
  const tell = toldOfWordBy((rules: { readonly first: string }, word) => word.startsWith(rules.first));
  const [a, b] = [{ first: 'a' }, { first: 'b' }];
  expect([tell(a, 'act'), tell(b, 'act'), tell(a, 'act'), tell(b, 'ban')]).toEqual([true, false, true, true]);
});

test('a thing is told once, nothing told being told too', () => {
  let asked = 0;
  const tell = toldOf(({ title }: { readonly title: string }) => {
    asked++;
    return title === '' ? undefined : title.length;
  });
  const [law, nothing] = [{ title: 'law' }, { title: '' }];
  expect([tell(law), tell(nothing), tell(law), tell(nothing), tell({ title: 'act' })]).toEqual([
    ...[3, undefined, 3, undefined, 3],
  ]);
  expect(asked).toBe(3);
});

test('a place is told once for each sentence', () => {
  let asked = 0;
  const tell = toldOfPlace((words: readonly string[], at, mark: string) => {
    asked++;
    return words[at] === undefined ? null : `${words[at]}${mark}`;
  });
  const [first, second] = [['law'], ['act']];
  expect([tell(first, 0, '!'), tell(first, 0, '!'), tell(second, 0, '!'), tell(first, 1, '!')]).toEqual([
    'law!',
    'law!',
    'act!',
    null,
  ]);
  expect([asked, tell(first, 1, '!'), asked]).toEqual([3, null, 3]);
});

test('a pattern answers as before', () => {
  const like = wordTest(/^law|act$/u);
  expect(['law', 'enact', 'war', 'law'].map((word) => like.test(word))).toEqual([true, true, false, true]);
});
