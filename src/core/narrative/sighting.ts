import type { Assertable, Polarity } from '../claim/claim.ts';
import type { Pattern, Rating } from '../claim/rating.ts';
import type { Span } from '../text/span.ts';
import type { Day } from '../time/day.ts';

/** Who is quoted with a claim; the role as the text gives it. */
export interface SightedSpeaker {
  readonly name: string;
  readonly role: string | null;
}

/** A rated claim as one article has it: what a narrative is put together from. */
export interface Sighting {
  /** The claim’s id in the report of its article. */
  readonly claim: string;
  readonly law: string;
  readonly event: Assertable;
  readonly polarity: Polarity;
  /** Null where the article says it in its own voice. */
  readonly speaker: SightedSpeaker | null;
  readonly rating: Rating;
  readonly pattern: Pattern;
  /** The claim’s words in the article, and where they stand, in UTF-16 units of its text. */
  readonly text: string;
  readonly span: Span;
  /** The day the claim is judged on. */
  readonly asOf: Day;
  /** Whether the same article says what is right. */
  readonly correctedInText: boolean;
}
