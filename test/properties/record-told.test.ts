/**
 * The register told back in English: what is said as the record has it is never held to be wrong, and what is said otherwise is never
 * right. Every law, every plain event; wordings, verbs and days in turn.
 */
import { describe, expect, test } from 'vitest';
import type { Rating } from '../../src/core/claim/rating.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import {
  asItWas,
  asRepeal,
  byACourt,
  denied,
  inAnotherYear,
  statesOf,
  type Telling,
  toldOf,
  twoOf,
} from './told/english.ts';
import { ratingsOf } from './told/judged.ts';

const told = SHIPPED.laws.flatMap(toldOf);
const states = SHIPPED.laws.map(statesOf);

const wrongly = (tellings: readonly Telling[], isWrong: (rating: Rating) => boolean) =>
  tellings.flatMap((one) => {
    const ratings = ratingsOf(one, 'en');
    return ratings.some(isWrong) ? [`${one.day} ${one.of}: ${one.text} ${ratings.join()}`] : [];
  });

const isRight = (rating: Rating) => rating === 'accurate';

describe('told as it was', () => {
  const tellings = [...told.map(asItWas), ...states.flatMap(({ so }) => so)];

  test('it is never false or misleading', () => {
    expect(tellings.length).toBeGreaterThan(300);
    expect(wrongly(tellings, (rating) => rating === 'false' || rating === 'misleading')).toEqual([]);
  });

  test('one event after another, they are neither', () => {
    const pairs = SHIPPED.laws.flatMap(twoOf);
    expect(pairs.length).toBeGreaterThan(150);
    expect(wrongly(pairs, (rating) => rating === 'false' || rating === 'misleading')).toEqual([]);
  });

  test('it is found and right nine times of ten', () => {
    const some = tellings.filter((_, at) => at % 4 === 0);
    const right = some.filter((one) =>
      ratingsOf(one, 'en').some((rating) => rating === 'accurate' || rating === 'mostly-accurate'),
    );
    expect(right.length / some.length).toBeGreaterThan(0.9);
  });
});

describe('told otherwise it is never accurate', () => {
  test.each([
    ['in another year', told.flatMap(inAnotherYear)],
    ['denied', told.map(denied)],
    ['of a court', told.flatMap(byACourt)],
    ['as a repeal', told.flatMap(asRepeal)],
    ['of its state', states.flatMap(({ not }) => not)],
  ])('%s', (_, tellings) => {
    expect(tellings.length).toBeGreaterThan(20);
    expect(wrongly(tellings, isRight)).toEqual([]);
  });
});
