import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawstate, OWN_LAW, ROOT, room } from './lawstate.ts';

const KNOWN = ['--known-at', '2026-11-23'];

/** The answer in one line, as the reader has it in the third paragraph. */
function said(...args: readonly string[]): string {
  const { code, out, err } = lawstate(['status', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n\n')[1]?.replaceAll('\n', ' ') ?? '';
}

describe('the status of Section 907', () => {
  test('after the last waiver lapsed', () => {
    expect(said('Section 907', '--on', '2024-06-01', ...KNOWN)).toMatch(
      /^In force and applying; the last waiver lapsed in June 2023/,
    );
  });

  test('under the waiver of August 2025', () => {
    expect(said('907th Amendment', '--on', '2025-09-01', ...KNOWN)).toMatch(
      /^In force; its application waived since 2025-08-08 by the President, expected to run out about 2026-08-08 \(practice, not stated\)/,
    );
  });

  test('after the last day that somebody looked', () => {
    expect(said('§ 907', '--on', '2026-11-01', ...KNOWN)).toMatch(
      /^As last verified on \d{4}-\d{2}-\d{2}: in force; its application waived .*; uncertain since then, because the waiver in force on .* was due to run out .* and nobody has looked since/,
    );
  });

  test('before it was law', () => {
    expect(said('us/section-907', '--on', '1990-01-01', ...KNOWN)).toBe('Not yet law.');
  });

  test('while a waiver power was pending', () => {
    expect(said('section-907', '--on', '2001-11-01', ...KNOWN)).toMatch(
      /^In force and applying; pending: .*H\.R\. 2506.* \(would grant a power over it\), passed by the Senate on 2001-10-24\.$/,
    );
  });

  test('of a month is that of its last day', () => {
    const month = lawstate(['status', 'us/section-907', '--on', '2024-06', ...KNOWN]).out;
    expect(month).toContain('on 2024-06-30');
  });

  test('as JSON is the contract', () => {
    const answer = JSON.parse(
      lawstate(['status', 'Section 907', '--on', '2025-09-01', '--format', 'json', ...KNOWN]).out,
    );
    expect(answer).toMatchObject({
      schema: 'lawstate/status@1',
      law: { id: 'us/section-907', title: 'Section 907 of the FREEDOM Support Act' },
      asOf: '2025-09-01',
      knownAt: '2026-11-23',
      force: 'inForce',
      efficacy: 'doesNotApply',
      limits: [
        { kind: 'waiverExtension', by: 'President', since: '2025-08-08', until: '2026-08-08', untilBasis: 'practice' },
      ],
      pending: [],
      certain: true,
    });
    expect(Object.keys(answer.because[0])).toEqual(['event', 'on', 'kind', 'summary', 'sources']);
  });
});

describe('the history of a law', () => {
  test('is a sourced timeline that notes the misnomer', () => {
    const { code, out } = lawstate(['history', '907th Amendment', ...KNOWN]);
    expect(code).toBe(0);
    expect(out).toMatch(/1992-10-24 +Entry into force, Congress/);
    expect(out).toContain('https://uscode.house.gov/');
    expect(out).toMatch(/Misnomers\n[\s\S]*“907th Amendment”: /);
    expect(out).toMatch(/H\.R\. 6534 \(119th Congress\) \(pending\)/);
  });

  test('comes as Markdown and JSON too', () => {
    expect(lawstate(['history', 'us/section-907', '--format', 'markdown']).out).toMatch(
      /^# Section 907 of the FREEDOM Support Act\n/,
    );
    const { schema, phases, law } = JSON.parse(lawstate(['history', 'us/section-907', '--format', 'json']).out);
    expect([schema, law.id]).toEqual(['lawstate/history@1', 'us/section-907']);
    expect(phases[0].to).toBe(phases[1].from);
  });
});

describe('the picture of a law', () => {
  const folder = room();

  test('goes to standard output or to a file, the same each time', () => {
    const args = ['history', 'Section 907', '--format', 'svg', '--on', '2025-08-08', ...KNOWN];
    const file = join(folder, 'section-907.svg');
    const { code, out } = lawstate(args);
    expect({ code, head: out.slice(0, 61) }).toEqual({
      code: 0,
      head: '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1',
    });
    expect(lawstate([...args, '--out', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(out);
    expect(out).toContain('On 2025-08-08, the day marked ▲: in force; its application waived since 2025-08-08');
  });

  test('is as wide as one likes', () => {
    expect(lawstate(['history', 'AGOA', '--format', 'svg', '--width', '390']).out).toContain('viewBox="0 0 390 ');
  });
});

describe('the register', () => {
  test('is listed and searched', () => {
    expect(lawstate(['laws', 'azerbaijan']).out).toContain('us/section-907  Section 907 of the FREEDOM Support Act');
    expect(lawstate(['laws', 'zzzz'])).toMatchObject({ code: 0, out: '' });
  });

  test('says what is due and how much there is', () => {
    const due = lawstate(['laws', '--due'])
      .out.trim()
      .split('\n')
      .map((line) => line.slice(0, 10).trim());
    expect(due).toEqual([...due].sort());
    expect(lawstate(['laws', '--stats']).out).toMatch(/^laws +\d+\nmeasures +\d+\nevents +\d+\n/);
  });

  test('says so of what the words find', () => {
    const due = lawstate(['laws', 'armenia', '--due']).out;
    expect(due).toMatch(/az\/armenia-azerbaijan-peace-agreement +verified through \d{4}-\d{2}-\d{2}/);
    expect(due).not.toContain('mexico-city-policy');
    expect(lawstate(['laws', 'section', '907', '--stats']).out).toMatch(/^laws +1\n/);
    expect(lawstate(['laws', '--due', '--by', '1999'])).toMatchObject({
      out: '',
      err: expect.stringMatching(/nothing is due by 1999-12-31/),
    });
  });

  test('lists warnings too, or with --quiet only errors', () => {
    const folder = room();
    const weak = OWN_LAW.replace('legalValue: definitive', 'legalValue: unofficial').replace(
      'kind: entryIntoForce',
      'kind: repeal',
    );
    writeFileSync(
      join(folder, 'own.yaml'),
      weak.replace(
        'body: legislature, office: Assembly}\n    summary',
        'body: executive, office: Governor}\n    summary',
      ),
    );
    const all = lawstate(['register', 'check', folder]);
    expect([all.code, all.out]).toEqual([
      2,
      expect.stringMatching(/ error no-power [\s\S]* warning secondary-only [\s\S]*1 error, 1 warning\n$/),
    ]);
    const quiet = lawstate(['register', 'check', folder, '--quiet']);
    expect([quiet.code, quiet.out]).toEqual([2, expect.stringMatching(/ error no-power [\s\S]*, 1 error\n$/)]);
    expect(quiet.out).not.toContain('warning');
  });

  test('is sound, and its schema and new files can be had', () => {
    const { code, out } = lawstate(['register', 'check', '--quiet']);
    expect({ code, last: out.trim().split('\n').at(-1) }).toMatchObject({
      code: 0,
      last: expect.stringMatching(/, 0 errors$/),
    });
    expect(JSON.parse(lawstate(['register', 'schema']).out).title).toBe('Lawstate law file');
    expect(lawstate(['register', 'new', 'xx/harbour-act']).out).toContain('id: xx/harbour-act');
    expect(lawstate(['register', 'new', 'Harbour Dues Act']).out).toContain('title: Harbour Dues Act');
  });

  test('ships compiled, so that a check reads no YAML', () => {
    const compiled = JSON.parse(readFileSync(join(ROOT, 'dist', 'register.json'), 'utf8'));
    expect(compiled.format).toBe('lawstate/compiled-register@3');
  });
});
