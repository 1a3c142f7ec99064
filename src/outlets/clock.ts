export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or when the signal says so. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}
