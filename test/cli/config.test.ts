import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawstate, OWN_LAW, OWN_TEXT, ROOT, room } from './lawstate.ts';

const ROOM = room();
const DESK = join(ROOM, 'desk', 'drafts');
mkdirSync(DESK, { recursive: true });
mkdirSync(join(ROOM, 'laws'));
writeFileSync(join(ROOM, 'laws', 'harbour.yaml'), OWN_LAW);
writeFileSync(join(DESK, 'text.txt'), OWN_TEXT);
writeFileSync(
  join(ROOM, 'lawstate.config.yaml'),
  `publisher: {name: The Example, url: https://facts.example}
permalink: "https://facts.example/{case}#{claim}"
registers: [laws]
language: az
`,
);
const CLOCK = ['--known-at', '2022-01-10'];
const desk = (...args: readonly string[]) => lawstate(args, { cwd: DESK });
const bare = room();

describe('the config', () => {
  test('of a folder above is in effect, and says where it comes from', () => {
    const { code, out, err } = desk('config');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^From \.\.\/\.\.\/lawstate\.config\.yaml:\n/);
    expect(out).toContain('registers    ../../laws');
    expect(lawstate(['config'], { cwd: bare }).out).toMatch(/^No lawstate\.config\.yaml/);
  });

  test('gives its law files to every command that looks for laws', () => {
    const checked = desk('check', 'text.txt', '--format', 'json', ...CLOCK, '--date', '2021-06-01');
    expect(JSON.parse(checked.out).claims).toHaveLength(2);
    expect(desk('status', 'Harbour Act', ...CLOCK).out).toContain('Harbour Act');
    expect(desk('history', 'Harbour Act', ...CLOCK).code).toBe(0);
    expect(desk('laws', 'harbour').out).toContain('xx/harbour-act');
    const wrong = 'The Harbour Act was repealed by the Assembly in 2020.';
    const linted = lawstate(['lint', '-', ...CLOCK, '--date', '2021-06-01'], { cwd: DESK, input: wrong });
    expect(linted.out).toContain('<stdin>:1:1 false');
    expect(lawstate(['status', 'Harbour Act'], { cwd: bare }).code).toBe(2);
  });

  test('is named in the command that derives a report again', () => {
    const { out } = desk('check', 'text.txt', ...CLOCK);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'check text.txt --config ../../lawstate.config.yaml --known-at 2022-01-10',
    );
  });

  test('says the language of a text whose words do not tell it', () => {
    const language = (text: string) => {
      const run = lawstate(['check', '-', '--format', 'json'], { cwd: DESK, input: text });
      return JSON.parse(run.out).document.language;
    };
    expect([language('Section 907'), language('The section was not repealed by the Congress.')]).toEqual(['az', 'en']);
  });

  test('is another one where --config names it', () => {
    const example = join(ROOT, 'examples', 'lawstate.config.yaml');
    expect(desk('config', '--config', example).out).toContain('Ada Example');
  });

  test('that is broken is refused by every command, with all that is wrong and where', () => {
    writeFileSync(
      join(bare, 'broken.yaml'),
      'publisher:\n  name: X\npermalink: https://facts.example/{day}\nname: x\n',
    );
    for (const args of [['config'], ['laws'], ['check', '-'], ['lint', '-'], ['status', 'x'], ['history', 'x']]) {
      const { code, out, err } = lawstate([...args, '--config', 'broken.yaml'], { cwd: bare });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^lawstate: the config cannot be used, for 3 errors:\n/);
      expect(err).toContain('broken.yaml, line 1 publisher.url is missing');
      expect(err).toContain('broken.yaml, line 3 permalink has the placeholder {day}');
      expect(err).toContain('broken.yaml, line 4 name is no key of the config');
    }
    expect(lawstate(['laws', '--config', 'none.yaml'], { cwd: bare }).err).toContain('none.yaml does not exist');
  });

  test('explains its keys, and has a JSON Schema', () => {
    const { code, out } = lawstate(['config', '--explain']);
    expect(code).toBe(0);
    for (const key of ['publisher', 'permalink', '{case}', 'registers', 'language', 'corrections'])
      expect(out).toContain(key);
    const schema = JSON.parse(lawstate(['config', '--schema']).out);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(lawstate(['config', '--schema', '--explain']).code).toBe(2);
  });

  test('of the examples is sound', () => {
    expect(readFileSync(join(ROOT, 'examples', 'lawstate.config.yaml'), 'utf8')).toContain('{case}#{claim}');
    expect(lawstate(['config', '--config', 'examples/lawstate.config.yaml']).code).toBe(0);
  });
});

describe('check --format claimreview', () => {
  const review = (...options: readonly string[]) =>
    desk('check', 'text.txt', '--format', 'claimreview', ...CLOCK, '--date', '2021-06-01', ...options);

  test('gives an array of ClaimReview, dated by the clock', () => {
    const { code, out, err } = review('--case', 'ferries-2021');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject([
      { url: 'https://facts.example/ferries-2021#c1', datePublished: '2022-01-10', about: { name: 'Harbour Act' } },
      { url: 'https://facts.example/ferries-2021#c2', reviewRating: { ratingValue: 1, alternateName: 'false' } },
    ]);
  });

  test('says in one sentence what is missing and where to set it', () => {
    const lines = (err: string) => err.trimEnd().split('\n');
    const unset = lawstate(['check', '-', '--format', 'claimreview'], { cwd: bare, input: OWN_TEXT });
    expect(unset).toMatchObject({ code: 2, out: '' });
    expect(lines(unset.err)).toEqual([
      expect.stringMatching(
        /publisher\.name, publisher\.url, permalink are not set\. Set what is missing in a file lawstate\.config\.yaml/,
      ),
    ]);
    const noCase = review();
    expect({ code: noCase.code, out: noCase.out }).toEqual({ code: 2, out: '' });
    expect(noCase.err).toMatch(/names the published check, and no id is given\. Give it with --case\.\n$/);
  });

  test('takes no id that is none, and none for another format', () => {
    expect(review('--case', '../x').err).toContain('is no id of a published check');
    expect(desk('check', 'text.txt', '--case', 'x').err).toContain('--case belongs to --format claimreview');
  });
});
