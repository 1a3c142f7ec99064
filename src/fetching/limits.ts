/** What one fetch may cost. Times in milliseconds. */
export interface Limits {
  /** Until a connection stands, TLS included. */
  readonly connectMs: number;
  /** From there until the head of the answer. */
  readonly headersMs: number;
  /** From first to last, redirects and names included. */
  readonly wholeMs: number;
  /** Of a body, both as it comes and unpacked. */
  readonly bytes: number;
  readonly redirects: number;
}

export const PAGE_LIMITS: Limits = {
  connectMs: 10_000,
  headersMs: 20_000,
  wholeMs: 30_000,
  bytes: 8 * 1024 * 1024,
  redirects: 8,
};
