import { describe, expect, test } from 'vitest';
import { lawWith, on, stand } from './law.fixture.ts';

describe('a waiver', () => {
  const law = lawWith(`
    {id: entry, kind: entryIntoForce, on: 1992-10-24}
    {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: practice}}
    {id: lapse, kind: waiverLapse, on: 2022-06-15, actsOn: waiver}
    {id: renewal, kind: waiverExtension, on: 2025-08-08, until: {date: 2026-08-08, basis: practice}}
  `);

  test('keeps a law from applying and leaves it in force', () => {
    expect(stand(law, '2021-02-28')).toBe('inForce, applies');
    expect(stand(law, '2021-03-01')).toBe('inForce, doesNotApply');
    expect(on(law, '2021-06-01').limits).toEqual([
      {
        kind: 'waiver',
        by: 'unknown',
        since: '2021-03-01',
        until: '2022-03-01',
        untilBasis: 'practice',
        scope: { part: null, addressees: [] },
        event: 'xx/harbour-act#waiver',
      },
    ]);
  });

  test('whose end is only practice is uncertain from that day until an event settles it', () => {
    expect(stand(law, '2022-02-28')).toBe('inForce, doesNotApply');
    expect(on(law, '2022-03-01').certain).toBe(false);
    expect(on(law, '2022-03-01').uncertainBecause).toMatch(/by practice it ran out about 2022-03-01/);
    expect(stand(law, '2022-06-15')).toBe('inForce, applies');
  });

  test('that lapsed is named as the reason why the law applies again', () => {
    expect(on(law, '2024-06-01').because.map((event) => event.id)).toContain('xx/harbour-act#lapse');
  });

  test('renewed after a gap counts from the renewal', () => {
    expect(stand(law, '2025-08-07')).toBe('inForce, applies');
    expect(stand(law, '2025-08-08')).toBe('inForce, doesNotApply');
    expect(on(law, '2025-09-01').limits.map((limit) => [limit.kind, limit.since])).toEqual([
      ['waiverExtension', '2025-08-08'],
    ]);
  });

  test('with a stated end is over on that day for certain', () => {
    const stated = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1992-10-24}
      {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}
    `);
    expect(stand(stated, '2022-02-28')).toBe('inForce, doesNotApply');
    expect(stand(stated, '2022-03-01')).toBe('inForce, applies');
  });

  test('renewed in time is one waiver', () => {
    const chain = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1992-10-24}
      {id: first, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}
      {id: second, kind: waiverExtension, on: 2022-02-20, until: {date: 2023-02-20, basis: stated}}
    `);
    expect(on(chain, '2022-02-25').limits.map((limit) => limit.event)).toEqual(['xx/harbour-act#second']);
    expect(stand(chain, '2022-12-01')).toBe('inForce, doesNotApply');
  });

  test('of a law that never came into force leaves it without force', () => {
    const bare = lawWith('{id: waiver, kind: waiver, on: 2021-03-01}');
    expect(stand(bare, '2021-06-01')).toBe('notYetInForce, doesNotApply');
  });

  test('that a court voids no longer keeps the law from applying', () => {
    const voided = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1992-10-24}
      {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2023-03-01, basis: stated}}
      {id: judgment, kind: annulment, on: 2021-09-01, actsOn: waiver}
    `);
    expect(stand(voided, '2021-06-01')).toBe('inForce, doesNotApply');
    expect(stand(voided, '2021-10-01')).toBe('inForce, applies');
  });

  test('prolonged by an event that acts on it lasts to the new end', () => {
    const longer = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1992-10-24}
      {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}
      {id: longer, kind: waiverExtension, on: 2022-01-10, actsOn: waiver, until: {date: 2023-03-01, basis: stated}}
    `);
    expect(on(longer, '2022-01-09').limits[0]?.until).toBe('2022-03-01');
    expect(stand(longer, '2022-06-01')).toBe('inForce, doesNotApply');
    expect(on(longer, '2022-06-01').limits[0]?.until).toBe('2023-03-01');
    expect(stand(longer, '2023-03-01')).toBe('inForce, applies');
  });
});

