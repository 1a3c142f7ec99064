import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ArticleLines, openArticleLines } from './article-lines.ts';
import { type Journal, openJournal } from './journal.ts';
import { newFeed } from './listed.ts';
import { openToldClaims } from './told-claims.ts';
import type { Waiting, WatchRecord } from './watched.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-journal-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));
let made = 0;
const folder = () => {
  made += 1;
  return join(ROOM, String(made));
};
const OPENED = { now: 1000, oldest: '2022-01-01' };
const open = (at: string): Journal => {
  const journal = openJournal(at, OPENED);
  if ('severity' in journal) throw new Error(journal.message);
  return journal;
};
const article = (url: string, published: string | null = null): Waiting => {
  return { url, feed: 'https://a.example/rss', title: null, published, due: 0, tries: 0 };
};
const FEED: WatchRecord = {
  t: 'feed',
  feed: { ...newFeed('https://a.example/rss', null), etag: '"1"', read: true },
  found: [article('https://a.example/1', '2022-01-02'), article('https://a.example/2')],
  known: ['https://a.example/0'],
};

describe('a journal', () => {
  test('comes back as it was, a feed and what was found in it together', () => {
    const at = folder();
    const first = open(at);
    first.add(FEED);
    first.add({ t: 'done', url: 'https://a.example/1', day: '2022-01-02' });
    first.add({ t: 'pause', host: 'a.example', until: 2000 });
    first.add({ t: 'digest', told: 3, due: 5, failures: 1 });
    first.close();
    const second = open(at);
    expect(second.watched).toEqual(first.watched);
    expect([...second.watched.waiting.keys()]).toEqual(['https://a.example/2']);
    expect([...second.watched.done]).toEqual([
      ['https://a.example/0', null],
      ['https://a.example/1', '2022-01-02'],
    ]);
    second.close();
  });

  test('passes over the half line of a process that was killed, wherever it was cut', () => {
    const at = folder();
    const first = open(at);
    first.add(FEED);
    first.close();
    const line = JSON.stringify({ t: 'done', url: 'https://a.example/2', day: null });
    for (let cut = 0; cut < line.length; cut += 1) {
      appendFileSync(join(at, 'watch.jsonl'), line.slice(0, cut));
      const again = open(at);
      expect(again.watched.waiting.size).toBe(2);
      again.close();
    }
    for (const odd of ['null', '7', '[]', '{"x":1}', '\u0000']) appendFileSync(join(at, 'watch.jsonl'), `${odd}\n`);
    open(at).close();
  });

  test('clears away what a process that was killed had half written beside it', () => {
    const at = folder();
    open(at).close();
    writeFileSync(join(at, `.lawstate-part-${hostname().replace(/[^A-Za-z0-9]+/g, '_')}-4194999-1`), '');
    open(at).close();
    expect(readdirSync(at)).toEqual(['watch.jsonl']);
  });

  test('forgets what is over: pauses, and old articles of feeds that date them', () => {
    const at = folder();
    const first = open(at);
    first.add({ t: 'pause', host: 'a.example', until: 500 });
    first.add({ t: 'done', url: 'https://a.example/old', day: '2021-12-31' });
    first.add({ t: 'done', url: 'https://a.example/undated', day: null });
    first.close();
    const second = open(at);
    expect(second.watched.pauses.size).toBe(0);
    expect([...second.watched.done.keys()]).toEqual(['https://a.example/undated']);
    second.close();
  });

  test('serves one process at a time, and none that is dead', () => {
    const at = folder();
    const journal = open(at);
    writeFileSync(join(at, 'watch.pid'), '1');
    expect(openJournal(at, OPENED)).toMatchObject({ message: 'is watched from already, by process 1' });
    for (const dead of ['4194303', '', 'rubbish']) {
      writeFileSync(join(at, 'watch.pid'), dead);
      open(at).close();
    }
    journal.close();
  });

  test('that no watch wrote is refused, and stays as it is', () => {
    const at = folder();
    mkdirSync(at);
    writeFileSync(join(at, 'watch.jsonl'), '{"t":"feed"}\n');
    expect(openJournal(at, OPENED)).toMatchObject({ message: 'is no journal of a watch' });
    expect(readFileSync(join(at, 'watch.jsonl'), 'utf8')).toBe('{"t":"feed"}\n');
  });

  test('in a place that is no folder is refused', () => {
    writeFileSync(join(ROOM, 'file'), '');
    expect(openJournal(join(ROOM, 'file'), OPENED)).toMatchObject({ message: expect.stringMatching(/cannot be used/) });
    expect(openJournal(join(ROOM, 'file', 'in'), OPENED)).toMatchObject({ severity: 'error' });
  });
});

