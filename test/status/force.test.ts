import { describe, expect, test } from 'vitest';
import { lawWith, on, stand } from './law.fixture.ts';

describe('a repeal', () => {
  const law = lawWith(`
    {id: entry, kind: entryIntoForce, on: 1990-01-01}
    {id: repeal, kind: repeal, on: 2010-05-01, effectiveFrom: 2010-07-01}
    {id: undone, kind: repeal, on: 2012-02-01, actsOn: repeal}
  `);

  test('takes effect on its own day of effect', () => {
    expect(stand(law, '2010-06-30')).toBe('inForce, applies');
    expect(stand(law, '2010-07-01')).toBe('notInForce, doesNotApply');
  });

  test('that is itself repealed lets the law be in force again', () => {
    expect(stand(law, '2012-01-31')).toBe('notInForce, doesNotApply');
    expect(stand(law, '2012-02-01')).toBe('inForce, applies');
  });

  test('of a part leaves the law in force in part', () => {
    const part = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1933-06-16}
      {id: part, kind: partialRepeal, on: 1999-11-12, scope: {part: sections 20 and 32}}
    `);
    expect(stand(part, '1999-11-11')).toBe('inForce, applies');
    expect(on(part, '1999-11-12').force).toBe('partiallyInForce');
    expect(on(part, '1999-11-12').because.map((event) => event.id)).toContain('xx/harbour-act#part');
  });

  test('that begins section by section leaves the law in force in part until the last one has begun', () => {
    const staged = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1974-07-31}
      {id: first, kind: partialRepeal, on: 2022-04-28, effectiveFrom: 2022-06-28, scope: {part: sections 1 and 2}}
      {id: second, kind: partialRepeal, on: 2022-04-28, effectiveFrom: 2023-10-01, scope: {part: section 3}}
      {id: last, kind: repeal, on: 2022-04-28, effectiveFrom: 2024-05-01}
    `);
    expect(stand(staged, '2022-05-01')).toBe('inForce, applies');
    expect(on(staged, '2022-06-28').force).toBe('partiallyInForce');
    expect(on(staged, '2023-10-01').because.map(({ id }) => id)).toContain('xx/harbour-act#second');
    expect(on(staged, '2024-04-30').force).toBe('partiallyInForce');
    expect(stand(staged, '2024-05-01')).toBe('notInForce, doesNotApply');
  });

  test('is followed by a re-enactment that puts the law back in force', () => {
    const back = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1990-01-01}
      {id: repeal, kind: repeal, on: 2010-05-01}
      {id: again, kind: reEnactment, on: 2015-05-01}
    `);
    expect(stand(back, '2014-01-01')).toBe('notInForce, doesNotApply');
    expect(stand(back, '2015-05-01')).toBe('inForce, applies');
  });
});

describe('an entry into force', () => {
  test('that is postponed happens on the new day', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2024-12-29, effectiveFrom: 2024-12-30}
      {id: later, kind: postponementOfEntryIntoForce, on: 2024-12-17, actsOn: entry, effectiveFrom: 2025-12-30}
    `);
    expect(stand(law, '2024-12-30')).toBe('notYetInForce, doesNotApply');
    expect(stand(law, '2025-12-30')).toBe('inForce, applies');
  });

  test('that is postponed without a date has not happened', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2020-01-01, effectiveFrom: 2020-06-01}
      {id: later, kind: postponementOfEntryIntoForce, on: 2020-05-01, actsOn: entry}
    `);
    expect(stand(law, '2022-01-01')).toBe('notYetInForce, doesNotApply');
  });

  test('is awaited after the signature', () => {
    const law = lawWith(`
      {id: signature, kind: signature, on: 2020-01-01}
      {id: entry, kind: entryIntoForce, on: 2020-01-01, effectiveFrom: 2020-06-01}
    `);
    expect(stand(law, '2020-03-01')).toBe('notYetInForce, doesNotApply');
    expect(on(law, '2020-03-01').stage?.kind).toBe('signature');
  });
});

describe('a sunset', () => {
  test('without a renewal ends the law by itself', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1994-09-13, until: {date: 2004-09-13, basis: statute}}
    `);
    expect(stand(law, '2004-09-12')).toBe('inForce, applies');
    expect(stand(law, '2004-09-13')).toBe('notInForce, doesNotApply');
  });

  test('with a renewal in time is put off', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2014-07-31, until: {date: 2015-07-31, basis: statute}}
      {id: renewal, kind: prorogationOfForce, on: 2015-06-22, until: {date: 2016-01-31, basis: stated}}
    `);
    expect(stand(law, '2015-07-31')).toBe('inForce, applies');
    expect(stand(law, '2016-01-30')).toBe('inForce, applies');
    expect(stand(law, '2016-01-31')).toBe('notInForce, doesNotApply');
  });

  test('with a renewal after it leaves a gap', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2001-10-26, until: {date: 2015-06-01, basis: statute}}
      {id: renewal, kind: prorogationOfForce, on: 2015-06-02, until: {date: 2019-12-15, basis: statute}}
    `);
    expect(stand(law, '2015-05-31')).toBe('inForce, applies');
    expect(stand(law, '2015-06-01')).toBe('notInForce, doesNotApply');
    expect(stand(law, '2015-06-02')).toBe('inForce, applies');
  });
});

