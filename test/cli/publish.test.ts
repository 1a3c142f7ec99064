import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, named, readXml, textOf } from '../../src/core/calendar/atom.fixture.ts';
import { lawstate, OWN_LAW, room } from './lawstate.ts';

const ROOM = room();
const laws = (name: string, law: string) => {
  mkdirSync(join(ROOM, name), { recursive: true });
  writeFileSync(join(ROOM, name, 'harbour.yaml'), law);
  return ['--register', join(ROOM, name)];
};
const event = (id: string, kind: string, on: string) => `  - id: ${id}
    kind: ${kind}
    on: ${on}
    actor: {body: legislature, office: Assembly}
    summary: It happened.
    sources: [act]
    confidence: high
`;
const withEvent = (added: string) =>
  OWN_LAW.replace('verifiedThrough: 2022-01-10', `${added}verifiedThrough: 2025-01-10`);
const THEN = laws('then', OWN_LAW);
const REPEALED_BEFORE = laws('before', withEvent(event('repeal', 'repeal', '2020-03-01')));
const REPEALED_AFTER = laws('after', withEvent(event('repeal', 'repeal', '2023-03-01')));

const FILLER = 'The weather was mild, and the boats lay still. ';
const TEXT = `${FILLER.repeat(12)}The Harbour Act was repealed by the Assembly in 2020. ${FILLER.repeat(12)}`;
const ARTICLE = join(ROOM, 'article.txt');
writeFileSync(ARTICLE, TEXT);
const DATE = ['--date', '2021-06-01', '--case', 'harbour'];

let folders = 0;
/** A folder of published checks of its own. */
const checks = () => {
  folders += 1;
  return join(ROOM, `checks-${folders}`);
};
const publish = (dir: string, args: readonly string[], input?: string) =>
  lawstate(
    ['publish', input === undefined ? ARTICLE : '-', '--to', dir, ...args],
    input === undefined ? {} : { input },
  );
