/** What claims mean of times and of those concerned: acts to come, acts of long ago, acts for some. */
import { expect, test } from 'vitest';
import { by, dated, ENTRY, PARLIAMENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const REPEALED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2018-06-01, actor: ${PARLIAMENT}}`;
const STAYED = `{id: entry, kind: entryIntoForce, on: 2019-03-01}
  {id: start, kind: entryIntoEfficacy, on: 2019-03-01, effectiveFrom: 2019-04-01}
  {id: held, kind: stay, on: 2019-03-20, actor: {body: court, office: Court of Appeal}}`;
const HELD_BACK = `${STAYED}
  {id: void, kind: annulment, on: 2019-06-01, actor: {body: court, office: Supreme Court}}`;
const LEFT = `${ENTRY}
  {id: left, kind: withdrawal, on: 2018-06-01}`;
const SYLDAVIA = { extent: 'whole', addressees: ['Syldavia'], text: 'Syldavia' } as const;
const OF_ONE_STATE = { type: 'treaty', jurisdiction: 'xx' } as const;

test('of a treaty’s record that is one state’s, a state that nobody lists is another state too', () => {
  const { rating, because } = verdictOn({
    events: LEFT,
    reads: ['withdrawal'],
    law: OF_ONE_STATE,
    says: by('Ruritania', null),
  });
  expect(rating).toBe('unverifiable');
  expect(because).toContain('Xx');
});

test('a ruling against what has already ended is right, and ends nothing again', () => {
  const events = `${REPEALED}
    {id: void, kind: unconstitutionality, on: 2019-06-01, actor: {body: court, office: Constitutional Court}}`;
  const says = by('the Constitutional Court', 'court');
  expect(verdictOn({ events, reads: ['annulment', 'unconstitutionality'], says }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['inForce'] }).because).toContain('repealed on 1 June 2018');
});

test('who acted for one party of a treaty, by its record, is no other party', () => {
  const events = `${ENTRY}
  {id: rest, kind: suspension, on: 2018-02-04, actor: {body: party, office: Borduria, person: Otto Berg}}
  {id: notice, kind: announcement, on: 2018-02-01, would: withdrawal, actor: {body: party, office: Syldavia, person: Ada Lind}}
  {id: end, kind: termination, on: 2018-08-02, actor: {body: party, office: Syldavia}}`;
  const rating = (name: string) =>
    verdictOn({ events, reads: ['termination'], says: by(name, null), law: { type: 'treaty', jurisdiction: 'un' } });
  expect(rating('Ada Lind')).toMatchObject({ rating: 'accurate' });
  expect(rating('Otto Berg')).toMatchObject({ rating: 'misleading', pattern: 'wrong-actor' });
});

test('what is in force and does not apply yet has not taken effect', () => {
  const reads = ['entryIntoForce', 'entryIntoEfficacy'] as const;
  const says = { polarity: 'denied' } as const;
  expect(verdictOn({ events: STAYED, reads, says }).rating).toBe('accurate');
  expect(verdictOn({ events: STAYED, reads }).rating).toBe('accurate');
  expect(verdictOn({ events: ENTRY, reads, says }).rating).toBe('false');
});

test('a start that a court held back before its day did not come on that day', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2019-10-01, actor: {body: agency, office: Ministry of Ports}}
    {id: start, kind: entryIntoEfficacy, on: 2019-10-01, effectiveFrom: 2019-10-23}
    {id: held, kind: stay, on: 2019-10-20, actor: {body: court, office: Court of Appeal}}`;
  const reads = ['entryIntoForce', 'entryIntoEfficacy'] as const;
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2019-10-23') } }).rating).toBe('misleading');
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2019-10-01') } }).rating).toBe('accurate');
});

test('rules that were made again and stopped before their day never took effect', () => {
  const events = `${REPEALED}
    {id: anew, kind: reEnactment, on: 2019-03-01, effectiveFrom: 2019-06-01}
    {id: held, kind: stay, on: 2019-05-01, actsOn: anew, actor: {body: court, office: Court of Appeal}}`;
  const says = { polarity: 'denied' } as const;
  expect(verdictOn({ events, reads: ['entryIntoForce', 'entryIntoEfficacy'], says }).rating).toBe('accurate');
});

