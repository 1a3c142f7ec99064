import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from './document.ts';
import { records } from './jsonl.ts';
import { linesOf } from './lines.ts';
import { markdownDocument } from './markdown.ts';

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function linesIn(parts: readonly string[], most = 100): Promise<readonly (string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of linesOf(chunks(...parts.map((part) => Buffer.from(part))), most)) {
    found.push(line.bytes === null ? null : Buffer.from(line.bytes).toString());
  }
  return found;
}

async function read(...lines: readonly string[]) {
  const found = [];
  for await (const record of records(chunks(Buffer.from(lines.join('\n'))), 'in.jsonl')) found.push(record);
  return found.map(({ id, document }) =>
    document.kind === 'document'
      ? { id, ...document.input }
      : { id, line: document.problem.at.line, refused: document.problem.message },
  );
}

describe('lines of a stream', () => {
  test('are the same however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-c\n]{0,6}$/)), async (parts) => {
        const whole = parts.join('');
        const wanted = whole.split('\n').slice(0, whole.endsWith('\n') || whole === '' ? -1 : undefined);
        expect(await linesIn(parts)).toEqual(wanted);
      }),
    );
  });

  test('that are too long are dropped, and the next is read', async () => {
    expect(await linesIn(['abc', 'defg', 'h\nij', '\nabcdefgh'], 5)).toEqual([null, 'ij', null]);
  });
});

describe('a line of a record', () => {
  const nothing = { title: null, url: null, outlet: null, published: null, language: null };

  test('is a document with all that it says of it', async () => {
    const full = {
      id: 'a',
      text: 'Words',
      title: 'T',
      url: 'https://x.org',
      outlet: 'O',
      published: '2025-08-26T10:00:00Z',
      lang: 'az-Latn',
    };
    expect(await read(JSON.stringify(full), '', '{"id": 7, "text": "More", "published": null}')).toEqual([
      {
        id: 'a',
        text: 'Words',
        title: 'T',
        url: 'https://x.org',
        outlet: 'O',
        published: '2025-08-26',
        language: 'az',
      },
      { id: 7, ...nothing, text: 'More' },
    ]);
  });

  test('may hold HTML, and what it says comes before what the page says', async () => {
    const html =
      '<html lang="tr"><head><meta property="og:title" content="Page"></head><body><p>Words</p></body></html>';
    expect(await read(JSON.stringify({ id: 1, html, title: 'Mine' }))).toEqual([
      { id: 1, ...nothing, text: 'Words', title: 'Mine', language: 'tr' },
    ]);
  });

  test('that is bad is refused with its place and id, and the next is read', async () => {
    expect(
      await read(
        '{"id": 1',
        '[1]',
        '{"id": "b"}',
        '{"id": "c", "text": 5}',
        '{"id": "d", "text": " "}',
        '{"id": "e", "text": "x", "published": "today"}',
        '{"id": {}, "text": "Good"}',
      ),
    ).toEqual([
      { id: null, line: 1, refused: 'is not a JSON object' },
      { id: null, line: 2, refused: 'is not a JSON object' },
      { id: 'b', line: 3, refused: 'has neither “text” nor “html”' },
      { id: 'c', line: 4, refused: 'has a “text” that is not a string' },
      { id: 'd', line: 5, refused: 'holds no text' },
      { id: 'e', line: 6, refused: 'was published on “today”, which is no date' },
      { id: null, ...nothing, text: 'Good' },
    ]);
  });
});

describe('Markdown', () => {
  test('is its words, with its title and front matter known', () => {
    const text =
      '---\ntitle: "On waivers"\ndate: 2025-08-26\nlang: en-US\noutlet: The Post\n---\n# A heading\n\n**Words**\n';
    expect(markdownDocument(text, 'a.md')).toMatchObject({
      kind: 'document',
      input: {
        text: '# On waivers\n# A heading\nWords',
        title: 'On waivers',
        url: null,
        outlet: 'The Post',
        published: '2025-08-26',
        language: 'en',
      },
    });
    expect(markdownDocument('# A heading #\nWords', 'a.md')).toMatchObject({
      input: { title: 'A heading', published: null },
    });
  });

  test('without words is refused', () => {
    expect(documentOf(' \n', 'a.md')).toMatchObject({ kind: 'refused', problem: { code: 'empty' } });
  });
});
