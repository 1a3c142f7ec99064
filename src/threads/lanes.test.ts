import { describe, expect, test } from 'vitest';
import { type Job, type LaneLimits, lanes } from './lanes.ts';
import { turns } from './turns.ts';

const LIMITS: LaneLimits = { threads: 2, longFrom: 100, mostWaiting: 6, mostBytes: 10_000, mostFromOne: 4 };
const job = (from: string, size = 1, gone: AbortSignal | null = null): Job => ({ from, size, gone });

/** Jobs that end when they are told to, and the order in which they were begun. */
function desk(limits: Partial<LaneLimits> = {}) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const clock = { now: 0 };
  const made = lanes({ ...LIMITS, ...limits }, () => clock.now);
  const ask = (name: string, asked: Job) =>
    made.run(asked, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, ask, end, clock, load: made.load };
}

describe('turns', () => {
  test('each address comes up once before any comes up again', () => {
    const line = turns<{ readonly from: string; readonly size: number; readonly name: string }>();
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) line.add({ from: name.charAt(0), size: 2, name });
    expect(line.size).toBe(12);
    const order = Array.from({ length: 6 }, () => line.next()?.name);
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    expect([line.next(), line.length, line.size]).toEqual([undefined, 0, 0]);
  });

  test('who leaves the line is passed over', () => {
    const line = turns<{ readonly from: string; readonly size: number }>();
    const [first, second] = [
      { from: 'a', size: 1 },
      { from: 'a', size: 5 },
    ];
    line.add(first);
    line.add(second);
    expect(line.drop(first)).toBe(true);
    expect(line.drop(first)).toBe(false);
    expect(line.next()).toBe(second);
    expect(line.size).toBe(0);
  });
});

describe('lanes', () => {
  test('the last thread is kept for short texts, however many long ones wait', async () => {
    const { ask, begun, end } = desk();
    for (const name of ['long 1', 'long 2', 'long 3']) void ask(name, job('x', 100));
    void ask('short', job('y'));
    expect(begun).toEqual(['long 1', 'short']);
    await end('short');
    expect(begun).toEqual(['long 1', 'short']);
    await end('long 1');
    expect(begun).toEqual(['long 1', 'short', 'long 2']);
  });

  test('a long text is not put off for ever by short ones', async () => {
    const { ask, begun, end } = desk();
    for (const name of ['1', '2', '3', '4']) void ask(name, job(name));
    void ask('long', job('x', 100));
    await end('1');
    expect(begun).toEqual(['1', '2', 'long']);
  });

  test('one who asks a lot does not delay another by more than one text', async () => {
    const { ask, begun, end } = desk();
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) void ask(name, job('a'));
    void ask('b1', job('b'));
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  test('when too many wait, the next one is told when to come back', async () => {
    const { ask, load, clock, end } = desk();
    for (const from of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) void ask(from, job(from));
    expect(load()).toEqual({ waiting: 6, running: 2 });
    expect(await ask('i', job('i'))).toEqual({ kind: 'busy', retryAfter: 1 });
    clock.now = 100;
    await end('a');
    void ask('j', job('j'));
    expect(await ask('k', job('k'))).toMatchObject({ kind: 'busy', retryAfter: 20 });
  });

  test('one address cannot fill the line, and too many bytes do', async () => {
    const { ask } = desk({ mostWaiting: 100 });
    for (const name of ['1', '2', '3', '4', '5', '6']) void ask(name, job('a'));
    expect(await ask('7', job('a'))).toMatchObject({ kind: 'busy' });
    void ask('b', job('b', 9_990));
    void ask('c', job('c', 9_990));
    expect(await ask('d', job('d', 9_990))).toMatchObject({ kind: 'busy' });
  });

  test('what nobody waits for any more is not begun', async () => {
    const { ask, begun, end } = desk();
    const leaving = new AbortController();
    void ask('1', job('a'));
    void ask('2', job('a'));
    const left = ask('3', job('a', 1, leaving.signal));
    void ask('4', job('a'));
    leaving.abort();
    expect(await left).toEqual({ kind: 'gone' });
    await end('1');
    expect(begun).toEqual(['1', '2', '4']);
    expect(await ask('5', job('b', 1, leaving.signal))).toEqual({ kind: 'gone' });
  });

  test('a job that fails gives its place to the next', async () => {
    const made = lanes({ ...LIMITS, threads: 2 }, () => 0);
    await expect(made.run(job('a'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await made.run(job('a'), async () => 'fine')).toBe('fine');
    expect(made.load()).toEqual({ waiting: 0, running: 0 });
  });
});
