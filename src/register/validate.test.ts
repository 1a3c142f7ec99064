import { describe, expect, test } from 'vitest';
import type { Problem } from '../core/problem.ts';
import { folderOf, lineOf, told } from './folder.fixture.ts';
import { SOUND } from './law-file.fixture.ts';
import { loadFolders } from './load.ts';

function problemsOf(files: Readonly<Record<string, string>>): readonly Problem[] {
  return loadFolders([folderOf(files)]).problems;
}

/** The sound file with one passage changed. */
function broken(from: string, to: string): readonly Problem[] {
  if (!SOUND.includes(from)) throw new Error(`the file has no “${from}”`);
  return problemsOf({ 'law.yaml': SOUND.replace(from, to) });
}

describe('a sound law file', () => {
  test('has no problems', () => {
    expect(problemsOf({ 'law.yaml': SOUND })).toEqual([]);
  });

  test('may lie at any depth, and files with a leading underscore are passed over', () => {
    const { register, problems } = loadFolders([folderOf({ 'a/b/law.yaml': SOUND, '_draft.yaml': 'no law' })]);
    expect(problems).toEqual([]);
    expect(register.laws.map((law) => law.id)).toEqual(['xx/bill-44', 'xx/harbour-act']);
  });
});

describe('the check refuses, with the line and what to do,', () => {
  test('what is no YAML', () => {
    const [problem] = broken('title: Harbour Act\n', 'title: "Harbour Act\n');
    expect(problem).toMatchObject({ code: 'yaml', severity: 'error' });
    expect(problem?.at.file).toMatch(/law\.yaml$/);
    expect(problem?.hint).toContain('Mend the YAML');
  });

  test('a text within braces that a comma cuts in two', () => {
    const why = 'calledA: [act]\noftenMisstated:\n  - {said: It is gone., why: It was waived, and stands.}\n';
    const [problem] = problemsOf({
      'law.yaml': SOUND.replace(/^calledA: .*\n/m, '').replace(/^powers:/m, `${why}powers:`),
    });
    expect(problem).toMatchObject({ code: 'yaml', severity: 'error' });
    expect(problem?.message).toContain('“and stands.”');
    expect(problem?.hint).toContain('quotation marks');
  });

  test('an event without a source', () => {
    const problems = broken(
      '    summary: It was waived.\n    sources: [act]\n',
      '    summary: It was waived.\n    sources: []\n',
    );
    expect(told(problems)).toEqual([`error line ${lineOf('summary: It was waived.') + 1} schema events.1.sources`]);
    expect(problems[0]?.message).toContain('no source, no event');
    expect(problems[0]?.hint).toContain('Name at least one key');
  });

  test('an event that leaves its sources out', () => {
    const problems = broken('    summary: It was waived.\n    sources: [act]\n', '    summary: It was waived.\n');
    expect(told(problems)).toEqual([`error line ${lineOf('id: 2021-waiver')} schema events.1.sources`]);
  });

  test('an unknown kind of event, and names the known ones', () => {
    const problems = broken('kind: waiver\n', 'kind: abolition\n');
    expect(told(problems)).toEqual([`error line ${lineOf('kind: waiver\n')} unknown-kind events.1.kind`]);
    expect(problems[0]?.message).toContain('repeal');
  });

  test('an unknown key', () => {
    expect(told(broken('does: Bars', 'colour: red\ndoes: Bars'))).toEqual([
      `error line ${lineOf('does: Bars')} unknown-key colour`,
    ]);
  });

  test('a missing key', () => {
    expect(told(broken('type: act\n', ''))).toEqual(['error line 1 schema type']);
  });

  test('a day that does not exist', () => {
    const problems = broken('on: 2021-03-01', 'on: 2021-02-30');
    expect(told(problems)).toEqual([`error line ${lineOf('on: 2021-03-01')} schema events.1.on`]);
    expect(problems[0]?.message).toContain('write 2025-08-08');
  });

  test('an archived copy that is no address of the web', () => {
    const problems = broken('    seen: 2022-01-10', '    seen: 2022-01-10\n    archive: javascript:alert(1)');
    expect(told(problems)).toEqual([`error line ${lineOf('seen: 2022-01-10') + 1} schema sources.act.archive`]);
    expect(broken('    seen: 2022-01-10', '    seen: 2022-01-10\n    archive: https://web.archive.org/a')).toEqual([]);
  });

  test('nothing where nobody noted on which day a source was read', () => {
    expect(broken('    seen: 2022-01-10\n', '')).toEqual([]);
  });

  test('a source that the file does not define', () => {
    const problems = broken(
      '    summary: It was waived.\n    sources: [act]\n',
      '    summary: It was waived.\n    sources: [act, order]\n',
    );
    expect(told(problems)).toEqual([
      `error line ${lineOf('summary: It was waived.') + 1} unresolved-source events.1.sources.1`,
    ]);
    expect(problems[0]?.hint).toContain('Add “order”');
  });

  test('an event that no power allows, such as a governor who repeals an act', () => {
    const problems = broken('kind: waiver\n', 'kind: repeal\n');
    expect(told(problems)).toContain(`error line ${lineOf('actor: {body: executive')} no-power events.1.actor`);
    expect(problems.find((one) => one.code === 'no-power')?.message).toContain(
      'Governor (executive) has no power of repeal',
    );
  });

  test('but not where the entry says that the act is contested', () => {
    const contested = SOUND.replace(
      'kind: waiver\n',
      'kind: repeal\n    contested: The Assembly disputes it.\n',
    ).replace('    until: {date: 2022-03-01, basis: stated}\n', '');
    const without = contested.replace(/checkpoints:\n.*\n/, '');
    expect(problemsOf({ 'law.yaml': without })).toEqual([]);
  });

  test('a waiver of a law that is not in force', () => {
    const problems = broken('on: 1990-03-01', 'on: 2021-05-01');
    expect(told(problems)).toEqual([`error line ${lineOf('id: 2021-waiver')} limit-without-force events.1`]);
    expect(problems[0]?.message).toContain('notYetInForce on 2021-03-01');
  });

  test('dates out of order', () => {
    expect(told(broken('date: 2022-03-01, basis', 'date: 2020-03-01, basis'))).toEqual([
      `error line ${lineOf('until: {date')} dates-out-of-order events.1.until`,
    ]);
    expect(told(broken('on: 2021-03-01', 'on: 2021-03-01\n    through: 2019'))).toEqual([
      `error line ${lineOf('on: 2021-03-01') + 1} dates-out-of-order events.1.through`,
    ]);
    const late = told(broken('verifiedThrough: 2022-01-10', 'verifiedThrough: 2020-01-10'));
    expect(late).toContain(`error line ${lineOf('on: 2021-03-01')} dates-out-of-order events.1.on`);
  });

  test('an event that acts on one that is not there', () => {
    const problems = broken('on: 2021-03-01', 'on: 2021-03-01\n    actsOn: 1999-stay');
    expect(told(problems)).toEqual([`error line ${lineOf('on: 2021-03-01') + 1} unresolved-event events.1.actsOn`]);
    expect(problems[0]?.hint).toContain('earlier event of the same file');
  });

  test('the ground of a ruling where no court annulled', () => {
    const problems = broken('on: 2021-03-01', 'on: 2021-03-01\n    ground: statute');
    expect(told(problems)).toEqual([
      `error line ${lineOf('on: 2021-03-01') + 1} ground-without-ruling events.1.ground`,
    ]);
  });

  test('a measure that would change a law that is not there', () => {
    const measure = SOUND.replace('type: act', 'type: measure').replace(
      'checkpoints:',
      'would:\n  - {does: repeal, law: xx/nowhere}\ncheckpoints:',
    );
    const problems = problemsOf({ 'law.yaml': measure });
    expect(told(problems)).toContain(`error line ${lineOf('checkpoints:') + 1} unresolved-law would.0.law`);
  });

  test('a subject that is called one thing here and another there, or not by the title of its law', () => {
    const under = (id: string, title: string) =>
      SOUND.replace('does: Bars', `subject: {id: ${id}, title: ${title}}\ndoes: Bars`);
    const other = (text: string) =>
      text
        .replaceAll('xx/bill-44', 'xx/bill-45')
        .replace('id: xx/harbour-act', 'id: xx/port-act')
        .replaceAll('Harbour A', 'Port A');
    const codes = (a: string, b: string) => problemsOf({ 'a.yaml': a, 'b.yaml': other(b) }).map((one) => one.code);
    expect(codes(under('xx/ports', 'Port laws'), under('xx/ports', 'Port laws'))).toEqual([]);
    // those of the bill in the file too, which is spoken of as its law is
    expect(codes(under('xx/ports', 'Port laws'), under('xx/ports', 'Laws of ports'))).toEqual([
      'subject-title',
      'subject-title',
    ]);
    expect(codes(SOUND, under('xx/harbour-act', 'Harbour Act'))).toEqual(['subject-title', 'subject-title']);
    expect(
      codes(
        SOUND,
        SOUND.replace('does: Bars', 'subject: {id: xx/harbour-act, title: Harbour Act}\ndoes: Bars').replace(
          'Harbour Act}',
          'Zarbour Act}',
        ),
      ),
    ).toHaveLength(2);
  });

  test('a checkpoint that the events contradict', () => {
    const problems = broken('force: inForce, efficacy: doesNotApply', 'force: notInForce');
    expect(told(problems)).toEqual([`error line ${lineOf('- {on: 2021-06-01')} checkpoint checkpoints.0`]);
    expect(problems[0]?.message).toBe('Gazette shows notInForce on 2021-06-01; the events give inForce, doesNotApply');
  });

  test('two laws with one name and no context, and with one id', () => {
    const twin = SOUND.replaceAll('xx/bill-44', 'xx/bill-45').replace('id: xx/harbour-act', 'id: xx/port-act');
    const problems = problemsOf({ 'a.yaml': SOUND, 'b.yaml': twin });
    expect(problems.map((one) => one.code)).toEqual(['ambiguous-name', 'ambiguous-name']);
    expect(problems[0]?.at.line).toBe(lineOf('- {text: Harbour Act'));
    expect(problems[0]?.hint).toContain('context');
    expect(problemsOf({ 'a.yaml': SOUND, 'b.yaml': SOUND }).map((one) => one.code)).toContain('duplicate-law');
  });

  test('but not two laws with one name where both have a context', () => {
    const one = SOUND.replace('kind: title}', 'kind: title, context: [ferry]}').replace(
      'Harbour Amendment',
      'Ferry Amendment',
    );
    const other = SOUND.replaceAll('xx/bill-44', 'xx/bill-45')
      .replace('id: xx/harbour-act', 'id: yy/harbour-act')
      .replace('kind: title}', 'kind: title, context: [pier]}');
    expect(problemsOf({ 'a.yaml': one, 'b.yaml': other })).toEqual([]);
  });

  test('two events with one id', () => {
    expect(told(broken('id: 2021-waiver', 'id: 1990-entry'))).toContain(
      `error line ${lineOf('id: 2021-waiver')} duplicate-event events.1.id`,
    );
  });

  test('a misnomer that nobody explains', () => {
    expect(told(broken(', why: It amends nothing.', ''))).toEqual([
      `error line ${lineOf('- {text: Harbour Amendment')} misnomer-unexplained names.1`,
    ]);
  });

  test('a bare number that nothing ties to its law', () => {
    expect(told(broken('kind: misnomer, why: It amends nothing.', 'kind: number'))).toEqual([
      `error line ${lineOf('- {text: Harbour Amendment')} number-without-context names.1`,
    ]);
  });

  test('all of it at once, over all files', () => {
    const problems = problemsOf({
      'a.yaml': SOUND.replace('kind: waiver\n', 'kind: abolition\n'),
      'b.yaml': SOUND.replace('type: act', 'type: song'),
    });
    expect(problems.map((one) => `${one.at.file.at(-6)} ${one.code}`)).toEqual(['a unknown-kind', 'b schema']);
  });
});

