/**
 * Claims that something was announced: right where the record has the announcement, or the act itself, though its effect be to come.
 * What else was announced the record does not claim to list. In: the case. Out: a finding.
 */
import type { Assertable } from '../../claim/claim.ts';
import { type EventKind, FORCE_ENDING } from '../../law/event-kind.ts';
import { type Case, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';

const finding = findingOn('stage', 'announcement');

export function judgeAnnounced(one: Case, readings: readonly Assertable[]): Finding {
  const acts = one.claim.asserts.readings.filter((reading) => reading !== 'announcement');
  const ends = acts.some((reading) => FORCE_ENDING.has(reading as EventKind));
  const said = matching(one, ['announcement', 'proposal']).findLast(
    ({ would }) =>
      // that it is defended no more: said of what is left unenforced, or near to it
      (acts.length === 0 && would === 'nonEnforcement') ||
      (would !== null && ((acts as readonly Assertable[]).includes(would) || (ends && FORCE_ENDING.has(would)))),
  );
  const done = matching(one, acts).at(-1);
  const event = said ?? done;
  if (event === undefined)
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'announcement/not-listed',
      events: [],
      because: 'the record lists no such announcement, and does not claim to list them all',
    });
  return finding(one, readings, {
    showing: 'supported',
    rule: said === undefined ? 'announcement/of-what-was-done' : 'announcement/made',
    events: [event],
    record: happening(event),
    because: happening(event),
  });
}
