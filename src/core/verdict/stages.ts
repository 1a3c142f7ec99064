/**
 * How far a bill has got: its stages in their order, the one it reached, whether it can still become law. In: the steps of
 * measures that the record lists. Out: a step, and what it is called to take that step for the whole way.
 */
import type { Pattern } from '../claim/rating.ts';
import type { LawEvent } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { daysBetween } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import type { Case, Step } from './case.ts';
import type { Found } from './finding.ts';
import { happening } from './words.ts';

const FURTHEST_FIRST: readonly EventKind[] = [
  'signature',
  'presentation',
  'passage',
  'passageInChamber',
  'committeeReport',
  'introduction',
];

export function furthest<T>(steps: readonly T[], eventOf: (step: T) => LawEvent): T | undefined {
  return FURTHEST_FIRST.flatMap((kind) => steps.filter((step) => eventOf(step).kind === kind))[0];
}

/** The mistake of taking this stage for the law itself. */
export function shortOf({ kind }: LawEvent): Pattern {
  if (kind === 'introduction' || kind === 'committeeReport') return 'introduced-as-passed';
  return kind === 'signature' ? 'signed-as-in-force' : 'chamber-as-enactment';
}

/** Of what only a bill would bring about: how far it has got, behind what the record has instead. */
export function onlyBill(instead: string, { measure, event }: Step): Omit<Found, 'rule'> {
  return {
    showing: 'weaker',
    events: [event],
    pattern: shortOf(event),
    because: `${instead}; ${measure.title} would, and so far ${happening(event)}`,
  };
}

/** What ends a bill; one that became law is over too. */
export const OVER: ReadonlySet<EventKind> = new Set<EventKind>([
  'failure',
  'lapseOfBill',
  'withdrawalOfBill',
  'veto',
  'entryIntoForce',
]);

/** Steps of bills that can still become law and would do what is wanted. */
export function stepsToward(one: Case, wanted: (would: Law['would'][number]) => boolean): readonly Step[] {
  return one.steps.filter(({ measure }) => measure.would.some(wanted) && alive(one, measure.id));
}

/** Of steps of several bills the furthest of the last two years; the last one where none of those says how far it got. */
export function furthestLately({ asOf }: Case, steps: readonly Step[]): Step | undefined {
  const late = steps.filter(({ event }) => daysBetween(firstDay(event.on), asOf) < RECENT);
  return furthest(late, (step) => step.event) ?? steps.at(-1);
}

/** Two years: bills spoken of without a name are those of that time. */
export const RECENT = 730;

export function alive(one: Case, measure: string): boolean {
  return !one.steps.some((step) => step.measure.id === measure && OVER.has(step.event.kind));
}

/** `The president has yet to sign it`, of a law signed long ago: what has just been passed to change it is meant. */
export function isOfLaterBill({ claim, law, events, asOf }: Case): boolean {
  const { polarity, on, readings } = claim.asserts;
  const unnamed = claim.law?.carried === true && polarity === 'denied' && on === null;
  return (
    unnamed &&
    law.type !== 'measure' &&
    readings.includes('signature') &&
    events.some(({ kind, on: day }) => kind === 'signature' && daysBetween(firstDay(day), asOf) > JUST_SIGNED)
  );
}

/** Days for which a law that was just signed is spoken of as a bill. */
const JUST_SIGNED = 60;
