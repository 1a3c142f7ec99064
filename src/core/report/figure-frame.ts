/** The SVG element around a figure of a page, with its name and what it shows for those who do not see it. */
import { element, xmlText } from './svg-element.ts';
import { FONT, type Part } from './svg-page.ts';
import { patterns } from './timeline-ink.ts';

export interface FigureFrame {
  /** In pixels. */
  readonly width: number;
  /** No other picture of the page may have it. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
}

/** Around what is drawn, so that no line is cut. */
export const FIGURE_MARGIN = 2;

export function framedFigure(page: Part, { width, prefix, title, description }: FigureFrame): string {
  const height = Math.ceil(page.height) + 2 * FIGURE_MARGIN;
  const ids = { title: `${prefix}-title`, desc: `${prefix}-desc` };
  return element(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.desc,
      'font-family': FONT,
    },
    element('title', { id: ids.title }, xmlText(title)),
    element('desc', { id: ids.desc }, xmlText(description)),
    patterns(prefix),
    element('g', { transform: `translate(${FIGURE_MARGIN} ${FIGURE_MARGIN})` }, page.svg),
  );
}