test('what was amended long ago was not touched just now', () => {
  const events = `${ENTRY}
    {id: change, kind: amendment, on: 2007-06-01}`;
  const denied = { polarity: 'denied' } as const;
  const never = { ...denied, frequency: { each: [], since: null, times: 0, text: 'never' } };
  expect(verdictOn({ events, reads: ['amendment'], says: denied }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['amendment'], says: never }).rating).toBe('false');
});

test('a hold on a ruling is another law’s where this one never had a ruling against it', () => {
  const said = { events: ENTRY, reads: ['resumption', 'stay'], says: { target: 'limit' } } as const;
  expect(verdictOn({ ...said, mention: { carried: true } }).rating).toBe('unverifiable');
  expect(verdictOn(said).rating).toBe('false');
});

test('an extension later than the last one, of a law that ran out, is none', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2015-01-01, until: {date: 2018-01-01, basis: statute}}
    {id: more, kind: prorogationOfForce, on: 2017-11-01, effectiveFrom: 2018-01-01, until: {date: 2019-01-01, basis: statute}}`;
  const reads = ['prorogationOfForce'] as const;
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2018-12') } }).rating).toBe('false');
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2017-11-10') } }).rating).toBe('mostly-accurate');
});

test('an amendment of the last year is what “repealed” overstates; an old one is not', () => {
  const changed = (on: string) => `${ENTRY}\n  {id: cut, kind: amendment, on: ${on}}`;
  expect(verdictOn({ events: changed('2019-10-01'), reads: ['repeal'] }).rating).toBe('misleading');
  expect(verdictOn({ events: changed('2009-10-01'), reads: ['repeal'] }).rating).toBe('false');
});

test('a law of the last weeks is still called the bill that it was', () => {
  const events = `{id: no, kind: veto, on: 2019-11-01}
    {id: yes, kind: vetoOverride, on: 2019-12-01}
    {id: entry, kind: entryIntoForce, on: 2019-12-20}`;
  const says = { target: 'measure' } as const;
  expect(verdictOn({ events, reads: ['vetoOverride'], says }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['passage'], says, asOf: '2021-01-01' }).rating).toBe('unverifiable');
});

test('a veto is that of the only bill that was ever vetoed, however long ago', () => {
  const events = `{id: no, kind: veto, on: 2019-11-01}
    {id: yes, kind: vetoOverride, on: 2019-12-01}
    {id: entry, kind: entryIntoForce, on: 2019-12-20}`;
  const says = { target: 'measure' } as const;
  expect(verdictOn({ events, reads: ['vetoOverride'], says, asOf: '2021-01-01' }).rating).toBe('accurate');
  expect(verdictOn({ events: ENTRY, reads: ['vetoOverride'], says, asOf: '2021-01-01' }).rating).toBe('unverifiable');
});

test('a renewal that is decided and yet to begin is no renewal that is over', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2015-01-01, until: {date: 2018-01-01, basis: statute}}
    {id: lapsed, kind: expiration, on: 2017-12-31, effectiveFrom: 2018-01-01}
    {id: more, kind: prorogationOfForce, on: 2018-03-23, effectiveFrom: 2018-04-22, until: {date: 2021-01-01, basis: statute}}`;
  const reads = ['prorogationOfForce'] as const;
  expect(verdictOn({ events, reads, asOf: '2018-03-26' }).rating).toBe('accurate');
  expect(verdictOn({ events, reads, asOf: '2022-03-26' }).rating).toBe('false');
});

test('in force for the other parties of a treaty is nothing that one state’s record tells', () => {
  const scope = { extent: 'whole', addressees: ['its other parties'], text: 'its other parties' } as const;
  const said = { events: LEFT, reads: ['inForce'], law: OF_ONE_STATE } as const;
  expect(verdictOn({ ...said, says: { scope } }).rating).toBe('unverifiable');
  expect(verdictOn(said).rating).toBe('false');
});

