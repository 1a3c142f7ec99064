import { describe, expect, test } from 'vitest';
import { actWith, noticeAfter, publishAgain, published, recheckedOn, TEXT } from './published.fixture.ts';
import { nowKnown } from './rechecking.ts';

const WAIVER = '{id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}';
const REPEAL = '{id: repeal, kind: repeal, on: 2023-05-01, actor: {body: legislature, office: Assembly}}';
const ON = { knownAt: '2021-07-01' };
const LATER = { knownAt: '2024-01-01' };
const ratings = (version: ReturnType<typeof published>) =>
  version.report.claims.map((claim) => claim.verdict?.rating ?? null);

describe('a case derived again', () => {
  test('says nothing where the record says what it said', () => {
    const law = actWith('');
    expect(recheckedOn(published(law, ON), law, LATER)).toEqual({ kind: 'same' });
  });

  test('is corrected where an event is found in the past of the claim', () => {
    const before = published(actWith(''), ON);
    expect(ratings(before)).toEqual(['false']);
    const notice = noticeAfter(before, actWith(WAIVER), { knownAt: '2021-08-01' });
    expect(notice).toMatchObject({ kind: 'correction', from: 1, on: '2021-08-01' });
    expect(notice.changes).toHaveLength(1);
    const [change] = notice.changes;
    expect(change).toMatchObject({ kind: 'verdict', tense: 'past', before: 'false', after: 'misleading' });
    expect(change?.events).toEqual(['xx/harbour-act#waiver']);
    expect(change?.says).toBe('“The Harbour Act has been repealed” was rated false and is rated misleading.');
    expect(change?.because).toContain(
      'The record of the time was incomplete. It has since been entered that its application was waived on 1 March 2021.',
    );
  });

  test('is carried on, not corrected, where something happened after the claim', () => {
    const notice = noticeAfter(published(actWith(''), ON), actWith(REPEAL), LATER);
    expect(notice.kind).toBe('update');
    expect(notice.changes).toMatchObject([
      { kind: 'since', tense: 'present', before: 'false', after: 'false', events: ['xx/harbour-act#repeal'] },
    ]);
    expect(notice.changes[0]?.says).toBe(
      '“The Harbour Act has been repealed” is rated false as before, by its own day, 1 June 2021.',
    );
    expect(notice.changes[0]?.because).toEqual(['Since then: it was repealed on 1 May 2023 by Assembly.']);
  });

  test('is carried on where a waiver ran out by itself, with no event in the record', () => {
    const law = actWith(WAIVER);
    const notice = noticeAfter(published(law, ON), law, { knownAt: '2022-03-02' });
    expect(notice.kind).toBe('update');
    expect(notice.changes).toMatchObject([{ kind: 'since', tense: 'present', after: 'misleading', events: [] }]);
    expect(notice.changes[0]?.because[0]).toBe('Since then: its waiver was due to run out on 1 March 2022.');
    expect(recheckedOn(published(law, ON), law, { knownAt: '2022-02-28' }).kind).toBe('same');
  });

  test('does not tell of an end that was moved in time, or overtaken', () => {
    const extended = actWith(`${WAIVER}
      {id: longer, kind: waiverExtension, on: 2022-01-01, actsOn: waiver, until: {date: 2025-03-01, basis: stated}}`);
    const told = noticeAfter(published(actWith(WAIVER), ON), extended, { knownAt: '2022-06-01' });
    expect(told.changes[0]?.because).toEqual(['Since then: its waiver was extended on 1 January 2022.']);
    const repealed = actWith(`${WAIVER}
      {id: repeal, kind: repeal, on: 2021-12-01}`);
    const ended = noticeAfter(published(actWith(WAIVER), ON), repealed, { knownAt: '2022-06-01' });
    expect(ended.changes[0]?.because).toEqual(['Since then: it was repealed on 1 December 2021.']);
  });

  test('names the entry that was put right, with what it had said', () => {
    const wrong = published(actWith(REPEAL.replace('2023-05-01', '2021-05-01')), ON);
    expect(ratings(wrong)).toEqual(['accurate']);
    const [change] = noticeAfter(wrong, actWith(REPEAL), LATER).changes;
    expect(change).toMatchObject({ kind: 'verdict', tense: 'past', before: 'accurate', after: 'false' });
    expect(change?.because).toContain(
      'An entry of the record was put right: it said that it was repealed on 1 May 2021 by Assembly; it says that it was repealed on 1 May 2023 by Assembly.',
    );
  });

  test('names the entry that was taken out', () => {
    const [change] = noticeAfter(published(actWith(WAIVER), ON), actWith(''), LATER).changes;
    expect(change).toMatchObject({ before: 'misleading', after: 'false', tense: 'past' });
    expect(change?.because).toContain(
      'An entry was taken out of the record: that its application was waived on 1 March 2021.',
    );
  });

  test('tells that somebody has looked again', () => {
    const before = published(actWith('', '2021-01-01'), ON);
    const [change] = noticeAfter(before, actWith('', '2024-01-01'), LATER).changes;
    expect(change?.tense).toBe('past');
    expect(change?.because.at(-1)).toBe(
      'The record was verified through 1 January 2021; it has been looked at again and is verified through 1 January 2024.',
    );
  });

  test('picks out of several entries the one that decided', () => {
    const more = `${WAIVER}
      {id: text, kind: amendment, on: 2020-01-01}
      {id: said, kind: announcement, on: 2020-02-01, would: repeal}`;
    const [change] = noticeAfter(published(actWith(''), ON), actWith(more), LATER).changes;
    expect(change?.events).toEqual(['xx/harbour-act#waiver']);
  });

  test('gives another reason for the same rating', () => {
    const other = '{id: stop, kind: suspension, on: 2021-02-01, until: {date: 2022-03-01, basis: stated}}';
    const notice = noticeAfter(published(actWith(WAIVER), ON), actWith(other), { knownAt: '2021-08-01' });
    expect(notice.kind).toBe('correction');
    expect(notice.changes).toMatchObject([
      { kind: 'reason', tense: 'past', before: 'misleading', after: 'misleading' },
    ]);
  });

  test('cannot be told without its law, or from an earlier day, and says what to do', () => {
    const before = published(actWith(''), ON);
    expect(recheckedOn(before, null, LATER)).toMatchObject({
      kind: 'cannot',
      because: expect.stringContaining('xx/harbour-act'),
    });
    expect(recheckedOn(before, actWith(''), { knownAt: '2021-06-30' })).toMatchObject({
      kind: 'cannot',
      hint: expect.stringContaining('--known-at'),
    });
  });

  test('keeps the days of its claims: a text without a day is not moved to today', () => {
    const before = published(actWith(''), ON);
    const result = recheckedOn(before, actWith(REPEAL), LATER);
    if (result.kind !== 'changed') throw new Error(result.kind);
    expect(result.version.file).toMatchObject({
      version: 2,
      by: 'recheck',
      knownAt: '2024-01-01',
      asOf: before.file.asOf,
    });
    expect(result.version.file.excerpt).toEqual(before.file.excerpt);
  });

  test('once written, is no change any more', () => {
    const result = recheckedOn(published(actWith(WAIVER), ON), actWith(WAIVER), LATER);
    if (result.kind !== 'changed') throw new Error(result.kind);
    expect(recheckedOn(result.version, actWith(WAIVER), LATER)).toEqual({ kind: 'same' });
    expect(recheckedOn(result.version, actWith(WAIVER), { knownAt: '2025-01-01' })).toEqual({ kind: 'same' });
  });

  test('does not call other words of a later lawstate a change', () => {
    const before = published(actWith(WAIVER), ON);
    const claims = before.report.claims.map((claim) => ({
      ...claim,
      verdict: claim.verdict && { ...claim.verdict, because: 'In other words.', correction: 'Other words.' },
    }));
    const worded = { ...before, report: { ...before.report, claims } };
    expect(recheckedOn(worded, actWith(WAIVER), { ...ON, tool: '0.2.0' })).toEqual({ kind: 'same' });
  });

  test('says that lawstate, not the record, judges otherwise', () => {
    const before = published(actWith(''), ON);
    const claims = before.report.claims.map((claim) => ({
      ...claim,
      verdict: claim.verdict && { ...claim.verdict, rating: 'accurate' as const },
    }));
    const judged = { ...before, report: { ...before.report, claims } };
    const [change] = noticeAfter(judged, actWith(''), { ...ON, tool: '0.2.0' }).changes;
    expect(change).toMatchObject({ kind: 'verdict', tense: null, events: [] });
    expect(change?.because.at(-1)).toBe(
      'No entry of the record made the difference: lawstate 0.2.0 reads or judges it otherwise than 0.1.0 did.',
    );
  });
});

