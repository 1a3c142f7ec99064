/**
 * The federal courts of appeals of the United States, by what texts in English call them: `the Ninth Circuit`, `the D.C. Circuit`. In: a
 * court’s name. Out: which of them it is.
 */
import { fold } from '../../text/fold.ts';
import { toldOfWord } from '../../text/told-once.ts';

/** By its number, `federal` or `district of columbia`; null of any other court. */
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
