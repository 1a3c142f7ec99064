import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law } from '../law/law.ts';
import { comingFrom, narrowed } from './coming.ts';
import { headline } from './coming-words.ts';

const registerOf = (...laws: readonly Law[]) => ({ laws, jurisdictions: [], digest: 'sha256:0' });
const coming = (law: Law, day: string) =>
  comingFrom(registerOf(law), day).map((one) => `${one.on} ${headline(one).replace('Harbour Act: ', '')}`);

const ENTRY = '{id: entry, kind: entryIntoForce, on: 1990-01-01}';

describe('what is coming to a law:', () => {
  test('the end of a waiver that the instrument states', () => {
    const law = lawWith(`${ENTRY}
      {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}`);
    expect(coming(law, '2021-06-01')).toEqual(['2022-03-01 its waiver runs out']);
    expect(coming(law, '2022-03-02')).toEqual([]);
  });

  test('an end that only practice suggests says so', () => {
    const law = lawWith(`${ENTRY}
      {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03, basis: practice}}`);
    expect(coming(law, '2021-06-01')).toEqual(['2022-03 its waiver is expected to run out (practice, not stated)']);
  });

  test('an extension moves the end, and the old day is not announced', () => {
    const law = lawWith(`${ENTRY}
      {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}
      {id: longer, kind: waiverExtension, on: 2021-05-01, actsOn: waiver, until: {date: 2023-03-01, basis: stated}}`);
    expect(coming(law, '2021-06-01')).toEqual(['2023-03-01 its waiver runs out']);
    expect(coming(law, '2021-04-01')).toEqual(['2022-03-01 its waiver runs out']);
  });

  test('a sunset, until a renewal that is known moves it', () => {
    const law = lawWith(`{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 2022-01-01, basis: statute}}
      {id: renewed, kind: prorogationOfForce, on: 2021-10-01, effectiveFrom: 2022-01-01, until: {date: 2024-01-01, basis: statute}}`);
    expect(coming(law, '2021-06-01')).toEqual(['2022-01-01 it runs out as statute sets it unless it is renewed']);
    expect(coming(law, '2021-11-01')).toEqual([
      '2022-01-01 its renewal begins',
      '2024-01-01 it runs out as statute sets it unless it is renewed',
    ]);
  });

  test('an entry into force that was postponed comes on its new day', () => {
    const law = lawWith(`{id: entry, kind: entryIntoForce, on: 2021-01-01, effectiveFrom: 2022-01-01}
      {id: put-off, kind: postponementOfEntryIntoForce, on: 2021-06-01, actsOn: entry, effectiveFrom: 2023-01-01}`);
    expect(coming(law, '2021-02-01')).toEqual(['2022-01-01 it enters into force']);
    expect(coming(law, '2021-07-01')).toEqual(['2023-01-01 it enters into force']);
  });

  test('one that was put off without a day is not announced', () => {
    const law = lawWith(`{id: entry, kind: entryIntoForce, on: 2021-01-01, effectiveFrom: 2022-01-01}
      {id: put-off, kind: postponementOfEntryIntoForce, on: 2021-06-01, actsOn: entry}`);
    expect(coming(law, '2021-07-01')).toEqual([]);
  });

  test('a repeal with a later effect, and none that a court set aside', () => {
    const events = `${ENTRY}
      {id: repeal, kind: repeal, on: 2021-01-01, effectiveFrom: 2022-01-01}`;
    expect(coming(lawWith(events), '2021-06-01')).toEqual(['2022-01-01 a repeal takes effect']);
    const voided = lawWith(`${events}
      {id: void, kind: annulment, on: 2021-05-01, actsOn: repeal, actor: {body: court, office: Court}}`);
    expect(coming(voided, '2021-06-01')).toEqual([]);
  });

  test('the day on which its record is to be looked at again', () => {
    const law = lawWith(ENTRY, 'verifiedThrough: 2021-01-01\nreviewBy: 2021-09');
    expect(coming(law, '2021-06-01')).toEqual([
      '2021-09 its record is to be looked at again; it was last verified on 2021-01-01',
    ]);
  });

  test('nothing to a law that is no more', () => {
    const law = lawWith(`{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 2030-01-01, basis: statute}}
      {id: waiver, kind: waiver, on: 2010-03-01, until: {date: 2029-03-01, basis: stated}}
      {id: repeal, kind: repeal, on: 2020-01-01}`);
    expect(coming(law, '2021-06-01')).toEqual([]);
  });
});

test('what is coming is narrowed to a law and to a day', () => {
  const law = lawWith(`${ENTRY}
    {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}
    {id: repeal, kind: repeal, on: 2021-01-01, effectiveFrom: 2023-01-01}`);
  const other = { ...law, id: 'xx/other' };
  const all = comingFrom(registerOf(law, other), '2021-06-01');
  expect(all).toHaveLength(4);
  expect(narrowed(all, other, null).map((one) => one.law.id)).toEqual(['xx/other', 'xx/other']);
  expect(narrowed(all, law, '2022-12-31').map((one) => one.on)).toEqual(['2022-03-01']);
});
