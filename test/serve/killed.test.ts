import { expect, test } from 'vitest';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { testServer } from '../postgres.fixture.ts';
import { ask, REPEALED, sentJson, servingProcess } from './serving.fixture.ts';

const KILLS = Number(process.env.LAWSTATE_KILLS ?? 3);
const HOURS = 4 * 60 * 60 * 1000;
const WRITERS = 6;

const postgres = await testServer();
const folder = await emptyStore();

interface Confirmed {
  readonly location: string;
  readonly text: string;
}

/** Saves and publishes until the server is gone; what was confirmed in full. */
async function write(address: string, name: string, told: () => void): Promise<readonly Confirmed[]> {
  const confirmed: Confirmed[] = [];
  for (let at = 0; ; at++) {
    const to = at % 3 === 0 ? 'cases' : 'checks';
    const answer = await ask(`${address}/api/${to}`, sentJson({ text: `${name}-${at}. ${REPEALED}` })).catch(
      () => null,
    );
    if (answer === null) return confirmed;
    expect([200, 201]).toContain(answer.status);
    confirmed.push({ location: answer.headers.get('location') ?? '', text: answer.text });
    told();
  }
}

async function killedOver(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  kills: number,
): Promise<number> {
  const confirmed: Confirmed[] = [];
  for (let round = 0; round <= kills; round++) {
    const { address, child, ended } = await servingProcess(args, { LAWSTATE_LOG: 'silent', ...env });
    const writing: Promise<readonly Confirmed[]>[] = [];
    const before = round === kills ? confirmed : confirmed.slice(-200);
    for (const { location, text } of before) expect((await ask(`${address}${location}`)).text).toBe(text);
    // killed when so many are confirmed, and others are on their way
    const until = 1 + ((round * 7919) % 23);
    let count = 0;
    await new Promise<void>((resolve) => {
      const told = () => void (++count === until && resolve());
      if (round === kills) resolve();
      else for (let at = 0; at < WRITERS; at++) writing.push(write(address, `${round}-${at}`, told));
    });
    child.kill('SIGKILL');
    confirmed.push(...(await Promise.all(writing)).flat());
    await ended;
  }
  return confirmed.length;
}

test(
  'in a folder',
  async () => {
    const confirmed = await killedOver(['--store', folder], { DATABASE_URL: '' }, KILLS);
    expect(confirmed).toBeGreaterThan(0);
    console.info(`folder: killed ${KILLS} times, ${confirmed} confirmed, all there`);
  },
  HOURS,
);

test.skipIf(postgres === null)(
  'in PostgreSQL',
  async () => {
    const url = (await postgres?.newDatabase()) ?? '';
    const confirmed = await killedOver([], { DATABASE_URL: url }, KILLS);
    expect(confirmed).toBeGreaterThan(0);
    console.info(`PostgreSQL: killed ${KILLS} times, ${confirmed} confirmed, all there`);
  },
  HOURS,
);
