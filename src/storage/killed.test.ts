/**
 * What a store has confirmed is there, and nothing is there by half, whenever the process that saves is killed. How many are
 * killed: LAWSTATE_KILLS, or a few.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, articleWith, opened, versionOf } from './kept.fixture.ts';
import { openStore, type StorePlace } from './open-store.ts';
import { pairOf, savedAs } from './saving.fixture.ts';
import type { Store } from './store.ts';
import { emptyRoom, storeKinds } from './stores.fixture.ts';

const KINDS = (await storeKinds()).filter(({ name }) => name !== 'memory');
const KILLS = Number(process.env.LAWSTATE_KILLS ?? 4);
/** Beside the packages that it needs. */
const PROGRAM = join('node_modules', '.cache', `lawstate-saving-${process.pid}.mjs`);

beforeAll(async () => {
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  await build({
    entryPoints: ['src/storage/saving.fixture.ts'],
    outfile: PROGRAM,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(PROGRAM, { force: true }));

/** A process that saves, and the ids that it has confirmed so far; all of them once it has ended. */
class Saving {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #said = '';

  constructor(place: StorePlace, round: string) {
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    this.#child = spawn(process.execPath, [PROGRAM, JSON.stringify(place), round], { stdio: [...stdio] });
    this.#ended = once(this.#child, 'close');
    this.#child.stdout?.setEncoding('utf8').on('data', (some: string) => {
      this.#said += some;
    });
  }

  /** The first line says that the store is open; a line that was cut confirms nothing. */
  #lines(): readonly string[] {
    return this.#said.split('\n').slice(1, -1);
  }

  async confirms(count: number): Promise<void> {
    while (this.#lines().length < count && this.#child.exitCode === null) await wait(1);
  }

  async killed(): Promise<readonly string[]> {
    this.#child.kill('SIGKILL');
    await this.#ended;
    return this.#lines();
  }
}

async function expectKept(store: Store, round: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) expect(await store.checks.byId(id)).toStrictEqual(savedAs(id));
  const versions = ids.map((id, at) => versionOf(`c${round}`, at + 1, id));
  expect((await store.cases.versions(`c${round}`)).slice(0, ids.length)).toStrictEqual(versions);
  const articles = ids.flatMap((id) => pairOf(id).map((article) => article.id));
  expect(await store.articles.kept(articles)).toEqual(new Set(articles));
}

/** Everything in the store is what was to be saved, and whole; how many checks there are. */
async function expectWhole(store: Store): Promise<number> {
  let checks = 0;
  const numbers = new Map<string, number>();
  await store.everything(async (entry) => {
    if (entry.kind === 'check') {
      checks += 1;
      expect(entry.check).toStrictEqual(savedAs(entry.check.id));
    } else if (entry.kind === 'version') {
      const { case: id, version } = entry.version.file;
      expect(version).toBe((numbers.get(id) ?? 0) + 1);
      numbers.set(id, version);
    }
  });
  const articles = await all(store.articles.read({ law: 'xx/act', since: null, until: null, outlet: null }));
  expect(articles).toStrictEqual(articles.map(({ id }) => articleWith({ id })));
  const pairs = articles.map(({ id }) => id.slice(0, -2));
  expect(pairs).toEqual([...new Set(pairs)].flatMap((pair) => [pair, pair]));
  expect(await store.articles.count()).toBe(articles.length);
  return checks;
}

describe.each(KINDS)('a store in $name', ({ place }) => {
  test(`has all that it confirmed and nothing by half, after ${KILLS} kills while it saved`, async () => {
    const at = await place();
    let confirmed = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const process = new Saving(at, String(round));
      // at any moment, on a fast machine as on a slow one
      await process.confirms(Math.floor(Math.random() * 12));
      await wait(Math.random() * 100);
      const ids = await process.killed();
      const store = opened(await openStore(at));
      await expectKept(store, String(round), ids);
      await store.close();
      confirmed += ids.length;
    }
    const store = opened(await openStore(at));
    const checks = await expectWhole(store);
    await store.close();
    console.info(`${KILLS} kills, ${confirmed} confirmed, ${checks} kept`);
    expect(checks).toBeGreaterThanOrEqual(confirmed);
    expect(confirmed).toBeGreaterThan(0);
  }, 3_600_000);
});

test('a folder whose making was killed is made by the next that opens it', async () => {
  for (let round = 0; round < Math.ceil(KILLS / 4); round += 1) {
    const folder = join(emptyRoom(), 'store');
    const process = new Saving({ folder }, '0');
    await wait(Math.random() * 4_000);
    const confirmed = await process.killed();
    const store = opened(await openStore({ folder }));
    await expectKept(store, '0', confirmed);
    await expectWhole(store);
    await store.close();
  }
}, 3_600_000);
