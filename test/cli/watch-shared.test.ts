/**
 * A watch that several processes share on one PostgreSQL, some of them killed at random moments: what is kept and told in the end is,
 * byte for byte, what one undisturbed process alone keeps and tells. How many are killed: LAWSTATE_KILLS, or a few.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { testServer } from '../postgres.fixture.ts';
import { outlet, rss } from '../watching/outlet.ts';
import {
  articlesIn,
  byId,
  claimsIn,
  gapsIn,
  listOf,
  outlets,
  proxied,
  roomFor,
  rowsOf,
  type SlowOutlet,
  type Started,
  start,
  until,
} from '../watching/shared-watch.fixture.ts';

const SERVER = await testServer();
const KILLS = Number(process.env.LAWSTATE_KILLS ?? 4);
const database = async () => (await SERVER?.newDatabase()) ?? '';
const endsOf = (started: readonly Started[]) => Promise.all(started.map(({ ended }) => ended));
const ended = (started: readonly Started[]) => {
  for (const { child } of started) child.kill('SIGTERM');
  return endsOf(started);
};

describe.skipIf(SERVER === null)('a watch that is shared', () => {
  test('finds what one process finds, whoever is killed, and is polite over all of them', async () => {
    const each = KILLS + 3;
    const [all, alone, shared] = [await outlets(5, each), await database(), await database()];
    const requests = () => all.reduce((sum, { visits }) => sum + visits.length, 0);
    const file = listOf(all, 'delay: 0.4\n');
    const folder = roomFor();
    const whole = start(file, alone, '--once', '--to', folder);
    expect(await whole.ended).toBe(0);
    expect(requests()).toBe(5 * (each + 2));
    for (const { visits } of all) visits.length = 0;

    const begin = () => start(file, shared, '--share', '--lease', '4');
    let workers = [begin(), begin(), begin()];
    for (let killed = 0; killed < KILLS; killed += 1) {
      const goal = requests() + 1 + Math.floor(Math.random() * 5);
      await until(() => requests() >= goal, ...workers);
      await wait(Math.random() * 150);
      const victim = workers[Math.floor(Math.random() * workers.length)];
      victim?.child.kill('SIGKILL');
      await victim?.ended;
      workers = [...workers.filter((one) => one !== victim), begin()];
    }
    const last = start(file, shared, '--share', '--lease', '4', '--once', '--to', folder);
    expect([await last.ended, last.said.err]).toEqual([0, expect.any(String)]);
    // null is one that was told to end before it had begun
    expect((await ended(workers)).filter((code) => code !== 0 && code !== null)).toEqual([]);

    expect(await articlesIn(shared)).toEqual(await articlesIn(alone));
    const told = readFileSync(join(folder, 'claims.jsonl'), 'utf8').trim().split('\n');
    expect(byId(await claimsIn(shared))).toEqual(byId(told));
    expect(told).toHaveLength(5 * each);
    for (const one of all) {
      const gaps = gapsIn(one);
      expect(Math.min(...gaps), `${gaps}`).toBeGreaterThan(200);
    }
    // each kill can catch one request at each host between its answer and what is written of it
    expect(requests()).toBeLessThanOrEqual(5 * (each + 2) + KILLS * 5);
    const feed = readFileSync(join(folder, 'claims.atom'), 'utf8');
    expect(feed.match(/<entry>/g)).toHaveLength(Math.min(200, 5 * each));
  }, 300_000);

  test('asks for nothing twice, however many take part, and all of them end when it is done', async () => {
    const [all, shared] = [await outlets(3, 20), await database()];
    const [first, second] = all as readonly [SlowOutlet, SlowOutlet];
    // articles that two outlets list are one
    second.put('/rss', rss('/1-0', `${first.origin}/0-0`, `${first.origin}/0-19`));
    const workers = [1, 2, 3, 4].map(() => start(listOf(all), shared, '--share', '--once'));
    expect(await endsOf(workers)).toEqual([0, 0, 0, 0]);
    for (const { visits } of all) expect(new Set(visits.map(({ path }) => path)).size).toBe(visits.length);
    expect(all.map(({ visits }) => visits.length)).toEqual([22, 3, 22]);
    for (const one of all) expect(Math.min(...gapsIn(one))).toBeGreaterThan(0);
    const lines = workers.flatMap(({ said }) => said.out.split('\n').filter((line) => line !== ''));
    expect(byId(lines)).toEqual(byId(await claimsIn(shared)));
    expect(lines).toHaveLength(41);
    const late = start(listOf(all), shared, '--share', '--once');
    expect([await late.ended, late.said]).toEqual([0, { out: '', err: '' }]);
    expect(first.visits.length).toBe(22);
  });

  test('sends a digest that a dead process sent again as it was, and tells of each claim in one', async () => {
    const [all, shared] = [await outlets(1, 2), await database()];
    let answers = false;
    const desk = await outlet({ '/in': (response) => void (answers && response.writeHead(204).end()) });
    const file = listOf(all, `delay: 0\nwebhook: ${desk.origin}/in\n`);
    const first = start(file, shared, '--share', '--once', '--lease', '2');
    await until(() => desk.asked.length === 1, first);
    first.child.kill('SIGKILL');
    await first.ended;
    // meanwhile another has found one more
    await rowsOf(shared, ONE_MORE_CLAIM);
    answers = true;
    const second = start(file, shared, '--share', '--once', '--lease', '2');
    expect([await second.ended, second.said]).toEqual([0, { out: '', err: '' }]);
    expect(desk.asked).toHaveLength(2);
    expect(new Set(desk.asked.map(({ body }) => body)).size).toBe(1);
    expect(new Set(desk.asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(JSON.parse(desk.asked[0]?.body ?? '')).toMatchObject({ from: 1, to: 2, more: 0 });
    // the next is due in its time, and has what is left
    await rowsOf(shared, DIGEST_DUE);
    const third = start(file, shared, '--share', '--once');
    expect(await third.ended).toBe(0);
    expect(JSON.parse(desk.asked[2]?.body ?? '')).toMatchObject({ from: 3, to: 3, claims: [{ id: 'one-more' }] });
  });

  test('waits where the database goes away, and goes on when it is back', async () => {
    const [all, shared] = [await outlets(2, 12), await proxied(await database())];
    const workers = [1, 2].map(() => start(listOf(all, 'delay: 0.3\n'), shared.url, '--share', '--lease', '5'));
    const asked = () => all.reduce((sum, { visits }) => sum + visits.length, 0);
    await until(() => asked() >= 8, ...workers);
    await shared.away();
    await until(() => workers.every(({ said }) => said.err.includes('until the database answers again')), ...workers);
    const before = asked();
    await wait(1_000);
    expect(asked()).toBe(before);
    await shared.back();
    const last = start(listOf(all, 'delay: 0.3\n'), shared.url, '--share', '--once');
    expect([await last.ended, last.said.err]).toEqual([0, expect.any(String)]);
    expect(await ended(workers)).toEqual([0, 0]);
    expect(await claimsIn(shared.url)).toHaveLength(24);
    // what was answered when the database went away was kept when it came back
    expect(all.map(({ visits }) => visits.length)).toEqual([14, 14]);
    await shared.away();
    const late = start(listOf(all), shared.url, '--share', '--once');
    expect(await late.ended).toBe(2);
    expect(late.said.err).toMatch(/^lawstate: the PostgreSQL server at \S+ does not answer/);
  });

  test('goes by one list under one name, and by another only where that is wanted', async () => {
    const [[first, second], shared] = [(await outlets(2, 2)) as readonly [SlowOutlet, SlowOutlet], await database()];
    const running = start(listOf([first]), shared, '--share');
    await until(() => running.said.out.split('\n').length > 2, running);
    const other = start(listOf([second]), shared, '--share', '--once');
    expect(await other.ended).toBe(2);
    expect(other.said.err).toMatch(
      /^lawstate: the watch feeds is in this database already, with another list\. If you/,
    );
    expect(second.visits).toEqual([]);

    const changed = start(listOf([second]), shared, '--share', '--once', '--list-changed');
    expect([await changed.ended, changed.said.err]).toEqual([0, expect.any(String)]);
    expect(await running.ended).toBe(2);
    expect(running.said.err).toMatch(/the watch feeds goes by another list by now\. Start this again with the file/);
    expect([first.visits.length, second.visits.length]).toEqual([4, 4]);
    expect(await claimsIn(shared)).toHaveLength(4);

    // another name is another watch, which takes turns with this one at their hosts, and keeps no article again
    const news = start(listOf([second], 'delay: 0\nlaws: [xx/harbour-act]\n', 'news'), shared, '--share', '--once');
    expect([await news.ended, news.said.err]).toEqual([0, expect.any(String)]);
    expect(await claimsIn(shared, 'news')).toHaveLength(2);
    expect(await articlesIn(shared)).toHaveLength(4);
  });
});

test('a watch is not shared without a server, and not half', async () => {
  const file = listOf([]);
  const refusal = async (url: string, ...more: readonly string[]) => {
    const { ended, said } = start(file, url, ...more);
    expect([await ended, said.out]).toEqual([2, '']);
    return said.err;
  };
  const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';
  expect(await refusal('', '--share')).toMatch(/--share needs a PostgreSQL server/);
  expect(await refusal(NOWHERE, '--share', '--store', roomFor())).toMatch(/--share needs a PostgreSQL server/);
  expect(await refusal(NOWHERE, '--share', '--lease', '1')).toMatch(/--lease 1 is no time .* from 2 to 3600/);
  expect(await refusal(NOWHERE, '--to', roomFor(), '--lease', '9')).toMatch(/with --share\. Add that/);
  expect(await refusal(NOWHERE, '--to', roomFor(), '--list-changed')).toMatch(/for a list that is shared/);
});

const ONE_MORE_CLAIM = `
WITH more AS (UPDATE lawstate.watch SET claims = claims + 1 RETURNING id, claims)
INSERT INTO lawstate.watch_claim (watch_id, number, id, claim)
SELECT more.id, more.claims, '"one-more"', jsonb_set(claim::jsonb, '{id}', '"one-more"')::text
FROM more JOIN lawstate.watch_claim AS one ON watch_id = more.id AND number = 1`;
const DIGEST_DUE = `
WITH next AS (UPDATE lawstate.watch SET number = number + 1 RETURNING id, number)
UPDATE lawstate.watch_record AS one SET number = next.number, record = jsonb_set(record::jsonb, '{due}', '0')::text
FROM next WHERE watch_id = next.id AND record LIKE '{"t":"digest"%'`;
