/** One rated claim on a terminal: the verdict, who said it, the words in their place, facet by facet, and what would be right. */
import type { Rating } from '../claim/rating.ts';
import { displayWidth } from './display-width.ts';
import { patternWords, RATING_WORDS } from './event-words.ts';
import { excerptOf } from './excerpt.ts';
import { facetLines } from './facet-table.ts';
import { markedLines } from './marked.ts';
import { recordLines } from './record-lines.ts';
import type { Report } from './report.ts';
import { saidBy } from './said-by.ts';
import type { Paint, Style } from './style.ts';
import type { RatedClaim } from './summary.ts';
import { INDENT, type TerminalPage, told } from './terminal-page.ts';
import { indented } from './wrap.ts';

export function claimLines(claim: RatedClaim, report: Report, page: TerminalPage): readonly string[] {
  const { style, width } = page;
  const { who, where } = saidBy(claim, report);
  const excerpt = excerptOf(page.text, claim.span);
  return [
    ...headLines(claim, page),
    '',
    ...indented(who, INDENT, width).map(style.name),
    ...indented(where, INDENT, width).map(style.faint),
    '',
    ...markedLines(excerpt, width - INDENT, style.mark).map((line) => ' '.repeat(INDENT) + line),
    '',
    ...told('Because', claim.verdict.because, page),
    ...told('Read as', claim.verdict.reading, page),
    ...told('Right is', claim.verdict.correction, page),
    ...told('Since then', claim.verdict.since, page),
    ...told('The text', claim.verdict.correctedInText ? 'says itself what is right.' : null, page),
    '',
    ...facetLines(claim.verdict.facets, INDENT, page),
    ...recordLines(claim, report, page),
  ];
}

/** A rule across the page with the claim's id, then rating and pattern. */
function headLines(claim: RatedClaim, { style, width }: TerminalPage): readonly string[] {
  const { rating, pattern } = claim.verdict;
  const { shape, words, dots } = RATING_WORDS[rating];
  const left = `${shape} ${words.toUpperCase()}`;
  const right = pattern === 'none' ? '' : patternWords(pattern);
  const room = width - INDENT - displayWidth(left) - displayWidth(dots) - 2 - displayWidth(right);
  const rule = style.faint(`── ${claim.id} ${'─'.repeat(Math.max(0, width - 4 - claim.id.length))}`);
  const verdict = `${' '.repeat(INDENT)}${style.strong(ratingPaint(rating, style)(left))}  ${ratingPaint(rating, style)(dots)}`;
  return [rule, room > 1 ? (verdict + ' '.repeat(room) + right).trimEnd() : verdict];
}

export function ratingPaint(rating: Rating, style: Style): Paint {
  if (rating === 'accurate' || rating === 'mostly-accurate') return style.good;
  return rating === 'misleading' || rating === 'false' ? style.bad : style.fair;
}
