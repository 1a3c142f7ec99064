import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SiteFile } from '../../core/page/site-file.ts';
import { writeSite } from './site-folder.ts';

let room = '';
let out = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'lawstate-site-'));
  out = join(room, 'site');
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const file = (path: string, body = path): SiteFile => ({ path, body });

/** Every file of the folder that does not hide, with what it holds. */
function shown(): Readonly<Record<string, string>> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

describe('a site in its folder', () => {
  test('is written with its folders', async () => {
    expect(await writeSite(out, [file('index.html'), file('laws/us/act.html')])).toEqual({ files: 2, removed: 0 });
    expect(shown()).toEqual({ 'index.html': 'index.html', 'laws/us/act.html': 'laws/us/act.html' });
  });

  test('replaces what it wrote, removes what is stale, and leaves alone what is not its own', async () => {
    await writeSite(out, [file('index.html', 'old'), file('laws/us/act.html'), file('laws/az/act.html')]);
    writeFileSync(join(out, 'CNAME'), 'laws.example.org');
    writeFileSync(join(out, 'laws/az/notes.txt'), 'mine');
    expect(await writeSite(out, [file('index.html', 'new')])).toEqual({ files: 1, removed: 2 });
    expect(shown()).toEqual({ CNAME: 'laws.example.org', 'index.html': 'new', 'laws/az/notes.txt': 'mine' });
    expect(existsSync(join(out, 'laws/us'))).toBe(false);
  });

  test('that dies while it is built leaves the one before whole, and the next run mends it', async () => {
    await writeSite(out, [file('index.html', 'old'), file('a.html', 'old')]);
    const before = shown();
    function* dying() {
      yield file('index.html', 'new');
      throw new Error('died');
    }
    await expect(writeSite(out, dying())).rejects.toThrow('died');
    expect(shown()).toEqual(before);
    await writeSite(out, [file('index.html', 'new')]);
    expect(shown()).toEqual({ 'index.html': 'new' });
  });

  test('that died while it was moved is finished by the next run', async () => {
    await writeSite(out, [file('index.html', 'old'), file('a.html', 'old')]);
    // as a run leaves it that was killed between two files: both lists' files are remembered, its own number stands there
    writeFileSync(join(out, '.lawstate-site/files.txt'), 'a.html\nb.html\nindex.html\n');
    writeFileSync(join(out, '.lawstate-site/running'), '999999999\n');
    mkdirSync(join(out, '.lawstate-site/next'));
    writeFileSync(join(out, '.lawstate-site/next/index.html'), 'half');
    writeFileSync(join(out, 'b.html'), 'half');
    expect(await writeSite(out, [file('index.html', 'new')])).toEqual({ files: 1, removed: 2 });
    expect(shown()).toEqual({ 'index.html': 'new' });
  });
});

describe('a folder is refused', () => {
  const said = async (...files: readonly SiteFile[]) => {
    const written = await writeSite(out, files);
    return 'message' in written ? `${written.at.file.slice(room.length)} ${written.message}` : written;
  };

  test('that holds something and is no site of ours', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.doc'), 'years of work');
    expect(await said(file('index.html'))).toBe('/site is not empty, and no site of lawstate');
    expect(shown()).toEqual({ 'thesis.doc': 'years of work' });
  });

  test('that is a file', async () => {
    writeFileSync(out, 'a file');
    expect(await said(file('index.html'))).toBe('/site is no folder');
  });

  test('that another run is writing', async () => {
    await writeSite(out, [file('index.html')]);
    writeFileSync(join(out, '.lawstate-site/running'), `${process.ppid}\n`);
    expect(await said(file('index.html'))).toBe(`/site is being written by process ${process.ppid}`);
  });

  test('where somebody else’s file stands in the way, or a link that leads out', async () => {
    await writeSite(out, [file('index.html', 'old')]);
    writeFileSync(join(out, 'a.html'), 'mine');
    expect(await said(file('index.html', 'new'), file('a.html'))).toBe(
      '/site/a.html is not a file of the site and in its way',
    );
    expect(shown()).toEqual({ 'a.html': 'mine', 'index.html': 'old' });
    mkdirSync(join(room, 'elsewhere'));
    symlinkSync(join(room, 'elsewhere'), join(out, 'laws'));
    expect(await said(file('laws/act.html'))).toBe('/site/laws/act.html is not a file of the site and in its way');
    expect(readdirSync(join(room, 'elsewhere'))).toEqual([]);
  });

  test('never by a path from outside: such a path is a mistake of ours', async () => {
    for (const path of [
      '../a.html',
      '/a.html',
      'a/../b.html',
      '.hidden',
      'a/.b.html',
      'A.html',
      'a b.html',
      'a',
      'a\\b.html',
      '',
    ])
      await expect(writeSite(out, [file(path)]), path).rejects.toThrow('is no path of a site');
    await writeSite(out, [file('index.html')]);
    writeFileSync(join(room, 'precious'), 'mine');
    writeFileSync(join(out, '.lawstate-site/files.txt'), '../precious\nindex.html\n');
    await writeSite(out, [file('index.html')]);
    expect(readFileSync(join(room, 'precious'), 'utf8')).toBe('mine');
  });
});
