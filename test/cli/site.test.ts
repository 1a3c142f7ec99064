/** `lawstate site` as its users run it: into a folder, again into the same, and into folders that are not its own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lawstate, OWN_LAW, OWN_TEXT, room } from './lawstate.ts';

const folder = room();
const [laws, checks] = [join(folder, 'laws'), join(folder, 'checks')];
mkdirSync(laws);
writeFileSync(join(laws, 'harbour-act.yaml'), OWN_LAW);
writeFileSync(join(folder, 'harbour.txt'), OWN_TEXT);

const KNOWN = ['--known-at', '2026-11-23'];

function site(name: string, ...args: readonly string[]) {
  const out = join(folder, name);
  const { code, out: printed, err } = lawstate(['site', '--out', out, ...KNOWN, ...args]);
  return { out, code, printed, err };
}

function filesIn(out: string): readonly string[] {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return names.map((one) => join(one.parentPath, one.name).slice(out.length + 1)).sort();
}

test('a site is the register, one’s own laws and one’s published checks, and building it again changes no byte', () => {
  const text = join(folder, 'harbour.txt');
  const publish = ['publish', text, '--to', checks, '--case', 'harbour', '--date', '2022-01-09', '--register', laws];
  expect(lawstate([...publish, ...KNOWN]).code).toBe(0);
  const { code, printed, err, out } = site('public', '--register', laws, '--cases', checks);
  expect({ code, printed, err }).toEqual({
    code: 0,
    printed: '',
    err: expect.stringMatching(/^lawstate: \d+ files in .*\/public\. Open .*\/public\/index\.html\.\n$/),
  });
  const page = readFileSync(join(out, 'laws/xx/harbour-act.html'), 'utf8');
  expect(page).toContain('The Harbour Act was repealed');
  expect(page).toContain('href="../../checks/harbour.html#');
  expect(readFileSync(join(out, 'search/search.js'), 'utf8')).toContain('lawstateSearch');
  expect(readFileSync(join(out, 'method.html'), 'utf8')).toContain('How a verdict comes about');

  const before = filesIn(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  site('public', '--register', laws, '--cases', checks);
  expect(filesIn(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])).toEqual(before);

  const less = site('public');
  expect(less.err).toMatch(/, [1-9]\d* of an earlier build removed\. /);
  expect(existsSync(join(out, 'laws/xx'))).toBe(false);
  expect(existsSync(join(out, 'checks'))).toBe(false);
});

test('a folder that is somebody else’s, a file, or cases that cannot be read are refused in one sentence', () => {
  mkdirSync(join(folder, 'thesis'));
  writeFileSync(join(folder, 'thesis/chapter.txt'), 'years of work');
  expect(site('thesis')).toMatchObject({
    code: 2,
    printed: '',
    err: expect.stringMatching(/^lawstate: .*\/thesis is not empty, and no site of lawstate\. Name a folder .*\.\n$/),
  });
  expect(filesIn(join(folder, 'thesis'))).toEqual(['chapter.txt']);
  writeFileSync(join(folder, 'file'), '');
  expect(site('file')).toMatchObject({ code: 2, err: expect.stringContaining('/file is no folder. ') });
  expect(site('public', '--cases', join(folder, 'nowhere'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/nowhere is no folder that can be read\. Name a folder of published checks\.\n$/),
  });
  mkdirSync(join(folder, 'broken/case/1'), { recursive: true });
  writeFileSync(join(folder, 'broken/case/1/case.json'), '{');
  expect(site('other', '--cases', join(folder, 'broken'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/case\.json is no JSON\. Restore it from a copy\.\n$/),
  });
  expect(existsSync(join(folder, 'other'))).toBe(false);
  expect(lawstate(['site'])).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
});
