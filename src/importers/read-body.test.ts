import { describe, expect, test } from 'vitest';
import { type Body, documentFromBody } from './read-body.ts';

const URL = 'https://news.example/2025/a';
const read = async (bytes: string | Uint8Array, said: Partial<Body> = {}) => {
  const body = { bytes: Buffer.from(bytes as string), url: URL, mediaType: 'text/html', charset: null, ...said };
  const answer = await documentFromBody(body);
  return answer.kind === 'refused' ? answer.problem.message : answer.input;
};
const latin = (text: string) => Buffer.from(text, 'latin1');
/** “Закон отменён” in Windows-1251. */
const CYRILLIC = latin('\xc7\xe0\xea\xee\xed \xee\xf2\xec\xe5\xed\xb8\xed');
const page = (head: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), body, Buffer.from('</p></body></html>')]);

describe('what an address led to', () => {
  test('is a document of the kind its server names, at the address where it was found', async () => {
    expect(await read('<p>The <b>Act</b></p>')).toMatchObject({ text: 'The Act', url: URL });
    expect(await read('# Act\n\nThe *Act*', { mediaType: 'text/markdown' })).toMatchObject({ title: 'Act' });
    expect(await read('# Act', { mediaType: 'text/plain', url: `${URL}.md` })).toMatchObject({ title: 'Act' });
    expect(await read('<p>The Act</p>', { mediaType: 'text/plain' })).toMatchObject({ text: '<p>The Act</p>' });
    expect(await read('<html><p>The Act</p></html>', { mediaType: null })).toMatchObject({ text: 'The Act' });
    expect(await read('The Act', { mediaType: null })).toMatchObject({ text: 'The Act' });
  });

  test('has the title, outlet and day of its metadata, and not the address that these give', async () => {
    const head =
      '<title>x</title><meta property="og:title" content="The Act"><meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2025-08-26T10:00:00Z"><link rel="canonical" href="https://elsewhere.example/">';
    expect(await read(page(head, Buffer.from('The Act stands.')))).toMatchObject({
      title: 'The Act',
      outlet: 'The Post',
      published: '2025-08-26',
      url: URL,
    });
  });

  test('is in the encoding that the server names, else that of the page, else UTF-8', async () => {
    const words = { text: 'Закон отменён' };
    expect(await read(page('', CYRILLIC), { charset: 'windows-1251' })).toMatchObject(words);
    expect(await read(page('<meta charset="windows-1251">', CYRILLIC))).toMatchObject(words);
    expect(
      await read(page('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">', CYRILLIC)),
    ).toMatchObject(words);
    expect(await read(page('<meta charset="utf-8">', CYRILLIC), { charset: 'windows-1251' })).toMatchObject(words);
    expect(await read(page('', Buffer.from('Закон отменён')))).toMatchObject(words);
    expect(await read(page('<meta charset="utf-16">', Buffer.from('Закон отменён')))).toMatchObject(words);
  });

  test('has a byte order mark that comes before what is said', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Закон отменён')]);
    expect(await read(marked, { mediaType: 'text/plain', charset: 'windows-1251' })).toMatchObject({
      text: 'Закон отменён',
    });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Закон отменён', 'utf16le')]);
    expect(await read(wide, { mediaType: 'text/plain' })).toMatchObject({ text: 'Закон отменён' });
  });

  test('in an encoding that it is not, or that nobody knows, is refused', async () => {
    expect(await read(page('', CYRILLIC))).toBe('is not in UTF-8, as it says or as nothing says otherwise');
    expect(await read(page('', CYRILLIC), { charset: 'utf-8' })).toMatch(/is not in UTF-8/);
    expect(await read('x', { charset: 'utf-9' })).toBe('says that it is in the encoding “utf-9”, which is not known');
  });

  test('keeps its words where one letter of many is cut', async () => {
    const cut = Buffer.from('Закон').subarray(0, 9);
    const text = Buffer.from('Закон отменён. '.repeat(100));
    const input = await read(page('', Buffer.concat([cut, Buffer.from(' '), text])));
    expect(input).toMatchObject({ text: expect.stringMatching(/^Зако� Закон отменён/) });
  });

  test('that is no text is refused for what it is', async () => {
    expect(await read('%PDF-1.7')).toMatch(/is a PDF/);
    expect(await read('a\u0000b', { charset: 'windows-1251' })).toMatch(/is binary data/);
    expect(await read('<html><body></body></html>')).toMatch(/holds no text/);
  });
});
