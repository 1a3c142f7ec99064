/** What Lawstate makes of a sentence that tells the record, and which events and years a plain sentence can be about. */
import { check } from '../../../src/core/check.ts';
import type { Rating } from '../../../src/core/claim/rating.ts';
import { isPartial, type LawEvent } from '../../../src/core/law/event.ts';
import type { Law } from '../../../src/core/law/law.ts';
import type { Day } from '../../../src/core/time/day.ts';
import { SHIPPED } from '../../shipped-register.fixture.ts';

export const KNOWN_AT = '2026-11-25';

/** A sentence of a day, about a law by its id. */
export interface Sentence {
  readonly law: string;
  readonly day: Day;
  readonly text: string;
}

/** The ratings of the claims in it that are about that law. */
export function ratingsOf({ law, day, text }: Sentence, language: string): readonly Rating[] {
  const input = { text, title: null, url: null, outlet: null, published: day, language };
  const { claims } = check(input, { register: SHIPPED, knownAt: KNOWN_AT, version: '0' });
  return claims.flatMap((claim) => (claim.law?.id === law && claim.verdict !== null ? [claim.verdict.rating] : []));
}

/** An act on the law itself and on all of it, that nobody disputes and that has no last day of its own. */
export function isWhole(event: LawEvent): boolean {
  return event.through === null && event.disputed === null && event.actsOn === null && !isPartial(event);
}

/** Whether nothing of the record falls into a year, so that telling an event of it is wrong. */
export function isQuiet({ events }: Law, year: string): boolean {
  return !events.some(({ on, effectiveFrom, until, through }) => {
    const dates = [on, effectiveFrom, until.date, through];
    const lasted = through !== null && on.slice(0, 4) <= year && year <= through.slice(0, 4);
    return lasted || dates.some((date) => date?.slice(0, 4) === year);
  });
}
