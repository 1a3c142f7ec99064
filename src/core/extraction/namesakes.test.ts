import { expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import { readText } from '../check.ts';
import type { Law } from '../law/law.ts';

const named = (id: string, events: string): Law => ({
  ...lawWith(events),
  id,
  jurisdiction: 'ge',
  names: [{ text: 'ports law', lang: 'en', kind: 'short', why: null, context: ['Harbour Master'] }],
});

const REGISTER = {
  laws: [
    named('ge/first', '{id: first, kind: introduction, on: 2023-03-01}'),
    named('ge/second', '{id: second, kind: introduction, on: 2025-02-01}'),
  ],
  jurisdictions: [],
  digest: '',
};

function lawsIn(text: string, published: string | null): readonly (string | undefined)[] {
  const input = { text, title: null, url: null, outlet: null, published, language: 'en' };
  return readText(input, { register: REGISTER, knownAt: '2026-01-01', version: '0' }).mentions.map(({ law }) => law.id);
}

test('of two laws with one name the only one that there was by then is meant, in a text on their state', () => {
  expect(lawsIn('Georgia’s parliament repealed the ports law.', '2024-05-29')).toEqual(['ge/first']);
  expect(lawsIn('Georgia’s parliament repealed the ports law.', '2025-05-29')).toEqual([]);
  expect(lawsIn('Georgia’s parliament repealed the ports law.', null)).toEqual([]);
  expect(lawsIn('Parliament repealed the ports law.', '2024-05-29')).toEqual([]);
});
