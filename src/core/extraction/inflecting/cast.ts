/** Who is named in a text, with the document and the language they are named in. */
import type { TextDocument } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Reporting } from './reporting.ts';

export interface Person {
  readonly name: string;
  readonly key: string;
  readonly role: string | null;
  readonly start: number;
  readonly end: number;
  /** With what is said of somebody before and behind the name. */
  readonly naming: Span;
}

export interface Cast {
  readonly document: TextDocument;
  readonly persons: readonly Person[];
  readonly reporting: Reporting;
  /** Words with a capital, as the text has them. */
  readonly capitals: ReadonlySet<string>;
}
