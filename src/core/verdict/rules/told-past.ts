/**
 * What was so once, and is told as past: the words themselves say what undid it, or deny that it ever was. In: the case and a finding that
 * it is so no more. Out: that finding, or that it was so.
 */
import { type Case, dateFits } from '../case.ts';
import type { Finding } from '../finding.ts';

/** It was so once, and the claim itself says what undid it; whoever says that it was not so looks at the end. */
export function asToldPast(one: Case, finding: Finding): Finding {
  const { undone, polarity } = one.claim.asserts;
  return finding.showing === 'outdated' && undone && polarity === 'affirmed'
    ? { ...finding, showing: 'supported', pattern: 'none', rule: `${finding.rule}/told-as-past` }
    : finding;
}

/** “It was never extended”, “it was not extended in 2018”, of what was extended then and has ended since: what was so refutes that. */
export function asDeniedOnce(one: Case, finding: Finding): Finding {
  const { polarity, frequency, on } = one.claim.asserts;
  const [event] = finding.events;
  if (polarity !== 'denied' || finding.showing !== 'outdated' || event === undefined) return finding;
  const then = frequency?.times === 0 || (on !== null && dateFits(event, on.date));
  return then ? { ...finding, showing: 'supported', rule: `${finding.rule}/denied-once` } : finding;
}
