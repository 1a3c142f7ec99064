/**
 * What a model, where a user set one up, believes that a text claims. A proposal is a hint where to look: it counts only where
 * its words stand in the text and its law and event are ours, and it carries no rating.
 */
import { isEventKind } from '../law/event-kind.ts';
import { type Assertable, type Polarity, STATES } from './claim.ts';

/** As the model put it; nothing in it is believed before it was looked up. */
export interface Proposal {
  /** Words of the text, to the letter. */
  readonly quote: string;
  /** A name that the text has for the law. */
  readonly law: string;
  /** `repeal`, `waiver`, `inForce`: one of the words that claims are made of. */
  readonly event: string;
  readonly polarity: Polarity;
}

/** The word as one that claims are made of; null for any other. */
export function assertableOf(word: string): Assertable | null {
  return STATES.find((state) => state === word) ?? (isEventKind(word) ? word : null);
}
