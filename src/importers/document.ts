/**
 * Importers read what people have on their desk (a text, a page, a line of records) and hand it on as one document, or say in
 * one sentence why it cannot be read. The text of a document is what all spans of its report refer to:
 *
 * - plain text: the text as given, only without its byte order mark;
 * - Markdown: its words without the marks, a line for each block;
 * - HTML: the text of the article as extracted, a line for each block, since the page itself is mostly not the article.
 *
 * Of the last two, `original` tells where in the file the words stand.
 */
import type { CheckInput } from '../core/check.ts';
import type { Problem } from '../core/problem.ts';
import type { Original } from './original.ts';

export interface ReadDocument {
  readonly kind: 'document';
  readonly input: CheckInput;
  /** The file behind an extracted text; null where the text is the file. Made when it is asked for. */
  readonly original: (() => Original) | null;
}

/** An input that cannot be read: why, and what to do about it. */
export interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
}

export function refused(file: string, code: string, message: string, hint: string, line = 0): Refused {
  return { kind: 'refused', problem: { severity: 'error', code, message, at: { file, line, path: '' }, hint } };
}

/** The largest document that is read, in bytes: some five thousand pages. A book is checked chapter by chapter. */
export const MOST_BYTES = 32 * 1024 * 1024;

export function tooLarge(file: string, bytes: number | null, line = 0): Refused {
  const size = bytes === null ? '' : ` (${Math.ceil(bytes / 1024 / 1024)} MB)`;
  const message = `is too large${size}: a document may have up to ${MOST_BYTES / 1024 / 1024} MB`;
  return refused(file, 'too-large', message, 'Split it, or give one document a line with --jsonl.', line);
}

export function documentOf(
  text: string,
  file: string,
  known: Partial<CheckInput> = {},
  original: ReadDocument['original'] = null,
): ReadDocument | Refused {
  if (text.trim() === '') return refused(file, 'empty', 'holds no text', 'Give the text of an article or statement.');
  const nothing = { title: null, url: null, outlet: null, published: null, language: null };
  return { kind: 'document', input: { ...nothing, ...known, text }, original };
}
