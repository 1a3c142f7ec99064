import type { Assertable } from '../claim/claim.ts';
import type { FacetName } from '../claim/facet.ts';
import type { Pattern } from '../claim/rating.ts';
import type { LawEvent } from '../law/event.ts';
import type { Case } from './case.ts';
import { statusInWords } from './law-in-words.ts';
import { eventInWords, happening } from './words.ts';

/**
 * What the record shows of the claimed effect, as if it had been affirmed:
 * `supported`; `weaker` (refuted, but a weaker effect in the same direction is there); `outdated` (it was so once);
 * `refuted`; `unknown` (the record cannot tell); `conflict` (its sources disagree).
 */
export type Showing = 'supported' | 'weaker' | 'outdated' | 'refuted' | 'unknown' | 'conflict';

export interface Finding {
  readonly showing: Showing;
  readonly facet: FacetName;
  readonly rule: string;
  readonly claimed: string;
  readonly record: string;
  readonly events: readonly LawEvent[];
  readonly pattern: Pattern;
  /** The record in a plain clause, for the sentence that says why. */
  readonly because: string;
}

/** What a rule says of its own; the rest of a finding follows from the case. */
export type Found = Partial<Finding> & Pick<Finding, 'showing' | 'rule' | 'because'>;

/** How a family of rules begins its findings: the facet it speaks of, and what is claimed where no reading says it. */
export function findingOn(facet: FacetName, unread: Assertable) {
  return (one: Case, readings: readonly Assertable[], found: Found): Finding => ({
    facet,
    claimed: eventInWords(readings[0] ?? unread),
    record: statusInWords(one.status, one.law),
    events: one.status.because,
    pattern: 'none',
    ...found,
  });
}

/** Findings of a family where the record has the very event, and nothing takes from it. */
export function happenedIn(finding: ReturnType<typeof findingOn>) {
  return (one: Case, readings: readonly Assertable[], rule: string, event: LawEvent): Finding =>
    finding(one, readings, { showing: 'supported', rule, events: [event], because: happening(event) });
}

const ORDER: readonly Showing[] = ['supported', 'conflict', 'weaker', 'outdated', 'unknown', 'refuted'];

/** Of several findings the one that says most for the claim; the first among equals. */
export function best(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => ORDER.indexOf(a.showing) - ORDER.indexOf(b.showing))[0];
}
