import { LEGAL_VALUES, type Source } from '../law/source.ts';
import { dateWords } from './date-words.ts';
import { clean } from './display-width.ts';
import type { Page } from './style.ts';
import { indented } from './wrap.ts';

/** The weightiest sources, each with publisher, date, title and address, and how many more there are. */
export function sourcesLines(sources: readonly Source[], most: number, indent: number, page: Page): readonly string[] {
  const shown = byWeight(sources).slice(0, most);
  const left = sources.length - shown.length;
  const more = left === 0 ? [] : indented(`and ${left} more`, indent, page.width).map(page.style.faint);
  return [...shown.flatMap((source) => sourceLines(source, indent, page)), ...more];
}

function sourceLines(source: Source, indent: number, { style, width }: Page): readonly string[] {
  const about = indented(sourceWords(source), indent, width).map(style.faint);
  return [...about, `${' '.repeat(indent)}${style.link(clean(source.url))}`];
}

/** The law's own text first, reports last; else in the order given. */
export function byWeight(sources: readonly Source[]): readonly Source[] {
  const weight = (source: Source) => LEGAL_VALUES.indexOf(source.legalValue);
  return [...sources].sort((a, b) => weight(a) - weight(b));
}

/** “Federal Register, 2025-08-15: Extension of waiver (90 FR 39999)”. */
export function sourceWords({ publisher, title, published, citation }: Source): string {
  const date = published === null ? '' : `, ${dateWords(published)}`;
  return clean(`${publisher}${date}: ${title}${citation === null || title.includes(citation) ? '' : ` (${citation})`}`);
}
