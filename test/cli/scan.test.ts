/** `lawstate scan` as its users run it: what it finds, in which order, and what becomes of a scan that is stopped or killed. */
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { responseRecord, WARC_INFO } from '../../src/importers/scan/warc.fixture.ts';
import { lawstate, OWN_LAW, room, startLawstate } from './lawstate.ts';

const ROOM = room();
mkdirSync(join(ROOM, 'laws'));
writeFileSync(join(ROOM, 'laws', 'harbour.yaml'), OWN_LAW);
const RECORD = ['--known-at', '2022-01-10', '--register', join(ROOM, 'laws')];
const FALSE = 'The Harbour Act was repealed by the Assembly in 2020.';
const NOTHING = 'The ferry came late, and nobody was surprised. '.repeat(40);

function file(name: string, content: Uint8Array | string): string {
  const path = join(ROOM, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const line = (record: unknown) => `${JSON.stringify(record)}\n`;
const PRINT = ['--out', '-'];
const scan = (args: readonly string[], input = '') =>
  lawstate(['scan', ...args, ...(args.includes('--out') ? [] : PRINT), ...RECORD], { input });
const articles = (out: string) =>
  out
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one));

describe('a scan finds', () => {
  test('articles with rated claims, with their source, outlet and day', () => {
    const input = [
      line({ text: NOTHING, url: 'https://a.example/0' }),
      line({ text: FALSE, url: 'https://www.a.example/1', published: '2021-06-01' }),
      line({ text: 'The Harbour Act is a law.' }),
    ].join('');
    const { code, out, err } = scan(['-'], input);
    expect(code).toBe(0);
    expect(err).toBe(
      'lawstate: 3 documents read: 1 name no law of the register, 2 do, 1 article with 1 rated claim found.\n',
    );
    expect(articles(out)).toMatchObject([
      {
        source: 'standard input',
        record: 2,
        outlet: 'a.example',
        published: '2021-06-01',
        sightings: [{ law: 'xx/harbour-act', event: 'repeal', rating: 'false' }],
      },
    ]);
  });

  test('the same in every format, packed or not', () => {
    const html = `<html><head><meta property="og:site_name" content="Gazette"></head><body><article><p>${FALSE}</p></article></body></html>`;
    const jsonl = line({ text: NOTHING }) + line({ text: FALSE }) + line({ html });
    const warc = Buffer.concat([
      WARC_INFO,
      responseRecord({ url: 'https://b.example/1', body: html, encoding: 'gzip' }),
    ]);
    file('all/a.jsonl', jsonl);
    file('all/b.jsonl.gz', gzipSync(jsonl));
    file('all/c.warc', warc);
    file('all/d.warc.gz', gzipSync(warc));
    file('all/e.html', html);
    file('all/f.md', FALSE.replace('Harbour Act', '**Harbour** [Act](https://example.org/act)'));
    file('all/g/h.txt', FALSE.replace('Harbour', 'HARBOUR'));
    const { code, out } = scan([join(ROOM, 'all')]);
    expect(code).toBe(0);
    const found = articles(out).map(({ source, record, outlet }) => [source.slice(ROOM.length + 5), record, outlet]);
    // what an earlier article says word for word, and without an address, is the same article
    expect(found).toEqual([
      ['a.jsonl', 2, null],
      ['c.warc', 2, 'Gazette'],
      ['g/h.txt', null, null],
    ]);
    expect(articles(out)[1]).toMatchObject({ url: 'https://b.example/1', published: '2025-08-27' });
    for (const one of ['b.jsonl.gz', 'd.warc.gz', 'e.html', 'f.md'])
      expect(articles(scan([join(ROOM, 'all', one)]).out)).toHaveLength(1);
    expect(articles(scan([join(ROOM, 'all/*.warc*')]).out)).toHaveLength(1);
    expect(articles(scan(['-'], jsonl).out)).toHaveLength(1);
  });

  test('what can be read of what is broken, and says what was not', () => {
    const jsonl = `${line({ text: FALSE })}{"text": "cut\nno JSON\n${'{"text": "The Harbour Act'}\n${line({ text: 7 })}${line({ a: 'Harbour Act' })}`;
    file('broken/a.jsonl', jsonl);
    file('broken/b.jsonl.gz', 'no gzip');
    file('broken/c.warc', responseRecord({ url: 'https://c.example', body: FALSE }).subarray(0, 150));
    file('broken/d.txt', Buffer.from([0x50, 0xe9, 0x20]));
    file('broken/e.txt', '%PDF-1.7');
    const { code, out, err } = scan([join(ROOM, 'broken')]);
    expect(code).toBe(0);
    expect(articles(out)).toHaveLength(1);
    expect(err).toContain('a.jsonl, line 3 is not a JSON object. Write {"id": ..., "text": ...} on one line.');
    expect(err).toContain('c.warc, record 1 is cut: its last record is not whole.');
    expect(err).toContain('d.txt is not valid UTF-8.');
    expect(err).toMatch(/Broken and passed over: 8 \(1 binary, 1 cut, 1 encoding, 1 gzip, 3 json, 1 no-text\)\.\n$/);
  });
});

test('without --out the articles are in the store, where narratives are told from, each once', () => {
  const found = file(
    'kept.jsonl',
    line({ text: `Berg said on Friday: “${FALSE}”`, published: '2021-06-01', outlet: 'O' }),
  );
  const store = ['--store', join(ROOM, 'store')];
  const kept = lawstate(['scan', found, ...store, ...RECORD]);
  expect(kept).toMatchObject({ code: 0, out: '', err: expect.stringContaining('1 article with 1 rated claim found.') });
  expect(lawstate(['scan', found, ...store, ...RECORD]).err).toContain('1 were there already.');
  const told = lawstate(['narratives', ...store, ...RECORD, '--format', 'json']);
  expect(told.code).toBe(0);
  expect(told.out).toContain('xx/harbour-act');
});

