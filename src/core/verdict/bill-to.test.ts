/** How far a text has come: a bill to repeal a law is not the one that once let somebody waive it, and one chamber is not the parliament. */
import { expect, test } from 'vitest';
import { by, ENTRY, HOUSE, PARLIAMENT, PRESIDENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const WAIVER_BILL = `{id: vote, kind: passageInChamber, on: 2018-05-01, actor: ${HOUSE}}
  {id: passage, kind: passage, on: 2018-06-01, actor: ${PARLIAMENT}}`;
const REPEAL_BILL = '{id: in, kind: introduction, on: 2019-12-09}';

const rated = (does: 'grantOfPower' | 'repeal', events: string, polarity: 'affirmed' | 'denied') =>
  verdictOn({
    events: ENTRY,
    reads: ['passage'],
    says: { target: 'measure', polarity, billTo: ['repeal'] },
    bill: { does, events },
  }).rating;

test('that a bill to repeal was not passed holds, whatever other bill was', () => {
  expect(rated('grantOfPower', WAIVER_BILL, 'denied')).toBe('accurate');
  expect(rated('repeal', REPEAL_BILL, 'denied')).toBe('accurate');
  expect(rated('repeal', WAIVER_BILL, 'denied')).toBe('false');
});

test('that a bill to repeal was passed is not borne out by another bill', () => {
  expect(rated('repeal', WAIVER_BILL, 'affirmed')).toBe('accurate');
  expect(rated('repeal', REPEAL_BILL, 'affirmed')).toBe('misleading');
  expect(rated('grantOfPower', WAIVER_BILL, 'affirmed')).not.toBe('accurate');
});

test('a bill that one chamber passed has not been passed, unless that chamber is meant', () => {
  const vote = `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}`;
  const passage = `${vote}
  {id: passage, kind: passage, on: 2019-06-01, actor: ${PARLIAMENT}}`;
  const denied = { polarity: 'denied', target: 'measure' } as const;
  const reads = ['passage', 'passageInChamber'] as const;
  expect(verdictOn({ events: ENTRY, reads, says: denied, bill: { does: 'repeal', events: vote } }).rating).toBe(
    'accurate',
  );
  expect(verdictOn({ events: ENTRY, reads, says: denied, bill: { does: 'repeal', events: passage } }).rating).toBe(
    'false',
  );
  // of whom nobody tells who they are
  const they = { ...denied, ...by('They') };
  expect(verdictOn({ events: ENTRY, reads, says: they, bill: { does: 'repeal', events: vote } }).rating).toBe(
    'accurate',
  );
  const house = { ...denied, ...by('the House of Deputies', 'chamber') };
  expect(
    verdictOn({ events: ENTRY, reads: ['passageInChamber'], says: house, bill: { does: 'repeal', events: vote } })
      .rating,
  ).toBe('false');
});

test('a treaty that nobody has signed is not ratified', () => {
  const initialled =
    '{id: text, kind: introduction, on: 2019-08-08, actor: {body: party, office: Borduria and Syldavia}}';
  const treaty = { law: { type: 'treaty' }, reads: ['ratification'], verifiedThrough: '2020-06-01' } as const;
  expect(verdictOn({ ...treaty, events: initialled }).rating).toBe('misleading');
  expect(verdictOn({ ...treaty, events: initialled, says: { polarity: 'denied' } }).rating).toBe('accurate');
  const signed = `${initialled}
  {id: signed, kind: signature, on: 2019-09-01}`;
  expect(verdictOn({ ...treaty, events: signed }).rating).toBe('unverifiable');
});

test('no court takes a state out of a treaty, whatever stands in the record of who did', () => {
  const events = `${ENTRY}
  {id: left, kind: withdrawal, on: 2019-03-20, effectiveFrom: 2019-07-01, actor: {body: party, office: Borduria}}
  {id: decided, kind: withdrawal, on: 2019-03-19, effectiveFrom: 2019-07-01, actor: ${PRESIDENT}}`;
  const scene = { law: { type: 'treaty' }, reads: ['withdrawal', 'denunciation'], events } as const;
  expect(verdictOn({ ...scene, says: by('the supreme court', 'court') }).rating).not.toBe('accurate');
  expect(verdictOn({ ...scene, says: by('the President', 'executive') }).rating).toBe('accurate');
});

test('what has yet to be signed, of a law signed long ago, is what was just passed to change it', () => {
  const events = `{id: signed, kind: signature, on: 2010-01-01, actor: ${PRESIDENT}}
  {id: entry, kind: entryIntoForce, on: 2010-01-01}`;
  const yet = (carried: boolean) =>
    verdictOn({
      events,
      reads: ['enactment', 'signature'],
      says: { polarity: 'denied', ...by('the President', 'executive') },
      mention: { carried },
      bill: { does: 'repeal', events: `{id: passage, kind: passage, on: 2019-12-30, actor: ${PARLIAMENT}}` },
    }).rating;
  expect([yet(true), yet(false)]).toEqual(['accurate', 'false']);
});

test('a law of which powers alone are prolonged each year has no end that is set', () => {
  const events = (scope: string) => `${ENTRY}
  {id: longer, kind: prorogationOfForce, on: 2019-09-13, until: {date: 2020-09-14, basis: statute}${scope}}`;
  const none = (scope: string) =>
    verdictOn({ events: events(scope), reads: ['expiration'], says: { polarity: 'denied', aspect: 'present' } }).rating;
  expect([none(', scope: {part: wartime powers}'), none('')]).toEqual(['accurate', 'false']);
});

test('what a parliament has not confirmed is what was agreed since it voted', () => {
  const vote = `{id: vote, kind: passageInChamber, on: 2019-11-26, actor: {body: chamber, office: Parliament}}`;
  const deal = `
  {id: deal, kind: announcement, on: 2019-12-04, would: repeal, actor: {body: legislature, office: Parliament and Council}}`;
  const not = (events: string) =>
    verdictOn({
      events: ENTRY,
      reads: ['passage'],
      says: { target: 'measure', polarity: 'denied', ...by('Parliament', 'legislature') },
      bill: { does: 'repeal', events },
    }).rating;
  expect([not(vote), not(`${vote}${deal}`)]).toEqual(['false', 'accurate']);
});
