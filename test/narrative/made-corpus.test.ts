/**
 * Narratives found in a made corpus, held against the truth about it: who said what when, what was reprinted, set right and
 * gainsaid. Its sentences were written without looking at what is recognised; the floors are what holds.
 */
import { describe, expect, test } from 'vitest';
import type { ToldNarrative, Way } from '../../src/core/narrative/narrative.ts';
import { narrativesOf } from '../../src/core/narrative/narratives.ts';
import { gatherPrints } from '../../src/core/narrative/reprints/reprints.ts';
import { CORPUS, meant, scanned } from './made.fixture.ts';
import { bigOnes, reprintScore, sayings, setScore, shareError, weeksScore } from './score.ts';

const found = CORPUS.map(scanned);
const wanted = CORPUS.map((made, at) => meant(made, found[at] as (typeof found)[number]));
const OPTIONS = { law: null, shown: 5, through: '2026-11-25' };
const [narratives, truth] = [found, wanted].map((articles) => bigOnes(narrativesOf(articles, OPTIONS))) as [
  ReturnType<typeof bigOnes>,
  ReturnType<typeof bigOnes>,
];
const pairs = [...truth].flatMap(([key, one]) => {
  const other = narratives.get(key);
  return other === undefined ? [] : [[other, one] as const];
});

/** To see the figures themselves: LAWSTATE_FIGURES=1 npx vitest run test/narrative */
const show = (what: string, figures: unknown) => {
  if (process.env.LAWSTATE_FIGURES) console.info(what, JSON.stringify(figures));
};

describe('in a made corpus', () => {
  test('what articles say of which law is found, and little else', () => {
    const score = setScore(sayings(found), sayings(wanted));
    show('sayings', score);
    expect(score.precision).toBeGreaterThan(0.93);
    expect(score.recall).toBeGreaterThan(0.9);
  });

  test('and through whom', () => {
    const score = setScore(sayings(found, true), sayings(wanted, true));
    show('sayings with speakers', score);
    expect(score.precision).toBeGreaterThan(0.9);
    expect(score.recall).toBeGreaterThan(0.88);
  });

  test('every narrative that ten articles or more tell is found, and few that none tells', () => {
    const score = setScore(new Set(narratives.keys()), new Set(truth.keys()));
    show('narratives', { ...score, of: truth.size });
    expect(score.recall).toBeGreaterThan(0.95);
    expect(score.precision).toBeGreaterThan(0.8);
  });

  test('reprints are told from new reporting about the same event', () => {
    const prints = gatherPrints();
    for (const article of found) prints.add(article);
    const families = new Map(
      CORPUS.flatMap(({ truth: { id, reprintOf } }) => (reprintOf === null ? [] : [[id, reprintOf]])),
    );
    const score = reprintScore(prints.reprints(), families);
    show('reprints', { ...score, of: families.size });
    expect(score.precision).toBeGreaterThan(0.97);
    expect(score.recall).toBeGreaterThan(0.97);
  });

  test('the first speaker of most narratives is found, with the day', () => {
    const right = pairs.filter(
      ([one, other]) =>
        one.firstSpeaker?.name === other.firstSpeaker?.name && one.firstSpeaker?.asOf === other.firstSpeaker?.asOf,
    );
    show('first speakers', [right.length, pairs.length]);
    expect(right.length / pairs.length).toBeGreaterThan(0.75);
  });

  test('people are told apart and joined over languages and alphabets', () => {
    const names = (one: ToldNarrative | undefined) => one?.speakers.map(({ name }) => name).sort();
    const meant907 = truth.get('us/section-907 repeal affirmed');
    expect(names(meant907)).toEqual(['Elnur Vahabov', 'Gunel Asadova', 'Murad Vahabov', 'Rashad Mammadli']);
    const others = pairs.flatMap(([one, other]) => {
      const [found, wanted] = [names(one) ?? [], names(other) ?? []];
      return [found.filter((name) => !wanted.includes(name)).length, wanted.length] as const;
    });
    show('speakers that nobody meant, of all', others);
    expect(others.filter((_, at) => at % 2 === 0).reduce((a, b) => a + b, 0)).toBeLessThan(8);
  });

  test('articles stand in their weeks', () => {
    const score = weeksScore(pairs);
    show('weeks', score);
    expect(score).toBeGreaterThan(0.88);
  });

  test.each(['repeated', 'corrected', 'contradicted'] satisfies Way[])('the share that %s is near the truth', (way) => {
    const error = shareError(pairs, way);
    show(way, error);
    expect(error.mean).toBeLessThan(0.05);
  });
});
