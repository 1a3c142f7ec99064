/** The steps from an empty database to the schema of this program, in order. A step that was released is never changed. */
import { WHAT_IS_KEPT } from './migrations/0001-what-is-kept.ts';
import { SCANS } from './migrations/0002-scans.ts';
import { CASES_BY_LAW } from './migrations/0003-cases-by-law.ts';

export interface Migration {
  /** Counted from 1, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'what is kept', sql: WHAT_IS_KEPT },
  { number: 2, name: 'scans', sql: SCANS },
  { number: 3, name: 'cases by law', sql: CASES_BY_LAW },
];
