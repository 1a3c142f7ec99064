/**
 * A denial of one thing about an event: who did it, for how long. In: a case and what the record shows of the event. Out: the finding, or one
 * that the event was not so.
 */
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { partBegan } from './less-than-said.ts';
import { deniedDetails } from './lesser.ts';

/** “The Supreme Court did not strike it down”, “it was not extended for five years”: it happened, but not by whom, or for how long, is denied. */
export function asDeniedDetail(one: Case, finding: Finding): Finding {
  const { polarity } = one.claim.asserts;
  const [event] = finding.events;
  if (polarity !== 'denied' || finding.showing !== 'supported' || event === undefined) return finding;
  // “it is not in force”, of a treaty whose trade part alone began
  const part = partBegan(one, event);
  if (part !== null) return { ...finding, showing: 'refuted', rule: 'state/part-alone-began', because: part.record };
  // that it has no end is what is denied, however long the words make it
  if (finding.rule.startsWith('state/') || finding.rule === 'ending/end-set') return finding;
  // `was never touched by either of them`: whether it was one of them who did the record cannot tell
  if (one.claim.asserts.actor?.spokenOf === true)
    return {
      ...finding,
      showing: 'unknown',
      rule: `${finding.rule}/by-whom-not-told`,
      because: `${finding.because}; whether that was done by “${one.claim.asserts.actor.name}” the record does not tell`,
    };
  return deniedDetails(one, event).some((facet) => facet.outcome === 'refuted')
    ? { ...finding, showing: 'refuted', rule: `${finding.rule}/not-so` }
    : finding;
}