describe('bad usage', () => {
  test.each([
    [['none.jsonl'], 'does not exist'],
    [['-', 'a.txt'], '- is standard input and is scanned alone'],
    [['-', '--resume', '--out', 'x'], '--resume cannot go on with what comes through a pipe'],
    [['a', '--resume', '--out', '-'], '--resume cannot go on with what was printed'],
    [['-', '--workers', 'many'], '--workers many is no number of threads'],
    [['-', '--out', join(ROOM, 'no/such/folder')], 'cannot be written'],
  ])('%j is one sentence', (args, message) => {
    const { code, err } = scan(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

/** Three slices and a bit, a claim in every hundredth document. */
const LARGE = file(
  'large.jsonl',
  Array.from({ length: 24_000 }, (_, at) =>
    line({
      url: `https://o${at % 7}.example/${at}`,
      text: NOTHING + (at % 100 === 0 ? `${at}. ${FALSE}` : at),
      html: '',
    }),
  ).join(''),
);
const whole = join(ROOM, 'whole.jsonl');

describe('a scan over several threads', () => {
  test('gives the bytes of one over a single thread', () => {
    expect(scan([LARGE, '--out', whole, '--workers', '1'])).toMatchObject({ code: 0, out: '' });
    const two = join(ROOM, 'two.jsonl');
    expect(scan([LARGE, '--out', two, '--workers', '3']).code).toBe(0);
    expect(articles(readFileSync(whole, 'utf8'))).toHaveLength(240);
    expect(articles(readFileSync(whole, 'utf8'))[239]).toMatchObject({ record: 23_901 });
    expect(readFileSync(two)).toEqual(readFileSync(whole));
    expect(existsSync(`${two}.progress`)).toBe(false);
  });

  test('that is killed at any moment goes on where it was, and loses and doubles nothing', async () => {
    const out = join(ROOM, 'killed.jsonl');
    const args = ['scan', LARGE, '--out', out, '--resume', '--workers', '2', ...RECORD];
    for (let kill = 0; kill < 4; kill++) {
      const child = startLawstate(args);
      const ended = once(child, 'exit');
      await wait(300 + 350 * kill);
      child.kill('SIGKILL');
      await ended;
    }
    expect(lawstate(args).code).toBe(0);
    expect(readFileSync(out)).toEqual(readFileSync(whole));
    // once more finds nothing new
    const again = lawstate(args);
    expect(again.err).toContain('0 articles with 0 rated claims found. 240 were there already.');
    expect(readFileSync(out)).toEqual(readFileSync(whole));
  });

  test('that is stopped says so, and is not begun anew by mistake', async () => {
    const out = join(ROOM, 'stopped.jsonl');
    const args = ['scan', LARGE, '--out', out, '--workers', '1', ...RECORD];
    const child = startLawstate(args);
    const err: string[] = [];
    child.stderr.on('data', (chunk) => err.push(String(chunk)));
    while (!existsSync(`${out}.progress`)) await wait(5);
    child.kill('SIGINT');
    expect((await once(child, 'close'))[0]).toBe(130);
    expect(err.join('')).toContain('stopped. The same command with --resume goes on from here.');
    expect(lawstate(args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('a scan into this file was stopped'),
    });
    const other = [...args, '--resume', '--lang', 'tr'];
    expect(lawstate(other)).toMatchObject({ code: 2, err: expect.stringContaining('of a scan of other inputs') });
    expect(lawstate([...args, '--resume']).code).toBe(0);
    expect(readFileSync(out)).toEqual(readFileSync(whole));
  });
});

const SAY_MEMORY = `data:text/javascript,process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;

async function memoryOf(input: string): Promise<{ readonly memory: number; readonly found: number }> {
  const flags = ['--max-old-space-size=160', '--import', SAY_MEMORY];
  const child = startLawstate(['scan', input, '--workers', '1', ...PRINT, ...RECORD], flags);
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  expect((await once(child, 'close'))[0]).toBe(0);
  return { memory: Number(err.join('').match(/\d+$/)?.[0]) / 1024, found: articles(out.join('')).length };
}

test('memory stays flat: over many documents, a line of 200 MB, a page of 200 MB', async () => {
  const end = line({ text: FALSE, url: 'https://end.example' });
  const long = Buffer.concat([Buffer.from('{"text": "'), Buffer.alloc(200 << 20, 'x'), Buffer.from(`"}\n${end}`)]);
  const page = Buffer.concat([
    responseRecord({ url: 'https://long.example', body: Buffer.alloc(200 << 20, '<p>x</p>') }),
    responseRecord({ url: 'https://end.example', body: `<p>${FALSE}</p>` }),
  ]);
  const few = await memoryOf(file('few.jsonl', end));
  const [many, line200, page200] = [
    await memoryOf(LARGE),
    await memoryOf(file('long.jsonl', long)),
    await memoryOf(file('long.warc.gz', gzipSync(page, { level: 1 }))),
  ];
  expect([many.found, line200.found, page200.found]).toEqual([240, 1, 1]);
  for (const { memory } of [many, line200, page200]) expect(memory - few.memory).toBeLessThan(150);
  for (const name of ['long.jsonl', 'long.warc.gz', 'large.jsonl']) rmSync(join(ROOM, name));
}, 240_000);
