/**
 * Figures of the register told back in English: by which vote, in which year it was made, until when it was law, to which day a start was
 * put off. As the record has them they are never held to be wrong; with another figure they are never right.
 */
import { describe, expect, test } from 'vitest';
import type { Rating } from '../../src/core/claim/rating.ts';
import { FORCE_ENDING } from '../../src/core/law/event-kind.ts';
import type { Law } from '../../src/core/law/law.ts';
import { votesIn } from '../../src/core/law/votes.ts';
import { statusAt } from '../../src/core/status/status.ts';
import { lastDay } from '../../src/core/time/partial-date.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { toldOf } from './told/english.ts';
import { nameOf, when } from './told/english-words.ts';
import { KNOWN_AT, ratingsOf, type Sentence } from './told/judged.ts';
import { capital } from './told/telling.ts';

/** A sentence as the record has it, and the same with another figure. */
interface Twins {
  readonly so: Sentence;
  readonly not: Sentence;
}

const twins = (law: Law, day: string, so: string, not: string): Twins => {
  const sentence = (text: string): Sentence => ({ law: law.id, day, text: capital(text) });
  return { so: sentence(so), not: sentence(not) };
};

/** One vote alone in the summary, of an event that a plain sentence tells. */
const votes = SHIPPED.laws.flatMap(toldOf).flatMap(({ law, event, name, verb, actor, day }) => {
  const [vote, other] = votesIn(event.summary);
  if (vote?.for == null || vote.against === null || other !== undefined || actor === null) return [];
  const by = (yes: number, no: number) => `${actor} ${verb.past} ${name} by ${yes} votes to ${no} ${when(event.on)}.`;
  return [twins(law, day, by(vote.for, vote.against), by(vote.for + 7, vote.against + 5))];
});

const years = SHIPPED.laws.flatMap(toldOf).flatMap(({ law, event, name, actor, day }) => {
  const first = law.events[0]?.on.slice(0, 4) ?? '';
  // behind a long description a year may belong to what is described
  const plain = name.split(' ').length < 7 && law.type !== 'regulation';
  if (event.kind !== 'signature' || !plain || first < event.on.slice(0, 4)) return [];
  const signed = (year: number) => `${actor} signed ${name} in ${year}.`;
  const year = Number(event.on.slice(0, 4));
  return [twins(law, day, signed(year), signed(year - 6))];
});

/** What ended once, as a whole, and has not come back. */
const ends = SHIPPED.laws.flatMap((law) => {
  const [name, day] = [nameOf(law), law.verifiedThrough];
  const over = law.events.filter(({ kind }) => FORCE_ENDING.has(kind));
  const [end] = over;
  const { force, certain } = statusAt(law, { asOf: day, knownAt: KNOWN_AT });
  const gone = force === 'notInForce' && certain && law.type !== 'measure' && law.type !== 'treaty';
  if (name === null || end === undefined || over.length > 1 || !gone || end.disputed !== null) return [];
  const year = Number((end.effectiveFrom ?? end.on).slice(0, 4));
  const until = (one: number) => `${name} was in force until ${one}.`;
  return lastDay(end.on) < day && year + 1 < Number(day.slice(0, 4))
    ? [twins(law, day, until(year), until(year - 8))]
    : [];
});

const starts = SHIPPED.laws.flatMap((law) => {
  const name = nameOf(law);
  return law.events.flatMap((event) => {
    const to = event.kind === 'postponementOfEntryIntoForce' ? event.effectiveFrom : null;
    if (name === null || to === null || event.scope.addressees.length > 0) return [];
    const until = (year: number) => `${name} was postponed until ${when(`${year}${to.slice(4, 7)}`)}.`;
    const year = Number(to.slice(0, 4));
    return [twins(law, law.verifiedThrough, until(year), until(year + 4))];
  });
});

const judged = (sentences: readonly Sentence[], isWrong: (ratings: readonly Rating[]) => boolean) =>
  sentences.flatMap((one) => {
    const ratings = ratingsOf(one, 'en');
    return isWrong(ratings) ? [`${one.day} ${one.text} ${ratings.join()}`] : [];
  });

describe.each([
  ['by which vote', votes, 5],
  ['in which year it was signed', years, 10],
  ['until when it was law', ends, 3],
  ['to which day its start was put off', starts, 1],
] as const)('%s', (_, told, atLeast) => {
  test('there is enough to tell, and most of it is found', () => {
    const found = told.filter(({ so }) => ratingsOf(so, 'en').length > 0);
    expect(told.length).toBeGreaterThanOrEqual(atLeast);
    expect(found.length / told.length).toBeGreaterThan(0.8);
  });

  test('as the record has it, it is never wrong', () => {
    const wrong = (ratings: readonly Rating[]) => ratings.some((one) => one === 'false' || one === 'misleading');
    expect(
      judged(
        told.map(({ so }) => so),
        wrong,
      ),
    ).toEqual([]);
  });

  test('with another figure it is never right', () => {
    const right = (ratings: readonly Rating[]) => ratings.length > 0 && ratings.every((one) => one === 'accurate');
    expect(
      judged(
        told.map(({ not }) => not),
        right,
      ),
    ).toEqual([]);
  });
});
