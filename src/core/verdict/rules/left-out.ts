/**
 * What the record is known to leave out: where nobody looked for rulings of the courts, that it has none says nothing. In: the case and
 * what a rule found for want of such an event. Out: that the record cannot tell, and why; any other finding as it was.
 */
import type { Gap } from '../../law/law.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { isFor } from '../who.ts';

export function asLeftOut(one: Case, finding: Finding): Finding {
  if (finding.showing !== 'refuted' && finding.showing !== 'weaker') return finding;
  const kinds: readonly string[] = one.claim.asserts.readings;
  // an event of the kind that is there was looked at, and found to be another
  const looked = finding.events !== one.status.because && finding.events.some(({ kind }) => kinds.includes(kind));
  if (looked || isToldOfThem(one, kinds)) return finding;
  const gap = one.law.gaps.find((other) => isOfKind(one, other) && isOfTime(one, other));
  if (gap === undefined) return finding;
  return {
    ...finding,
    showing: 'unknown',
    rule: 'record/left-out',
    events: [],
    because: `the record is known to leave something out: ${gap.why}`,
  };
}

/** Of those who are named the record tells what was done for them: they were looked up. */
function isToldOfThem(one: Case, kinds: readonly string[]): boolean {
  return (
    one.claim.asserts.scope.addressees.length > 0 &&
    one.events.some((event) => kinds.includes(event.kind) && isFor(one, event))
  );
}

function isOfKind({ claim, jurisdiction }: Case, { kinds, of }: Gap): boolean {
  const { readings, scope } = claim.asserts;
  // what was written into law came into force
  const lead = readings[0] === 'enactment' ? 'entryIntoForce' : readings[0];
  // `Washington ended it`: whose law it is acted, and for all
  const isSingle = scope.addressees.some((name) => name !== jurisdiction?.title) || scope.extent === 'part';
  return kinds.some((kind) => kind === lead) && (isSingle || of === null);
}

/** A claim that gives no time may mean any that had come. */
function isOfTime({ asOf, claim }: Case, { from, to }: Gap): boolean {
  const on = claim.asserts.on?.date;
  const [first, last] = on === undefined ? [null, asOf] : [firstDay(on), lastDay(on)];
  return (from === null || firstDay(from) <= last) && (to === null || first === null || lastDay(to) >= first);
}
