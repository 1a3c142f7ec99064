/** A slice counts its records from 1; its source counts them on from slice to slice. */
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Problem } from '../core/problem.ts';
import { kindOf } from '../importers/scan/input-slice.ts';
import type { SliceFound } from './slice-found.ts';

/** What is told of a slice, with places as its source has them. */
export interface ToldOfSlice {
  readonly articles: readonly ScannedArticle[];
  readonly problems: readonly Problem[];
}

/** `before` is how many records of the source stand before the slice. */
export function inSource(source: string, { articles, problems }: SliceFound, before: number): ToldOfSlice {
  return {
    articles: articles.map((article) =>
      article.record === null ? article : { ...article, record: article.record + before },
    ),
    problems: problems.map((problem) => problemIn(source, problem, before)),
  };
}

function problemIn(source: string, problem: Problem, before: number): Problem {
  const { format } = kindOf(source);
  const number = problem.at.line + before;
  const file = format === 'warc' ? `${source}, record ${number}` : source;
  return { ...problem, at: { ...problem.at, file, line: format === 'jsonl' ? number : 0 } };
}
