/**
 * What is said to have been done on a day on which, by the record, it was only proposed or announced, and done on another day or not at
 * all. In: the case and its main finding. Out: that finding, or one that the proposal decides.
 */
import type { LawEvent } from '../../law/event.ts';
import { FORCE_ENDING, groupOf } from '../../law/event-kind.ts';
import { overlaps, type PartialDate } from '../../time/partial-date.ts';
import { type Case, dateFits } from '../case.ts';
import type { Finding } from '../finding.ts';
import { shortOf } from '../stages.ts';
import { happening } from '../words.ts';

export function asProposedThen(one: Case, found: Finding): Finding {
  const { on, polarity, aspect } = one.claim.asserts;
  const [event] = found.events;
  const told = found.showing === 'supported' && event !== undefined && polarity === 'affirmed' && aspect !== 'future';
  // in the course of a year a thing is proposed and done
  if (!told || on === null || on.date.length === 4 || dateFits(event, on.date)) return found;
  if (!ACTS.has(groupOf(event.kind)) || found.rule.startsWith('announcement/')) return found;
  const step = proposedOn(one, event, on.date);
  if (step === undefined) return found;
  if (one.claim.asserts.readings.includes('announcement') && groupOf(step.kind) === 'talk')
    return { ...found, rule: 'announcement/of-that-day', events: [step], because: happening(step) };
  return {
    ...found,
    showing: 'weaker',
    rule: 'other/proposed-then',
    events: [step],
    pattern: groupOf(step.kind) === 'stage' ? shortOf(step) : 'announced-as-done',
    because: `on that day it was proposed, not done: ${happening(step)}`,
  };
}

/** What can be taken for its own announcement. */
const ACTS: ReadonlySet<string> = new Set(['force', 'efficacy', 'text']);

/** What on that day would have done it, had it been the act: an announcement, a proposal, the introduction of a bill. */
function proposedOn(one: Case, { kind }: LawEvent, day: PartialDate): LawEvent | undefined {
  const same = (would: LawEvent['would']) =>
    would === kind || (would !== null && FORCE_ENDING.has(would) && FORCE_ENDING.has(kind));
  const said = one.events.findLast((event) => same(event.would) && overlaps(event.on, day));
  const steps = one.steps.filter(
    ({ measure, event }) => measure.would.some(({ does }) => same(does)) && overlaps(event.on, day),
  );
  // brought in and voted on one day: what is told is the vote
  const voted = steps.some(({ event }) => VOTED.has(event.kind));
  return said ?? (voted ? undefined : steps.find(({ event }) => EARLY.has(event.kind))?.event);
}

const VOTED: ReadonlySet<string> = new Set(['passage', 'signature']);

/** Steps of a bill that stand for what it would do; once it is passed it is more than proposed. */
const EARLY: ReadonlySet<string> = new Set(['introduction', 'committeeReport', 'passageInChamber']);