test('a law that was ended for some is repealed for them', () => {
  const events = `${ENTRY}
    {id: a, kind: termination, on: 2012-06-01, scope: {addressees: [Syldavia]}}
    {id: b, kind: termination, on: 2015-06-01, scope: {addressees: [Borduria]}}`;
  expect(verdictOn({ events, reads: ['repeal'], says: { scope: SYLDAVIA } }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['repeal'] }).rating).toBe('misleading');
});

test('what a judge elsewhere held is not what the judge who is named did', () => {
  const events = `${ENTRY}
    {id: void, kind: unconstitutionality, on: 2019-06-01, actor: {body: court, office: District Court of Alabama}, scope: {addressees: [the plaintiffs]}}
    {id: hold, kind: injunction, on: 2019-11-01, actor: {body: court, office: District Court of Texas}}`;
  const reads = ['unconstitutionality', 'annulment'] as const;
  expect(verdictOn({ events, reads, says: by('an Alabama judge', 'court') }).rating).toBe('accurate');
  expect(verdictOn({ events, reads, says: by('a Texas judge', 'court') }).rating).toBe('misleading');
});

test('parliament did it on the day of its vote, too', () => {
  const bill = { does: 'repeal', events: '{id: voted, kind: passage, on: 2018-05-20}' } as const;
  const said = { events: REPEALED, reads: ['repeal'], says: dated('2018-05-20') } as const;
  expect(verdictOn({ ...said, bill }).rating).toBe('accurate');
  expect(verdictOn(said).rating).toBe('mostly-accurate');
});

test('an agency that makes the rules ends them by its own vote', () => {
  const events = `${ENTRY}
    {id: end, kind: repeal, on: 2019-12-14, effectiveFrom: 2020-06-01, actor: {body: agency, office: Ports Commission}}`;
  const law = { type: 'regulation' } as const;
  const said = { events, law, reads: ['passage', 'passageInChamber'] } as const;
  expect(verdictOn({ ...said, says: by('the Ports Commission', 'agency') }).rating).toBe('accurate');
  expect(verdictOn({ ...said, says: by('the Senate', 'chamber') }).rating).toBe('unverifiable');
});

test('a vote to repeal is none on a bill that would do something else', () => {
  const events =
    '{id: voted, kind: passageInChamber, on: 2019-10-01, actor: {body: chamber, office: House of Deputies}}';
  const said = { events: ENTRY, reads: ['passageInChamber', 'repeal'], says: by('the House', 'chamber') } as const;
  expect(verdictOn({ ...said, bill: { does: 'repeal', events } }).rating).toBe('accurate');
  expect(verdictOn({ ...said, bill: { does: 'grantOfPower', events } }).rating).not.toBe('accurate');
});

test('a law that rests in part has taken effect', () => {
  const part = HELD_BACK.replace('kind: stay,', 'kind: stay, scope: {part: section 4},');
  expect(verdictOn({ events: part, reads: ['entryIntoForce', 'entryIntoEfficacy'] }).rating).toBe('accurate');
});

test('news of an extension may run some days before the day of its record; what is only said to hold until then does not', () => {
  const events = `${ENTRY}
    {id: first, kind: prorogationOfForce, on: 2019-03-01, until: {date: 2019-09-01, basis: stated}, actor: ${PARLIAMENT}}
    {id: next, kind: prorogationOfForce, on: 2019-08-20, until: {date: 2020-03-01, basis: stated}, actor: ${PARLIAMENT}}`;
  const says = { until: '2020-03-01' } as const;
  const extended = (asOf: string) =>
    verdictOn({ events, reads: ['prorogationOfForce'], says, asOf }).facets.map(({ rule }) => rule);
  expect(extended('2019-08-19')).not.toContain('until/far-later');
  expect(extended('2019-08-01')).toContain('until/far-later');
  const state = verdictOn({ events, reads: ['inForce'], says, asOf: '2019-08-19' });
  expect(state.rating).not.toBe('accurate');
});