describe('a renewal', () => {
  test('that a court voids leaves the first term to run out', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2010-01-01, until: {date: 2015-06-01, basis: statute}}
      {id: renewal, kind: prorogationOfForce, on: 2014-03-01, until: {date: 2020-06-01, basis: statute}}
      {id: judgment, kind: annulment, on: 2014-12-01, actsOn: renewal}
    `);
    expect(stand(law, '2014-06-01')).toBe('inForce, applies');
    expect(stand(law, '2015-01-01')).toBe('inForce, applies');
    expect(stand(law, '2015-06-01')).toBe('notInForce, doesNotApply');
  });
});

describe('a treaty', () => {
  test('that one party denounces ends for that party only', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1988-06-01}
      {id: leaves, kind: withdrawal, on: 2019-02-02, effectiveFrom: 2019-08-02, scope: {addressees: [Ruritania]}}
    `);
    expect(stand(law, '2019-08-01')).toBe('inForce, applies');
    expect(stand(law, '2019-08-02')).toBe('inForce, partlyApplies');
    expect(on(law, '2019-08-02').because.map((event) => event.id)).toContain('xx/harbour-act#leaves');
  });

  test('whose withdrawal is withdrawn stands', () => {
    const law = lawWith(`
      {id: entry, kind: entryIntoForce, on: 2016-11-04}
      {id: leaves, kind: withdrawal, on: 2019-11-04, effectiveFrom: 2020-11-04}
      {id: returns, kind: rescission, on: 2020-10-01, actsOn: leaves}
    `);
    expect(stand(law, '2020-11-04')).toBe('inForce, applies');
  });

  test('whose ratification is revoked before it came into force has no ratification', () => {
    const law = lawWith(`
      {id: signature, kind: signature, on: 1996-09-24}
      {id: ratification, kind: ratification, on: 2000-06-30}
      {id: revocation, kind: rescission, on: 2023-11-02, actsOn: ratification}
    `);
    expect(on(law, '2023-11-01').stage?.kind).toBe('ratification');
    expect(on(law, '2023-11-02').stage?.kind).toBe('signature');
    expect(stand(law, '2024-01-01')).toBe('notYetInForce, doesNotApply');
  });
});

