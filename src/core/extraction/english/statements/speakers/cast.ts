import type { TextDocument } from '../../../../text/document.ts';
import type { Span } from '../../../../text/span.ts';
import type { Persons } from './person-index.ts';

/** A text with those who are named in it. */
export interface Cast {
  readonly document: TextDocument;
  readonly persons: Persons;
}

export function tokenSpan({ document }: Cast, from: number, to: number): Span {
  return [document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0];
}
