/**
 * Whether a paper on an event has done it: `подписал указ об отмене`, `закон о выходе из договора принят`. In: units, the clause, the
 * paper. Out: yes or no.
 */
import { type Unit, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import type { Bounds } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { type Said, said } from './noun-judged.ts';

/** `указ о выходе`, `закон о выходе из договора`: begin the exit, of which notice is to follow; a law that denounces is the denunciation. */
export const isStepToLeave = (units: readonly Unit[], paper: number, last: number): boolean =>
  /^(?:указ|закон|распоряжени|меморандум)/u.test(unitText(units, paper)) &&
  units.slice(last + 1, last + 5).some((unit) => /^выход/u.test(unit.text));

/** `решение о выходе | ещё не вступило в силу`: whoever decided has not left. */
const isNotInForce = (units: readonly Unit[], { from, to }: Bounds, paper: number): boolean =>
  /^решени/u.test(unitText(units, paper)) &&
  units
    .slice(from, to)
    .some(({ text }, at) => /^вступил[аио]?$/u.test(text) && isNegated(units, from + at, { from, to }));

/** `оставила в силе | решение о приостановке`: it was decided, and stands. */
const isLeftStanding = (units: readonly Unit[], { from, to }: Bounds, paper: number): boolean =>
  /^решени/u.test(unitText(units, paper)) &&
  !units.slice(paper, paper + 4).some(({ text }) => /^выход/u.test(text)) &&
  units
    .slice(from, to)
    .some(
      ({ text }, at, all) =>
        /^(?:оставил|сохранил)(?:а|и|о)?$/u.test(text) &&
        all.slice(at + 1).some((one) => one.text === 'силе') &&
        !isNegated(units, from + at, { from, to }),
    );

/** What is said of a decision on an event that does not yet bind, or that stands. */
export const ofDecision = (units: readonly Unit[], clause: Bounds, paper: number): Said | null =>
  isNotInForce(units, clause, paper)
    ? said('asserted', true)
    : isLeftStanding(units, clause, paper)
      ? said('presupposed')
      : null;

/** What is signed, passed or published does it; a law that is only spoken of does not. */
export function doneByPaper(units: readonly Unit[], { from, to }: Bounds, at: number): boolean {
  // `решение о выходе приняли в Сенате`: one chamber has not done it
  if (/^решени/u.test(unitText(units, at)) && units.slice(from, to).some(({ text }) => bodyOf(text) === 'chamber'))
    return false;
  // `закон о денонсации X, | подписанный президентом, вступил в силу`
  if (unitText(units, to) === ',' && MADE_AS.test(unitText(units, to + 1))) return true;
  for (let index = from; index < to; index++)
    if (index !== at && MADE.test(unitText(units, index))) return !isNegated(units, index, { from, to });
  return false;
}

const MADE_AS = /^(?:подписанн|принят|изданн|опубликованн|утвержденн|одобренн)(?:ый|ая|ое|ого|ому|ым|ую|ой)$/u;

const MADE =
  /^(?:подписал|подпись|принял|издал|выпустил|опубликовал|вынес|утвердил|одобрил|достигл|достигнут|вступил|подписан|принят)/u;