describe('a text published again', () => {
  test('is the same where its check is, whatever the day and the register', () => {
    const before = published(actWith(''), ON);
    expect(publishAgain(actWith('{id: text, kind: amendment, on: 2020-01-01}'), LATER, before).kind).toBe('same');
  });

  test('makes a version with a notice where the check comes out otherwise', () => {
    const next = published(actWith(WAIVER), { knownAt: '2021-08-01' }, published(actWith(''), ON));
    expect(next.file).toMatchObject({ version: 2, by: 'publish', notice: { kind: 'correction', from: 1 } });
  });

  test('tells of claims that only one of two wordings makes', () => {
    const text = '“The Harbour Act has been waived,” Ann Reed said in Riverton on 1 June 2021.';
    const next = published(actWith(''), { ...ON, text }, published(actWith(''), ON));
    expect(next.file.notice?.changes.map(({ kind }) => kind)).toEqual(['found', 'gone']);
  });

  test('is refused from an earlier day than that of the version before', () => {
    expect(publishAgain(actWith(WAIVER), ON, published(actWith(''), LATER)).kind).toBe('older');
  });
});

test('a law that the register did not have is told of once it does', () => {
  const text = 'The Ferry Licensing Act of 1987 was repealed in 2020.';
  const ferries = {
    ...actWith(''),
    id: 'xx/ferries',
    title: 'Ferry Licensing Act of 1987',
    names: [{ text: 'Ferry Licensing Act of 1987', lang: 'en', kind: 'title' as const, why: null, context: [] }],
  };
  const before = published(actWith(''), { ...ON, text });
  expect(before.report.claims[0]?.lawName).toBe('Ferry Licensing Act of 1987');
  const registerOf = (laws: readonly (typeof ferries)[]) => ({ laws, jurisdictions: [], digest: '' });
  expect(nowKnown(before.report, registerOf([]))).toEqual([]);
  expect(nowKnown(before.report, registerOf([ferries]))).toEqual(['Ferry Licensing Act of 1987']);
});

test('the text of the fixture is one claim', () => {
  expect(published(actWith(''), ON).report.claims.map(({ text }) => TEXT.includes(text))).toEqual([true]);
});
