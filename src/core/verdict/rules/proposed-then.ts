/**
 * What is said to have been done on a day on which, by the record, it was only proposed or announced, and done on another day or not at
 * all. In: the case and its main finding. Out: that finding, or one that the proposal decides.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING, groupOf } from '../../law/event-kind.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps } from '../../time/partial-date.ts';
import { type Case, dateFits } from '../case.ts';
import type { Finding } from '../finding.ts';
import { namesBody } from '../named-body.ts';
import { shortOf } from '../stages.ts';
import { happening } from '../words.ts';

export function asProposedThen(one: Case, found: Finding): Finding {
  const { on, polarity, aspect } = one.claim.asserts;
  const [event] = found.events;
  const told = found.showing === 'supported' && event !== undefined && polarity === 'affirmed' && aspect !== 'future';
  if (!told || !ACTS.has(groupOf(event.kind)) || found.rule.startsWith('announcement/')) return found;
  if (on === null) return asNewsOfProposal(one, found, event);
  // in the course of a year a thing is proposed and done
  if (on.date.length === 4 || dateFits(event, on.date)) return found;
  // what was proposed on some day of a month is not known to have been on the day told
  const then = (other: LawEvent) => overlaps(other.on, on.date) && other.on.length >= on.date.length;
  const step = proposedOn(one, event, then);
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

/** `They have narrowed the rule`, in the days after that was proposed: what was done to it years before is not what is told as news. */
function asNewsOfProposal(one: Case, found: Finding, event: LawEvent): Finding {
  const { aspect, frequency, duration, since, undone, readings } = one.claim.asserts;
  const lasting = duration !== null && !duration.forGood;
  const news =
    (aspect === 'perfect' || aspect === 'present') && frequency === null && !lasting && since === undefined && !undone;
  if (!news || !CHANGES.has(event.kind) || !readings.some((reading) => CHANGES.has(reading))) return found;
  const step = proposedOn(one, event, ({ on }) => {
    const age = daysBetween(firstDay(on), one.asOf);
    return age >= 0 && age <= NEWS;
  });
  if (step === undefined) return found;
  // of what was done within the year only whoever proposed is told to have done the other
  const byProposer = namesBody(one, step) && !namesBody(one, event);
  if (daysBetween(lastDay(event.on), one.asOf) <= A_YEAR && !byProposer) return found;
  return {
    ...found,
    showing: 'weaker',
    rule: 'other/proposed-now',
    events: [step],
    pattern: groupOf(step.kind) === 'stage' ? shortOf(step) : 'announced-as-done',
    because: `it has been proposed, not done: ${happening(step)}`,
  };
}

/** What can be done to a law again and again. */
const CHANGES: ReadonlySet<Assertable> = new Set<EventKind>(['amendment', 'substitution', 'insertion']);

const A_YEAR = 365;
/** Days for which a proposal is news. */
const NEWS = 31;

/** What can be taken for its own announcement. */
const ACTS: ReadonlySet<string> = new Set(['force', 'efficacy', 'text']);

/** What in that time would have done it, had it been the act: an announcement, a proposal, the introduction of a bill. */
function proposedOn(one: Case, { kind }: LawEvent, then: (event: LawEvent) => boolean): LawEvent | undefined {
  const same = (would: LawEvent['would']) =>
    would === kind ||
    (would !== null && FORCE_ENDING.has(would) && FORCE_ENDING.has(kind)) ||
    (would !== null && CHANGES.has(would) && CHANGES.has(kind));
  const said = one.events.findLast((event) => same(event.would) && then(event));
  const steps = one.steps.filter(({ measure, event }) => measure.would.some(({ does }) => same(does)) && then(event));
  // brought in and voted on one day: what is told is the vote
  const voted = steps.some(({ event }) => VOTED.has(event.kind));
  return said ?? (voted ? undefined : steps.find(({ event }) => EARLY.has(event.kind))?.event);
}

const VOTED: ReadonlySet<string> = new Set(['passage', 'signature']);

/** Steps of a bill that stand for what it would do; once it is passed it is more than proposed. */
const EARLY: ReadonlySet<string> = new Set(['introduction', 'committeeReport', 'passageInChamber']);
