/**
 * When a narrative faded. It is told most in its peak week; its last week is the last in which at least a tenth as many articles
 * told it, reprints among them. It has faded where four whole weeks have passed since that week, up to the day one looked.
 */
import { addDays, type Day } from '../time/day.ts';
import { mondayOf } from '../time/week.ts';
import { type Fading, type NarrativeWeek, telling, total } from './narrative.ts';

const SHARE = 0.1;
const QUIET_WEEKS = 4;

export function fadingOf(weeks: readonly NarrativeWeek[], through: Day): Fading | null {
  const strengths = weeks.map((one) => ({ week: one.week, articles: total(telling(one)) }));
  const [first] = strengths;
  if (first === undefined) return null;
  const peak = strengths.reduce((most, one) => (one.articles > most.articles ? one : most), first);
  if (peak.articles === 0) return null;
  const last = strengths.findLast(({ articles }) => articles > 0 && articles >= peak.articles * SHARE) ?? peak;
  const faded = addDays(mondayOf(last.week), 7 * (1 + QUIET_WEEKS)) <= addDays(through, 1);
  return { peak: peak.week, articles: peak.articles, last: last.week, faded };
}
