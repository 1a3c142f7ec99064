/**
 * A scan that several processes share on one PostgreSQL, some of them killed at random moments: what is kept in the end is, byte for
 * byte, what one undisturbed process finds. How many are killed: LAWSTATE_KILLS, or a few.
 */
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { madeCorpus } from '../../scripts/corpus/corpus.mjs';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { testServer } from '../postgres.fixture.ts';
import { lawstate, room, startLawstate } from './lawstate.ts';

const SERVER = await testServer();
const ROOM = room();
const NEWS = join(ROOM, 'news');
const KILLS = Number(process.env.LAWSTATE_KILLS ?? 4);
const DOCUMENTS = 8_000;
/** Each is a slice, which one process takes at a time. */
const FILES = 50;
const RECORD = ['--known-at', '2026-11-25'];

/** Articles about laws among many that name none, the first of them once more at the end: what is known by then is passed over. */
function writeNews(): void {
  const told = madeCorpus({ seed: 11, articles: 600 }).map(({ record }) => record);
  const other = (at: number) => ({
    url: `https://plain.example/${at}`,
    text: `The ferry ${at} came late. `.repeat(12),
  });
  const every = Math.floor((DOCUMENTS - 200) / told.length);
  const records = Array.from({ length: DOCUMENTS - 200 }, (_, at) =>
    at % every === 0 ? (told[at / every] ?? other(at)) : other(at),
  );
  const lines = [...records, ...records.slice(0, 200)].map((record) => `${JSON.stringify(record)}\n`);
  mkdirSync(NEWS);
  for (let file = 0; file < FILES; file += 1) {
    const part = lines.slice((file * DOCUMENTS) / FILES, ((file + 1) * DOCUMENTS) / FILES);
    writeFileSync(join(NEWS, `${String(file).padStart(3, '0')}.jsonl`), part.join(''));
  }
}

const summary = (err: string) => err.split('\n').findLast((line) => line.includes('documents read'));

/** How many slices were scanned so far; none while no process has made the tables. */
async function slicesDone(database: Client): Promise<number> {
  const { rows } = await database
    .query('SELECT (SELECT sum(slices) FROM lawstate.scan) + (SELECT count(*) FROM lawstate.scan_slice) AS done')
    .catch(() => ({ rows: [] }));
  return Number(rows[0]?.done ?? 0);
}

/** All that a store holds, without the first line, which tells the moment of the backup, and the last, which has its sum. */
function keptIn(database: string): string {
  const file = join(ROOM, 'backup.jsonl');
  const made = lawstate(['backup', '--out', file], { env: { DATABASE_URL: database } });
  expect(made).toMatchObject({ code: 0 });
  return readFileSync(file, 'utf8').split('\n').slice(1, -2).join('\n');
}

describe.skipIf(SERVER === null)('a scan that is shared', () => {
  test('finds what one process finds, whoever is killed meanwhile', async () => {
    writeNews();
    const [alone, shared] = [await SERVER?.newDatabase(), await SERVER?.newDatabase()] as [string, string];
    const whole = lawstate(['scan', NEWS, ...RECORD], { env: { DATABASE_URL: alone } });
    expect(whole.code).toBe(0);

    const args = ['scan', NEWS, '--share', '--lease', '3', ...RECORD];
    const start = () => {
      const child = startLawstate(args, [], { DATABASE_URL: shared });
      const err: string[] = [];
      child.stderr.on('data', (chunk) => err.push(String(chunk)));
      return { child, err, closed: once(child, 'close') };
    };
    const database = new Client({ connectionString: shared });
    await database.connect();
    let workers = [start(), start()];
    for (let killed = 0; killed < KILLS; killed += 1) {
      // at any moment of the work, on a fast machine as on a slow one
      const goal = (await slicesDone(database)) + 1 + Math.floor(Math.random() * 4);
      while ((await slicesDone(database)) < goal && workers.some(({ child }) => child.exitCode === null))
        await wait(20);
      await wait(Math.random() * 150);
      const [victim, ...others] = workers;
      if (victim === undefined) break;
      victim.child.kill('SIGKILL');
      await victim.closed;
      workers = [...others, start()];
    }
    await database.end();
    const ends = await Promise.all(workers.map(async ({ closed, err }) => [(await closed)[0], err.join('')]));
    expect(ends).toEqual(ends.map(() => [0, expect.anything()]));
    const told = workers.map(({ err }) => summary(err.join('')));
    expect(new Set(told)).toEqual(new Set([summary(whole.err)]));
    expect(keptIn(shared)).toBe(keptIn(alone));

    // whoever comes when it is done is told so at once
    const late = lawstate(args, { env: { DATABASE_URL: shared } });
    expect([late.code, summary(late.err)]).toEqual([0, summary(whole.err)]);

    // and one that scans the same alone finds all of it there, and leaves alone what the others counted
    const own = lawstate(['scan', NEWS, ...RECORD], { env: { DATABASE_URL: shared } });
    expect(summary(own.err)).toMatch(/, 0 articles with 0 rated claims found\. [\d,]+ were there already\.$/);
    expect(summary(lawstate(args, { env: { DATABASE_URL: shared } }).err)).toBe(summary(whole.err));
  }, 600_000);

  test('is refused where there is no server to share, and for what cannot be shared', () => {
    const refused = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      lawstate(['scan', ...args, ...RECORD], { env });
    const here = refused([NEWS, '--share', '--store', join(ROOM, 'store')]);
    expect(here).toMatchObject({ code: 2, err: expect.stringContaining('--share needs a PostgreSQL server') });
    expect(refused(['-', '--share'])).toMatchObject({ code: 2, err: expect.stringContaining('--share is for files') });
    const odd = refused([NEWS, '--share', '--lease', '1'], { DATABASE_URL: 'postgres://nobody@localhost:1/none' });
    expect(odd).toMatchObject({ code: 2, err: expect.stringContaining('from 2 to 80000') });
    expect(refused(['x', '--lease', '9'])).toMatchObject({ code: 2, err: expect.stringContaining('with --share') });
  });
});

test('a scan into a store in a folder is gone on with, and finds again what is kept', async () => {
  const news = join(ROOM, 'few.jsonl');
  const some = madeCorpus({ seed: 12, articles: 60 }).map(({ record }) => `${JSON.stringify(record)}\n`);
  writeFileSync(news, some.join(''));
  const store = ['--store', await emptyStore()];
  const first = lawstate(['scan', news, ...store, ...RECORD]);
  expect(first).toMatchObject({ code: 0, out: '' });
  const again = lawstate(['scan', news, '--resume', ...store, ...RECORD]);
  expect(again.err).toMatch(/0 articles with 0 rated claims found\. \d+ were there already/);
  const narratives = JSON.parse(lawstate(['narratives', '--format', 'json', ...store, ...RECORD]).out);
  const printed = lawstate(['scan', news, '--out', '-', ...RECORD]).out;
  const fromFile = join(ROOM, 'few-found.jsonl');
  writeFileSync(fromFile, printed);
  const same = JSON.parse(lawstate(['narratives', '--format', 'json', '--from', fromFile, ...RECORD]).out);
  expect(narratives).toEqual(same);
});
