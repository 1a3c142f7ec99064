import type { LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { lawById, type Register } from '../law/register.ts';
import type { Pending } from '../status/pending.ts';
import { phases } from '../status/phases.ts';
import type { Status } from '../status/status.ts';
import { dateWords } from './date-words.ts';
import { clean } from './display-width.ts';
import { EVENT_WORDS } from './event-words.ts';
import { pendingWords } from './pending-words.ts';
import { sourcesLines } from './source-lines.ts';
import { sentenceCase, statusSentence } from './status-sentence.ts';
import type { Page } from './style.ts';
import { timelineLines } from './timeline.ts';
import { indented, labelled, wrap } from './wrap.ts';

export interface StatusAnswer {
  readonly law: Law;
  readonly status: Status;
  readonly pending: readonly Pending[];
}

/** A law's status on a day for a terminal: one sentence, the events that decided it, what was pending, the law's whole life. */
export function statusText({ law, status, pending }: StatusAnswer, register: Register, page: Page): string {
  const { style, width } = page;
  const lines = [
    ...wrap(clean(law.title), width).map(style.strong),
    style.faint(`${law.id}, on ${status.asOf}, as known on ${status.knownAt}`),
    '',
    ...wrap(sentenceCase(statusSentence(law, status) + pendingClause(pending, register)), width),
    ...section(
      'Because',
      page,
      status.because.flatMap((event) => becauseLines(event, page)),
    ),
    ...section(
      'Pending',
      page,
      pending.flatMap((one) => pendingLines(one, register, page)),
    ),
    '',
    ...timelineLines(phases(law, status.knownAt), status.asOf, page),
    '',
    style.faint(`Verified through ${status.verifiedThrough}.`),
  ];
  return `${lines.join('\n')}\n`;
}

/** One pending measure is part of the sentence; of several it gives the number, and the list follows. */
function pendingClause(pending: readonly Pending[], register: Register): string {
  const [only, ...more] = pending;
  if (only === undefined) return '.';
  return more.length === 0 ? `; pending: ${pendingWords(only, register)}.` : `; ${pending.length} measures pending.`;
}

function section(title: string, { style }: Page, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines];
}

const GUTTER = 14;
/** `lawstate history` names them all. */
const MOST_SOURCES = 2;

function becauseLines(event: LawEvent, page: Page): readonly string[] {
  const what = `${sentenceCase(EVENT_WORDS[event.kind].noun)}. ${clean(event.summary)}`;
  const lines = labelled(`  ${dateWords(event.on)}`, what, GUTTER, page.width);
  return [...lines, ...sourcesLines(event.sources, MOST_SOURCES, GUTTER, page)];
}

function pendingLines(pending: Pending, register: Register, { width }: Page): readonly string[] {
  const does = lawById(register, pending.measure)?.does ?? '';
  return [...indented(`${pendingWords(pending, register)}.`, 2, width), ...indented(clean(does), 4, width)];
}
