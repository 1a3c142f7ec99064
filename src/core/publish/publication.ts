/** Who publishes checks, and where they stand: what a published check says of its publisher to readers and to programs. */
export interface Publisher {
  readonly name: string;
  readonly url: string;
  /** Address of a picture. */
  readonly logo: string | null;
}

/** The person who signs the checks; where there is none, the publisher does. */
export interface Author {
  readonly name: string;
  readonly url: string;
}

/** Every part may be missing: a check needs none of it, only what is published does. */
export interface Publication {
  readonly publisher: Publisher | null;
  readonly author: Author | null;
  /** Where one claim of one published check stands: `https://example.org/checks/{case}#{claim}`. See `permalink.ts`. */
  readonly permalink: string | null;
  /** Address of the corrections policy. */
  readonly corrections: string | null;
  /** Where readers reach the publisher: an email address, or an address of a page. */
  readonly contact: string | null;
}

/** Who a feed says it is by; null where nobody is set up. */
export function feedAuthorOf({ publisher }: Publication): { readonly name: string; readonly uri: string } | null {
  return publisher === null ? null : { name: publisher.name, uri: publisher.url };
}

export const UNPUBLISHED: Publication = {
  publisher: null,
  author: null,
  permalink: null,
  corrections: null,
  contact: null,
};
