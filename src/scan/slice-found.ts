/** What one slice of an input has: numbers, and the articles with rated claims. A slice scanned twice gives the same. */
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Problem } from '../core/problem.ts';

export interface SliceFound {
  /** How many records were counted: lines, of an archive all it holds; what follows is counted on from there. */
  readonly records: number;
  /** Those that are documents, broken ones among them, and those that name no law of the register. */
  readonly documents: number;
  readonly dismissed: number;
  /** In order; `record` counts from 1 within the slice, and so does the line of a problem. */
  readonly articles: readonly ScannedArticle[];
  /** How many are broken, by the code of their problem. */
  readonly broken: Readonly<Record<string, number>>;
  /** The first of them. */
  readonly problems: readonly Problem[];
}

/** So many problems of a slice are told in words. */
const MOST_PROBLEMS = 10;

/** A slice while it is read. */
export interface Finding {
  /** How many records were counted so far. */
  readonly records: number;
  count(records: number, documents: number): void;
  dismiss(documents: number): void;
  keep(article: ScannedArticle): void;
  refuse(problem: Problem, record: number): void;
  found(): SliceFound;
}

export function finding(): Finding {
  const count = { records: 0, documents: 0, dismissed: 0 };
  const articles: ScannedArticle[] = [];
  const broken: Record<string, number> = {};
  const problems: Problem[] = [];
  return {
    get records() {
      return count.records;
    },
    count(records, documents) {
      count.records += records;
      count.documents += documents;
    },
    dismiss(documents) {
      count.dismissed += documents;
    },
    keep: (article) => void articles.push(article),
    refuse(problem, record) {
      broken[problem.code] = (broken[problem.code] ?? 0) + 1;
      if (problems.length < MOST_PROBLEMS) problems.push({ ...problem, at: { ...problem.at, line: record } });
    },
    found: () => ({ ...count, articles, broken, problems }),
  };
}
