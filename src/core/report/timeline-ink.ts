/** How a timeline looks: patterns that tell themselves apart in black and white, and marks by shape. Colour says nothing alone. */
import { type Attributes, element } from './svg-element.ts';
import type { Look } from './timeline-bars.ts';
import type { Shape } from './timeline-moments.ts';

export const INK = '#1c2733';
export const FAINT = '#5c6773';
export const SOLID = '#23476b';
export const PAPER = '#ffffff';
/** Of the hatching where nobody has looked. */
export const UNVERIFIED = '#8a939c';

export const TEXT = { title: 17, body: 12, small: 11 } as const;

/** Names of the patterns carry the picture's own prefix, so that several pictures can stand on one page. */
export function patterns(prefix: string): string {
  const of = (name: string, size: number, ...shapes: readonly string[]) =>
    element(
      'pattern',
      { id: `${prefix}-${name}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: size, height: size, fill: PAPER }),
      ...shapes,
    );
  const stroke = (d: string, colour: string, width: number) =>
    element('path', { d, stroke: colour, 'stroke-width': width });
  return element(
    'defs',
    {},
    of('part', 8, stroke('M-2 2L2 -2M0 8L8 0M6 10L10 6', SOLID, 3.4)),
    of('open', 8, element('circle', { cx: 4, cy: 4, r: 1, fill: SOLID })),
    of('unverified', 7, stroke('M0 0L7 7M7 0L0 7', UNVERIFIED, 0.9)),
  );
}

/** Fill and outline of a stretch of a bar. */
export function lookOf(look: Look, prefix: string): Attributes {
  const fill = look === 'full' ? SOLID : `url(#${prefix}-${look})`;
  return { fill, stroke: SOLID, 'stroke-width': 1 };
}

export function unverifiedLook(prefix: string): Attributes {
  return { fill: `url(#${prefix}-unverified)`, stroke: UNVERIFIED, 'stroke-width': 1 };
}

/** A mark about 8 wide with its middle at x, y. */
export function markAt(shape: Shape, x: number, y: number): string {
  const at = { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` };
  const ink = { stroke: INK, 'stroke-width': 1.2 };
  switch (shape) {
    case 'force':
      return element('path', { ...at, d: 'M0 -5L5 0L0 5L-5 0Z', fill: INK });
    case 'efficacy':
      return element('circle', { ...at, r: 4, fill: INK });
    case 'other':
      return element('rect', { ...at, x: -3.5, y: -3.5, width: 7, height: 7, fill: INK });
    case 'talk':
      return element('circle', { ...at, ...ink, r: 3.5, fill: PAPER });
    case 'pending':
      return element('path', { ...at, ...ink, d: 'M0 -4.5L4.5 3.5L-4.5 3.5Z', fill: INK });
    case 'settled':
      return element('path', { ...at, ...ink, d: 'M0 -4.5L4.5 3.5L-4.5 3.5Z', fill: PAPER });
    default:
      return shape satisfies never;
  }
}

export const SHAPE_WORDS: Readonly<Record<Shape, string>> = {
  force: 'makes or ends law',
  efficacy: 'touches whether it applies',
  other: 'changes its text or a power',
  talk: 'a step, talk or ruling that changed neither',
  pending: 'bill, pending',
  settled: 'bill, settled',
};

export const LOOK_WORDS: Readonly<Record<Look, string>> = {
  full: 'in force / applies',
  part: 'in part',
  open: 'in force, and does not apply',
  none: 'not law',
};
