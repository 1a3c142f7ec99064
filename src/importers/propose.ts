/**
 * Asks a model for proposals. In: an article and an endpoint that speaks the chat completions interface. Out: proposals as
 * they came, or in one sentence why there are none; it throws nothing. One request, no redirect followed, an end to the time
 * and to the size. Nothing of the answer but proposals gets out, not even into the sentence.
 */
import type { Proposal } from '../core/claim/proposal.ts';
import { type Refused, refused } from './document.ts';
import { proposalsIn } from './proposal-answer.ts';
import { questionAbout } from './proposal-question.ts';

export interface Endpoint {
  /** Where requests go, in full: `http://localhost:11434/v1/chat/completions`. */
  readonly url: URL;
  readonly model: string | null;
  readonly key: string | null;
  readonly timeoutMs: number;
}

export interface Proposed {
  readonly kind: 'proposed';
  readonly proposals: readonly Proposal[];
}

/** The largest answer that is read, in bytes. */
const MOST_ANSWERED = 512 * 1024;
/** The longest article that is sent, in UTF-16 units: more than models take in. */
const MOST_ASKED = 400_000;

export async function askForProposals(article: string, endpoint: Endpoint): Promise<Proposed | Refused> {
  const { host } = endpoint.url;
  if (article.length > MOST_ASKED)
    return refused(host, 'long', 'was not asked, for the text is too long for a model', 'check it in parts');
  const signal = AbortSignal.timeout(endpoint.timeoutMs);
  try {
    return await answerTo(article, endpoint, signal);
  } catch {
    if (signal.aborted)
      return refused(
        host,
        'slow',
        `did not answer within ${endpoint.timeoutMs / 1000} seconds`,
        'allow it more with --propose-timeout',
      );
    return refused(
      host,
      'unreachable',
      'cannot be reached or broke off',
      'see that it runs and that the address is right',
    );
  }
}

async function answerTo(article: string, endpoint: Endpoint, signal: AbortSignal): Promise<Proposed | Refused> {
  const { url, model, key } = endpoint;
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: questionAbout(article, model),
  });
  if (!response.ok) {
    await response.body?.cancel();
    return refused(url.host, 'status', `answered with status ${response.status}`, adviceOn(response.status));
  }
  const body = await bodyOf(response);
  if (body === null)
    return refused(url.host, 'huge', `answered with more than ${MOST_ANSWERED / 1024} KB`, 'try another model');
  const proposals = proposalsIn(body);
  return proposals === null
    ? refused(url.host, 'malformed', 'answered with something that is no list of claims', 'try another model')
    : { kind: 'proposed', proposals };
}

function adviceOn(status: number): string {
  if (status >= 300 && status < 400) return 'give the address it leads to, for redirects are not followed';
  if (status === 401 || status === 403) return 'put its key into LAWSTATE_PROPOSE_KEY';
  if (status === 404) return 'see that the address is right and that it has the model of --propose-model';
  return status === 400 ? 'name a model that it has with --propose-model' : 'look into its own log';
}

/** The body as text; null where it is larger than we read. */
async function bodyOf(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // leaving the loop cancels the stream
    if (size > MOST_ANSWERED) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
