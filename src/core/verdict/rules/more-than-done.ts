/**
 * What was done, told as more than can be done by it: a treaty annulled by the one party that left it, a law fully in force of which a part
 * began, a bill dead for good by a veto that may still be overridden. In: the case and what the record shows. Out: that finding, or one
 * that tells what was done instead.
 */
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING } from '../../law/event-kind.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { actorFacet } from './actor.ts';
import { leavesOthers, partBegan } from './less-than-said.ts';

export function asMoreThanDone(one: Case, finding: Finding): Finding {
  const { polarity } = one.claim.asserts;
  if (polarity === 'denied' && isVetoOpen(one, finding))
    return {
      ...finding,
      showing: 'supported',
      rule: 'state/veto-open',
      because: `${finding.because}; a veto may be overridden`,
    };
  const [event] = finding.events;
  if (finding.showing !== 'supported' || event === undefined) return finding;
  if (leavesOthers(one, event) && (one.claim.asserts.readings.includes('annulment') || isByAnother(one, event)))
    return {
      ...finding,
      showing: 'weaker',
      rule: 'ending/void-for-none',
      pattern: 'part-as-whole',
      because: `${finding.because}; one party left, and the treaty goes on without it`,
    };
  const { scope } = one.claim.asserts;
  const part = scope.extent === 'whole' && scope.text !== null ? partBegan(one, event) : null;
  return part === null
    ? finding
    : {
        ...finding,
        showing: 'weaker',
        rule: 'state/begun-in-part',
        pattern: 'part-as-whole',
        because: `${finding.because}; ${part.record}`,
      };
}

/** `Parliament repealed the convention`, which the president left: neither what was done nor who did it is right. */
const isByAnother = (one: Case, event: LawEvent): boolean => actorFacet(one, event)?.outcome === 'refuted';

/** `It is dead for good`, in the weeks after a veto that nobody has voted on yet. */
function isVetoOpen({ claim, status, events, asOf }: Case, { rule }: Finding): boolean {
  if (rule !== 'state/not-in-force' || claim.asserts.duration?.forGood !== true) return false;
  const last = events.findLast(({ kind }) => ENDS_BILL.has(kind) || FORCE_ENDING.has(kind));
  const open = last?.kind === 'veto' && daysBetween(lastDay(last.on), asOf) <= WEEKS;
  return open && status.because.every((event) => firstDay(event.on) <= firstDay(last.on));
}

const ENDS_BILL: ReadonlySet<EventKind> = new Set<EventKind>(['veto', 'failure', 'lapseOfBill', 'withdrawalOfBill']);

/** Within which a veto is still to be voted on. */
const WEEKS = 60;
