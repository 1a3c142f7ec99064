import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Phase } from '../status/phases.ts';
import { clean } from './display-width.ts';
import { writtenOut } from './event-words.ts';
import type { Page } from './style.ts';
import { labelled } from './wrap.ts';

/** What the pages of one report share. */
export interface TerminalPage extends Page {
  /** The text that was checked: spans refer to it. */
  readonly text: string;
  readonly register: Register;
  /** A law's phases as known at the report's clock; worked out once, however many claims are about it. */
  readonly lives: (law: Law) => readonly Phase[];
}

/** How far what belongs to a claim is set in, and the column that its labels take. */
export const INDENT = 3;
const GUTTER = 12;

/** A label and its sentence; nothing where there is none. */
export function told(label: string, text: string | null, { style, width }: Page): readonly string[] {
  if (text === null || text === '') return [];
  const lines = labelled(' '.repeat(INDENT) + label, writtenOut(clean(text)), INDENT + GUTTER, width);
  return lines.map((line) => line.replace(label, style.strong(label)));
}
