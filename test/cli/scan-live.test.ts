/** `lawstate scan` of addresses as its users run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { FALSE, page, rss, type Site, site } from '../scan/live-scan.fixture.ts';
import { CLI, OWN_LAW, ROOT, type Run, room } from './lawstate.ts';

const ROOM = room();
mkdirSync(join(ROOM, 'laws'));
writeFileSync(join(ROOM, 'laws', 'harbour.yaml'), OWN_LAW);
const RECORD = ['--known-at', '2022-01-10', '--register', join(ROOM, 'laws')];
const QUICK = ['--allow-private', '--delay', '0'];

function start(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Run> } {
  const child = spawn(process.execPath, [CLI, 'scan', ...args, ...RECORD], { cwd: ROOT });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...said })) };
}

const scan = (...args: readonly string[]) => start(args).ended;
const paths = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line).url ?? '').replace(/^http:\/\/[^/]*/, ''));

describe('a scan of addresses', () => {
  test('takes files and feeds together, tells what it does, and ends with 2 where one cannot be read', async () => {
    const post = await site({ '/rss': rss('/a', '/404', '/b'), '/a': page(), '/b': page('The ferry came late.') });
    writeFileSync(join(ROOM, 'text.txt'), FALSE);
    const inputs = [join(ROOM, 'text.txt'), `${post.origin}/rss`, `${post.origin}/gone`, join(ROOM, 'none.txt')];
    const { code, out, err } = await scan(...inputs, '--out', '-', ...QUICK);
    expect(code).toBe(2);
    expect(paths(out)).toEqual(['', '/a']);
    expect(err.replaceAll(post.origin, '').replaceAll(ROOM, '').split('\n')).toEqual([
      'lawstate: /none.txt does not exist. Check the name, or give - to read standard input.',
      'lawstate: /rss lists 3 articles to fetch.',
      expect.stringMatching(/^lawstate: \/gone answered with status 404: there is no such page\./),
      expect.stringMatching(/^lawstate: \/404 answered with status 404: there is no such page\./),
      'lawstate: 4 documents read: 1 name no law of the register, 2 do, 2 articles with 2 rated claims found. Broken and passed over: 1 (1 status).',
      '',
    ]);
  });

  test('puts articles into the store, and asks for none that is there', async () => {
    const post = await site({ '/rss': rss('/a', '/b'), '/a': page(), '/b': page() });
    const args = [`${post.origin}/rss`, '--store', await emptyStore(), ...QUICK];
    expect(await scan(...args)).toMatchObject({ code: 0, out: '', err: expect.stringContaining('2 articles with 2') });
    const count = post.asked.length;
    const again = await scan(...args);
    expect(again).toMatchObject({
      code: 0,
      err: expect.stringContaining('lists 0 articles to fetch, 2 there already.'),
    });
    expect(post.paths().slice(count)).toEqual(['/robots.txt', '/rss']);
  });

  test('killed at any moment loses and doubles nothing, and asks for nothing that it has', async () => {
    const links = Array.from({ length: 8 }, (_, at) => `/${at}`);
    const pages = { '/rss': rss(...links), ...Object.fromEntries(links.map((link) => [link, page()])) };
    const outlets = [await site(pages), await site(pages)];
    const feeds = outlets.map(({ origin }) => `${origin}/rss`);
    const out = join(ROOM, 'killed.jsonl');
    const args = [...feeds, '--out', out, '--resume', '--allow-private', '--delay', '0.05'];
    const asked = () => outlets.reduce((sum, one) => sum + one.asked.length, 0);
    for (const times of [2, 5, 9, 14]) {
      const { child, ended } = start(args);
      while (asked() < times && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      await ended;
    }
    expect((await scan(...args)).code).toBe(0);
    const whole = await scan(...feeds, '--out', '-', ...QUICK);
    expect(readFileSync(out, 'utf8')).toBe(whole.out);
    expect(paths(whole.out)).toEqual([...links, ...links]);
    for (const { asked: all } of outlets) {
      const articles = all.filter(({ path }) => path !== '/robots.txt' && path !== '/rss');
      // once for the whole scan, once for the killed one, and each kill can catch one request between its answer and its line
      expect(articles.length).toBeLessThanOrEqual(8 + 8 + 4);
    }
    expect(existsSync(`${out}.addresses`)).toBe(false);
  });

  test('stopped says so, and goes on', async () => {
    const post: Site = await site({ '/rss': rss('/a', '/b', '/c'), '/a': page(), '/b': page(), '/c': page() });
    const out = join(ROOM, 'stopped.jsonl');
    const args = [`${post.origin}/rss`, '--out', out, '--allow-private'];
    const { child, ended } = start([...args, '--delay', '3600']);
    while (post.asked.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({
      code: 130,
      err: expect.stringMatching(/stopped\. The same command with --resume goes on/),
    });
    expect(await scan(...args, '--delay', '0', '--resume')).toMatchObject({ code: 0 });
    expect(paths(readFileSync(out, 'utf8'))).toEqual(['/a', '/b', '/c']);
  });

  test('that cannot keep what it finds ends at once, and not when all is fetched', async () => {
    const post = await site({ '/a': page() });
    const slow = await site({ '/robots.txt': 'User-agent: *\nCrawl-delay: 300', '/b': page() });
    const saved = join(ROOM, 'two.xml');
    writeFileSync(saved, rss(`${post.origin}/a`, `${slow.origin}/b`));
    const out = join(ROOM, 'full.jsonl');
    // the name under which the progress would be written
    mkdirSync(`${out}.progress.new`);
    const { code, err } = await scan(saved, '--out', out, ...QUICK);
    expect(code).toBe(2);
    expect(err).toMatch(/EISDIR/);
    expect(slow.paths()).not.toContain('/b');
  });

  test('of which nothing can be read leaves what was found before as it is', async () => {
    const out = join(ROOM, 'before.jsonl');
    writeFileSync(out, 'before\n');
    const private_ = await scan('http://127.0.0.1/rss', '--out', out);
    expect(private_.code).toBe(2);
    expect(private_.err).toMatch(
      /^lawstate: http:\/\/127\.0\.0\.1\/rss leads to 127\.0\.0\.1: the machine itself[^\n]*\n$/,
    );
    expect(readFileSync(out, 'utf8')).toBe('before\n');
  });

  test('in which no article can be had ends with 2, and --offline is no failure', async () => {
    const saved = join(ROOM, 'saved.xml');
    writeFileSync(saved, rss('http://127.0.0.1:9/a', 'http://127.0.0.1:9/b'));
    const { code, err } = await scan(saved, '--out', '-', ...QUICK);
    expect(code).toBe(2);
    expect(err).toMatch(/saved\.xml lists 2 articles to fetch\.\n/);
    expect(err).toMatch(/Broken and passed over: 2 \(2 robots-unheard\)\.\n$/);
    const offline = await scan(saved, '--out', '-', '--offline');
    expect(offline.code).toBe(0);
    expect(offline.err).toMatch(/9\/a would have to be fetched, and --offline was given\./);
  });

  test.each([
    [['a.txt', '--most', '5'], '--most is for feeds, and there is none among the inputs'],
    [['http://a.example/', '--most', 'all'], '--most all is no number of articles'],
    [['http://a.example/', '--delay', '-1'], '--delay -1 is no time to rest'],
    [['http://a.example/', '--since', 'May'], '--since May is no date'],
    [['http://a.example/', '--contact', 'not one'], '--contact is no address'],
    [['http://a.example/', '--share'], '--share is for files'],
    [['http://a.example/', '--offline', '--resume'], '--offline would pass over all'],
  ])('%j is refused in one sentence', async (args, message) => {
    writeFileSync(join(ROOM, 'a.txt'), FALSE);
    const { code, err } = await scan(...args.map((arg) => (arg === 'a.txt' ? join(ROOM, arg) : arg)));
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a feed through a pipe is told how to be read', async () => {
    const { child, ended } = start(['-', '--out', '-']);
    child.stdin?.end(rss('https://a.example/1'));
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toMatch(/standard input is a feed, which stands for the articles that it lists\./);
  });
});
