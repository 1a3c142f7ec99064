import { describe, expect, test } from 'vitest';
import type { ReadDocument, Refused } from './document.ts';
import { documentFrom } from './read-document.ts';

const read = async (text: string, file: string): Promise<ReadDocument> => {
  const found: ReadDocument | Refused = await documentFrom(text, file);
  if (found.kind === 'refused') throw new Error(found.problem.message);
  return found;
};

/** What stands in the file where the extracted text has the words. */
async function behind(words: string, text: string, file: string, nth = 0): Promise<string | null> {
  const { input, original } = await read(text, file);
  const at = input.text
    .split(words)
    .slice(0, nth + 1)
    .join(words).length;
  expect(input.text.slice(at, at + words.length)).toBe(words);
  const place = original?.().placeOf([at, at + words.length]) ?? null;
  return place === null ? null : text.slice(...place);
}

describe('the words of a Markdown file', () => {
  const words = async (text: string) => (await read(text, 'a.md')).input.text;

  test.each([
    ['links', 'The [907th Amendment](https://example.org "title") fell.', 'The 907th Amendment fell.'],
    ['links by reference', 'The [907th][a] fell.\n\n[a]: https://example.org', 'The 907th fell.'],
    ['emphasis', 'It was **re**pealed, *they* __said__.', 'It was repealed, they said.'],
    ['escapes and character references', 'A \\* B &amp; C&#8217;s &sect; 1 &unknown;', 'A * B & C’s § 1 &unknown;'],
    ['inline code and tags', 'The `Act` <b>fell</b><br>twice.', 'The Act fell twice.'],
    ['brackets of the text, but no footnote marks', 'It [the Act] fell.[^1]', 'It [the Act] fell.'],
    ['images and what is struck out', 'It ![a picture](a.png)~~was repealed~~ stands.', 'It  stands.'],
    [
      'code blocks, comments and link definitions',
      'A\n\n```\nThe Act was repealed.\n```\n\n<!-- b -->\n\n    c\n\nD',
      'A\nD',
    ],
    [
      'lists, tables and quotations',
      '- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n> e',
      'one\ntwo\na\nb\nc\nd\ne',
    ],
    ['HTML between blocks', '<div>\nThe <i>Act</i> fell.\n</div>\n\n<script>\nx\n</script>', '\nThe Act fell.'],
    ['a heading, which stays one', 'Head\n====\n\n## The Act fell ##\n', '# Head\n\n# The Act fell'],
  ])('leave out the marks of %s', async (_, text, want) => {
    expect((await words(text)).replace(/\n+/g, '\n')).toBe(want.replace(/\n+/g, '\n'));
  });

  test('have the lines of a paragraph joined that was broken to fit a width', async () => {
    const text = '> The President said on Tuesday that Section\n> 907 has been\r\n> repealed.\n';
    expect(await words(text)).toBe('The President said on Tuesday that Section 907 has been repealed.');
  });

  test('begin with the title of the front matter, unless the first heading is the same', async () => {
    expect(await words('---\ntitle: "The Act fell"\n---\nBody.')).toBe('# The Act fell\nBody.');
    expect(await words('---\ntitle: The Act fell\n---\n# The Act fell\n\nBody.')).toBe('# The Act fell\nBody.');
  });

  test.each([
    ...['[', '![[', '> ', '*a ', '- ', '`a', '<a ', '[a](b', '**a _b ', '| a ', '&#x', '\\'],
    ...['~~_', 'http://(<', '1. ', '1. >', '_<!--'],
  ])('are found however often %j stands in it', async (part) => {
    const few = part.repeat(500);
    expect((await read(`x ${few}`, 'a.md')).input.text).not.toBe('');
    const many = `${part.repeat(20_000)}\n\n${`${few}\n\n`.repeat(20)}x`;
    expect((await read(many, 'a.md')).input.text).toMatch(/x$/);
  });
});

describe('a place in the file', () => {
  test('of Markdown is that of the words, with the marks inside them', async () => {
    const text =
      '---\ntitle: The Act fell\n---\n\nThe [907th *Amendment*](https://example.org) was **re**pealed &amp; forgotten.\n';
    expect(await behind('The Act fell', text, 'a.md')).toBe('The Act fell');
    expect(await behind('907th Amendment was', text, 'a.md')).toBe('907th *Amendment*](https://example.org) was');
    expect(await behind('pealed & forgotten', text, 'a.md')).toBe('pealed &amp; forgotten');
  });

  test('of Markdown spans the lines of a paragraph', async () => {
    const text = '> It was said on Tuesday in the capital that\n> the Act fell.';
    expect(await behind('that the Act', text, 'a.md')).toBe('that\n> the Act');
  });

  const PAGE = `<!doctype html><html><head><title>The Act fell</title></head><body>
<script>"The Act fell."</script><p>The Act fell.</p>
<p>The&nbsp;Act <b>fe</b>ll &amp; rose.</p><p>The Act fell.</p></body></html>`;

  test('of HTML is where the page shows the words, whatever tags and references are in them', async () => {
    expect(await behind('Act fell & rose', PAGE, 'a.html')).toBe('Act <b>fe</b>ll &amp; rose');
    expect((await read(PAGE, 'a.html')).original?.().basis).toBe('inferred');
  });

  test('of HTML is the second one where the article has the same line twice', async () => {
    const { input, original } = await read(PAGE, 'a.html');
    const at = input.text.lastIndexOf('Act fell.');
    expect(original?.().placeOf([at, at + 3])?.[0]).toBe(PAGE.lastIndexOf('Act fell.'));
  });

  test('of HTML is none where the page does not have the words in a row', async () => {
    const { htmlOriginal } = await import('./html-places.ts');
    expect(htmlOriginal('<p>one</p>', 'two').placeOf([0, 3])).toBeNull();
  });

  test('of plain text is that of the text, and needs no looking up', async () => {
    expect((await read('The Act fell.', 'a.txt')).original).toBeNull();
  });
});
