import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { article, sighting } from '../../src/core/narrative/article.fixture.ts';
import { opened } from '../../src/storage/kept.fixture.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { WAVE } from '../narrative/narratives.fixture.ts';
import { lawstate, room } from './lawstate.ts';

const ROOM = room();
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const file = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(ROOM, name), bytes);
  return join(ROOM, name);
};
const LINES = WAVE.map(line).join('');
const SCAN = file('scan.jsonl', LINES);
const KNOWN = ['--known-at', '2026-06-01', '--until', '2026-06-01'];
const DATED = WAVE.filter(({ published }) => published !== null).length;

function json(...words: readonly string[]) {
  const { code, out, err } = lawstate(['narratives', ...words, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('lawstate narratives', () => {
  test('reads what a scan wrote, packed or not, in any order, to the same bytes', () => {
    const packed = file('scan.jsonl.gz', gzipSync(WAVE.toReversed().map(line).join('')));
    const [plain, other] = [SCAN, packed].map(
      (from) => lawstate(['narratives', '--from', from, ...KNOWN, '--format', 'json']).out,
    );
    expect(plain).toBe(other);
    expect(JSON.parse(plain ?? '')).toMatchObject({
      schema: 'lawstate/narratives@1',
      through: '2026-06-01',
      articles: DATED,
    });
  });

  test('reads the store, to the same bytes as a file', { timeout: 240_000 }, async () => {
    const folder = await emptyStore();
    const store = opened(await openStore({ folder }));
    await store.articles.add(WAVE);
    await store.close();
    const words = [...KNOWN, '--format', 'json'];
    const kept = lawstate(['narratives', '--store', folder, ...words]);
    expect(kept).toEqual(lawstate(['narratives', '--from', SCAN, ...words]));
    const law = lawstate(['narratives', '--store', folder, '--law', 'Caesar Act', ...words]);
    expect(JSON.parse(law.out)).toMatchObject({ asked: { law: 'us/caesar-act' }, articles: 0, narratives: [] });
  });

  test('takes one law, days and an outlet; a reprint stays one where its original lies outside', () => {
    const all = json('--from', SCAN);
    expect(all).toMatchObject({ articles: WAVE.length, through: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    const [first] = json(
      '--from',
      SCAN,
      '--law',
      'Section 907',
      '--since',
      '2025-10',
      '--outlet',
      'Outlet 3',
    ).narratives;
    expect(first.outlets.map((one: { outlet: string }) => one.outlet)).toEqual(['Outlet 3']);
    expect(first.articles.reprints).toBeGreaterThan(0);
  });

  test('shows as many articles as are asked for, and says how many there are', () => {
    const [few] = json('--from', SCAN, '--articles', '2').narratives;
    expect([few.told.entries.length, few.told.of > 2]).toEqual([2, true]);
    const [all] = json('--from', SCAN, '--articles', 'all').narratives;
    expect(all.told.entries).toHaveLength(all.told.of);
  });

  test('passes over lines that are no article, tells the first, and counts an article once', () => {
    const broken = [line({ id: 'x' }), 'no JSON\n', '\n', line(WAVE[0]), line(WAVE[0]), Buffer.from([0xff, 0xfe, 10])];
    const from = file('broken.jsonl', Buffer.concat(broken.map((one) => Buffer.from(one))));
    const { code, out, err } = lawstate(['narratives', '--from', from, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).articles).toBe(1);
    expect(err).toMatch(
      /broken\.jsonl, line 1 is no article of a scan .*3 lines were passed over; this is the first\.\n$/,
    );
    expect(err).not.toMatch(/\n +at /);
  });

  test('reads a file that was cut off as far as it goes, and says so', () => {
    const whole = gzipSync(LINES.repeat(40));
    const from = file('cut.jsonl.gz', whole.subarray(0, whole.length - 20));
    const { code, out, err } = lawstate(['narratives', '--from', from, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).articles).toBeGreaterThan(50);
    expect(err).toMatch(/cut\.jsonl\.gz cannot be read to its end/);
  });

  test('prints for a terminal and for a file alike, without colour where there is no terminal', () => {
    const out = join(ROOM, 'out.txt');
    expect(lawstate(['narratives', '--from', SCAN, ...KNOWN, '--out', out]).out).toBe('');
    const text = lawstate(['narratives', '--from', SCAN, ...KNOWN]).out;
    expect(readFileSync(out, 'utf8')).toBe(text);
    expect(text).toContain('Section 907 of the FREEDOM Support Act was repealed');
    expect(text).not.toContain('\u001b');
  });

  test('keeps a narrative about a law that the register no longer has', () => {
    const from = file('old.jsonl', line(article({ id: 'a', sightings: [sighting({ law: 'xx/gone' })] })));
    expect(json('--from', from).narratives).toMatchObject([{ law: { id: 'xx/gone', title: null }, events: [] }]);
    for (const format of ['text', 'csv', 'html'])
      expect(lawstate(['narratives', '--from', from, '--format', format]).out.includes('xx/gone was repealed')).toBe(
        true,
      );
  });

  test.each([
    [['--from', 'nowhere.jsonl'], /nowhere\.jsonl does not exist|nowhere\.jsonl .*\./],
    [['--from', '.'], /\. is a folder\. Name the JSON lines/],
    [['--store', 'nowhere'], /nowhere is no store: nothing is kept there\./],
    [['--from', SCAN, '--since', '2026', '--until', '2025'], /--since 2026 lies after --until 2025/],
    [['--from', SCAN, '--since', 'May'], /--since May is no date/],
    [['--from', SCAN, '--rows', 'weeks'], /--rows belongs to --format csv/],
    [['--from', SCAN, '--format', 'csv', '--rows', 'days'], /--rows days is nothing that rows can be of/],
    [['--from', SCAN, '--articles', 'few'], /--articles few is no number/],
    [['--from', SCAN, '--format', 'xml'], /--format xml is no format/],
  ])('refuses %j in one sentence', (words, message) => {
    const { code, out, err } = lawstate(['narratives', ...words], { env: { DATABASE_URL: '' } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('lawstate site puts a page for each narrative on the site, and on the page of its law', () => {
  const out = join(ROOM, 'site');
  mkdirSync(out);
  const { code } = lawstate(['site', '--out', out, '--narratives', SCAN, '--known-at', '2026-06-01']);
  expect(code).toBe(0);
  const page = (path: string) => readFileSync(join(out, path), 'utf8');
  expect(page('narratives/us/section-907/repeal.html')).toContain(
    '“Section 907 of the FREEDOM Support Act was repealed”',
  );
  expect(page('narratives.html')).toContain('href="narratives/us/section-907/not-repeal.html"');
  expect(page('laws/us/section-907.html')).toContain('href="../../narratives/us/section-907/repeal.html"');
});
