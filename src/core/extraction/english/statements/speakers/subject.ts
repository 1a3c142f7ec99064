import type { Speaker } from '../../../../claim/statement.ts';

/** Whoever a verb of saying belongs to. */
export interface Subject {
  readonly speaker: Speaker;
  /** Tokens that subject and verb take up together. */
  readonly from: number;
  readonly to: number;
}
