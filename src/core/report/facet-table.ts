import type { Facet, Outcome } from '../claim/facet.ts';
import { clean, displayWidth, padEnd } from './display-width.ts';
import { OUTCOME_WORDS, writtenOut } from './event-words.ts';
import type { Page, Paint, Style } from './style.ts';
import { wrap } from './wrap.ts';

const FACET = 11;
const OUTCOME = 14;
const GAP = 2;

/** A claim's facets, one a row: what was claimed, what the record shows, and how the two compare. */
export function facetLines(facets: readonly Facet[], indent: number, { style, width }: Page): readonly string[] {
  if (facets.length === 0) return [];
  const half = Math.max(8, Math.floor((width - indent - FACET - OUTCOME - 3 * GAP) / 2));
  const widths = [FACET, half, half, OUTCOME];
  const head = row(['', 'claimed', 'record', ''], widths, indent).map(style.faint);
  return [...head, ...facets.flatMap((facet) => facetRow(facet, widths, indent, style))];
}

function facetRow({ facet, claimed, record, outcome }: Facet, widths: readonly number[], indent: number, style: Style) {
  const words = [
    facet,
    writtenOut(clean(claimed)),
    writtenOut(clean(record)),
    `${SHAPE[outcome]} ${OUTCOME_WORDS[outcome]}`,
  ];
  return row(words, widths, indent, [style.strong, (text) => text, (text) => text, paintOf(outcome, style)]);
}

/** Cells side by side, each wrapped in its own column. */
function row(
  cells: readonly string[],
  widths: readonly number[],
  indent: number,
  paints: readonly Paint[] = [],
): readonly string[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 10));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, at) =>
      cellAt(lines[line] ?? '', widths[at] ?? 10, at === cells.length - 1, paints[at]),
    );
    return (' '.repeat(indent) + parts.join('')).trimEnd();
  });
}

function cellAt(text: string, width: number, last: boolean, paint: Paint = (same) => same): string {
  const padding = padEnd(text, width + GAP).slice(text.length);
  return paint(text) + (last || displayWidth(text) > width + GAP ? '' : padding);
}

const SHAPE: Readonly<Record<Outcome, string>> = {
  supported: '✔',
  refuted: '✘',
  notEnoughEvidence: '?',
  conflictingEvidence: '≠',
};

function paintOf(outcome: Outcome, style: Style): Paint {
  if (outcome === 'supported') return style.good;
  return outcome === 'refuted' ? style.bad : style.fair;
}
