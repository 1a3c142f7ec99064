/** Parties to a treaty as those who act: when they left it, who of them suspended it, and which of their bodies did. */
import { expect, test } from 'vitest';
import { by, dated, ENTRY, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const TREATY = { type: 'treaty' } as const;
const LEAVES = ['withdrawal', 'denunciation', 'termination'] as const;

test('a state that is said to have left in a month in which it gave notice alone had not left it yet', () => {
  const events = `${ENTRY}
  {id: notice, kind: withdrawal, on: 2018-01-27, effectiveFrom: 2019-01-27, actor: {body: executive, office: President}}`;
  const left = (who: ReturnType<typeof by>, date: string) =>
    verdictOn({
      events,
      reads: LEAVES,
      law: { ...TREATY, jurisdiction: 'un' },
      says: { aspect: 'past', ...dated(date), ...who },
    }).rating;
  expect(left(by('Borduria', 'party'), '2018-01')).toBe('misleading');
  expect(left(by('Borduria'), '2018-01')).toBe('misleading');
  expect(left(by('Borduria', 'party'), '2019-01')).not.toBe('misleading');
  expect(left(by('the President', 'executive'), '2018-01')).not.toBe('misleading');
});

test('one of several that suspended a treaty together did so, as far as the record tells', () => {
  const events = `${ENTRY}
  {id: some, kind: suspension, on: 2019-11-07, actor: {body: party, office: Northern states parties}, scope: {addressees: [Northern states parties]}}
  {id: one, kind: suspension, on: 2019-11-08, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}}`;
  const facet = (who: string) =>
    verdictOn({
      events,
      reads: ['suspension'],
      law: { ...TREATY, jurisdiction: 'un' },
      says: by(who, 'party'),
      asOf: '2019-11-10',
    }).facets.find(({ facet }) => facet === 'actor')?.outcome;
  expect([facet('Borduria'), facet('Syldavia')]).toEqual(['notEnoughEvidence', 'supported']);
});
