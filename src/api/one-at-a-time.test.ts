import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const BUSY = { kind: 'busy', retryAfter: 5 };
const staying = new AbortController().signal;

/** Work that is done when it is told to be. */
function held(name: string, begun: string[]) {
  const end: { now: () => void } = { now: () => undefined };
  const work = () => {
    begun.push(name);
    return new Promise<string>((resolve) => {
      end.now = () => resolve(name);
    });
  };
  return { work, end: () => end.now() };
}

test('what comes second begins when the first is done, and what is more than can wait is told so', async () => {
  const line = oneAtATime(1);
  const begun: string[] = [];
  const [one, two] = [held('one', begun), held('two', begun)];
  const first = line(staying, one.work);
  const second = line(staying, two.work);
  expect(await line(staying, async () => 'three')).toEqual(BUSY);
  expect(begun).toEqual(['one']);
  one.end();
  expect(await first).toBe('one');
  while (begun.length < 2) await Promise.resolve();
  two.end();
  expect(await second).toBe('two');
  expect(await line(staying, async () => 'four')).toBe('four');
});

test('who hung up while waiting is not worked for, and work that fails holds up nobody', async () => {
  const line = oneAtATime(5);
  const leaving = new AbortController();
  const begun: string[] = [];
  const failed = line(staying, () => Promise.reject(new Error('odd')));
  const left = line(leaving.signal, held('left', begun).work);
  leaving.abort();
  await expect(failed).rejects.toThrow('odd');
  expect(await left).toEqual(BUSY);
  expect(begun).toEqual([]);
  expect(await line(staying, async () => 'next')).toBe('next');
});
