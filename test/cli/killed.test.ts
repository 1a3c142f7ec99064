/**
 * Published checks survive what happens to machines: a process that is killed at any moment, and two that write at once. How
 * many are killed: LAWSTATE_KILLS, or a few.
 */
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, named, readXml } from '../../src/core/calendar/atom.fixture.ts';
import { addDays } from '../../src/core/time/day.ts';
import { caseSchema } from '../../src/storage/contracts/case-schema.ts';
import { reportSchema } from '../../src/storage/contracts/report-schema.ts';
import { lawstate, OWN_LAW, room, startLawstate } from './lawstate.ts';

const ROOM = room();
const KILLS = Number(process.env.LAWSTATE_KILLS ?? 6);
const CASES = Array.from({ length: 12 }, (_, at) => `case-${at}`);
const REPEAL = `  - {id: repeal, kind: repeal, on: 2020-03-01, summary: It was repealed., sources: [act], confidence: high, actor: {body: legislature, office: Assembly}}
`;
/** Two states of the record, between which every verdict turns. */
const RECORDS = [OWN_LAW, OWN_LAW.replace('verifiedThrough', `${REPEAL}verifiedThrough`)].map((law, at) => {
  mkdirSync(join(ROOM, `laws-${at}`));
  writeFileSync(join(ROOM, `laws-${at}`, 'harbour.yaml'), law);
  return ['--register', join(ROOM, `laws-${at}`)];
});
const TEXT = join(ROOM, 'text.txt');
writeFileSync(TEXT, 'The Harbour Act was repealed by the Assembly in 2020.');
const publishing = (dir: string, id: string, record = 0) => [
  ...['publish', TEXT, '--to', dir, '--case', id, '--date', '2021-06-01', '--known-at', '2022-01-10'],
  ...(RECORDS[record] ?? []),
];

function foldersIn(dir: string): readonly string[] {
  const entries = existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : [];
  return entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map((one) => one.name);
}

const versionsOf = (folder: string) =>
  foldersIn(folder)
    .map(Number)
    .sort((a, b) => a - b);

/** Every file of every version; throws where a version is not whole. */
function wholeVersions(dir: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const id of foldersIn(dir)) {
    const numbers = versionsOf(join(dir, id));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      const file = (name: string) => {
        const path = join(dir, id, String(number), name);
        found.set(path, readFileSync(path, 'utf8'));
        return found.get(path) ?? '';
      };
      expect(caseSchema.parse(JSON.parse(file('case.json')))).toMatchObject({ case: id, version: number });
      reportSchema.parse(JSON.parse(file('report.json')));
      expect(file('index.html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    }
  }
  return found;
}

/** The entries of the feed, which is whole. */
function entriesOf(dir: string): number {
  const feed = readXml(readFileSync(join(dir, 'corrections.atom'), 'utf8'));
  expect(faultsOf(feed)).toEqual([]);
  return named(feed, 'entry').length;
}

/** Runs it, and kills it a while after it began to write. */
async function killed(args: readonly string[], dir: string, delay: number): Promise<void> {
  const state = () => (existsSync(dir) ? readdirSync(dir).join() : '');
  const before = state();
  const child = startLawstate(args);
  const ended = once(child, 'exit');
  while (child.exitCode === null && state() === before) await wait(1);
  await wait(delay);
  child.kill('SIGKILL');
  await ended;
}

const delays = fc.sample(fc.integer({ min: 0, max: 700 }), { numRuns: KILLS });

test('however often a recheck is killed, every version is whole, none is changed, and the next run goes on', async () => {
  const dir = join(ROOM, 'killed');
  expect(lawstate(publishing(dir, 'case-0')).code).toBe(0);
  const one = JSON.parse(readFileSync(join(dir, 'case-0', '1', 'case.json'), 'utf8'));
  for (const id of CASES.slice(1)) {
    mkdirSync(join(dir, id, '1'), { recursive: true });
    for (const name of ['report.json', 'index.html'])
      writeFileSync(join(dir, id, '1', name), readFileSync(join(dir, 'case-0', '1', name)));
    writeFileSync(join(dir, id, '1', 'case.json'), JSON.stringify({ ...one, case: id }));
  }
  const recheck = (round: number) => [
    ...['recheck', dir, '--write', '--known-at', addDays('2022-02-01', round)],
    ...(RECORDS[(round + 1) % 2] ?? []),
  ];
  let before = wholeVersions(dir);
  for (const [round, delay] of delays.entries()) {
    await killed(recheck(round), dir, delay);
    const after = wholeVersions(dir);
    for (const [file, content] of before) expect(after.get(file)).toBe(content);
    entriesOf(dir);
    before = after;
  }
  // an odd round is on the first record
  const last = recheck(KILLS + ((KILLS + 1) % 2));
  expect(lawstate(last)).toMatchObject({ code: 0, err: '' });
  const numbers = CASES.map((id) => versionsOf(join(dir, id)).length);
  expect(entriesOf(dir)).toBe(numbers.reduce((sum, number) => sum + number - 1, 0));
  wholeVersions(dir);
  for (const id of CASES) {
    const newest = JSON.parse(
      readFileSync(join(dir, id, String(versionsOf(join(dir, id)).at(-1)), 'report.json'), 'utf8'),
    );
    expect(newest.claims[0].verdict.rating).toBe('false');
  }
  expect(lawstate(last).out).toContain(`${CASES.length} cases: ${CASES.length} unchanged.`);
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
}, 3_600_000);

test('a case whose publishing is killed is there as a whole or not at all', async () => {
  const dir = join(ROOM, 'published');
  for (const [at, delay] of delays.slice(0, Math.ceil(KILLS / 3)).entries()) {
    await killed(publishing(dir, `case-${at}`), dir, delay % 60);
    wholeVersions(dir);
    expect(lawstate(publishing(dir, `case-${at}`)).code).toBe(0);
    expect(versionsOf(join(dir, `case-${at}`))).toEqual([1]);
  }
}, 3_600_000);

test('two that write at once lose nothing and do nothing twice', async () => {
  const dir = join(ROOM, 'both');
  const both = async (runs: readonly (readonly string[])[]) => {
    const codes = await Promise.all(runs.map(async (args) => (await once(startLawstate(args), 'exit'))[0]));
    expect(codes).toEqual(runs.map(() => 0));
  };
  // two records for one case: both versions are kept, in whatever order
  await both([publishing(dir, 'shared', 0), publishing(dir, 'shared', 1), publishing(dir, 'own')]);
  expect([versionsOf(join(dir, 'shared')), versionsOf(join(dir, 'own'))]).toEqual([[1, 2], [1]]);
  const recheck = ['recheck', dir, '--write', '--known-at', '2022-02-01', ...(RECORDS[1] ?? [])];
  await both([recheck, recheck]);
  expect(versionsOf(join(dir, 'own'))).toEqual([1, 2]);
  const numbers = ['shared', 'own'].map((id) => versionsOf(join(dir, id)).length);
  expect(entriesOf(dir)).toBe(numbers.reduce((sum, number) => sum + number - 1, 0));
  wholeVersions(dir);
}, 600_000);
