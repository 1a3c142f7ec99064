/** What is coming, in the words of a reader: for a line on a terminal and for the entry of a calendar. */
import type { LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { dateWords } from '../report/date-words.ts';
import { EVENT_WORDS } from '../report/event-words.ts';
import { byWeight, sourceWords } from '../report/source-lines.ts';
import { doneWords, sentenceCase } from '../report/status-sentence.ts';
import type { Coming } from './coming.ts';

/** “its waiver is expected to run out (practice, not stated)”, “renewal begins”. */
export function comingWords(coming: Coming): string {
  const { kind, event, law } = coming;
  const scope = event === null ? '' : scopeWords(event);
  switch (kind) {
    case 'expiry':
      return `its ${nounOf(event)} ${ends(coming)}${scope}`;
    case 'sunset':
      return `it ${ends(coming)} unless it is renewed${scope}`;
    case 'start':
      return `it ${event?.kind === 'entryIntoEfficacy' ? 'begins to apply' : 'enters into force'}${scope}`;
    case 'renewal':
      return `its ${nounOf(event)} begins${scope}`;
    case 'change':
      return `${article(nounOf(event))} takes effect${scope}`;
    case 'review':
      return `its record is to be looked at again; it was last verified on ${law.verifiedThrough}`;
    default:
      return kind satisfies never;
  }
}

function ends({ basis }: Coming): string {
  if (basis === 'practice') return 'is expected to run out (practice, not stated)';
  return `runs out${basis === 'statute' ? ' as statute sets it' : ''}`;
}

function nounOf(event: LawEvent | null): string {
  if (event === null) return '';
  return event.kind === 'waiverExtension' ? 'waiver' : EVENT_WORDS[event.kind].noun;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function scopeWords({ scope: { part, addressees } }: LawEvent): string {
  return `${part === null ? '' : `, as to ${part}`}${addressees.length === 0 ? '' : `, for ${addressees.join(', ')}`}`;
}

/** “Caesar Act: its suspension runs out”. */
export function headline(coming: Coming): string {
  return `${coming.law.title}: ${comingWords(coming)}`;
}

/** What is behind it: what was done, on which day the effect begins or ends, what the record says, and where it was read. */
export function details(coming: Coming): readonly string[] {
  const { event, law, on } = coming;
  const when = on.length === 10 ? [] : [`The day is known only as ${dateWords(on)}.`];
  if (event === null) return [...when, ...law.openQuestions.map((question) => `Open: ${question}`), idOf(law)];
  const sources = byWeight(event.sources).map((source) => `${sourceWords(source)}, ${source.url}`);
  const done = `${sentenceCase(doneWords(event))}.`;
  return [done, event.summary, ...when, ...sources, idOf(law)];
}

function idOf(law: Law): string {
  return `Law: ${law.id}, verified through ${law.verifiedThrough}.`;
}
