import type { Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { ScannedArticle } from './scanned-article.ts';

/** Which articles: those with a claim about this law, published from a day on, up to a day, by this outlet. */
export interface Asked {
  readonly law: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly outlet: string | null;
}

export const EVERYTHING: Asked = { law: null, since: null, until: null, outlet: null };

/** A month or a year counts where one of its days lies within; what bears no date only where no days are asked for. */
export function isAsked({ outlet, published, sightings }: ScannedArticle, asked: Asked): boolean {
  const since = asked.since === null || (published !== null && lastDay(published) >= asked.since);
  const until = asked.until === null || (published !== null && firstDay(published) <= asked.until);
  const by = asked.outlet === null || outlet === asked.outlet;
  return since && until && by && (asked.law === null || sightings.some(({ law }) => law === asked.law));
}
