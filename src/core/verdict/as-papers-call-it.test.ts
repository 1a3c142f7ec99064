/** An act by the word that papers have for it, and one that only has a part in it: a repeal by an agency, a signature, a vote, a part. */
import { expect, test } from 'vitest';
import { by, dated, ENTRY, PARLIAMENT, PRESIDENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const rated = (scene: Parameters<typeof verdictOn>[0]) => verdictOn(scene).rating;

const TAKEN_BACK = `${ENTRY}
  {id: back, kind: rescission, on: 1995-05-05, actor: {body: agency, office: Harbour Board}}`;

test('what an agency took back is said to be repealed, and no law of parliament repealed it', () => {
  const scene = { events: TAKEN_BACK, reads: ['repeal', 'rescission'] } as const;
  expect(rated(scene)).toBe('accurate');
  expect(rated({ ...scene, says: { effectTold: true } })).toBe('misleading');
  expect(rated({ ...scene, reads: ['repeal'] })).toBe('misleading');
});

const SIGNED = `{id: signed, kind: signature, on: 1999-11-12, actor: ${PRESIDENT}}`;

test('a bill that was signed is law, and had been passed', () => {
  const scene = { events: SIGNED, reads: ['enactment'], law: { type: 'measure' } } as const;
  expect(rated(scene)).toBe('accurate');
  expect(rated({ ...scene, reads: ['passage'], says: dated('1999') })).toBe('accurate');
  expect(rated({ ...scene, reads: ['passage'], says: dated('1998') })).not.toBe('accurate');
});

test('who signs the act that rests a law has a part in resting it', () => {
  const events = `${ENTRY}
    {id: rest, kind: suspension, on: 2019-06-03, actor: ${PARLIAMENT}, until: {basis: open}}`;
  const scene = { events, reads: ['suspension'] } as const;
  expect(rated({ ...scene, says: { ...by('President Lind', 'executive'), effectTold: true } })).toBe('accurate');
  expect(rated({ ...scene, says: by('President Lind', 'executive') })).toBe('mostly-accurate');
});

test('a repeal that is only named was decided, though its effect is to come', () => {
  const events = `${ENTRY}
    {id: gone, kind: repeal, on: 2019-12-01, effectiveFrom: 2020-06-01, actor: ${PARLIAMENT}}`;
  const scene = { events, reads: ['repeal'] } as const;
  expect(rated({ ...scene, says: { modality: 'presupposed' } })).toBe('mostly-accurate');
  expect(rated(scene)).toBe('misleading');
});

test('a chamber that voted twice is told of by the day, and both by the day of both', () => {
  const step = (id: string, office: string, on: string) =>
    `{id: ${id}, kind: passageInChamber, on: ${on}, actor: {body: chamber, office: ${office}}}`;
  const events = [
    step('first', 'House of Deputies', '2019-05-01'),
    step('second', 'House of Deputies', '2019-09-20'),
    step('last', 'Senate', '2019-09-20'),
  ].join('\n');
  const scene = { events, reads: ['passageInChamber'], law: { type: 'measure' } } as const;
  const house = by('the House of Deputies', 'chamber');
  expect(rated({ ...scene, says: { ...house, ...dated('2019-05-01') } })).toBe('accurate');
  expect(rated({ ...scene, says: { ...house, ...dated('2019-09-20') } })).toBe('accurate');
  expect(rated({ ...scene, says: { ...house, ...dated('2019-07-01') } })).not.toBe('accurate');
});

test('what a court struck down in part stays part, though the law has since been repealed', () => {
  const events = `${ENTRY}
    {id: part, kind: unconstitutionality, on: 2013-06-25, actor: {body: court, office: High Court}, scope: {part: the map}}
    {id: gone, kind: repeal, on: 2018-01-01, actor: ${PARLIAMENT}}`;
  const scene = { events, reads: ['unconstitutionality'], says: by('the High Court', 'court') } as const;
  expect(rated(scene)).toBe('misleading');
  expect(rated({ ...scene, events: events.replace(/ *.id: part.*\n/, '') })).toBe('false');
});

test('an extension is told with the end it was given, a day more or less', () => {
  const events = `${ENTRY}
    {id: longer, kind: prorogationOfForce, on: 2015-03-01, actor: ${PARLIAMENT}, until: {date: 2018-01-01, basis: statute}}
    {id: over, kind: expiration, on: 2018-01-01}`;
  const scene = { events, reads: ['prorogationOfForce'] } as const;
  expect(rated({ ...scene, says: { until: '2017-12-31' } })).toBe('accurate');
  expect(rated({ ...scene, says: { until: '2019-12-31' } })).not.toBe('accurate');
});
