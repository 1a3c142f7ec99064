/**
 * Courts by rank, as far as a name tells: what a trial court held is nothing that the highest court held. In: a name as a text or a
 * record gives it, in any language.
 */
import { fold } from '../../text/fold.ts';
import { toldOfWord } from '../../text/told-once.ts';
import { saidInAnyLanguage } from './any-language.ts';
import { BENCHES, type Bench } from './body-words.ts';

const NAMED = BENCHES.map((bench) => ({ bench, names: saidInAnyLanguage(({ benches }) => benches[bench]) }));

/** Null where the name tells no rank: `a court`, `Council of State`. */
export function benchOf(name: string): Bench | null {
  return NAMED.find(({ names }) => names(name))?.bench ?? null;
}

/** A judge, a court of first instance: there are many of them. */
export const isOneJudge = saidInAnyLanguage(({ oneJudge }) => oneJudge);

/** `Federal`, `Justice`, of a name’s words: not where the court is. */
export const isCourtWord = saidInAnyLanguage(({ courtWord }) => courtWord);

/** `the courts`, in the plural. */
export const areCourts = saidInAnyLanguage(({ courts }) => courts);

/** Which of the federal courts of appeals of the United States: by its number, `federal` or `district of columbia`; null of any other court. */
export const circuitOf: (name: string) => string | null = toldOfWord((name) => {
  const [, said] = CIRCUIT.exec(fold(name)) ?? [];
  return said === undefined ? null : (CALLED[said] ?? said);
});

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
];
const CALLED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ORDINALS.map((ordinal, at) => [ordinal, String(at + 1)])),
  ...{ 'd.c.': 'district of columbia', dc: 'district of columbia' },
};
const CIRCUIT = new RegExp(
  `\\b(${ORDINALS.join('|')}|\\d+(?=st|nd|rd|th)|d\\.c\\.|dc|federal|district of columbia)(?:st|nd|rd|th)? circuit`,
  'u',
);