describe('articles as lines', () => {
  const one = (id: string) => ({ id, sightings: [] }) as never;
  const lines = async (file: string): Promise<ArticleLines> => {
    const opened = await openArticleLines(file);
    if ('severity' in opened) throw new Error(opened.message);
    return opened;
  };

  test('are kept once, after a restart too', async () => {
    const file = join(ROOM, 'once.jsonl');
    const first = await lines(file);
    expect(await first.add([one('a'), one('b')])).toBe(2);
    expect(await first.add([one('b'), one('c')])).toBe(1);
    first.close();
    const second = await lines(file);
    expect(await second.add([one('a'), one('d')])).toBe(1);
    second.close();
    expect(readFileSync(file, 'utf8').split('\n').length).toBe(5);
  });

  test('lose the half of one that a killed process left, and nothing else', async () => {
    const file = join(ROOM, 'half.jsonl');
    const whole = `${JSON.stringify(one('a'))}\n`;
    const half = JSON.stringify(one('b'));
    for (let cut = 0; cut <= half.length; cut += 1) {
      writeFileSync(file, whole + half.slice(0, cut));
      const opened = await lines(file);
      expect(await opened.add([one('a'), one('b')])).toBe(1);
      opened.close();
      expect(readFileSync(file, 'utf8')).toBe(`${whole}${half}\n`);
    }
  });

  test('are not added to a file of something else, which stays as it is', async () => {
    for (const text of [
      'a letter\nof two lines\n',
      '{"id":"a"}\n',
      'one line\n',
      '{"id":"a","sightings":[]}\r\n{}\r\n',
    ]) {
      const file = join(ROOM, 'else.txt');
      writeFileSync(file, text);
      expect(await openArticleLines(file)).toMatchObject({ message: 'is no file of articles as JSON lines' });
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
    expect(await openArticleLines(join(ROOM, 'no', 'such'))).toMatchObject({ message: 'cannot be written (ENOENT)' });
  });
});

test('claims that were told of are kept once, and a half one is told again', () => {
  const file = join(ROOM, 'claims.jsonl');
  const claim = (id: string) => ({ id, law: { id }, article: { id } }) as never;
  const opened = () => {
    const told = openToldClaims(file);
    if ('severity' in told) throw new Error(told.message);
    return told;
  };
  const first = opened();
  expect(first.add([claim('a'), claim('b')])).toHaveLength(2);
  expect(first.add([claim('b')])).toEqual([]);
  first.close();
  appendFileSync(file, '{"id":"c"');
  const second = opened();
  expect(second.all.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(second.add([claim('c'), claim('a')])).toHaveLength(1);
  second.close();
  expect(readFileSync(file, 'utf8')).toBe(['a', 'b', 'c'].map((id) => `${JSON.stringify(claim(id))}\n`).join(''));
});

test('claims are not added to a file of something else, which stays as it is', () => {
  for (const text of ['a letter\nof two lines\n', '{"id":"a"}\n', 'null\n']) {
    const file = join(ROOM, 'told.txt');
    writeFileSync(file, text);
    expect(openToldClaims(file)).toMatchObject({ message: 'is no file of claims that a watch told of' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
  expect(openToldClaims(ROOM)).toMatchObject({ message: 'cannot be written (EISDIR)' });
});
