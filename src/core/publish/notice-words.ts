/** A changed claim in plain sentences: what was said, what is said now, and what made the difference. */
import type { Coming } from '../calendar/coming.ts';
import type { LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { lawById } from '../law/register.ts';
import { EVENT_WORDS, RATING_WORDS, writtenOut } from '../report/event-words.ts';
import { shortened } from '../report/excerpt.ts';
import type { CheckedClaim } from '../report/report.ts';
import { statusSentence } from '../report/status-sentence.ts';
import { statusAt } from '../status/status.ts';
import { dateInWords, happening, onDate } from '../verdict/words.ts';
import type { Version } from './case.ts';
import { type ClaimChange, ratingOf } from './changes-between.ts';
import type { Derived } from './notice.ts';
import { isPast, type RecordDifference } from './record-difference.ts';

export interface Background {
  readonly causes: readonly RecordDifference[];
  readonly due: readonly Coming[];
  readonly law: Law | undefined;
  readonly before: Version;
  readonly now: Derived;
}

export function becauseWords(change: ClaimChange, background: Background): readonly string[] {
  const claim = (change.after ?? change.before) as CheckedClaim;
  const causes = background.causes.map((one) => causeWords(one, claim, background));
  const due = change.kind === 'since' ? dueWords(background) : [];
  const other = causes.length === 0 && due.length === 0 ? otherCause(background) : [];
  return [...reasons(change), ...causes, ...due, ...other].map(writtenOut);
}

export function changeWords({ kind, before, after }: ClaimChange): string {
  const claim = (after ?? before) as CheckedClaim;
  const words = `“${shortened(claim.text, 160)}”`;
  switch (kind) {
    case 'verdict':
      return `${words} was ${rated(before)} and is ${rated(after)}.`;
    case 'reason':
      return `${words} is ${rated(after)} as before, for another reason.`;
    case 'since':
      return `${words} is ${rated(after)} as before, by its own day, ${dateInWords(claim.asOf)}.`;
    case 'found':
      return `${words} was not read as a claim before; it is ${rated(after)}.`;
    case 'gone':
      return `${words} is no longer read as a claim in the text; it was ${rated(before)}.`;
    default:
      return kind satisfies never;
  }
}

function rated(claim: CheckedClaim | null): string {
  const rating = claim === null ? null : ratingOf(claim);
  return rating === null ? 'not rated' : `rated ${RATING_WORDS[rating].words}`;
}

function reasons({ kind, before, after }: ClaimChange): readonly string[] {
  const was = before?.verdict?.because;
  const is = after?.verdict?.because;
  if ((kind !== 'verdict' && kind !== 'reason') || was === undefined || is === undefined || was === is) return [];
  return [`The reason given was: ${was}`, `It is: ${is}`];
}

function causeWords(one: RecordDifference, claim: CheckedClaim, { now }: Background): string {
  const about = one.law === claim.law?.id ? '' : `${lawById(now.register, one.law)?.title ?? one.law}: `;
  const past = isPast(one, claim.asOf);
  switch (one.kind) {
    case 'found':
      return past
        ? `The record of the time was incomplete. It has since been entered that ${about}${happening(one.event)}.`
        : `Since then: ${about}${happening(one.event)}.`;
    case 'altered':
      return `An entry of the record was put right: ${about}${alteration(one.was, one.event)}.`;
    case 'gone':
      return `An entry was taken out of the record: that ${about}${happening(one.was)}.`;
    case 'looked':
      return `The record was verified through ${dateInWords(one.was)}; it has been looked at again and is verified through ${dateInWords(one.through)}.`;
    default:
      return one satisfies never;
  }
}

/** What the entry said and what it says, by the first thing in which the two differ. */
function alteration(was: LawEvent, is: LawEvent): string {
  if (happening(was) !== happening(is)) return `it said that ${happening(was)}; it says that ${happening(is)}`;
  const ends = [was, is].map(({ until }) => (until.date === null ? 'open' : dateInWords(until.date)));
  if (ends[0] !== ends[1]) return `${happening(is)}; its end was given as ${ends[0]} and is ${ends[1]}`;
  const starts = [was, is].map(({ effectiveFrom, on }) => dateInWords(effectiveFrom ?? on));
  if (starts[0] !== starts[1]) return `${happening(is)}, with effect not from ${starts[0]} but from ${starts[1]}`;
  return `${happening(is)}; what it covers, or how sure it is, is given otherwise`;
}

function dueWords({ due, law, now }: Background): readonly string[] {
  if (law === undefined || due.length === 0) return [];
  const status = statusAt(law, { asOf: now.knownAt, knownAt: now.knownAt });
  const came = due.map((one) => `Since then: ${cameWords(one)}.`);
  return [...came, `${law.title} ${onDate(now.knownAt)}: ${statusSentence(law, status)}.`];
}

/** “its waiver was due to run out on 9 May 2026”. */
function cameWords({ kind, event, on, basis }: Coming): string {
  const noun = event === null ? '' : event.kind === 'waiverExtension' ? 'waiver' : EVENT_WORDS[event.kind].noun;
  const expected = basis === 'practice' ? 'was expected, by practice, to run out' : 'was due to run out';
  switch (kind) {
    case 'expiry':
      return `its ${noun} ${expected} ${onDate(on)}`;
    case 'sunset':
      return `it ${expected} ${onDate(on)}`;
    case 'start':
    case 'renewal':
    case 'change':
      return `its ${noun} was due to take effect ${onDate(on)}`;
    case 'review':
      return `its record was to be looked at again ${onDate(on)}`;
    default:
      return kind satisfies never;
  }
}

/** Where nothing in the record made the difference. */
function otherCause({ before, now }: Background): readonly string[] {
  const earlier = before.file.tool.version;
  const { version } = now.report.tool;
  if (earlier !== version)
    return [
      `No entry of the record made the difference: lawstate ${version} reads or judges it otherwise than ${earlier} did.`,
    ];
  return ['No entry of the record made the difference: what is known of the text, or the text itself, did.'];
}
