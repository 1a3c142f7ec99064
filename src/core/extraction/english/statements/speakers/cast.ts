import type { Speaker } from '../../../../claim/statement.ts';
import type { TextDocument } from '../../../../text/document.ts';
import type { Span } from '../../../../text/span.ts';
import type { Persons } from './person-index.ts';

/** A text with those who are named in it, and who has talked in it so far. */
export interface Cast {
  readonly document: TextDocument;
  readonly persons: Persons;
  /** Who has just asked, or is set right: whoever answers is somebody else. */
  readonly asker: string | null;
  /** Who asked last, and may ask again. */
  readonly asked: string | null;
  /** Who spoke before, the last one last. */
  readonly spoken: readonly Speaker[];
}

export function tokenSpan({ document }: Cast, from: number, to: number): Span {
  return [document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0];
}

/** Whoever of those who talk is not the one of that name: in a talk of two, the other. */
export function otherThan({ spoken }: Cast, name: string): Speaker | null {
  return spoken.findLast((one) => one.name !== name) ?? null;
}
