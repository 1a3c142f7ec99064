/** What a scan of addresses keeps beside what it finds, until it is done: what feeds list, and what was found ahead of its turn. */
export interface Ahead {
  /** What was listed when the scan began; null where nobody has kept it. */
  listing(): Promise<string | null>;
  keepListing(text: string): Promise<void>;
  /** What was found in this slice, counted from 0; null where nobody has read it. */
  found(slice: number): Promise<string | null>;
  find(slice: number, found: string): Promise<void>;
}

/** For a scan that is not gone on with. */
export const NOT_KEPT: Ahead = {
  listing: async () => null,
  keepListing: async () => undefined,
  found: async () => null,
  find: async () => undefined,
};
