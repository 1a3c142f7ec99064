/** A picture that grows downwards: parts know how high they are and are drawn one below the other. */
import { type Attributes, element, xmlText } from './svg-element.ts';
import { linesWithin } from './text-width.ts';
import { FAINT, INK } from './timeline-ink.ts';

/** Something drawn with its top at 0. */
export interface Part {
  readonly height: number;
  readonly svg: string;
}

export const FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif";

/** The parts one below the other, moved by groups so that each is drawn from 0. */
export function stacked(parts: readonly Part[]): Part {
  let height = 0;
  const drawn = parts.map((part) => {
    const svg = element('g', { transform: `translate(0 ${Math.round(height * 10) / 10})` }, part.svg);
    height += part.height;
    return svg;
  });
  return { height, svg: drawn.join('') };
}

export function space(height: number): Part {
  return { height, svg: '' };
}

export interface Words {
  readonly size: number;
  readonly bold?: boolean;
  readonly faint?: boolean;
}

export function textAt(x: number, y: number, text: string, words: Words, more: Attributes = {}): string {
  const { size, bold = false, faint = false } = words;
  const look = { 'font-size': size, 'font-weight': bold ? 'bold' : null, fill: faint ? FAINT : INK };
  return element('text', { x, y, ...look, ...more }, xmlText(text));
}

/** A paragraph within the width, its lines a good quarter apart. */
export function paragraph(text: string, x: number, width: number, words: Words): Part {
  const step = Math.round(words.size * 1.3);
  const lines = linesWithin(text, words.size * (words.bold ? 1.08 : 1), width);
  const svg = lines.map((line, at) => textAt(x, step * at + words.size, line, words)).join('');
  return { height: step * lines.length, svg };
}