describe('a partial date', () => {
  const law = lawWith(`
    {id: entry, kind: entryIntoForce, on: 1990-01-01}
    {id: waiver, kind: waiver, on: 2020-06-01}
    {id: lapse, kind: waiverLapse, on: 2023-06, actsOn: waiver}
  `);

  test('leaves the days before its month certain', () => {
    expect(stand(law, '2023-05-31')).toBe('inForce, doesNotApply');
  });

  test('makes the days inside its month uncertain', () => {
    expect(on(law, '2023-06-01').certain).toBe(false);
    expect(on(law, '2023-06-15').certain).toBe(false);
    expect(on(law, '2023-06-15').uncertainBecause).toMatch(/2023-06/);
  });

  test('has happened for certain by the last day of its month', () => {
    expect(stand(law, '2023-06-30')).toBe('inForce, applies');
    expect(stand(law, '2023-07-01')).toBe('inForce, applies');
  });

  test('of a repeal makes its whole year uncertain', () => {
    const gone = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1980}
      {id: repeal, kind: repeal, on: 2001}
    `);
    expect(stand(gone, '1979-12-31')).toBe('notYetInForce, doesNotApply');
    expect(on(gone, '1980-06-01').certain).toBe(false);
    expect(stand(gone, '2000-12-31')).toBe('inForce, applies');
    expect(on(gone, '2001-06-01').certain).toBe(false);
    expect(stand(gone, '2001-12-31')).toBe('notInForce, doesNotApply');
  });

  test('of a renewal for a span covers the span', () => {
    const span = lawWith(`
      {id: entry, kind: entryIntoForce, on: 1990-01-01}
      {id: years, kind: waiverExtension, on: 2004, through: 2008, until: {date: 2009-01-01, basis: practice}}
    `);
    expect(on(span, '2006-06-01').efficacy).toBe('doesNotApply');
    expect(on(span, '2010-01-01').efficacy).toBe('applies');
  });
});

describe('after the last day that somebody looked', () => {
  const verified = 'verifiedThrough: 2026-02-15';

  test('the status is the one last verified, and certain where nothing can change by itself', () => {
    const law = lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}', verified);
    expect(on(law, '2026-11-01')).toMatchObject({ force: 'inForce', asLastVerified: true, certain: true });
    expect(on(law, '2026-02-15').asLastVerified).toBe(false);
  });

  test('a waiver that was due to run out makes it uncertain', () => {
    const law = lawWith(
      `{id: entry, kind: entryIntoForce, on: 1990-01-01}
       {id: waiver, kind: waiver, on: 2025-08-08, until: {date: 2026-08-08, basis: practice}}`,
      verified,
    );
    expect(stand(law, '2026-08-07')).toBe('inForce, doesNotApply');
    expect(stand(law, '2026-11-01')).toBe('inForce, doesNotApply?');
    expect(on(law, '2026-11-01').uncertainBecause).toMatch(/nobody has looked since/);
  });

  test('a sunset that came due makes it uncertain', () => {
    const law = lawWith(
      '{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 2026-04-20, basis: statute}}',
      verified,
    );
    expect(on(law, '2026-04-19').certain).toBe(true);
    expect(on(law, '2026-04-20').certain).toBe(false);
  });

  test('a prolongation already made moves the day on which the law runs out', () => {
    const law = lawWith(
      `
      {id: entry, kind: entryIntoForce, on: 2026-01-01, until: {date: 2026-04-01, basis: stated}}
      {id: again, kind: prorogationOfForce, on: 2026-03-10, effectiveFrom: 2026-04-01, until: {date: 2026-07-01, basis: stated}}
    `,
      'verifiedThrough: 2026-03-20',
    );
    expect(on(law, '2026-08-01').uncertainBecause).toMatch(/due to expire on 2026-07-01/);
  });

  test('a repeal that was to take effect makes it uncertain', () => {
    const law = lawWith(
      `{id: entry, kind: entryIntoForce, on: 1990-01-01}
       {id: repeal, kind: repeal, on: 2026-01-10, effectiveFrom: 2026-06-01}`,
      verified,
    );
    expect(on(law, '2026-05-31').certain).toBe(true);
    expect(on(law, '2026-06-01').certain).toBe(false);
  });

  test('the day of the next review makes it uncertain', () => {
    const law = lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}', `${verified}\nreviewBy: 2026-09`);
    expect(on(law, '2026-08-31').certain).toBe(true);
    expect(on(law, '2026-09-01').certain).toBe(false);
  });
});

describe('what was known', () => {
  const law = lawWith(`
    {id: entry, kind: entryIntoForce, on: 1990-01-01}
    {id: waiver, kind: waiver, on: 2021-03-01, summary: It was waived., sources: [report], confidence: high}
  `);

  test('is told by the day of the earliest source', () => {
    expect(stand(law, '2021-03-05', '2021-03-09')).toBe('inForce, applies');
    expect(stand(law, '2021-03-05', '2021-03-10')).toBe('inForce, doesNotApply');
  });

  test('does not reach what is due after the last look', () => {
    const due = lawWith(
      `{id: entry, kind: entryIntoForce, on: 1990-01-01}
       {id: repeal, kind: repeal, on: 2021-03-01, effectiveFrom: 2022-01-01, summary: It was repealed., sources: [report], confidence: high}`,
      'verifiedThrough: 2021-06-01',
    );
    expect(stand(due, '2022-02-01', '2021-03-10')).toBe('inForce, applies?');
    expect(stand(due, '2022-02-01', '2021-03-09')).toBe('inForce, applies');
  });
});

describe('a measure', () => {
  const bill = (events: string) => ({ ...lawWith(events), type: 'measure' as const });

  test('is proposed while it moves, and no longer once it failed', () => {
    const law = bill(`
      {id: one, kind: introduction, on: 2023-09-21}
      {id: two, kind: passageInChamber, on: 2023-11-15}
      {id: end, kind: lapseOfBill, on: 2025-01-03}
    `);
    expect(on(law, '2023-10-01')).toMatchObject({ force: 'proposed', stage: { kind: 'introduction' } });
    expect(on(law, '2024-01-01')).toMatchObject({ force: 'proposed', stage: { kind: 'passageInChamber' } });
    expect(on(law, '2025-01-03').force).toBe('notInForce');
  });

  test('that was vetoed lives on where the veto was overridden', () => {
    const law = bill(`
      {id: passed, kind: passage, on: 2023-09-21}
      {id: veto, kind: veto, on: 2023-10-01}
      {id: override, kind: vetoOverride, on: 2023-11-01}
    `);
    expect(on(law, '2023-10-15').force).toBe('notInForce');
    expect(on(law, '2023-11-15').force).not.toBe('notInForce');
  });
});
