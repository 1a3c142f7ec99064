/** Findings as compilers print them, a line each, so that editors can jump to them. */
import { clean } from '../display-width.ts';
import { RATING_WORDS } from '../event-words.ts';
import { shortened } from '../excerpt.ts';
import type { Finding } from './finding.ts';

const MOST_WORDS = 100;

/** `draft.md:3:5 misleading: “…”: what is wrong; say instead: what is right`. */
export function findingLine(finding: Finding): string {
  const { line, column } = finding.at?.from ?? { line: 1, column: 1 };
  return `${clean(finding.file)}:${line}:${column} ${messageOf(finding)}\n`;
}

export function messageOf({ at, rating, words, because, instead }: Finding): string {
  const said = `${RATING_WORDS[rating].words}: “${shortened(clean(words), MOST_WORDS)}”`;
  const where = at === null ? ' (somewhere in this file)' : '';
  const right = instead === null ? '' : `; say instead: ${clean(instead)}`;
  return `${said}${where}: ${clean(because).replace(/\.$/, '')}${right}`;
}
