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
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actWith, published } from '../../core/publish/published.fixture.ts';
import { jsonReport } from '../../core/report/json.ts';
import { addVersion, prepare, readCases, refresh } from './cases.ts';
import { publishCase } from './publish-case.ts';
import { readCase } from './stored-case.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lawstate-cases-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const VERSION = published(actWith(''), { knownAt: '2021-07-01' });
const filesOf = (version = VERSION) => ({
  'case.json': JSON.stringify(version.file),
  'report.json': jsonReport(version.report),
  'index.html': '<a href="../">',
});
const second = { ...VERSION, file: { ...VERSION.file, version: 2 } };

/** Every file below the folder, with what it holds. */
function everything(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    names.map((one) => [join(one.parentPath, one.name), readFileSync(join(one.parentPath, one.name), 'utf8')]),
  );
}

test('a version is read back as it was', () => {
  expect(addVersion(dir, VERSION, filesOf())).toBe(true);
  expect(readCase(dir, 'reed')).toStrictEqual({ id: 'reed', files: [VERSION.file], newest: VERSION });
});

test('a version that is there is not written again, whoever tries', () => {
  addVersion(dir, VERSION, filesOf());
  const before = everything(dir);
  expect(addVersion(dir, VERSION, { ...filesOf(), 'index.html': 'other' })).toBe(false);
  expect(addVersion(dir, second, filesOf(second))).toBe(true);
  expect(addVersion(dir, second, { ...filesOf(second), 'index.html': 'other' })).toBe(false);
  expect(everything(dir)).toMatchObject(before);
  expect(readdirSync(dir)).toEqual(['reed']);
});

test('a writer that comes second works out what comes after the first', () => {
  const seen: number[] = [];
  const made = publishCase(
    dir,
    'reed',
    (before) => {
      seen.push(before?.file.version ?? 0);
      // another process is faster, once
      if (before === null) addVersion(dir, VERSION, filesOf());
      return { kind: 'new', version: before === null ? VERSION : second };
    },
    filesOf,
  );
  expect(seen).toEqual([0, 1]);
  expect(made).toMatchObject({ kind: 'new', version: { file: { version: 2 } } });
});

test('what stands in the place of a version and is none is told, and left', () => {
  writeFileSync(join(dir, 'reed'), 'mine');
  const made = publishCase(dir, 'reed', () => ({ kind: 'new', version: VERSION }), filesOf);
  expect(made).toMatchObject({ code: 'foreign' });
  expect(readFileSync(join(dir, 'reed'), 'utf8')).toBe('mine');
});

test('what a dead process left is swept away, what a living one is at is not', () => {
  const host = hostname().replace(/[^A-Za-z0-9]+/g, '_');
  const [dead, alive, elsewhere] = [`${host}-4194999-1`, `${host}-${process.pid}-1`, 'otherhost-4194999-1'].map(
    (name) => join(dir, `.lawstate-part-${name}`),
  );
  for (const folder of [dead, alive, elsewhere]) mkdirSync(folder ?? '');
  expect(prepare(dir)).toBeNull();
  expect([dead, alive, elsewhere].map((folder) => existsSync(folder ?? ''))).toEqual([false, true, true]);
});

const damage: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
  ['an empty folder', (folder) => rmSync(join(folder, '1'), { recursive: true }), /holds no published check/],
  ['a version without its case file', (folder) => rmSync(join(folder, '1/case.json')), /1\/case\.json is missing/],
  ['a version without its report', (folder) => rmSync(join(folder, '1/report.json')), /1\/report\.json is missing/],
  ['half a report', (folder) => cut(join(folder, '1/report.json')), /1\/report\.json is no JSON/],
  ['half a case file', (folder) => cut(join(folder, '1/case.json')), /1\/case\.json is no JSON/],
  [
    'JSON of another kind',
    (folder) => writeFileSync(join(folder, '1/report.json'), '[]'),
    /does not hold what lawstate wrote/,
  ],
  [
    'a case of another name',
    (folder) => edit(folder, { case: 'lind' }),
    /is version 1 of lind, and stands where version 1 of reed/,
  ],
  [
    'a later contract',
    (folder) => edit(folder, { schema: 'lawstate/case@2' }),
    /does not hold what lawstate wrote there: schema/,
  ],
  ['a gap', (folder) => mkdirSync(join(folder, '3')), /has a version 3 and no version 2/],
];

test.each(damage)('%s is told with its place, and does not hide the others', (_, spoil, message) => {
  addVersion(dir, VERSION, filesOf());
  const other = { ...VERSION, file: { ...VERSION.file, case: 'other' } };
  addVersion(dir, other, filesOf(other));
  spoil(join(dir, 'reed'));
  const [whole, bad] = readCases(dir).toSorted((a, b) => ('severity' in a ? 1 : 0) - ('severity' in b ? 1 : 0));
  expect(whole).toMatchObject({ id: 'other' });
  expect(bad !== undefined && 'severity' in bad ? `${bad.at.file} ${bad.message}` : '').toMatch(message);
});

function cut(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.length / 2));
}
function edit(folder: string, fields: object): void {
  writeFileSync(join(folder, '1/case.json'), JSON.stringify({ ...VERSION.file, ...fields }));
}

test('files, links and folders that begin with a dot are no cases', () => {
  writeFileSync(join(dir, 'index.html'), '');
  mkdirSync(join(dir, '.git'));
  symlinkSync(tmpdir(), join(dir, 'link'));
  expect(readCases(dir)).toEqual([]);
});

test('what stands beside the versions is made of them, also of those that come meanwhile', () => {
  addVersion(dir, VERSION, filesOf());
  addVersion(dir, second, filesOf(second));
  const third = { ...VERSION, file: { ...VERSION.file, version: 3 } };
  const counts: number[] = [];
  refresh(dir, {
    casePage: (page) => page.toUpperCase(),
    corrections: (cases) => {
      counts.push(cases[0]?.files.length ?? 0);
      if (counts.length === 1) addVersion(dir, third, filesOf(third));
      return `${counts.at(-1)} versions`;
    },
  });
  expect(counts).toEqual([2, 3]);
  expect(readFileSync(join(dir, 'corrections.atom'), 'utf8')).toBe('3 versions');
  expect(readFileSync(join(dir, 'reed', 'index.html'), 'utf8')).toBe('<A HREF="../">');
});
