/** What one fact check settles: of which law what is asserted, and in which direction. */
import { type Assertable, type Polarity, STATES } from '../claim/claim.ts';
import { toldState } from '../claim/told-state.ts';
import { ALL_EVENT_KINDS } from '../law/event-kind.ts';

export interface Saying {
  readonly law: string;
  readonly event: Assertable;
  readonly polarity: Polarity;
}

export function sayingKey({ law, event, polarity }: Saying): string {
  return `${law} ${event} ${polarity}`;
}

type Direction = Omit<Saying, 'law'>;

const ALL: readonly Direction[] = [...STATES, ...ALL_EVENT_KINDS].flatMap((event) => [
  { event, polarity: 'affirmed' } as const,
  { event, polarity: 'denied' } as const,
]);

/** Who may do what is not told by the event alone: “Congress may” does not gainsay “the President may not”. */
const OF_POWERS = new Set<Assertable>(['grantOfPower', 'limitOfPower', 'removalOfPower']);

/** Whether the two cannot both be so: the same denied, or a state of the law that excludes the other. */
function contradicts(one: Direction, other: Direction): boolean {
  if (OF_POWERS.has(one.event)) return false;
  if (one.event === other.event) return one.polarity !== other.polarity;
  const [here, there] = [toldState(one.event, one.polarity), toldState(other.event, other.polarity)];
  // two acts can follow each other; a state and an act that ended it cannot hold at once
  const state = [one.event, other.event].some((event) => event === 'inForce' || event === 'applies');
  return state && here !== null && there !== null && here.of === there.of && here.is !== there.is;
}

const OPPOSITES = new Map<string, readonly Direction[]>();

/** All that a saying contradicts, where it is right. */
export function oppositesOf({ law, event, polarity }: Saying): readonly Saying[] {
  const key = `${event} ${polarity}`;
  const known = OPPOSITES.get(key) ?? ALL.filter((other) => contradicts({ event, polarity }, other));
  OPPOSITES.set(key, known);
  return known.map((other) => ({ law, ...other }));
}
