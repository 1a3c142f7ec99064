import type { CaseFile, Version } from './case.ts';

/** A case as it is read back: what every version was made of, and the newest with its report. */
export interface PublishedCase {
  readonly id: string;
  /** In order of their numbers, all from 1 on. */
  readonly files: readonly CaseFile[];
  readonly newest: Version;
}
