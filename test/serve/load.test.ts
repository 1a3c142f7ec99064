import { describe, expect, test } from 'vitest';
import { ask, REPEALED, sent, sentJson, serving } from './serving.fixture.ts';

const BOOK = `${REPEALED} The Caesar Act was repealed by Congress in December 2025, he said. `;
const book = (bytes: number) => BOOK.repeat(Math.ceil(bytes / BOOK.length));

describe('a text that takes too long', () => {
  test('is stopped, told so, and the next one is checked', async () => {
    // long enough for the thread that takes the place of the stopped one, whatever else the machine does
    const { address } = await serving({ limits: { longest: 4_000 } });
    const check = `${address}/api/check`;
    const late = await ask(check, sent(book(4_000_000), 'text/plain'));
    expect([late.status, late.json.type]).toEqual([422, 'urn:lawstate:problem:takes-too-long']);
    expect(late.json.hint).toMatch(/parts/);
    const next = await Promise.all(Array.from({ length: 4 }, () => ask(check, sentJson({ text: REPEALED }))));
    expect(next.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe('a text that takes too much memory', () => {
  test('loses its thread, and nobody else anything', async () => {
    const { address } = await serving({ limits: { memory: 48 } });
    const check = `${address}/api/check`;
    const [big, ...small] = await Promise.all([
      ask(check, sent(book(2_000_000), 'text/plain')),
      ...Array.from({ length: 20 }, () => ask(check, sentJson({ text: REPEALED }))),
    ]);
    expect([big?.status, big?.json.type]).toEqual([422, 'urn:lawstate:problem:takes-too-much']);
    expect(small.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect((await ask(check, sentJson({ text: REPEALED }))).status).toBe(200);
  });
});

describe('many at once', () => {
  test('short texts go by, however many books are being read', async () => {
    const { address } = await serving({ limits: { mostFromOne: 1_000 } });
    const check = `${address}/api/check`;
    const ends: string[] = [];
    const reading = Array.from({ length: 6 }, async (_, at) => {
      const { status } = await ask(check, sent(book(120_000 + at), 'text/plain'));
      ends.push('book');
      return status;
    });
    const short = Array.from({ length: 40 }, async () => {
      const { status } = await ask(check, sentJson({ text: REPEALED }));
      ends.push('short');
      return status;
    });
    expect(await Promise.all([...reading, ...short])).toEqual(Array(46).fill(200));
    // all short ones are through before the third book is
    const books = ends.flatMap((what, at) => (what === 'book' ? [at] : []));
    expect(ends.slice(books[2]).filter((what) => what === 'short')).toEqual([]);
  });

  test('what is more than can wait is told when to come back, and all else is answered', async () => {
    const { address } = await serving({ limits: { mostWaiting: 10, mostFromOne: 10 } });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => ask(`${address}/api/check`, sent(book(5_000), 'text/plain'))),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length + busy.length).toBe(60);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.json.type).toBe('urn:lawstate:problem:busy');
    expect(Number(busy[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(`${address}/api/laws/us/section-907/status`)).status).toBe(200);
  });

  test('one visitor with many texts leaves room in the line for another', async () => {
    const { address } = await serving({ options: { trustProxy: true }, limits: { mostWaiting: 20, mostFromOne: 10 } });
    const from = (visitor: string) =>
      ask(`${address}/api/check`, sent(book(5_000), 'text/plain', { 'x-forwarded-for': visitor }));
    const greedy = Array.from({ length: 40 }, () => from('203.0.113.1'));
    const modest = await from('203.0.113.2');
    expect(modest.status).toBe(200);
    expect((await Promise.all(greedy)).filter(({ status }) => status === 503).length).toBeGreaterThan(0);
  });

  test('who hangs up while waiting is not checked any more', async () => {
    const { address } = await serving({ limits: { mostFromOne: 1_000 } });
    const leaving = new AbortController();
    const left = Array.from({ length: 100 }, () =>
      fetch(`${address}/api/check`, { ...sent(book(60_000), 'text/plain'), signal: leaving.signal }).catch(() => null),
    );
    while (!/lawstate_checks_waiting [1-9]/.test((await ask(`${address}/metrics`)).text));
    leaving.abort();
    await Promise.all(left);
    expect((await ask(`${address}/api/check`, sentJson({ text: REPEALED }))).status).toBe(200);
    const gone = /outcome="gone"\} (\d+)/.exec(
      (await ask(`${address}/metrics`)).text.replace(/_bucket[^\n]*\n|_sum[^\n]*\n/g, '\n'),
    );
    expect(Number(gone?.[1] ?? 0)).toBeGreaterThan(0);
  });
});
