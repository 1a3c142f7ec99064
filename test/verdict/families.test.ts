/** What is often said of laws, and what a lawyer would answer: each as a scene, its rating, and the sentences that a reader gets. */
import { describe, expect, test } from 'vitest';
import { by, dated, ENTRY, type Scene, verdictOn } from './scene.fixture.ts';

const LEFT_BY_TWO = `${ENTRY}
  {id: borduria, kind: withdrawal, on: 2019-03-01, actor: {body: party, office: Borduria}, scope: {addressees: [Borduria]}}
  {id: syldavia, kind: withdrawal, on: 2019-06-01, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}}`;
const TREATY: Scene['law'] = { type: 'treaty', jurisdiction: 'un' };

describe('a treaty is left by one party at a time', () => {
  test('“X left it”, of a party that did, is right, in whatever language the party is named', () => {
    const said = verdictOn({ events: LEFT_BY_TWO, law: TREATY, reads: ['withdrawal'], says: by('La Bordurie') });
    expect(said.rating).toBe('accurate');
  });

  test('a claim that names no party speaks of the last one that left', () => {
    expect(verdictOn({ events: LEFT_BY_TWO, law: TREATY, reads: ['withdrawal'] }).rating).toBe('accurate');
  });

  test('that the treaty itself ended does not follow', () => {
    expect(verdictOn({ events: LEFT_BY_TWO, law: TREATY, reads: ['termination'] }).rating).toBe('misleading');
  });
});

describe('a bill that died and was brought in anew begins again', () => {
  const TWICE = `{id: first, kind: introduction, on: 2017-02-01}
    {id: passed, kind: passage, on: 2017-06-01}
    {id: lapsed, kind: lapseOfBill, on: 2018-12-31}
    {id: second, kind: introduction, on: 2019-02-01}`;

  test('“it has been passed” is not true of the new one', () => {
    expect(verdictOn({ events: TWICE, law: { type: 'measure' }, reads: ['passage'] }).rating).toBe('misleading');
  });

  test('“it was passed in 2017” is true of the old one', () => {
    const said = verdictOn({ events: TWICE, law: { type: 'measure' }, reads: ['passage'], says: dated('2017') });
    expect(said.rating).toBe('accurate');
  });
});

describe('“for the third time” counts up to the act that is spoken of', () => {
  const RENEWED = `${ENTRY}
    {id: one, kind: waiver, on: 2016-06-01, until: {date: 2017-06-01, basis: stated}}
    {id: two, kind: waiver, on: 2017-06-01, until: {date: 2018-06-01, basis: stated}}
    {id: three, kind: waiver, on: 2018-06-01, until: {date: 2019-06-01, basis: stated}}`;
  const third = { frequency: { each: [], since: null, times: 3, ordinal: true, text: 'for the third time' } };

  test('the third is the third', () => {
    expect(verdictOn({ events: RENEWED, reads: ['waiver'], says: { ...third, ...dated('2018') } }).rating).toBe(
      'accurate',
    );
  });

  test('“for the first time”, of the first of many, is right', () => {
    const first = { frequency: { each: [], since: null, times: 1, ordinal: true, text: 'for the first time' } };
    expect(verdictOn({ events: RENEWED, reads: ['waiver'], says: { ...first, ...dated('2016') } }).rating).toBe(
      'accurate',
    );
    expect(verdictOn({ events: RENEWED, reads: ['waiver'], says: { ...first, ...dated('2018') } }).rating).toBe(
      'half-true',
    );
  });
});

describe('sentences read as English', () => {
  const UPHELD = `${ENTRY}
    {id: upheld, kind: upholding, on: 2019-06-01, actor: {body: court, office: Supreme Court}}`;

  test('a law has its article, a day its month', () => {
    const said = verdictOn({ events: ENTRY, reads: ['repeal'] });
    expect(said.because).toBe('No such event is in the record; on 1 January 2020 it was in force and applying.');
    expect(said.correction).toBe(
      'On 1 January 2020 the Harbour Act was in force and applying: it came into force on 1 January 1990.',
    );
  });

  test('what the record cannot tell is said of the claim’s own day where somebody looked later', () => {
    expect(verdictOn({ events: ENTRY, reads: ['upholding'], says: by('The Supreme Court', 'court') }).correction).toBe(
      'The record of the Harbour Act cannot tell; say only what was the case on 1 January 2020: in force and applying.',
    );
  });

  test('of an act on an earlier act, the law is not the subject', () => {
    const stayed = `${ENTRY}
      {id: struck, kind: injunction, on: 2019-05-01, actor: {body: court, office: District Court}}
      {id: stayed, kind: stay, on: 2019-12-20, actsOn: struck, actor: {body: court, office: Supreme Court}}`;
    const said = verdictOn({ events: stayed, reads: ['upholding'], says: by('The Supreme Court', 'court') });
    expect(said.rating).toBe('misleading');
    expect(said.because).toContain('an earlier act on it was stayed on 20 December 2019 by the Supreme Court');
  });

  test('a ruling that upheld is told as one', () => {
    expect(verdictOn({ events: UPHELD, reads: ['upholding'] }).because).toBe(
      'It was upheld on 1 June 2019 by the Supreme Court.',
    );
  });
});

describe('“it does not apply to them”, of a law that applies', () => {
  const of = (name: string): Partial<Scene> => ({
    events: ENTRY,
    law: { does: 'Bars the export of turbines to the Government of Borduria.' },
    reads: ['applies'],
    says: { polarity: 'denied', scope: { extent: 'whole', addressees: [name], text: name } },
  });

  test('is false of those whom the law itself is about', () => {
    expect(verdictOn(of('Borduria') as Scene).rating).toBe('false');
    expect(verdictOn(of('turbines') as Scene).rating).toBe('false');
  });

  test('cannot be told of others: whom a law reaches, its record does not list', () => {
    expect(verdictOn(of('small mills') as Scene).rating).toBe('unverifiable');
    expect(verdictOn(of('Syldavia') as Scene).rating).toBe('unverifiable');
  });
});
