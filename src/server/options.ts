/** What a host is told by whoever starts it. */
import type { TokenEntry } from './tokens.ts';

export interface HostOptions {
  /** Names besides this machine’s own that requests may call us by. */
  readonly hosts: readonly string[];
  /** Whether what the nearest proxy says of the visitor is believed: `X-Forwarded-For`, `X-Forwarded-Proto`. */
  readonly trustProxy: boolean;
  readonly tokens: readonly TokenEntry[];
  /** Requests a minute of one address; 0 for as many as it likes. */
  readonly perMinute: number;
  /** Of a request’s body, in bytes. */
  readonly mostBytes: number;
}

export const MOST_BODY_BYTES = 4 * 1024 * 1024;
export const PER_MINUTE = 600;