describe('a court', () => {
  const law = lawWith(`
    {id: entry, kind: entryIntoForce, on: 2020-01-01}
    {id: injunction, kind: injunction, on: 2020-03-01}
    {id: stay, kind: stay, on: 2020-05-01, actsOn: injunction}
    {id: stay-ends, kind: resumption, on: 2020-08-01, actsOn: stay}
  `);

  test('that enjoins a law keeps it from applying', () => {
    expect(stand(law, '2020-04-01')).toBe('inForce, doesNotApply');
  });

  test('that stays the injunction lets the law apply', () => {
    expect(stand(law, '2020-06-01')).toBe('inForce, applies');
  });

  test('that ends the stay lets the injunction hold again', () => {
    expect(stand(law, '2020-09-01')).toBe('inForce, doesNotApply');
    expect(on(law, '2020-09-01').limits.map((limit) => limit.kind)).toEqual(['injunction']);
  });

  test('that annuls a suspension lets the law apply again', () => {
    const suspended = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: suspension, kind: suspension, on: 2020-03-01}
      {id: judgment, kind: annulment, on: 2020-07-01, actsOn: suspension}
    `);
    expect(stand(suspended, '2020-04-01')).toBe('inForce, doesNotApply');
    expect(stand(suspended, '2020-07-01')).toBe('inForce, applies');
  });

  test('that reverses the annulment of a suspension lets it hold again', () => {
    const reversed = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: suspension, kind: suspension, on: 2020-03-01}
      {id: judgment, kind: annulment, on: 2020-07-01, actsOn: suspension}
      {id: appeal, kind: annulment, on: 2020-10-01, actsOn: judgment}
    `);
    expect(stand(reversed, '2020-08-01')).toBe('inForce, applies');
    expect(stand(reversed, '2020-10-01')).toBe('inForce, doesNotApply');
  });

  test('that enjoins a law for some leaves it applying in part', () => {
    const parties = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: injunction, kind: injunction, on: 2020-03-01, scope: {addressees: [the plaintiffs]}}
    `);
    expect(stand(parties, '2020-04-01')).toBe('inForce, partlyApplies');
    expect(on(parties, '2020-04-01').limits[0]?.scope.addressees).toEqual(['the plaintiffs']);
  });
});

describe('a suspension', () => {
  test('of a part and one of another part are two limits', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: one, kind: suspension, on: 2020-03-01, scope: {part: section 1}}
      {id: two, kind: suspension, on: 2020-04-01, scope: {part: section 2}}
      {id: back, kind: resumption, on: 2020-05-01, scope: {part: section 1}}
    `);
    expect(on(law, '2020-04-15').limits.map((limit) => limit.scope.part)).toEqual(['section 1', 'section 2']);
    expect(on(law, '2020-06-01').limits.map((limit) => limit.scope.part)).toEqual(['section 2']);
    expect(stand(law, '2020-06-01')).toBe('inForce, partlyApplies');
  });

  test('ends with a resumption that names none', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: one, kind: suspension, on: 2020-03-01}
      {id: back, kind: resumption, on: 2020-05-01}
      {id: again, kind: suspension, on: 2020-07-01}
    `);
    expect(stand(law, '2020-06-01')).toBe('inForce, applies');
    expect(stand(law, '2020-08-01')).toBe('inForce, doesNotApply');
  });

  test('does not end with the lapse of a waiver', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: suspension, kind: suspension, on: 2020-03-01}
      {id: waiver, kind: waiver, on: 2020-04-01}
      {id: lapse, kind: waiverLapse, on: 2020-05-01}
    `);
    expect(on(law, '2020-06-01').limits.map((limit) => limit.kind)).toEqual(['suspension']);
  });

  test('of a repealed law changes nothing', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01}
      {id: suspension, kind: suspension, on: 2020-03-01}
      {id: repeal, kind: repeal, on: 2020-06-01}
    `);
    expect(stand(law, '2020-07-01')).toBe('notInForce, doesNotApply');
    expect(on(law, '2020-07-01').limits).toEqual([]);
  });
});

describe('an entry into efficacy', () => {
  test('that is still to come keeps a law in force from applying', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2019-12-20}
      {id: start, kind: entryIntoEfficacy, on: 2019-12-20, effectiveFrom: 2020-06-17}
    `);
    expect(stand(law, '2020-06-16')).toBe('inForce, doesNotApply');
    expect(stand(law, '2020-06-17')).toBe('inForce, applies');
  });
});
