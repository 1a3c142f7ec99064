import { describe, expect, test } from 'vitest';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { lawstate } from '../cli/lawstate.ts';
import { ask, REPEALED, sent, sentJson, servingProcess } from './serving.fixture.ts';

const folder = await emptyStore();

const settled = (url: string, init: RequestInit) => ask(url, init).catch(() => null);

describe('told to end', () => {
  test.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('by %s, it finishes what it took, takes nothing new, and keeps what it confirmed', async (signal) => {
    const { address, child, ended, said } = await servingProcess(['--store', folder]);
    const long = `${REPEALED} `.repeat(150);
    const taken = Array.from({ length: 12 }, (_, at) =>
      settled(`${address}/api/check`, sent(`${long}${at}`, 'text/plain')),
    );
    const saved = Array.from({ length: 12 }, (_, at) =>
      settled(`${address}/api/checks`, sentJson({ text: `${signal} ${at}. ${REPEALED}` })),
    );
    // all of them have been taken once the last one is seen to wait or to be done
    const counted = async () => {
      const text = (await ask(`${address}/metrics`)).text;
      const sum = (pattern: RegExp) => [...text.matchAll(pattern)].reduce((all, [, count]) => all + Number(count), 0);
      const done = sum(/lawstate_check_duration_seconds_count\{[^}]*\} (\d+)/g);
      return done + sum(/lawstate_checks_(?:waiting|running) (\d+)/g);
    };
    while ((await counted()) < 24);
    child.kill(signal);
    const answers = await Promise.all([...taken, ...saved]);
    // of what was saved, reading had begun; the check that follows is taken too
    expect(answers.map((answer) => answer?.status ?? 0).filter((status) => status !== 200 && status !== 201)).toEqual(
      [],
    );
    expect(await settled(`${address}/healthz`, {})).toBe(null);
    expect(await ended).toEqual([0, null]);
    expect(said.err).toMatch(/"msg":"stopping".*[\s\S]*"msg":"stopped"/);
    const again = await servingProcess(['--store', folder]);
    for (const answer of answers.slice(12)) {
      const kept = await ask(`${again.address}${answer?.headers.get('location')}`);
      expect(kept.text).toBe(answer?.text);
    }
    again.child.kill('SIGTERM');
    await again.ended;
  });
});

describe('a start that cannot be', () => {
  test('a port that is taken is told, and nothing stays open', async () => {
    const { address } = await servingProcess(['--store', 'memory']);
    const run = lawstate(['serve', '--store', 'memory', '--port', new URL(address).port], {
      env: { LAWSTATE_LOG: 'silent' },
    });
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/^lawstate: port \d+ is in use\. .*--port/);
  });

  test.each([
    [['--port', 'x'], /--port x is no number/],
    [['--port', '70000'], /--port 70000 is no number from 0 to 65535/],
    [['--threads', '1'], /--threads 1 is no number from 2/],
    [['--per-minute', '-1'], /--per-minute/],
    [['--allow-host', 'https://example.org/'], /without https/],
    [['--host', '203.0.113.1', '--port', '0'], /no address of this machine/],
    [['--register', 'no-such-folder'], /no folder that can be read/],
    [['--store', 'package.json'], /package\.json/],
  ])('%o is refused in a sentence', (args, words) => {
    const run = lawstate(['serve', ...(args.includes('--store') ? [] : ['--store', 'memory']), ...args], {
      env: { LAWSTATE_LOG: 'silent' },
    });
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(words);
    expect(run.err).not.toMatch(/\n\s+at |bug in lawstate/);
  });

  test('a level of the log that is none', () => {
    expect(lawstate(['serve', '--store', 'memory'], { env: { LAWSTATE_LOG: 'loud' } }).err).toMatch(
      /LAWSTATE_LOG loud/,
    );
  });
});
