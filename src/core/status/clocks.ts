/** The two clocks as somebody asks for them, in days, months or years, or not at all. */
import type { Day } from '../time/day.ts';
import { dayMeant, type PartialDate } from '../time/partial-date.ts';
import type { Clocks } from './status.ts';

export interface ClocksAsked {
  readonly on?: PartialDate | undefined;
  readonly knownAt?: PartialDate | undefined;
}

/** The record is believed up to today unless another day is named, and the day asked about is that day unless one is. */
export function clocksMeant({ on, knownAt }: ClocksAsked, today: Day): Clocks {
  const known = dayMeant(knownAt ?? today, today);
  return { asOf: dayMeant(on ?? known, today), knownAt: known };
}
