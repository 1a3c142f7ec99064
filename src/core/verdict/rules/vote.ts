/**
 * “By 217 to 213”, “unanimously”: the vote that a claim gives against those that the record tells of the act, or of a step of it in the
 * weeks around it. In: the case and the event that decided. Out: a facet, or null where no vote is told.
 */
import type { Facet } from '../../claim/facet.ts';
import type { LawEvent } from '../../law/event.ts';
import { sameVote, type Vote, votesIn } from '../../law/votes.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import { facet } from './compared.ts';

export function voteFacet(one: Case, event: LawEvent): Facet | null {
  const { vote } = one.claim.asserts;
  if (vote === undefined) return null;
  const own = votesIn(event.summary);
  const near = [...one.events, ...one.steps.map((step) => step.event)].filter(
    (other) =>
      // without a day, any vote of the kind may be meant
      (one.claim.asserts.on === null && other.kind === event.kind) ||
      Math.abs(daysBetween(firstDay(other.on), firstDay(event.on))) <= STEPS_OF_AN_ACT,
  );
  const fits = [event, ...near].some(({ summary }) => votesIn(summary).some((told) => sameVote(vote, told) === true));
  if (fits) return facet('stage', vote.text, vote.text, 'supported', 'vote/fits', event);
  const other = own.some((told) => sameVote(vote, told) === false);
  return other
    ? facet('stage', vote.text, own.map(inFigures).join(', '), 'refuted', 'vote/another', event)
    : facet('stage', vote.text, 'no such vote is recorded', 'notEnoughEvidence', 'vote/not-known', event);
}

/** `passed it 98 to 0`: the record tells of that very vote, or of no other bill that was voted on. */
export function isVoteTold({ claim, steps }: Case, { summary }: LawEvent): boolean {
  const { vote } = claim.asserts;
  if (vote === undefined) return false;
  return steps.length === 0 || votesIn(summary).some((told) => sameVote(vote, told) === true);
}

/** A month and a half from the vote of one house to the act. */
const STEPS_OF_AN_ACT = 45;

function inFigures(vote: Vote): string {
  if (vote.for === null) return 'nobody voted against it';
  return vote.against === null ? `${vote.for} votes for it` : `${vote.for} to ${vote.against}`;
}
