/**
 * A law's status in one sentence, as one would say it to a colleague. In: the law and its folded status. Out: words without a
 * capital or a stop, so that callers can put them into a sentence of their own.
 */

import type { LawEvent } from '../law/event.ts';
import { effectOf, isPartial } from '../law/event.ts';
import { type EventKind, FORCE_ENDING, LIMITING } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { Limit } from '../status/limit.ts';
import type { Status } from '../status/status.ts';
import { eventsKnown } from '../status/status.ts';
import { firstDay, lastDay, type PartialDate } from '../time/partial-date.ts';
import { dateWords, whenWords } from './date-words.ts';
import { EVENT_WORDS, FORCE_WORDS, writtenOut } from './event-words.ts';
import { officeWords } from './office-words.ts';

export function statusSentence(law: Law, status: Status): string {
  const said = statusWords(law, status);
  const doubt = status.uncertainBecause === null ? null : doubtWords(status.uncertainBecause);
  if (status.asLastVerified) {
    const verified = `as last verified on ${status.verifiedThrough}: ${said}`;
    return doubt === null ? verified : `${verified}; uncertain since then, because ${doubt}`;
  }
  return doubt === null ? said : `${said}; uncertain, because ${doubt}`;
}

function doubtWords(because: string): string {
  return writtenOut(because.replaceAll('waiverExtension', 'waiver')).replace(/\ba (?=[aeiou])/g, 'an ');
}

/** Force and efficacy, what limits them or ended them, without the doubt. */
export function statusWords(law: Law, status: Status): string {
  switch (status.force) {
    case 'proposed':
    case 'notYetInForce':
      return status.stage === null
        ? FORCE_WORDS[status.force]
        : `${FORCE_WORDS[status.force]}; ${doneWords(status.stage)}`;
    case 'notInForce':
      return endedWords(status);
    case 'inForce':
    case 'partiallyInForce':
      return [FORCE_WORDS[status.force] + partsWords(status), efficacyWords(law, status)].join('');
    default:
      return status.force satisfies never;
  }
}

function endedWords(status: Status): string {
  const end = status.because.findLast((event) => FORCE_ENDING.has(event.kind));
  if (end !== undefined) return `no longer in force: ${doneWords(end)}`;
  const ran = status.because.findLast((event) => event.until.date !== null);
  if (ran !== undefined) return `no longer in force: it ran out ${whenWords(ran.until.date ?? '')}`;
  return status.stage === null ? 'not in force' : `never became law: ${doneWords(status.stage)}`;
}

/** What was done, by whom and when: “repealed by Congress on 1999-11-12”. */
export function doneWords(event: LawEvent): string {
  const on =
    event.through === null ? whenWords(event.on) : `from ${dateWords(event.on)} to ${dateWords(event.through)}`;
  const from = event.effectiveFrom === null ? '' : `, with effect from ${dateWords(event.effectiveFrom)}`;
  return `${EVENT_WORDS[event.kind].done}${byWords(event)} ${on}${from}`;
}

/** A bill is introduced in a chamber; a law enters into force by nobody. */
function byWords({ kind, actor }: LawEvent): string {
  if (actor === null || kind === 'entryIntoForce' || kind === 'entryIntoEfficacy') return '';
  return ` ${kind === 'introduction' && actor.body === 'chamber' ? 'in' : 'by'} ${officeWords(actor.office)}`;
}

function partsWords(status: Status): string {
  const parts = status.because.filter((event) => FORCE_ENDING.has(event.kind) && isPartial(event));
  return parts.length === 0 ? '' : ` (${parts.map((event) => scoped(doneWords(event), event.scope)).join('; ')})`;
}

function efficacyWords(law: Law, status: Status): string {
  if (status.limits.length > 0) {
    const part = status.efficacy === 'partlyApplies' ? ' and applying in part' : '';
    return `${part}; ${status.limits.map(limitWords).join('; ')}`;
  }
  if (status.efficacy === 'partlyApplies') return ' and applying in part';
  if (status.efficacy === 'applies') return ` and applying${lastLimitWords(law, status)}`;
  const awaited = status.because.find((event) => event.kind === 'entryIntoEfficacy');
  return awaited === undefined
    ? '; it does not apply'
    : `; it applies only from ${dateWords(putOff(awaited, law, status))}`;
}

/** The first day of an effect, after the last postponement that was known. */
function putOff(awaited: LawEvent, law: Law, status: Status): PartialDate {
  const known = eventsKnown(law, status.knownAt).filter((event) => firstDay(event.on) <= status.asOf);
  const put = known.filter((event) => event.actsOn === awaited.id && event.effectiveFrom !== null).at(-1);
  return effectOf(put ?? awaited);
}

/** “its application waived since 2025-08-08 by the President, expected to run out about 2026-08-08 (practice, not stated)”. */
export function limitWords(limit: Limit): string {
  const by = limit.by === 'unknown' ? '' : ` by ${officeWords(limit.by)}`;
  return scoped(`${limitedWords(limit.kind)} since ${dateWords(limit.since)}${by}${untilWords(limit)}`, limit.scope);
}

function limitedWords(kind: EventKind): string {
  if (kind === 'waiver' || kind === 'waiverExtension') return 'its application waived';
  return kind === 'suspension' ? 'its application suspended' : EVENT_WORDS[kind].done;
}

function untilWords({ until, untilBasis }: Limit): string {
  if (until === null) return untilBasis === 'open' ? ', with no end set' : ', to an end that is not known';
  if (untilBasis === 'practice') return `, expected to run out about ${dateWords(until)} (practice, not stated)`;
  return `, until ${dateWords(until)}${untilBasis === 'statute' ? ' (set by statute)' : ''}`;
}

function scoped(words: string, scope: LawEvent['scope']): string {
  const part = scope.part === null ? '' : `, as to ${scope.part}`;
  return `${words}${part}${scope.addressees.length === 0 ? '' : `, for ${scope.addressees.join(', ')}`}`;
}

/** For a law that applies again: how the last limit came to its end. */
function lastLimitWords(law: Law, status: Status): string {
  const ended = status.because.findLast((event) => !FORCE_ENDING.has(event.kind) && event.kind !== 'entryIntoForce');
  if (ended?.kind === 'waiverLapse') return `; the last waiver lapsed ${whenWords(effectOf(ended))}`;
  if (ended?.kind === 'resumption') return `; it has applied again since ${dateWords(effectOf(ended))}`;
  const known = eventsKnown(law, status.knownAt);
  const over = known
    .filter(({ kind, until }) => LIMITING.has(kind) && until.date !== null && lastDay(until.date) <= status.asOf)
    .at(-1);
  if (over === undefined || over.until.date === null) return '';
  return `; the last ${over.kind === 'waiverExtension' ? 'waiver' : EVENT_WORDS[over.kind].noun} ran out ${whenWords(over.until.date)}`;
}

/** With a capital first letter, as at the head of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
