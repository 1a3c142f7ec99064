/**
 * A law's status as a small picture to be shown elsewhere: it needs nothing beside itself, says in words what it shows, and its
 * look tells the status without colour. In: title and state. Out: one SVG.
 */

import { shortened } from '../report/excerpt.ts';
import { element, xmlText } from '../report/svg-element.ts';
import { FONT } from '../report/svg-page.ts';
import { textWidth } from '../report/text-width.ts';
import type { State, StateLook } from './state.ts';
import { STATE_WORDS } from './strings/site.ts';

const HEIGHT = 28;
const SIZE = 12;
const PAD = 10;
const SWATCH = 14;
const LONGEST = 44;
const INK = '#1c2126';
const BAR = '#23476b';
const PAPER = '#ffffff';

export function badgeSvg(title: string, state: State): string {
  const [name, said] = [shortened(title, LONGEST), stateWords(state)];
  const left = Math.ceil(textWidth(name, SIZE)) + 2 * PAD;
  const right = Math.ceil(textWidth(said, SIZE)) + 2 * PAD + SWATCH + 6;
  const width = left + right;
  const text = (x: number, words: string, fill: string) =>
    element('text', { x, y: 18, 'font-size': SIZE, fill, 'font-family': FONT }, xmlText(words));
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: HEIGHT,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    role: 'img',
  };
  return `${element(
    'svg',
    { ...root, 'aria-labelledby': 't' },
    element('title', { id: 't' }, xmlText(badgeWords(title, state))),
    element('rect', { x: 0.5, y: 0.5, width: width - 1, height: HEIGHT - 1, rx: 3, fill: PAPER, stroke: BAR }),
    element('path', { d: `M3.5 .5H${left}V27.5H3.5a3 3 0 0 1-3-3V3.5a3 3 0 0 1 3-3`, fill: BAR }),
    text(PAD, name, PAPER),
    element('g', { transform: `translate(${left + PAD} 7)` }, ...swatch(state.look)),
    text(left + PAD + SWATCH + 6, said, INK),
  )}\n`;
}

/** What the picture says: “Section 907 of the FREEDOM Support Act: in force, waived (as last verified)”. */
export function badgeWords(title: string, state: State): string {
  return `${title}: ${stateWords(state)}`;
}

function stateWords({ words, certain }: State): string {
  return certain ? words : `${words} (${STATE_WORDS.uncertain})`;
}

/** The looks of the timeline in a box of 14. */
function swatch(look: StateLook): readonly string[] {
  const box = (fill: string, dashed = false) =>
    element('rect', {
      x: 0.75,
      y: 0.75,
      width: 12.5,
      height: 12.5,
      fill,
      stroke: BAR,
      'stroke-width': 1.5,
      'stroke-dasharray': dashed ? '2 2' : null,
    });
  switch (look) {
    case 'full':
      return [box(BAR)];
    case 'part':
      return [box(PAPER), element('path', { d: 'M1 13V1H13Z', fill: BAR })];
    case 'open':
      return [box(PAPER), ...DOTS];
    case 'coming':
      return [box(PAPER, true)];
    case 'none':
      return [
        box(PAPER),
        element('path', { d: 'M3.5 3.5L10.5 10.5M10.5 3.5L3.5 10.5', stroke: BAR, 'stroke-width': 1.5 }),
      ];
    default:
      return look satisfies never;
  }
}

const DOTS = [4.5, 9.5].flatMap((y) => [4.5, 9.5].map((x) => element('circle', { cx: x, cy: y, r: 1.2, fill: BAR })));
