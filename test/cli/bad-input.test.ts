import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawstate, OWN_LAW, type RunOptions, room } from './lawstate.ts';

const ROOM = room();
const file = (name: string, content: string | Uint8Array) => {
  const path = join(ROOM, name);
  writeFileSync(path, content);
  return path;
};

const TEXT = file('good.txt', 'Section 907 has not been repealed.');
mkdirSync(join(ROOM, 'broken'));
writeFileSync(
  join(ROOM, 'broken', 'law.yaml'),
  OWN_LAW.replace('kind: entryIntoForce', 'kind: abolition').replace('type: act\n', ''),
);

/** Exit 2, one sentence on stderr that says what to do, nothing on stdout, no trace. */
function refusal(args: readonly string[], options?: RunOptions): string {
  const { code, out, err } = lawstate(args, options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^lawstate: .*[.:]\n/);
  expect(err).not.toMatch(/\n\s+at |Error:|node:/);
  return err.replace(/^lawstate: /, '').trimEnd();
}

describe('a bad document is refused with one sentence:', () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.txt', '', /holds no text\. Give the text/],
    ['blank.txt', ' \n\t\n', /holds no text/],
    ['a.pdf', '%PDF-1.4 ...', /is a PDF, not text\. Save its words/],
    ['a.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /ZIP archive.*Save its words/],
    ['zero.txt', 'a\u0000b', /is binary data, not text/],
    ['latin1.txt', Buffer.from('Le d\xe9cret', 'latin1'), /is not valid UTF-8\. Convert it to UTF-8/],
    ['nothing.html', '<html><body><script>1</script></body></html>', /holds no text/],
  ];
  test.each(cases)('%s', (name, content, message) => {
    expect(refusal(['check', file(name, content)])).toMatch(message);
  });

  test('a file that is not there', () => {
    expect(refusal(['check', join(ROOM, 'nowhere.txt')])).toMatch(/nowhere\.txt does not exist\. Check the name/);
  });

  test('a folder', () => {
    expect(refusal(['check', ROOM])).toMatch(/is a folder\. Name a file in it/);
  });

  test('empty standard input', () => {
    expect(refusal(['check', '-'])).toMatch(/^standard input holds no text/);
    expect(refusal(['check', '--jsonl', '-'])).toMatch(/^there is no line to check/);
  });

  test('a file of lines that is not there', () => {
    expect(refusal(['check', '--jsonl', 'nowhere.jsonl'])).toMatch(/does not exist/);
  });
});

describe('bad usage is refused with one sentence:', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['check'], /missing required argument 'file'\. See lawstate --help\./],
    [['check', TEXT, 'more'], /too many arguments/],
    [['chekc', TEXT], /unknown command 'chekc'/],
    [['check', TEXT, '--colour'], /unknown option '--colour'/],
    [['check', TEXT, '--date', 'yesterday'], /--date yesterday is no date\. Write 2025-08-26/],
    [['check', TEXT, '--date', '2025-02-30'], /is no date/],
    [['check', TEXT, '--known-at', '26.8.2025'], /--known-at 26\.8\.2025 is no date/],
    [['check', TEXT, '--format', 'claimreview'], /publisher\.name, publisher\.url, permalink are not set/],
    [
      ['check', TEXT, '--format', 'pdf'],
      /--format pdf is no format of this command\. Use text, json, markdown, html or claimreview/,
    ],
    [['check', TEXT, '--fail-on', 'wrong'], /--fail-on wrong is no rating\. Use accurate/],
    [['check', TEXT, '--lang', 'english'], /--lang english is no language/],
    [['check', '--jsonl', TEXT, '--format', 'markdown'], /--jsonl gives JSON/],
    [['check', TEXT, '--register', 'nowhere'], /nowhere is no folder that can be read\. Name a folder of law files/],
    [['status', 'Section 907', '--on', 'tomorrow'], /--on tomorrow is no date/],
    [
      ['status', 'Section 907', '--format', 'markdown'],
      /--format markdown is no format of this command\. Use text or json/,
    ],
    [['status', 'Section 907', '--format', 'svg'], /--format svg is no format of this command/],
    [['history', 'Section 907', '--width', '500'], /--width belongs to --format svg/],
    [['history', 'Section 907', '--on', '2025'], /--on belongs to --format svg/],
    [['history', 'Section 907', '--format', 'svg', '--width', '50'], /--width 50 is no width of a picture/],
    [['laws', '--due', '--stats'], /--due and --stats do not go together/],
    [['laws', '--by', '2027'], /--by belongs to --due/],
    [['register', 'check', 'nowhere'], /nowhere is no folder/],
    [['register', 'format', 'nowhere'], /nowhere is no folder/],
    [['register', 'new', 'Section 907'], /is no id of a law\. Write jurisdiction\/name/],
  ];
  test.each(cases)('%j', (args, message) => {
    expect(refusal(args)).toMatch(message);
  });
});