const json = (...path: readonly string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
/** One case, published when the record knew of no repeal. */
const FIRST = checks();
publish(FIRST, [...DATE, ...THEN, '--known-at', '2022-01-10']);
const first = () => {
  const dir = checks();
  cpSync(FIRST, dir, { recursive: true });
  return dir;
};

describe('lawstate publish', () => {
  test('writes a case with its report, page, hash, excerpt and clocks, and prints its folder', () => {
    const dir = checks();
    const { code, out, err } = publish(dir, [...DATE, ...THEN, '--known-at', '2022-01-10']);
    expect({ code, out }).toEqual({ code: 0, out: `${join(dir, 'harbour', '1')}\n` });
    expect(err).toMatch(/^lawstate: ClaimReview was left out, since it needs publisher and permalink; set them in/);
    expect(readdirSync(join(dir, 'harbour', '1')).sort()).toEqual(['case.json', 'index.html', 'report.json']);
    const file = json(dir, 'harbour', '1', 'case.json');
    expect(file).toMatchObject({
      schema: 'lawstate/case@1',
      case: 'harbour',
      version: 1,
      by: 'publish',
      knownAt: '2022-01-10',
      asOf: ['2021-06-01'],
      excerpt: [{ text: 'The Harbour Act was repealed by the Assembly in 2020.' }],
      notice: null,
    });
    expect(file.input.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'));
    expect(file.register.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('writes the report that check gives', () => {
    const dir = first();
    const { out } = lawstate([
      'check',
      ARTICLE,
      '--format',
      'json',
      '--date',
      '2021-06-01',
      ...THEN,
      '--known-at',
      '2022-01-10',
    ]);
    expect(json(dir, 'harbour', '1', 'report.json')).toEqual(JSON.parse(out));
  });

  test('keeps no more of the text than the check is about', () => {
    const dir = first();
    for (const name of readdirSync(join(dir, 'harbour', '1')))
      expect(readFileSync(join(dir, 'harbour', '1', name), 'utf8')).not.toContain('weather');
    expect(readFileSync(join(dir, 'harbour', '1', 'index.html'), 'utf8')).toContain('[…]');
  });

  test('the very same again makes no version and says so, also on a later day', () => {
    const dir = first();
    for (const day of ['2022-01-10', '2022-01-12']) {
      const { code, out, err } = publish(dir, [...DATE, ...THEN, '--known-at', day]);
      expect({ code, out }).toEqual({ code: 0, out: `${join(dir, 'harbour', '1')}\n` });
      expect(err).toBe('lawstate: it is published already, as version 1 of harbour; nothing was written.\n');
    }
    expect(readdirSync(join(dir, 'harbour')).sort()).toEqual(['1', 'index.html']);
  });

  test('published again on another record it makes a version and keeps the old, byte for byte', () => {
    const dir = first();
    const old = readFileSync(join(dir, 'harbour', '1', 'index.html'), 'utf8');
    expect(publish(dir, [...DATE, ...REPEALED_BEFORE, '--known-at', '2022-02-01']).out).toBe(
      `${join(dir, 'harbour', '2')}\n`,
    );
    expect(readFileSync(join(dir, 'harbour', '1', 'index.html'), 'utf8')).toBe(old);
    expect(json(dir, 'harbour', '2', 'case.json')).toMatchObject({
      version: 2,
      by: 'publish',
      notice: { kind: 'correction', from: 1 },
    });
  });

  test('the id comes from title or address where none is given, and never leads out of the folder', () => {
    const dir = checks();
    const html = (title: string, url: string) =>
      `<html><head><title>${title}</title><link rel="canonical" href="${url}"></head><body><p>${TEXT}</p></body></html>`;
    const ids = [
      publish(dir, [...THEN, '--date', '2021-06-01'], html('../../../../etc', 'https://example.org/../../x/y?z')),
      publish(dir, [...THEN, '--date', '2021-06-01'], TEXT),
    ].map(({ out }) => out.trim().slice(dir.length + 1));
    expect(ids[0]).toMatch(/^[a-z0-9-]+-[0-9a-f]{10}\/1$/);
    expect(ids[1]).toMatch(/^text-[0-9a-f]{10}\/1$/);
    expect(readdirSync(dir).filter((name) => !/^[a-z0-9-]+$|^corrections\.atom$/.test(name))).toEqual([]);
  });

  test('says that a text without a day is taken to speak of today', () => {
    expect(publish(checks(), [...THEN, '--known-at', '2022-01-10'], 'The Harbour Act was repealed.').err).toContain(
      'the text bears no day, so it is taken to speak of 2022-01-10; --date gives one.',
    );
  });

  test('where the config says who publishes and where, ClaimReview is written, and feed and page know their place', () => {
    const config = join(ROOM, 'lawstate.config.yaml');
    writeFileSync(
      config,
      'publisher: {name: The Post, url: "https://example.org"}\npermalink: "https://example.org/checks/{case}#{claim}"\n',
    );
    const dir = checks();
    const said = 'Ann Reed said: “The Harbour Act was repealed by the Assembly in 2020.”';
    const { code, err } = publish(dir, [...DATE, ...THEN, '--known-at', '2022-01-10', '--config', config], said);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [review] = json(dir, 'harbour', '1', 'claimreview.json');
    expect(review).toMatchObject({ '@type': 'ClaimReview', url: 'https://example.org/checks/harbour#c1' });
    expect(readFileSync(join(dir, 'harbour', '1', 'index.html'), 'utf8')).toContain('application/ld+json');
    lawstate(['recheck', dir, '--write', ...REPEALED_BEFORE, '--known-at', '2022-02-01', '--config', config]);
    const feed = readXml(readFileSync(join(dir, 'corrections.atom'), 'utf8'));
    expect(faultsOf(feed)).toEqual([]);
    expect(named(feed, 'link').map(({ attributes }) => attributes.href)).toEqual([
      'https://example.org/checks/corrections.atom',
      'https://example.org/checks/',
    ]);
    expect(named(named(feed, 'entry')[0] ?? feed, 'link')[0]?.attributes.href).toBe(
      'https://example.org/checks/harbour',
    );
    rmSync(config);
  });

  test.each([
    [['publish', ARTICLE], /there is no folder to publish to\. Give one with --to/],
    [
      ['publish', ARTICLE, '--to', ARTICLE],
      /article\.txt is a file\. Name a folder; it is made where it does not exist\./,
    ],
    [['publish', ARTICLE, '--to', 'x', '--case', '../x'], /--case \.\.\/x is no id of a case\. Write small letters/],
    [['publish', join(ROOM, 'none.txt'), '--to', 'x'], /none\.txt does not exist/],
    [['publish', ARTICLE, '--to', 'x', '--date', 'soon'], /--date soon is no date/],
    [['recheck'], /missing required argument/],
    [['recheck', join(ROOM, 'nowhere')], /nowhere is no folder that can be read\. Name the folder/],
    [['recheck', ROOM, '--format', 'html'], /--format html is no format of this command\. Use text or json\./],
  ])('%j is refused with one sentence', (args, message) => {
    const { code, out, err } = lawstate(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(existsSync('x')).toBe(false);
  });

  test('a day before that of the newest version is refused', () => {
    const { code, err } = publish(first(), [...DATE, ...REPEALED_BEFORE, '--known-at', '2022-01-09']);
    expect(code).toBe(2);
    expect(err).toMatch(/1 was derived as known on 2022-01-10, which is after 2022-01-09\./);
  });
});

describe('lawstate recheck', () => {
  const recheck = (dir: string, ...args: readonly string[]) => lawstate(['recheck', dir, ...args]);

  test('lists what changed and writes nothing', () => {
    const dir = first();
    const { code, out, err } = recheck(dir, ...REPEALED_BEFORE, '--known-at', '2022-02-01');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^harbour {2}changed since version 1 of 2022-01-10\n {2}c1 verdict: the record of the past has changed/,
    );
    expect(out.replace(/\s+/g, ' ')).toContain(
      'was rated false and is rated accurate. The reason given was: No such event is in the record',
    );
    expect(out.replace(/\s+/g, ' ')).toContain(
      'It has since been entered that it was repealed on 1 March 2020 by Assembly.',
    );
    expect(readdirSync(join(dir, 'harbour')).sort()).toEqual(['1', 'index.html']);
  });

  test('a past that changed and a present that went on read differently', () => {
    const dir = first();
    const past = JSON.parse(recheck(dir, ...REPEALED_BEFORE, '--known-at', '2022-02-01', '--format', 'json').out);
    const present = JSON.parse(recheck(dir, ...REPEALED_AFTER, '--known-at', '2024-02-01', '--format', 'json').out);
    expect(past).toMatchObject({
      schema: 'lawstate/recheck@1',
      cases: [{ case: 'harbour', changed: true, written: null }],
    });
    expect(past.cases[0].notice).toMatchObject({ kind: 'correction', changes: [{ kind: 'verdict', tense: 'past' }] });
    expect(present.cases[0].notice).toMatchObject({ kind: 'update', changes: [{ kind: 'since', tense: 'present' }] });
  });

  test('writes a version with a notice to be seen and an entry of the feed; the old version stays', () => {
    const dir = first();
    const old = readFileSync(join(dir, 'harbour', '1', 'report.json'), 'utf8');
    expect(recheck(dir, '--write', ...REPEALED_BEFORE, '--known-at', '2022-02-01').out).toContain(
      'written as version 2',
    );
    expect(readFileSync(join(dir, 'harbour', '1', 'report.json'), 'utf8')).toBe(old);
    expect(json(dir, 'harbour', '2', 'report.json').claims[0].verdict.rating).toBe('accurate');
    for (const page of ['2/index.html', 'index.html']) {
      const html = readFileSync(join(dir, 'harbour', page), 'utf8');
      expect(html).toContain('Correction of 1 February 2022 to version 1');
      expect(html).toContain('was rated false and is rated accurate.');
    }
    const feed = readXml(readFileSync(join(dir, 'corrections.atom'), 'utf8'));
    expect(faultsOf(feed)).toEqual([]);
    expect(named(feed, 'entry').map((entry) => textOf(entry, 'updated'))).toEqual(['2022-02-01T00:00:00Z']);
    expect(recheck(dir, '--write', ...REPEALED_BEFORE, '--known-at', '2022-02-01').out).toContain(
      'nothing changed since version 2 of 2022-02-01',
    );
    expect(readdirSync(join(dir, 'harbour')).sort()).toEqual(['1', '2', 'index.html']);
  });

  test('links of a page lead to the other versions, from wherever it stands', () => {
    const dir = first();
    recheck(dir, '--write', ...REPEALED_BEFORE, '--known-at', '2022-02-01');
    for (const page of ['1/index.html', '2/index.html', 'index.html']) {
      const html = readFileSync(join(dir, 'harbour', page), 'utf8');
      const links = [...html.matchAll(/href="(\.[^"]*)"/g)].map(([, to]) =>
        join(dir, 'harbour', page, '..', to ?? '', 'index.html'),
      );
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((to) => !existsSync(to))).toEqual([]);
    }
  });

  test('ends with 1 on a change only where that was asked for', () => {
    const dir = first();
    const changed = [...REPEALED_BEFORE, '--known-at', '2022-02-01'];
    expect(recheck(dir, ...THEN, '--known-at', '2022-01-10', '--fail-on-change').code).toBe(0);
    expect(recheck(dir, ...changed).code).toBe(0);
    expect(recheck(dir, ...changed, '--fail-on-change').code).toBe(1);
  });

  test('a damaged case, a foreign folder and a law that is not there are told, and do not stop the rest', () => {
    const dir = first();
    publish(dir, ['--case', 'spoilt', '--date', '2021-06-01', ...THEN, '--known-at', '2022-01-10']);
    writeFileSync(join(dir, 'spoilt', '1', 'report.json'), '{"schema"');
    mkdirSync(join(dir, 'pictures'));
    const { code, out, err } = recheck(dir, ...REPEALED_BEFORE, '--known-at', '2022-02-01');
    expect(code).toBe(0);
    expect(out).toContain('harbour  changed since');
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^lawstate: .*pictures holds no published check\. Leave it, or move it to another place\.$/,
      ),
      expect.stringMatching(/^lawstate: .*spoilt\/1\/report\.json is no JSON\. Restore it from a copy\.$/),
    ]);
    const alone = recheck(dir, '--known-at', '2022-02-01', '--fail-on-change');
    expect(alone.code).toBe(1);
    expect(alone.err).toMatch(
      /harbour is about xx\/harbour-act, which the register does not have\. Give the folder of the law file with --register\./,
    );
  });

  test('an empty folder holds nothing yet', () => {
    const dir = checks();
    mkdirSync(dir);
    const { code, err } = recheck(dir);
    expect({ code, err }).toEqual({
      code: 0,
      err: `lawstate: ${dir} holds no published check yet. lawstate publish adds one.\n`,
    });
  });
});
