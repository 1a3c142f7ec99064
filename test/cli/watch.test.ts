import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FALSE_PAGE, lines, type Outlet, outlet, rss } from '../watching/outlet.ts';
import { CLI, lawstate, OWN_LAW, ROOT, room } from './lawstate.ts';

const ROOM = room();
writeFileSync(join(ROOM, 'harbour.yaml'), OWN_LAW);
let made = 0;

/** A file that names the feed of an outlet, and a folder for the watch. */
function orderFor({ origin }: Outlet, more = 'delay: 0\n') {
  made += 1;
  const file = join(ROOM, `feeds-${made}.txt`);
  writeFileSync(file, `outlets:\n  - name: The Post\n    feeds: [${origin}/rss]\n${more}`);
  return { file, folder: join(ROOM, `watch-${made}`) };
}

function start({ file, folder }: ReturnType<typeof orderFor>, ...more: readonly string[]) {
  const args = [CLI, 'watch', file, '--to', folder, '--allow-private', '--register', ROOM, ...more];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** Resolves when the outlet was asked so often. */
async function asked({ asked: all }: Outlet, times: number, { exitCode }: ChildProcess): Promise<void> {
  while (all.length < times && exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('lawstate watch', () => {
  test('does a round, prints what it tells of, and does nothing in the next', async () => {
    const post = await outlet({ '/rss': rss('/a', '/404'), '/a': FALSE_PAGE });
    const order = orderFor(post);
    const first = start(order, '--once');
    expect(await first.ended).toBe(0);
    const claims = first.said.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(claims).toMatchObject([{ rating: 'false', article: { url: `${post.origin}/a` } }]);
    expect(first.said.err).toMatch(
      /^lawstate: The Post: 2 new in \S+\nlawstate: an article is passed over: \S+\/404 answered with status 404/,
    );
    expect(existsSync(join(order.folder, 'claims.atom'))).toBe(true);
    const count = post.asked.length;
    const second = start(order, '--once');
    expect(await second.ended).toBe(0);
    expect(second.said).toEqual({ out: '', err: '' });
    expect(post.asked.length).toBe(count);
  });

  test('ends when it is asked to, with what was begun done', async () => {
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    const order = orderFor(post);
    const { child, said, ended } = start(order);
    await asked(post, 3, child);
    while (said.out === '' && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said.err).toMatch(/ending, when what was begun is done\.\n$/);
    expect(existsSync(join(order.folder, 'watch.pid'))).toBe(false);
  });

  test('killed at any moment loses nothing, doubles nothing, and asks for nothing again that it has', async () => {
    const links = Array.from({ length: 12 }, (_, at) => `/${at}`);
    const post = await outlet({
      '/rss': rss(...links),
      ...Object.fromEntries(links.map((link) => [link, FALSE_PAGE])),
    });
    const order = orderFor(post);
    for (const times of [1, 2, 4, 6, 9, 12]) {
      const { child, ended } = start(order);
      await asked(post, times, child);
      child.kill('SIGKILL');
      await ended;
    }
    const last = start(order, '--once');
    expect(await last.ended).toBe(0);
    const urls = lines(order.folder, 'articles.jsonl').map(({ url }) => url);
    expect([...urls].sort()).toEqual(links.map((link) => `${post.origin}${link}`).sort());
    expect(lines(order.folder, 'claims.jsonl')).toHaveLength(12);
    const kept = new Set<string>();
    for (const { path } of post.asked) kept.add(path);
    expect(kept.size).toBe(14);
    // each kill can catch one request between its answer and its line
    expect(post.asked.length).toBeLessThanOrEqual(14 + 6);
  });

  test('two of one folder do not meet', async () => {
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    const order = orderFor(post);
    const first = start(order);
    await asked(post, 2, first.child);
    const second = start(order, '--once');
    expect(await second.ended).toBe(2);
    expect(second.said.err).toMatch(
      /is watched from already, by process \d+\. End that one first, or name another folder\.\n$/,
    );
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  test('is refused with what is wrong and what to do', async () => {
    const post = await outlet();
    const refusal = (order: ReturnType<typeof orderFor>, ...more: readonly string[]) => {
      const { code, out, err } = lawstate(['watch', order.file, '--to', order.folder, '--once', ...more]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(refusal(orderFor(post, 'webhook: http://desk.example/in\n'))).toMatch(/webhook is an http address/);
    expect(refusal(orderFor(post, 'laws: [xx/nothing]\n'))).toMatch(
      /laws names xx\/nothing, which is no law of the register/,
    );
    expect(refusal(orderFor(post, 'every: 5\n'))).toMatch(/cannot be used:\n {2}\S+, line 4 every is no key/);
    expect(refusal({ file: join(ROOM, 'none.yaml'), folder: ROOM })).toMatch(/does not exist/);
    expect(refusal({ ...orderFor(post), folder: '' })).toMatch(/no folder to keep the watch in/);
    expect(refusal({ ...orderFor(post), folder: join(ROOM, 'harbour.yaml') })).toMatch(/cannot be used/);
    expect(post.asked).toEqual([]);
    expect(readFileSync(join(ROOM, 'harbour.yaml'), 'utf8')).toBe(OWN_LAW);
  });
});
