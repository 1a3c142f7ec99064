import { describe, expect, test } from 'vitest';
import { by, ENTRY, PARLIAMENT, PRESIDENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';
import { isCalledOurs } from './named-body.ts';
import { sameSurname } from './named-person.ts';

describe('who is meant', () => {
  test.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelenskiy', 'Zelenskyy'],
    ['Zurabishvili', 'Zourabichvili'],
    ['Erdogan', 'Erdoğan'],
    ['Алиев', 'Aliyev'],
    ['Əliyev', 'Aliyev'],
    ['Paşinyan', 'Pashinyan'],
    ['Пашинян', 'Pashinyan'],
    ['Зеленский', 'Zelenskyy'],
    ['Tramp', 'Trump'],
    ['Трамп', 'Trump'],
    ['Байден', 'Biden'],
    ['Klinton', 'Clinton'],
    ['Рейган', 'Reagan'],
    ['Makron', 'Macron'],
  ])('%s is %s in another spelling', (name, known) => expect(sameSurname(name, known)).toBe(true));

  test.each([
    ['Berg', 'Bergmann'],
    ['Medvedev', 'Medvedchuk'],
    ['Lind', 'Linde'],
    ['Байрамов', 'Bayram'],
  ])('%s is not %s', (name, known) => expect(sameSurname(name, known)).toBe(false));

  test('the name of a head of government alone tells that no parliament is meant', () => {
    const repealed = { events: `${ENTRY}\n  {id: repeal, kind: repeal, on: 2019-06-01, actor: ${PARLIAMENT}}` };
    const terms = [{ name: 'Otto Berg', from: '2018-01-01', to: null }];
    const rating = (name: string) => verdictOn({ ...repealed, reads: ['repeal'], says: by(name), terms }).rating;
    expect(rating('Otto Berg')).toBe('mostly-accurate');
    expect(rating('Otto Bergmann')).toBe('accurate');
  });

  test('a body whose name is another state’s too is ours where our state stands before it', () => {
    const own = [{ body: 'executive', office: 'Cabinet', names: ['West Bordurian government'] }] as const;
    const other = [
      { body: 'executive', office: 'Council of Ministers of Syldavia', names: ['Council of Ministers'] },
    ] as const;
    expect(isCalledOurs(own, other, 'The West Bordurian Council of Ministers')).toBe(true);
    expect(isCalledOurs(own, other, 'The Council of Ministers')).toBe(false);
    expect(isCalledOurs(own, other, 'The Syldavian Council of Ministers')).toBe(false);
  });

  test('a parliament voted to leave where its state said that it would', () => {
    const events = `${ENTRY}
  {id: said, kind: announcement, would: withdrawal, on: 2019-05-08, actor: {body: party, office: Borduria}}
  {id: left, kind: withdrawal, on: 2019-06-27, actor: {body: party, office: Borduria}, scope: {addressees: [Borduria]}}`;
    const told = (name: string, on: string) =>
      verdictOn({
        events,
        reads: ['passage', 'withdrawal', 'denunciation'],
        law: { type: 'treaty', jurisdiction: 'un' },
        says: { ...by(name, 'legislature'), aspect: 'past', target: 'measure', on: { date: on, text: on } },
      }).facets.map(({ rule }) => rule);
    expect(told('Borduria’s parliament', '2019-05-08')).toContain('stage/reached');
    expect(told('Syldavia’s parliament', '2019-05-08')).not.toContain('stage/reached');
    expect(told('Borduria’s parliament', '2019-03-08')).not.toContain('stage/reached');
  });

  test('who signed a law brought it into force, days before it began', () => {
    const events = (signed: string) => `{id: passed, kind: passage, on: 2019-05-20, actor: ${PARLIAMENT}}
  {id: signed, kind: signature, on: ${signed}, actor: ${PRESIDENT}}
  {id: entry, kind: entryIntoForce, on: 2019-06-01, actor: ${PARLIAMENT}}`;
    const rating = (signed: string) =>
      verdictOn({ events: events(signed), reads: ['entryIntoForce'], says: by('Ada Lind', 'executive') }).rating;
    expect(rating('2019-05-28')).toBe('accurate');
    expect(rating('2019-03-01')).toBe('mostly-accurate');
  });

  test('no body of another state makes or ends a law, but in a treaty', () => {
    const repealed = { events: `${ENTRY}\n  {id: repeal, kind: repeal, on: 2019-06-01, actor: ${PARLIAMENT}}` };
    const rating = (name: string, law = {}) =>
      verdictOn({ ...repealed, reads: ['repeal'], says: by(name, 'legislature'), law }).rating;
    expect(rating('the Ruritanian parliament')).toBe('misleading');
    expect(rating('the Parliament of Ruritania')).toBe('misleading');
    expect(rating('the parliament')).toBe('accurate');
    expect(rating('the upper house')).not.toBe('misleading');
    expect(rating('the Ruritanian parliament', { type: 'treaty' })).toBe('accurate');
  });

  test('courts are told apart by rank in every language', () => {
    const events = `${ENTRY}
      {id: void, kind: annulment, on: 2019-06-01, actor: {body: court, office: District Court}}`;
    for (const name of ['Верховный суд', 'Ali Məhkəmə', 'Anayasa Mahkemesi', 'the Supreme Court'])
      expect(verdictOn({ events, reads: ['annulment'], says: by(name, 'court') }).rating).not.toBe('accurate');
  });
});

