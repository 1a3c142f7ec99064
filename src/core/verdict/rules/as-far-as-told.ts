/**
 * What is right as far as the record goes, and says more than it can tell: a figure that it does not have, an act for the second time where it
 * has one, an end where it sets none, a text that may stand in the books after the law has run out (a sunset, or a ruling, deletes no text). In: the case and what the
 * record shows. Out: that finding, or that the record cannot tell.
 */
import { FORCE_ENDING } from '../../law/event-kind.ts';
import { lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';

export function asFarAsTold(one: Case, finding: Finding): Finding {
  const { polarity, amount } = one.claim.asserts;
  if (finding.showing === 'supported' && isOtherAmount(one, finding))
    return untold(finding, 'amount/not-told', `by how much (“${amount}”)`);
  if (polarity === 'denied') return finding;
  if (finding.showing === 'refuted')
    return isOnPaper(one, finding) ? untold(finding, 'state/text-not-told', TEXT) : finding;
  if (finding.showing === 'supported' && hasOtherEnd(one))
    return untold(finding, 'until/not-told', 'whether it ends then');
  return finding.showing === 'supported' && isFirst(one, finding)
    ? untold(finding, 'again/not-told', 'whether it was done more than once')
    : finding;
}

const TEXT = 'whether its text still stands in the books';

function untold(finding: Finding, rule: string, what: string): Finding {
  return {
    ...finding,
    showing: 'unknown',
    rule,
    pattern: 'none',
    because: `${finding.because}; ${what} the record does not tell`,
  };
}

/** It ran out, or was held void, and nobody has repealed it. */
function isOnPaper({ claim, status }: Case, { rule, events }: Finding): boolean {
  if (claim.asserts.onPaper !== true || !GONE.has(rule)) return false;
  const ended = [...events, ...status.because].filter(({ kind }) => FORCE_ENDING.has(kind));
  return ended.length > 0 && ended.every(({ kind }) => kind === 'expiration' || kind === 'unconstitutionality');
}

const GONE: ReadonlySet<string> = new Set(['state/not-in-force', 'state/part-ended']);

/** Figures of the record stand in its summaries. */
function isOtherAmount({ claim }: Case, { events }: Finding): boolean {
  const { amount } = claim.asserts;
  return amount !== undefined && !events.some(({ summary }) => figuresIn(summary).includes(amount));
}

const figuresIn = (summary: string): readonly string[] => summary.match(/\d+(?:\.\d+)?/g) ?? [];

/** `Section 230 runs until 2028`, of a law for which the record sets no end: it may have left one out. */
function hasOtherEnd({ claim, events, asOf }: Case): boolean {
  const { until, readings } = claim.asserts;
  if (until === null || lastDay(until) <= asOf || !(readings[0] === 'inForce' || readings[0] === 'applies'))
    return false;
  return !events.some((event) => event.until.date !== null && lastDay(event.until.date) >= asOf);
}

/** A ruling told of as one more, or a law that is said to have been made anew, where the record has one such act. */
function isFirst({ claim, events }: Case, { events: [done] }: Finding): boolean {
  const { again, ruling, event, target } = claim.asserts;
  const made = event === 'enactment' && target === 'law';
  if (again !== true || !(ruling !== null || made) || done === undefined) return false;
  return events.filter(({ kind }) => kind === done.kind).length < 2;
}
