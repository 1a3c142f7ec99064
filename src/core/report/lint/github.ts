/**
 * Findings as workflow commands, which GitHub shows beside the line. What may end a command, or a property of it, is written in
 * percent signs, so that no text of an article becomes a command.
 */
import type { Problem } from '../../problem.ts';
import { RATING_WORDS } from '../event-words.ts';
import { type Finding, FOUND } from './finding.ts';
import { messageOf } from './text.ts';

export function findingCommand(finding: Finding): string {
  const { at, file, rating } = finding;
  const name = FOUND.has(rating) ? 'warning' : 'notice';
  const place: readonly (readonly [string, string | number])[] =
    at === null
      ? [['line', 1]]
      : [
          ['line', at.from.line],
          ['endLine', at.to.line],
          ['col', at.from.column],
          // of a range over several lines GitHub takes no columns of the end
          ...(at.to.line === at.from.line ? ([['endColumn', at.to.column]] as const) : []),
        ];
  return command(
    name,
    [['file', file], ...place, ['title', `Lawstate: ${RATING_WORDS[rating].words}`]],
    messageOf(finding),
  );
}

/** A file that could not be read. */
export function problemCommand({ at, message, hint }: Problem): string {
  return command(
    'error',
    [
      ['file', at.file],
      ['title', 'Lawstate'],
    ],
    `${at.file} ${message}. ${hint}`,
  );
}

function command(name: string, properties: readonly (readonly [string, string | number])[], message: string): string {
  const given = properties.map(([key, value]) => `${key}=${propertyOf(String(value))}`);
  return `::${name} ${given.join(',')}::${dataOf(message)}\n`;
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