describe('a folder beside a register that is sound', () => {
  const base = loadFolders([folderOf({ 'law.yaml': SOUND })]).register;
  const beside = (text: string) => told(loadFolders([folderOf({ 'own.yaml': text })], base).problems);

  test('is refused for an id or a name of that register', () => {
    expect(beside(SOUND)).toEqual([
      'error line 1 duplicate-law id',
      `error line ${lineOf('id: xx/bill-44')} duplicate-law measures.0.id`,
    ]);
    expect(beside(SOUND.replaceAll('xx/', 'yy/'))).toEqual([
      `error line ${lineOf('- {text: Harbour Act')} ambiguous-name names.0`,
      `error line ${lineOf('- {text: Harbour Amendment')} ambiguous-name names.1`,
    ]);
  });

  test('may have a measure that would change a law of that register', () => {
    const measure = SOUND.replaceAll('xx/bill-44', 'yy/bill-44')
      .replace('id: xx/harbour-act', 'id: yy/bill')
      .replaceAll(/Harbour A(?:ct|mendment), lang/g, 'Pier $&')
      .replace('type: act', 'type: measure')
      .replace('checkpoints:', 'would:\n  - {does: repeal, law: xx/harbour-act}\ncheckpoints:');
    expect(beside(measure)).toEqual([]);
  });

  test('is not refused for what is wrong with the laws of that register', () => {
    const broken = { ...base, laws: base.laws.map((law) => ({ ...law, verifiedThrough: '1980-01-01' })) };
    const own = SOUND.replaceAll('xx/', 'yy/').replaceAll(/Harbour A(?:ct|mendment), lang/g, 'Pier $&');
    expect(loadFolders([folderOf({ 'own.yaml': own })], broken).problems).toEqual([]);
  });
});
