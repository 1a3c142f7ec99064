import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { slicesOf } from './input-slice.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { responseRecord, WARC_INFO, warcRecord } from './warc.fixture.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-scan-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): { source: string; bytes: number } {
  const source = join(ROOM, name);
  const bytes = Buffer.from(content as string);
  writeFileSync(source, bytes);
  return { source, bytes: bytes.length };
}

async function pieces({ source, bytes }: ReturnType<typeof file>, slice?: number): Promise<readonly Piece[]> {
  const found: Piece[] = [];
  for (const one of slicesOf(source, bytes, slice)) for await (const piece of piecesOf(one)) found.push(piece);
  return found;
}

/** Each record in short: a line, the address of a page, the name of a text, or what is wrong. */
const inShort = (found: readonly Piece[]) =>
  found.flatMap((piece) => {
    if (piece.kind === 'lines')
      return Buffer.from(piece.bytes)
        .toString()
        .split(/(?<=\n)/);
    if (piece.kind === 'page') return piece.url ?? '';
    if (piece.kind === 'text') return piece.text;
    return piece.kind === 'broken' ? piece.refused.problem.code : piece.kind;
  });

describe('slices that lie side by side', () => {
  test('have every line once, wherever they are cut', async () => {
    const lines = fc.array(
      fc.string({ maxLength: 30 }).map((line) => line.replaceAll('\n', ' ')),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), fc.integer({ min: 1, max: 40 }), async (all, ended, size) => {
        const text = all.join('\n') + (ended ? '\n' : '');
        const found = inShort(await pieces(file('cut.jsonl', text), size));
        expect(found.filter((line) => line !== '').join('')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('have every record of an archive once, also where a page quotes a header', async () => {
    const pages = Array.from({ length: 12 }, (_, at) =>
      responseRecord({ url: `https://example.org/${at}`, body: `<p>${'WARC/1.0\r\nnot one '.repeat(at)}</p>` }),
    );
    const warc = file('cut.warc', Buffer.concat([WARC_INFO, ...pages]));
    const whole = inShort(await pieces(warc));
    expect(whole).toEqual(['other', ...pages.map((_, at) => `https://example.org/${at}`)]);
    for (const size of [100, 333, 1000, 2500]) expect(inShort(await pieces(warc, size))).toEqual(whole);
  });
});

test('lines read into memory that is used again are those of the file, however long', async () => {
  const sizes = [0, 10, 300_000, 5, 262_143, 262_144, 262_145, 1_000_000, 1, 2_200_000, 7];
  for (const end of ['', '\n'])
    for (const order of [sizes, sizes.toReversed()]) {
      const text = order.map((size, at) => String(at).padEnd(size, 'x')).join('\n') + end;
      const { source, bytes } = file('long.jsonl', text);
      let memory = Buffer.alloc(0);
      const room = (size: number) => {
        memory = size <= memory.length ? memory : Buffer.alloc(size);
        return memory;
      };
      const read: string[] = [];
      for (const slice of slicesOf(source, bytes, 500_000))
        for await (const piece of piecesOf(slice, room)) read.push(...inShort([piece]));
      expect(read.join('') === text).toBe(true);
      expect(read.every((line) => line !== 'too-large')).toBe(true);
    }
});

test('a line that is too long to keep is left out, and those beside it are not', async () => {
  const { source, bytes } = file('too-long.jsonl', `a\n${'b'.repeat(33 * 1024 * 1024)}\nc\nd`);
  const read: string[] = [];
  for await (const piece of piecesOf({ source, from: 0, to: bytes }, (size) => Buffer.alloc(size)))
    read.push(...inShort([piece]));
  expect(read).toEqual(['a\n', 'too-large', 'c\n', 'd']);
});

describe('an archive', () => {
  const body = `<html><body><p>${'Words of an article. '.repeat(300)}</p></body></html>`;
  const url = 'https://example.org/a';

  test('gives pages as they were before they were sent', async () => {
    const sent = [{}, { encoding: 'gzip' }, { chunked: true }, { encoding: 'gzip', chunked: true }] as const;
    const warc = file('sent.warc', Buffer.concat(sent.map((how) => responseRecord({ url, body, ...how }))));
    const found = await pieces(warc);
    expect(found.map((piece) => piece.kind === 'page' && Buffer.from(piece.bytes).toString())).toEqual(
      sent.map(() => body),
    );
    expect(found[0]).toMatchObject({ format: 'html', url, fetched: '2025-08-27' });
  });

  test('is read from gzip members one after the other', async () => {
    const members = [WARC_INFO, responseRecord({ url, body }), responseRecord({ url: `${url}2`, body })];
    const warc = file('members.warc.gz', Buffer.concat(members.map((member) => gzipSync(member))));
    expect(inShort(await pieces(warc))).toEqual(['other', url, `${url}2`]);
  });

  test('holds much that is no page', async () => {
    const others = [
      responseRecord({ url, body: 'x', type: 'image/png' }),
      responseRecord({ url, body, status: 404 }),
      warcRecord('request', { 'Content-Type': 'application/http' }, Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    ];
    const wet = warcRecord('conversion', { 'WARC-Target-URI': url, 'Content-Type': 'text/plain' }, Buffer.from('Text'));
    const found = inShort(await pieces(file('other.warc', Buffer.concat([...others, wet]))));
    expect(found).toEqual(['other', 'other', 'other', url]);
  });

  test('that is damaged is read on behind the damage', async () => {
    const page = (at: number) => responseRecord({ url: `${url}${at}`, body });
    const badBody = responseRecord({ url, body: 'no gzip', encoding: 'gzip' });
    const damagedGzip = Buffer.from(badBody);
    damagedGzip.write('\xff\xff\xff', damagedGzip.length - 20, 'latin1');
    const all = [page(1), Buffer.from('garbage between records\r\n\r\n'), page(2), damagedGzip, page(3)];
    const warc = file('damaged.warc', Buffer.concat([...all, page(4).subarray(0, 700)]));
    expect(inShort(await pieces(warc))).toEqual([`${url}1`, 'warc', `${url}2`, 'http', `${url}3`, 'cut']);
  });
});

describe('what is packed', () => {
  test('and damaged gives what stands before the damage, and says so', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `{"id": ${at}, "text": "${Math.sin(at)}"}\n`).join('');
    const whole = gzipSync(lines);
    for (const cut of [
      whole.subarray(0, whole.length / 2),
      Buffer.concat([whole.subarray(0, 30000), Buffer.alloc(99, 7)]),
    ]) {
      const found = inShort(await pieces(file('cut.jsonl.gz', cut)));
      expect(found.length).toBeGreaterThan(500);
      expect(found.at(-1)).toBe('gzip');
    }
    expect(inShort(await pieces(file('none.jsonl.gz', 'no gzip at all')))).toEqual(['gzip']);
  });
});

test('a line too long to keep is passed over', async () => {
  const long = file('long.jsonl', `{"id": 1}\n${'x'.repeat(33 * 1024 * 1024)}\n{"id": 2}\n`);
  expect(inShort(await pieces(long))).toEqual(['{"id": 1}\n', 'too-large', '{"id": 2}\n']);
});

test('a text in no known encoding is refused, and an empty file has one empty text', async () => {
  expect(inShort(await pieces(file('latin.txt', Buffer.from([0x50, 0xe9, 0x20]))))).toEqual(['encoding']);
  expect(inShort(await pieces(file('empty.txt', '')))).toEqual(['']);
});
