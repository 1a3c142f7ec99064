import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawstate, OWN_LAW, OWN_TEXT, room, startLawstate } from './lawstate.ts';

const ROOM = room();
mkdirSync(join(ROOM, 'laws'));
writeFileSync(join(ROOM, 'laws', 'harbour.yaml'), OWN_LAW);
const LAWS = ['--register', join(ROOM, 'laws')];
const CLOCK = ['--known-at', '2022-01-10'];

const file = (name: string, content: string) => {
  const path = join(ROOM, name);
  writeFileSync(path, content);
  return path;
};
const TEXT = file('text.txt', OWN_TEXT);

describe('a check', () => {
  test('prints a report for a reader', () => {
    const { code, out, err } = lawstate(['check', TEXT, ...LAWS, ...CLOCK]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Harbour Act (xx/harbour-act)');
    expect(out).toMatch(/Derive it again: lawstate check .*text\.txt --register\s+.*laws\s+--known-at\s+2022-01-10/);
    expect(out).not.toContain('\u001b');
  });

  test('of a register of one’s own rates what it says', () => {
    const report = JSON.parse(
      lawstate(['check', TEXT, '--format', 'json', '--date', '2021-06-01', ...LAWS, ...CLOCK]).out,
    );
    expect(report.schema).toBe('lawstate/report@1');
    expect(report.document).toMatchObject({ published: '2021-06-01', language: 'en' });
    expect(report.claims.map((claim: { verdict: { rating: string } | null }) => claim.verdict?.rating)).toEqual([
      'accurate',
      'false',
    ]);
    for (const { span, text } of report.claims) expect(OWN_TEXT.slice(span[0], span[1])).toBe(text);
  });

  test('prints a page that stands alone, and writes the same to a file', () => {
    const page = ['check', TEXT, '--format', 'html', ...LAWS, ...CLOCK];
    const { code, out, err } = lawstate(page);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
    expect(out).toContain('<a class="mark false" href="#c2">The Harbour Act was repealed by the Assembly in 2020');
    expect(out).toContain('Derive it again');
    const to = join(ROOM, 'report.html');
    expect(lawstate([...page, '--out', to])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(to, 'utf8')).toBe(out);
  });

  test('prints Markdown', () => {
    const { code, out } = lawstate(['check', TEXT, '--format', 'markdown', ...LAWS, ...CLOCK]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Lawstate report\n/);
    expect(out).toContain('| Facet | Claimed | Record | Outcome | Rule |');
  });

  test('reads standard input, Markdown and HTML with what they say of themselves', () => {
    const markdown = file('a.md', `---\ndate: 2021-06-01\n---\n# On the Harbour Act\n\n${OWN_TEXT}\n`);
    const html = file(
      'a.html',
      `<html><head><meta property="og:site_name" content="The Post"></head><body><p>${OWN_TEXT}</p></body></html>`,
    );
    const documents = [['-'], [markdown], [html]].map(
      (args) =>
        JSON.parse(lawstate(['check', ...args, '--format', 'json', ...CLOCK], { input: OWN_TEXT }).out).document,
    );
    expect(documents).toMatchObject([
      { title: null, published: null },
      { title: 'On the Harbour Act', published: '2021-06-01' },
      { outlet: 'The Post' },
    ]);
  });

  test('gives the spans of a Markdown file as they are in the file, marks and all', () => {
    const text = '# Ferries\n\nThe [Harbour *Act*](https://example.org) was **repealed** in 2020.\n';
    const markdown = file('spans.md', text);
    const { claims } = JSON.parse(lawstate(['check', markdown, '--format', 'json', ...LAWS, ...CLOCK]).out);
    expect(claims).toHaveLength(1);
    expect(claims[0].text).toBe('The Harbour Act was repealed in 2020');
    const [from, to] = claims[0].span;
    expect(text.slice(from, to)).toBe('The [Harbour *Act*](https://example.org) was **repealed** in 2020');
  });

  test('takes the command line’s word before the document’s own', () => {
    const markdown = file('b.md', '---\ndate: 2021-06-01\noutlet: The Post\n---\nSection 907 stands.\n');
    const { document } = JSON.parse(
      lawstate(['check', markdown, '--date', '2020', '--outlet', 'Other', '--lang', 'EN', '--format', 'json']).out,
    );
    expect(document).toMatchObject({ published: '2020', outlet: 'Other', language: 'en' });
  });

  test('writes to a file, whole or not at all', () => {
    const out = join(ROOM, 'report.json');
    expect(lawstate(['check', TEXT, '--format', 'json', '--out', out, ...CLOCK])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(JSON.parse(readFileSync(out, 'utf8')).schema).toBe('lawstate/report@1');
    expect(readdirSync(ROOM).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('ends with 1 where a claim has a rating of --fail-on or a worse one', () => {
    const code = (ratings: string) =>
      lawstate(['check', TEXT, '--date', '2021-06-01', '--fail-on', ratings, ...LAWS, ...CLOCK]).code;
    expect([
      code('false'),
      code('misleading'),
      code('accurate'),
      code('unverifiable'),
      code('unverifiable,half-true'),
    ]).toEqual([1, 1, 1, 0, 1]);
  });

  test('gives the same bytes in another time zone and language, and on another run', () => {
    const run = (env: Record<string, string>) =>
      ['text', 'json', 'markdown', 'html'].map(
        (format) => lawstate(['check', TEXT, '--format', format, ...LAWS, ...CLOCK], { env }).out,
      );
    const first = run({ TZ: 'UTC', LANG: 'C' });
    expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(first);
    expect(run({ TZ: 'America/Los_Angeles', LANG: 'az_AZ.UTF-8' })).toEqual(first);
  });

  test('is content with a reader that has seen enough', async () => {
    const lines = `${JSON.stringify({ id: 1, text: OWN_TEXT })}\n`.repeat(3000);
    const run = startLawstate(['check', '--jsonl', '-']);
    const err: string[] = [];
    run.stderr.on('data', (chunk) => err.push(String(chunk)));
    run.stdin.on('error', () => undefined);
    run.stdin.end(lines);
    run.stdout.once('data', () => run.stdout.destroy());
    const code = await new Promise((resolve) => run.on('exit', resolve));
    expect({ code, err }).toEqual({ code: 0, err: [] });
  });
});

describe('help and version', () => {
  test('go to standard output and are no error', () => {
    expect(lawstate(['--version'])).toMatchObject({
      code: 0,
      out: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
    });
    for (const command of [
      [],
      ['check'],
      ['lint'],
      ['config'],
      ['status'],
      ['history'],
      ['laws'],
      ['register'],
      ['register', 'check'],
    ]) {
      const { code, out, err } = lawstate([...command, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Usage: lawstate');
    }
  });

  test('show examples', () => {
    expect(lawstate(['--help']).out).toContain('lawstate status "Section 907" --on 2024-06-01');
    expect(lawstate(['check', '--help']).out).toMatch(/--fail-on misleading includes false/);
  });

  test('without a command is bad usage, and shows how it goes', () => {
    const { code, out, err } = lawstate([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: lawstate');
  });
});
