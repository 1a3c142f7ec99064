import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawstate, OWN_LAW, room } from './lawstate.ts';

const ROOM = room();
mkdirSync(join(ROOM, 'laws'));
writeFileSync(join(ROOM, 'laws', 'harbour.yaml'), OWN_LAW);
const file = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(ROOM, name, '..'), { recursive: true });
  writeFileSync(join(ROOM, name), content);
  return name;
};

const WRONG = 'The Harbour Act was repealed by the Assembly in 2020.';
const RIGHT = 'The Harbour Act is still in force.';
const CLOCK = ['--known-at', '2022-01-10', '--date', '2021-06-01', '--register', 'laws'];
const lint = (paths: readonly string[], ...options: readonly string[]) =>
  lawstate(['lint', ...paths, ...CLOCK, ...options], { cwd: ROOM });
/** `file:line:column` of each finding. */
const places = (out: string) => out.split('\n').flatMap((line) => /^(.*?:\d+:\d+) /.exec(line)?.[1] ?? []);

file(
  'drafts/wrong.md',
  `# Ferries\n\nIt is told that **[The Harbour Act](https://example.org)**\nwas *repealed* by the Assembly in 2020.\n`,
);
file('drafts/right.md', `${RIGHT}\n`);
file('drafts/mended.md', `“${WRONG}” said Mayor Ann Lee.\n\n${RIGHT}\n`);
file(
  'drafts/deep/page.html',
  `<!doctype html>\n<html><body>\n<p>The&nbsp;<b>Harbour</b> Act was repealed by the Assembly in 2020.</p></body></html>\n`,
);
file('drafts/deep/plain.txt', `Words.\r\n\r\n${WRONG}\r\n`);
file('drafts/deep/notes.json', WRONG);
file('drafts/.hidden/old.md', WRONG);
file('drafts/node_modules/a/README.md', WRONG);
file('drafts/empty.md', '---\ntitle:\n---\n');

describe('lint', () => {
  test('prints what to mend, with the place in the file as its author sees it', () => {
    const { code, out, err } = lint(['drafts']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(places(out)).toEqual(['drafts/deep/page.html:3:4', 'drafts/deep/plain.txt:3:1', 'drafts/wrong.md:3:20']);
    expect(out).toMatch(
      /^drafts\/deep\/plain\.txt:3:1 false: “The Harbour Act was repealed .*”: .+; say instead: .+$/m,
    );
  });

  test('has nothing to say of a text that is right, or that sets right what it repeats', () => {
    expect(lint(['drafts/right.md', 'drafts/mended.md', 'drafts/empty.md'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('reads standard input, and a file once however often it is named', () => {
    const run = lawstate(['lint', '-', ...CLOCK], { cwd: ROOM, input: WRONG });
    expect({ code: run.code, at: places(run.out) }).toEqual({ code: 1, at: ['<stdin>:1:1'] });
    const twice = lint(['drafts/wrong.md', './drafts/wrong.md', 'drafts']);
    expect(places(twice.out).filter((place) => place.includes('wrong.md'))).toHaveLength(1);
  });

  test('says of each file that cannot be read why, lints the rest, and ends with 2', () => {
    file('bad/binary.md', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1]));
    file('bad/latin.txt', Buffer.from([0xe7, 0xe8, 0x20]));
    file('bad/wrong.md', WRONG);
    mkdirSync(join(ROOM, 'bare'));
    const { code, out, err } = lint(['bad', 'nowhere.md', 'bare']);
    expect(code).toBe(2);
    expect(places(out)).toEqual(['bad/wrong.md:1:1']);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^lawstate: bad\/binary\.md is a PDF, not text\./),
      expect.stringMatching(/^lawstate: bad\/latin\.txt is not valid UTF-8\./),
      expect.stringMatching(/^lawstate: nowhere\.md does not exist\./),
      expect.stringMatching(/^lawstate: bare holds no \.md, \.txt or \.html file\./),
    ]);
  });

  test('is not led in a circle by links', () => {
    file('loop/wrong.md', WRONG);
    symlinkSync('..', join(ROOM, 'loop', 'up'));
    symlinkSync('wrong.md', join(ROOM, 'loop', 'link.md'));
    expect(places(lint(['loop']).out)).toEqual(['loop/link.md:1:1', 'loop/wrong.md:1:1']);
  });

  test.each([
    [[], 1],
    [['--fail-on', 'false'], 1],
    [['--fail-on', 'none'], 0],
    [['--fail-on', 'unverifiable'], 0],
    [['--fail-on', 'accurate'], 2],
    [['--fail-on', 'wrong'], 2],
    [['--format', 'xml'], 2],
    [['--known-at', 'yesterday'], 2],
  ])('with %j ends with %i', (options, code) => {
    expect(lint(['drafts/wrong.md'], ...options).code).toBe(code);
  });

  test('takes paths for paths, whatever they look like', () => {
    file('drafts2/$(touch x);.md', WRONG);
    file('drafts2/a:1:1 b.md', WRONG);
    expect(places(lint(['drafts2'], '--format', 'text').out)).toHaveLength(2);
    const command = lint(['drafts2'], '--format', 'github').out;
    expect(command).toContain('file=drafts2/a%3A1%3A1 b.md,line=1,');
  });

  test('gives JSON and SARIF as one document, to a file where one is named', () => {
    const json = JSON.parse(lint(['drafts', 'nowhere.md'], '--format', 'json').out);
    expect(json).toMatchObject({ schema: 'lawstate/lint@1', files: 6, problems: [{ code: 'missing' }] });
    expect(json.findings.map((one: { placeBasis: string }) => one.placeBasis)).toEqual([
      'inferred',
      'stated',
      'stated',
    ]);
    const sarif = JSON.parse(lint(['drafts'], '--format', 'sarif').out);
    expect(sarif.runs[0].results).toHaveLength(3);
    const run = lint(['drafts'], '--format', 'sarif', '--out', 'out.sarif');
    expect(run).toEqual({ code: 1, out: '', err: '' });
  });

  test('gives the same bytes again', () => {
    const once = lint(['drafts'], '--format', 'json').out;
    expect(lint(['drafts'], '--format', 'json').out).toBe(once);
  });

  test.runIf(process.getuid?.() !== 0)('says where a file may not be read', () => {
    chmodSync(join(ROOM, file('secret/a.md', WRONG)), 0);
    expect(lint(['secret']).err).toContain('may not be read');
  });
});
