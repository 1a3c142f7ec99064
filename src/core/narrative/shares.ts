import { total, WAYS, type Way, type Ways } from './narrative.ts';

/** How many articles there are in all: those that tell it, and those that only say the opposite. */
export function allArticles(ways: Ways): number {
  return WAYS.reduce((sum, way) => sum + total(ways[way]), 0);
}

/** Of all its articles, from 0 to 1. */
export function shareOf(ways: Ways, way: Way): number {
  const all = allArticles(ways);
  return all === 0 ? 0 : total(ways[way]) / all;
}

/** “79 %”, “under 1 %”. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 'under 1 %';
  return share < 1 && rounded === 100 ? 'over 99 %' : `${rounded} %`;
}
