/** Acts as news tells them: of one of many states, with their end, of a bill that died, by a name that a person goes by. */
import { describe, expect, test } from 'vitest';
import { by, dated, ENTRY, PARLIAMENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

describe('of several extensions', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2019-01-01, until: {date: 2019-07-01, basis: stated}}
    {id: first, kind: prorogationOfForce, on: 2019-06-20, until: {date: 2019-10-05, basis: stated}}
    {id: last, kind: prorogationOfForce, on: 2019-09-28, until: {date: 2020-04-05, basis: stated}}`;
  test('the one whose end is told is meant', () => {
    expect(verdictOn({ events, reads: ['prorogationOfForce'], says: { until: '2019-10-04' } }).rating).toBe('accurate');
    expect(verdictOn({ events, reads: ['prorogationOfForce'], says: { until: '2020-04-04' } }).rating).toBe('accurate');
    expect(verdictOn({ events, reads: ['prorogationOfForce'], says: { until: '2021-10-04' } }).rating).toBe(
      'misleading',
    );
  });
});

describe('what a record does not list', () => {
  const bill = { does: 'denunciation', events: '{id: brought, kind: introduction, on: 2019-05-01}' } as const;
  test('who ratified a treaty that stands is left open, while a bill would end it', () => {
    const treaty = { events: ENTRY, law: { type: 'treaty' }, bill } as const;
    expect(verdictOn({ ...treaty, reads: ['ratification'] }).rating).toBe('unverifiable');
    expect(verdictOn({ ...treaty, reads: ['signature'] }).rating).toBe('false');
  });
  test('which committee approved a bill is left open', () => {
    const says = { target: 'measure' } as const;
    expect(verdictOn({ events: ENTRY, bill, reads: ['committeeReport'], says }).rating).toBe('unverifiable');
  });
});

describe('a parliament of one chamber that votes twice', () => {
  const bill = {
    does: 'withdrawal',
    events: `{id: first, kind: passageInChamber, on: 2019-11-10, actor: ${PARLIAMENT}}`,
  } as const;
  const scene = { events: ENTRY, bill, reads: ['passage'] } as const;
  const says = { target: 'measure', ...by('parliament', 'legislature') } as const;
  test('has voted for it, while the first vote is news', () => {
    expect(verdictOn({ ...scene, says, asOf: '2019-11-11' }).rating).toBe('accurate');
    expect(verdictOn({ ...scene, says, asOf: '2019-12-11' }).rating).toBe('misleading');
  });
});

describe('a legislature that prolongs by its own act', () => {
  const events = `${ENTRY}
    {id: longer, kind: prorogationOfForce, on: 2019-11-10, actor: ${PARLIAMENT}}`;
  const says = { target: 'measure', ...by('parliament', 'legislature') } as const;
  test('has passed the bill on it', () => {
    expect(verdictOn({ events, reads: ['passage'], says, asOf: '2019-11-12' }).rating).toBe('accurate');
    expect(verdictOn({ events, reads: ['passage'], says: { ...says, ...dated('2019-11-10') } }).rating).toBe(
      'accurate',
    );
  });
  test('and no other, long after or on another day', () => {
    expect(verdictOn({ events, reads: ['passage'], says, asOf: '2020-06-12' }).rating).not.toBe('accurate');
    expect(verdictOn({ events, reads: ['passage'], says: { ...says, ...dated('2019-09-10') } }).rating).not.toBe(
      'accurate',
    );
  });
});

describe('a bill that died and was brought in anew', () => {
  const events = `{id: first, kind: introduction, on: 2018-02-01}
    {id: vote, kind: passage, on: 2018-06-01}
    {id: lapse, kind: lapseOfBill, on: 2019-01-07}
    {id: again, kind: introduction, on: 2019-02-25}`;
  test('lapsed, though it is there again', () => {
    expect(verdictOn({ events, reads: ['lapseOfBill', 'failure'], says: { target: 'measure' } }).rating).toBe(
      'accurate',
    );
  });
  test('was passed, where the words look back', () => {
    const says = { target: 'measure', aspect: 'past' } as const;
    expect(verdictOn({ events, reads: ['passage'], says }).rating).toBe('accurate');
  });
  test('has not been passed, though the old one was', () => {
    expect(verdictOn({ events, reads: ['passage'], says: { target: 'measure' } }).rating).not.toBe('accurate');
  });
});

test('what was passed before the veto overrode none', () => {
  const events = `{id: vote, kind: passage, on: 2019-02-01}
    {id: no, kind: veto, on: 2019-03-01}`;
  const said = { reads: ['vetoOverride', 'passage'], says: { target: 'measure' } } as const;
  expect(verdictOn({ events, ...said }).rating).not.toBe('accurate');
  expect(verdictOn({ events: `${events}\n {id: again, kind: passage, on: 2019-04-01}`, ...said }).rating).toBe(
    'accurate',
  );
});

describe('a person of many names', () => {
  const events = `${ENTRY}
    {id: end, kind: rescission, on: 2019-05-01, actor: {body: executive, office: President, person: Ana Lira Marques da Costa}}`;
  test('goes by one of them', () => {
    expect(verdictOn({ events, reads: ['rescission'], says: by('President Lira', 'executive') }).rating).toBe(
      'accurate',
    );
  });
  test('and by no other', () => {
    expect(verdictOn({ events, reads: ['rescission'], says: by('President Lund', 'executive') }).rating).toBe(
      'mostly-accurate',
    );
  });
});

test('what is brought back by a bill alone is not what was brought back before', () => {
  const events = `${ENTRY}
    {id: gone, kind: repeal, on: 2015-01-01}
    {id: back, kind: reEnactment, on: 2016-01-01}
    {id: over, kind: repeal, on: 2019-01-01}`;
  const bill = { does: 'reEnactment', events: '{id: vote, kind: passageInChamber, on: 2019-10-01}' } as const;
  const says = { aspect: 'present' } as const;
  expect(verdictOn({ events, reads: ['reEnactment'], says, bill }).rating).toBe('misleading');
  expect(verdictOn({ events, reads: ['reEnactment'], says }).rating).toBe('false');
});

test('what a law was amended by in another year is not what was taken out of it since', () => {
  const events = `${ENTRY}
    {id: part, kind: partialRepeal, on: 2019-06-01, scope: {part: section 4}}`;
  const reads = ['amendment', 'partialRepeal'] as const;
  const says = (date: string) => ({ aspect: 'past', on: { date, text: date } }) as const;
  expect(verdictOn({ events, reads, says: says('1997') }).rating).toBe('unverifiable');
  expect(verdictOn({ events, reads, says: says('2019-06') }).rating).not.toBe('unverifiable');
});

test('what ended a part of a law changed the law', () => {
  const events = `${ENTRY}
    {id: part, kind: partialRepeal, on: 2019-06-01, scope: {part: section 4}}`;
  const says = { aspect: 'past' } as const;
  expect(verdictOn({ events, reads: ['amendment', 'partialRepeal'], says }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['repeal', 'partialRepeal'], says }).rating).toBe('misleading');
});

test('both chambers passed the bill that was signed, of which the record has the signature alone', () => {
  const bill = { does: 'repeal', events: '{id: signed, kind: signature, on: 2019-05-29}' } as const;
  const says = { target: 'measure', aspect: 'past' } as const;
  expect(verdictOn({ events: ENTRY, reads: ['passage'], says, bill }).rating).toBe('accurate');
});