describe('a law that cannot be told', () => {
  test('is answered with those it can be', () => {
    expect(refusal(['status', 'amendment'])).toMatch(
      /“amendment” can mean \d+ laws\. Give the id of the one you mean:\n {2}\S+\/\S+ {2}/,
    );
  });

  test('is answered with names that are near', () => {
    expect(refusal(['status', 'Ceasar Act'])).toMatch(/is no law of the register\. Near it:\n[\s\S]*us\/caesar-act/);
    expect(refusal(['history', 'qqq'])).toMatch(/`lawstate laws` lists them/);
  });
});

describe('a broken register', () => {
  test('is refused with all that is wrong, at which line, and how to mend it', () => {
    const told = refusal(['check', TEXT, '--register', join(ROOM, 'broken')]);
    expect(told).toMatch(/^the register cannot be used, for 2 errors:\n/);
    expect(told).toMatch(/law\.yaml, line 1 type must be one of: .*FORMAT\.md/);
    expect(told).toMatch(/law\.yaml, line \d+ events\.0\.kind must be one of/);
  });

  test('is listed by register check, which ends with 2', () => {
    const { code, out, err } = lawstate(['register', 'check', join(ROOM, 'broken')]);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toMatch(/law\.yaml:1 error schema type must be one of.*\n {4}register\/FORMAT\.md/);
    expect(out).toMatch(/0 laws and measures, 2 errors, 0 warnings\n$/);
  });
});

describe('where a result cannot be had', () => {
  test('nothing is written, not even in part', () => {
    const out = join(ROOM, 'out.json');
    refusal(['check', join(ROOM, 'nowhere.txt'), '--out', out]);
    refusal(['check', '--jsonl', '-', '--out', out]);
    refusal(['check', TEXT, '--format', 'claimreview', '--out', out]);
    expect(readdirSync(ROOM).filter((name) => name.startsWith('out.'))).toEqual([]);
  });

  test('a file that cannot be written is named', () => {
    expect(refusal(['check', TEXT, '--out', join(ROOM, 'no', 'such', 'out.txt')])).toMatch(
      /cannot be written \(ENOENT\)\. Name a file in a folder/,
    );
    expect(refusal(['check', TEXT, '--out', ROOM])).toMatch(/cannot be written/);
  });
});

describe('a bug of ours', () => {
  const broken = { NODE_OPTIONS: `--import=data:text/javascript,JSON.stringify=()=>{throw(new(RangeError)('odd'))}` };

  test('is one sentence that calls it one, and no trace', () => {
    expect(refusal(['check', TEXT, '--format', 'json'], { env: broken })).toMatch(
      /^This is a bug in lawstate: odd; run with LAWSTATE_DEBUG=1 for the trace\.$/,
    );
  });

  test('shows its trace where one asks for it', () => {
    const { code, err } = lawstate(['check', TEXT, '--format', 'json'], { env: { ...broken, LAWSTATE_DEBUG: '1' } });
    expect(code).toBe(2);
    expect(err).toMatch(/RangeError: odd\n\s+at /);
  });

  test('in one of many lines does not stop the rest', () => {
    const env = {
      NODE_OPTIONS: `--import=data:text/javascript,String.prototype.normalize=()=>{throw(new(RangeError)('odd'))}`,
    };
    const { code, out } = lawstate(['check', '--jsonl', '-'], {
      env,
      input: '{"id": 1, "text": "Ünal"}\n{"id": 2, "text": "Ünal"}\n',
    });
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map((report) => [report.id, report.problems[0]?.code]),
    ).toEqual([
      [1, 'bug'],
      [2, 'bug'],
    ]);
  });
});
