/** What a search of laws found, as the page tells it. */
import type { Law } from '../core/law/law.ts';
import { FIND_SERVED } from '../core/page/strings/served.ts';
import { FIND } from '../core/page/strings/site.ts';
import { filled } from './problem.ts';
import type { Web } from './web.ts';

export interface LawsFound {
  readonly laws: readonly Law[];
  /** How many there are, in words. */
  readonly told: string;
  /** “… is not its name.” */
  readonly wrong: readonly string[];
}

/** Laws shown; another word narrows them. */
const SHOWN = 60;

export function answerTo(words: string, web: Web): LawsFound {
  const found = web.find(words);
  if (found.kind === 'common') return { laws: [], told: FIND.common, wrong: [] };
  const shown = found.laws.slice(0, SHOWN);
  const names = [...new Set(shown.flatMap(({ misnomer }) => misnomer ?? []))];
  return {
    laws: shown.map(({ law }) => law),
    told: told(shown.length, found.laws.length),
    wrong: names.map((name) => filled(FIND.misnomer, { name })),
  };
}

function told(shown: number, all: number): string {
  if (all === 0) return FIND.none;
  if (all === 1) return FIND_SERVED.found.one;
  const values = { shown: String(shown), count: String(all) };
  return filled(shown < all ? FIND_SERVED.found.some : FIND_SERVED.found.many, values);
}
