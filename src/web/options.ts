/** What the pages of a server need besides the desk: who may write, where they stand, and what ships with them. */
import type { Context } from 'hono';
import type { CheckInput } from '../core/check.ts';

/** What somebody may be allowed to do. Reading is open. */
export type Scope = 'save' | 'publish' | 'delete';

/** `ask`: with a token, which was not given or is not valid. `denied`: not at all. */
export type Permission = 'allowed' | 'ask' | 'denied';

export interface Example {
  readonly name: string;
  readonly title: string;
  /** What there is to see in it, in one sentence. */
  readonly says: string;
  readonly input: CheckInput;
}

export interface WebOptions {
  /** Whether whoever asks may do that; the token is the one of a form, null where there is none. */
  readonly permission: (context: Context, scope: Scope, token: string | null) => Permission | Promise<Permission>;
  /** Where the pages stand, with a slash at the end; null where that is not known. */
  readonly address: string | null;
  /** The most bytes that a form may have. */
  readonly mostBytes: number;
  /** Markdown. */
  readonly documents: { readonly method: string; readonly glossary: string };
  /** What runs in a reader's browser. */
  readonly pageScript: string;
  readonly examples: readonly Example[];
  /** Told of what went wrong here and is nobody's input. */
  readonly onFault: (error: unknown) => void;
}