describe('what rests', () => {
  const scope = 'scope: {addressees: [Northport]}';
  const resting = (kind: string) => ({
    events: `${ENTRY}\n  {id: rest, kind: ${kind}, on: 2019-06-01, ${scope}}`,
    reads: ['applies'] as const,
    says: { polarity: 'denied' } as const,
    law: { type: 'treaty' } as const,
  });

  test('is in abeyance, though one party alone suspended it', () => {
    expect(verdictOn(resting('suspension')).rating).toBe('accurate');
  });

  test('is not enjoined for all where it is enjoined for one', () => {
    expect(verdictOn(resting('injunction')).rating).not.toBe('accurate');
  });
});

describe('a treaty that a state has left by decision and notice', () => {
  const parliament = (polarity: 'affirmed' | 'denied') =>
    verdictOn({
      events: `${ENTRY}
  {id: decision, kind: denunciation, on: 2019-03-20, effectiveFrom: 2019-07-01, actor: ${PRESIDENT}}
  {id: notice, kind: withdrawal, on: 2019-03-22, effectiveFrom: 2019-07-01, actor: {body: party, office: Ruritania}}`,
      reads: ['withdrawal', 'denunciation'],
      says: { polarity, ...by('Parliament', 'legislature') },
      law: { type: 'treaty' },
      asOf: '2020-01-01',
    }).rating;

  test('was not left by the body that did not decide it', () => {
    expect(parliament('affirmed')).not.toBe('accurate');
    expect(parliament('denied')).toBe('accurate');
  });
});

test('what an office did in the years of an administration, that administration did', () => {
  const events = `${ENTRY}
    {id: first, kind: waiver, on: 2010-01-01, through: 2016-01-01, actor: {body: executive, office: President, person: Ada Lind}}
    {id: second, kind: waiverExtension, on: 2019-06-21, until: {date: 2020-06-21, basis: stated}, actor: {body: agency, office: Department of Ports}}`;
  const terms = [
    { name: 'Ada Lind', from: '2009-01-20', to: '2017-01-20' },
    { name: 'Carl Berg', from: '2017-01-20', to: null },
  ];
  const rated = (name: string) =>
    verdictOn({ events, terms, reads: ['waiver', 'waiverExtension'], says: by(name, 'executive'), asOf: '2019-07-01' })
      .rating;
  expect(rated('President Berg')).toBe('accurate');
  expect(rated('The Berg administration')).toBe('accurate');
});
