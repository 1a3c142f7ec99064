/** The wiring of what is fetched: addresses to bytes under guard, bytes to documents. `app.ts` hands it on to the faces. */
import { type Fetched, type Fetching, fetchPage } from '../fetching/fetch-page.ts';
import { PAGE_LIMITS } from '../fetching/limits.ts';
import { PAGE } from '../fetching/media-type.ts';
import { ANYWHERE, PUBLIC } from '../fetching/reach.ts';
import { systemResolve } from '../fetching/resolve.ts';
import type { Refused } from '../importers/document.ts';
import { documentFromBody } from '../importers/read-body.ts';
import type { ReadSource } from '../importers/read-document.ts';
import { packageVersion } from '../package-root.ts';

/** How far a fetch may go, and who may end it. */
export interface Allowing {
  /** Lets a fetch into networks that are not public: for tests and intranets. */
  readonly allowPrivate?: boolean;
  readonly signal?: AbortSignal;
}

/** The document at an address; its `url` is where redirects ended. Or in one sentence why there is none. */
export async function readAddress(url: string, allowing: Allowing = {}): Promise<ReadSource | Refused> {
  const answer = await fetchAddress(url, allowing);
  return answer.kind === 'fetched' ? documentFromBody(answer) : answer;
}

/** The same, not read yet. */
export async function fetchAddress(url: string, { allowPrivate, signal }: Allowing = {}): Promise<Fetched | Refused> {
  const asked = { url, wanted: PAGE, ...(signal === undefined ? {} : { signal }) };
  const answer = await fetchPage(asked, fetchingFor(allowPrivate ?? false, null));
  if (answer.kind === 'fetched') return answer;
  if (answer.kind === 'refused') return { kind: 'refused', problem: answer.problem };
  throw new Error('nothing was known of the page, and the answer is that it did not change');
}

/** `contact` tells servers who asks: the address of a page or of mail. */
export function fetchingFor(allowPrivate: boolean, contact: string | null): Fetching {
  return {
    reach: allowPrivate ? ANYWHERE : PUBLIC,
    resolve: systemResolve,
    limits: PAGE_LIMITS,
    userAgent: `lawstate/${packageVersion()}${contact === null ? '' : ` (+${contact})`}`,
    authorities: [],
  };
}
