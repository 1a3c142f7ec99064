/**
 * Whether a request that may change something comes from a page of somebody else. A browser says where it comes from; a program
 * that is no browser says nothing and has no rights that it was not given.
 */

export interface Origin {
  readonly method: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly host: string | undefined;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isFromElsewhere({ method, origin, fetchSite, host }: Origin): boolean {
  if (READING.has(method)) return false;
  // the browser's own word, where it gives it: the origin is "null" on forms of pages that send no referrer
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  if (origin === undefined) return false;
  return origin.replace(/^https?:\/\//, '').toLowerCase() !== host?.toLowerCase();
}
