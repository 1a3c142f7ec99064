import { element } from '../report/svg-element.ts';

/** The picture of a tab: a law’s life as a bar, and the day that is asked about. */
export function iconSvg(): string {
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' };
  return `${element(
    'svg',
    root,
    element('rect', { width: 32, height: 32, rx: 6, fill: '#23476b' }),
    element('rect', { x: 6, y: 13, width: 20, height: 6, fill: '#faf8f3' }),
    element('path', { d: 'M18 7v18', stroke: '#f2b27c', 'stroke-width': 2.5 }),
  )}\n`;
}
