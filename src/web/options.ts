/** What the pages of a server need besides the desk: where they stand, and what ships with them. */
import type { CheckInput } from '../core/check.ts';

/** A text to look at before one has one’s own. */
export interface Example {
  readonly name: string;
  /** Of its headline, ISO 639-1. */
  readonly language: string;
  readonly title: string;
  /** What there is to see in it, in one sentence. */
  readonly says: string;
  readonly input: CheckInput;
}

export interface WebOptions {
  /** Where the pages stand, with a slash at the end; null to go by what a request calls them. */
  readonly address: string | null;
  /** Markdown. */
  readonly documents: { readonly method: string; readonly glossary: string };
  /** What runs in a reader's browser. */
  readonly pageScript: string;
  readonly examples: readonly Example[];
}