test('an extension that was made counts before its own term begins', () => {
  const events = `${ENTRY}
    {id: first, kind: prorogationOfForce, on: 2019-03-01, until: {date: 2019-09-01, basis: stated}, actor: ${PARLIAMENT}}
    {id: next, kind: prorogationOfForce, on: 2019-08-20, effectiveFrom: 2019-09-01, until: {date: 2020-03-01, basis: stated}, actor: ${PARLIAMENT}}`;
  const holds = (asOf: string, until: string) =>
    verdictOn({ events, reads: ['inForce'], says: { until }, asOf }).rating;
  expect(holds('2019-08-21', '2020-03-01')).toBe('accurate');
  expect(holds('2019-08-21', '2020-09-01')).not.toBe('accurate');
  expect(holds('2019-08-19', '2020-03-01')).not.toBe('accurate');
});

test('a pause that was prolonged ahead of its end lasts until the end of the next', () => {
  const events = `${ENTRY}
    {id: first, kind: suspension, on: 2019-01-10, effectiveFrom: 2019-02-01, until: {date: 2019-08-01, basis: stated}}
    {id: next, kind: suspension, on: 2019-06-20, effectiveFrom: 2019-08-01, until: {date: 2020-02-01, basis: stated}}`;
  const paused = (asOf: string, until: string) =>
    verdictOn({ events, reads: ['suspension'], says: { until }, asOf }).rating;
  expect(paused('2019-07-01', '2020-01-31')).toBe('accurate');
  expect(paused('2019-07-01', '2021-01-31')).toBe('misleading');
  expect(paused('2019-06-01', '2020-01-31')).not.toBe('accurate');
});

test('a row of acts that is over may be told of, though the last that was announced came to nothing; one that goes on may not', () => {
  const events = `${ENTRY}
    {id: one, kind: suspension, on: 2017-01-01, until: {date: 2017-07-01, basis: stated}}
    {id: two, kind: suspension, on: 2017-06-20, until: {date: 2018-01-01, basis: stated}}
    {id: last, kind: suspension, on: 2019-05-01, effectiveFrom: 2019-06-01, until: {date: 2019-12-01, basis: stated}}
    {id: undone, kind: rescission, on: 2019-05-20, actsOn: last}`;
  const frequency = { each: ['rhythm'], since: null, times: null, text: 'every six months' } as const;
  const told = (aspect: 'past' | 'perfect') =>
    verdictOn({ events, reads: ['suspension'], says: { frequency, aspect }, asOf: '2020-01-01' }).rating;
  expect(told('past')).toBe('accurate');
  expect(told('perfect')).toBe('false');
});

test('whoever acts for a party of a treaty stands for it', () => {
  const events = `${ENTRY}
    {id: exit, kind: withdrawal, on: 2019-01-01, effectiveFrom: 2019-07-01, actor: {body: party, office: Borduria, person: Pal Gladz}, scope: {addressees: [Borduria]}}`;
  const said = { events, reads: ['withdrawal'], law: { type: 'treaty', jurisdiction: 'un' } } as const;
  expect(verdictOn({ ...said, says: by('Gladz') }).rating).toBe('accurate');
  expect(verdictOn({ ...said, says: by('Ottokar') }).rating).toBe('unverifiable');
});

test('what had been done is not what was announced since', () => {
  const events = `${ENTRY}
    {id: out, kind: withdrawal, on: 2015-01-01}
    {id: back, kind: reEnactment, on: 2018-01-01}
    {id: word, kind: announcement, on: 2019-12-01, would: withdrawal}`;
  expect(verdictOn({ events, reads: ['withdrawal'], says: { undone: true } }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['withdrawal'], says: { undone: false } }).rating).toBe('misleading');
});

test('a vote to bring back what has ended is none that was cast before it ended', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2000-01-01}
    {id: end, kind: expiration, on: 2018-05-01}`;
  const reads = ['passage', 'reEnactment', 'resumption', 'entryIntoForce'] as const;
  const says = { aspect: 'future', target: 'measure' } as const;
  expect(verdictOn({ events, reads, says }).rating).not.toBe('accurate');
});
