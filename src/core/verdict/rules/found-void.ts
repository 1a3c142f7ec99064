/**
 * Claims that a court held a law void, where the record knows this as a finding: an appeals court agreed that the law is unlawful, and
 * nothing took effect by it while the case went on, or a court found so and barred the law from some use. That the court said so is so.
 */
import type { Assertable } from '../../claim/claim.ts';
import { benchOf } from '../../law/bodies/bench.ts';
import { isPartial, type LawEvent } from '../../law/event.ts';
import type { EventKind } from '../../law/event-kind.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { BY_COURT, isElsewhere, sameBench } from '../bench.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { namesBody } from '../named-body.ts';
import { happening } from '../words.ts';

const finding = findingOn('force', 'annulment');

/** Of the court that the claim names, or on its day: what a court held is told of no other one. `It is unlawful` holds while a finding stands. */
export function foundVoid(one: Case, readings: readonly Assertable[]): Finding | null {
  const first = readings[0];
  if (first === undefined || !BY_COURT.has(first) || one.claim.asserts.polarity === 'denied') return null;
  const found = matching(one, ['decision', 'injunction']).filter(
    (event) => event.would !== null && BY_COURT.has(event.would) && isMeant(one, event, first),
  );
  const event = found.at(-1);
  if (event === undefined) return null;
  const because = `${happening(event)}: ${event.summary}`;
  // `a trade court struck it down`, of an order for those who had sued; that it is unlawful is what was found, also in `found it unlawful`
  if (event.kind === 'injunction' && !isState(one) && !one.claim.asserts.readings.includes(event.kind))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'ending/found-void-for-some',
      events: [event],
      because,
      pattern: 'one-court-as-nationwide',
    });
  // `the appeals court ruled that it was unlawful`, of a part, or for one state
  if (event.kind === 'decision' && isPartial(event) && !isOfPart(one))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'ending/found-void-in-part',
      events: [event],
      because,
      pattern: 'part-as-whole',
    });
  return finding(one, readings, { showing: 'supported', rule: 'ending/found-void', events: [event], because });
}

const isOfPart = ({ claim: { asserts } }: Case): boolean =>
  asserts.scope.extent === 'part' || asserts.scope.addressees.length > 0;

const isState = ({ claim: { asserts } }: Case): boolean => asserts.actor === null && asserts.aspect === 'present';

function isMeant(one: Case, event: LawEvent, first: Assertable): boolean {
  const { on, actor } = one.claim.asserts;
  if (!sameBench(one, event) || isElsewhere(one, event)) return false;
  if (on !== null) return dateFits(event, on.date);
  if (actor === null) return isState(one) && onGroundOf(first, event) && stands(one, event);
  const claimed = benchOf(actor.name);
  return namesBody(one, event) || (claimed !== null && claimed === benchOf(event.actor?.office ?? ''));
}

/** `It is unconstitutional` is not so of what was found void on another ground. */
const onGroundOf = (first: Assertable, { would }: LawEvent): boolean => first === 'annulment' || would === first;

const REVIEWS: ReadonlySet<EventKind> = new Set(['upholding', 'dismissal', 'annulment', 'unconstitutionality']);

/** Neither put on hold nor followed by what another court held. */
function stands(one: Case, finding: LawEvent): boolean {
  return !one.events.some(
    (event) => event.actsOn === finding.id || (REVIEWS.has(event.kind) && firstDay(event.on) > lastDay(finding.on)),
  );
}
