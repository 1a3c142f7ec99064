/**
 * Claims that a law began: came into force, took effect; and that a ratification was taken back. What is decided with effect to come
 * has not begun. In: the case and its readings. Out: a finding.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { lastDay, overlaps } from '../../time/partial-date.ts';
import { type Case, dateFits, matching } from '../case.ts';
import type { Finding } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { dateInWords, happening } from '../words.ts';
import { finding, notLooked, reachedOnly } from './stage.ts';

/** `took its ratification back`: what is acted on is the ratification, not the treaty. */
export function judgeRatification(one: Case, readings: readonly Assertable[]): Finding {
  const event = matching(one, readings).at(-1);
  if (event !== undefined)
    return finding(one, readings, {
      showing: 'supported',
      rule: 'ratification/happened',
      events: [event],
      because: happening(event),
    });
  return (
    reachedOnly(one, readings) ??
    (one.beyond
      ? notLooked(one, readings)
      : finding(one, readings, {
          showing: 'refuted',
          rule: 'ratification/none',
          because: 'the record has no such event',
        }))
  );
}

/** What has begun of a law that begins in steps: on the claim’s date, or the last step so far where a first one was taken. */
function begunBy(one: Case, found: readonly LawEvent[]): LawEvent | undefined {
  const begun = found.filter((event) => lastDay(effectOf(event)) <= one.asOf);
  const date = one.claim.asserts.on?.date;
  if (date !== undefined)
    return (
      begun.findLast((event) => overlaps(effectOf(event), date)) ?? begun.findLast((event) => dateFits(event, date))
    );
  return begun.findLast((event) => event.kind === 'entryIntoEfficacy');
}

/** `came into force`, `took effect`. */
export function judgeBeginning(one: Case, readings: readonly Assertable[]): Finding {
  const found = matching(one, [...readings, 'reEnactment']).filter((event) => event.actsOn === null);
  // of an act that began to apply in steps, the step that is told of
  const inEffect = found.filter((other) => lastDay(effectOf(other)) <= one.asOf);
  const event =
    begunBy(one, found) ?? inEffect.findLast((other) => other.kind === readings[0]) ?? inEffect.at(-1) ?? found.at(-1);
  if (event === undefined)
    return (
      reachedOnly(one, readings) ??
      (one.beyond
        ? notLooked(one, readings)
        : finding(one, readings, {
            showing: 'refuted',
            rule: 'beginning/none',
            because: standingInWords(one.status, one.law),
          }))
    );
  if (lastDay(effectOf(event)) > one.asOf)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'beginning/not-yet',
      events: [event],
      pattern: 'signed-as-in-force',
      because: `${happening(event)}, with effect only from ${dateInWords(effectOf(event))}`,
    });
  return finding(one, readings, {
    showing: 'supported',
    rule: 'beginning/happened',
    events: [event],
    because: happening(event),
  });
}
