/** What register/FORMAT.md tells authors that the fold does not guess. */
import { describe, expect, test } from 'vitest';
import { pendingAt } from '../../src/core/status/pending.ts';
import { eventsKnown } from '../../src/core/status/status.ts';
import { lawWith, on } from './law.fixture.ts';

describe('a measure that became law', () => {
  const pending = (events: string) => {
    const law = lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}');
    const measure = {
      ...lawWith(events),
      id: 'xx/bill-1',
      type: 'measure',
      would: [{ does: 'repeal', law: law.id }],
    } as const;
    const register = { laws: [measure, law], jurisdictions: [], digest: '' };
    return pendingAt(register, law, { asOf: '2025-01-01', knownAt: '2040-12-31' }).map((one) => one.stage);
  };

  test('stays pending until its own entry into force is there', () => {
    const signed = '{id: intro, kind: introduction, on: 2020-01-01}\n{id: sign, kind: signature, on: 2020-06-01}';
    expect(pending(signed)).toEqual(['signature']);
    expect(pending(`${signed}\n{id: in, kind: entryIntoForce, on: 2020-06-01}`)).toEqual([]);
  });
});

describe('an exemption whose addressee left', () => {
  const events = `
    {id: entry, kind: entryIntoForce, on: 1990-01-01}
    {id: exempt, kind: exemption, on: 2000-01-01, scope: {addressees: [Ferrania]}}
    {id: left, kind: termination, on: 2010-01-01, scope: {addressees: [Ferrania]}}
  `;
  const limits = (text: string) => on(lawWith(text), '2015-01-01').limits.map((limit) => limit.event.split('#')[1]);

  test('holds on until a resumption ends it', () => {
    expect(limits(events)).toEqual(['exempt']);
    expect(limits(`${events.trim()}\n{id: over, kind: resumption, on: 2010-01-01, actsOn: exempt}`)).toEqual([]);
    expect(
      limits(`${events.trim()}\n{id: over, kind: resumption, on: 2010-01-01, scope: {addressees: [Ferrania]}}`),
    ).toEqual([]);
  });
});

test('an event is known from the earliest dated source on, which a source that looks back must not be', () => {
  const law = lawWith(`
    {id: early, kind: entryIntoForce, on: 1990-01-01}
    {id: late, kind: suspension, on: 2000-01-01, summary: It happened., sources: [report], confidence: high}
  `);
  expect(eventsKnown(law, '2010-01-01').map((event) => event.id)).toEqual(['xx/harbour-act#early']);
});
