/**
 * A published check: a case is one text, and every time that its check came out otherwise is a version of it. A version never
 * changes; what is right at present is said by the newest one, with a notice of what the one before it had said.
 */
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { Day } from '../time/day.ts';
import type { Notice } from './notice.ts';
import type { RecordedLaw } from './recorded-law.ts';

export const CASE_SCHEMA = 'lawstate/case@1';

/** What a version is made of besides its report: the contract `lawstate/case@1`. */
export interface CaseFile {
  readonly schema: typeof CASE_SCHEMA;
  readonly case: string;
  /** Counted from 1. */
  readonly version: number;
  /** Whether a text was checked for it, or the claims of the version before were held against the record again. */
  readonly by: 'publish' | 'recheck';
  /** The day up to which the record was believed; also the day of the version. */
  readonly knownAt: Day;
  /** The days that the claims are judged on, in order. */
  readonly asOf: readonly Day[];
  readonly tool: Report['tool'];
  readonly register: { readonly laws: number; readonly digest: string };
  readonly input: CheckedInput;
  readonly excerpt: readonly Passage[];
  readonly record: readonly RecordedLaw[];
  /** What it says otherwise than the version before; null for a first one. */
  readonly notice: Notice | null;
}

/** The text that was checked, which is not kept: enough to know it again. */
export interface CheckedInput {
  /** Of the bytes that were given, and of the text that was read from them, which the spans count in; in hexadecimal. */
  readonly sha256: string;
  readonly textSha256: string;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
}

/** Words of the text, and where they stand in it. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
}

export interface Version {
  readonly file: CaseFile;
  readonly report: Report;
}

/** The days of a report’s claims, each once. */
export function daysOf({ claims }: Report): readonly Day[] {
  return [...new Set(claims.map((claim) => claim.asOf))].sort();
}
