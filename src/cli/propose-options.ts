/** The options of --propose: where a model may be asked for claims, and how long. Off where it is not given. */
import type { Endpoint } from '../app/app.ts';
import { Refusal } from './refusal.ts';

export interface ProposeOptions {
  readonly propose?: string;
  readonly proposeModel?: string;
  readonly proposeTimeout?: string;
}

const SECONDS = 10;

/** The endpoint that the options name; null where none is to be asked. */
export function endpointOf(options: ProposeOptions, key: string | undefined): Endpoint | null {
  const { propose, proposeModel, proposeTimeout } = options;
  if (propose === undefined) {
    if (proposeModel === undefined && proposeTimeout === undefined) return null;
    const option = proposeModel === undefined ? '--propose-timeout' : '--propose-model';
    throw new Refusal(`${option} says how to ask, and nothing says whom. Give the address with --propose.`);
  }
  return {
    url: addressOf(propose),
    model: proposeModel === undefined ? null : modelOf(proposeModel),
    key: keyOf(key),
    timeoutMs: timeoutOf(proposeTimeout),
  };
}

/** `http://localhost:11434/v1` as the address of its chat completions. */
function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Refusal('--propose takes an http or https address. Write http://localhost:11434/v1 or the like.');
  if (url.username !== '' || url.password !== '')
    throw new Refusal('--propose takes an address without a name or password. Put a key into LAWSTATE_PROPOSE_KEY.');
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  url.hash = '';
  return url;
}

function modelOf(name: string): string {
  if (name.trim() !== '' && name.length <= 200 && !/\p{C}/u.test(name)) return name;
  throw new Refusal('--propose-model is no name of a model. Write it as the endpoint lists it.');
}

/** Not needed by models that run at home. */
function keyOf(key: string | undefined): string | null {
  const trimmed = key?.trim() ?? '';
  if (trimmed === '') return null;
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new Refusal('LAWSTATE_PROPOSE_KEY holds signs that no key has. Set it anew, or unset it.');
}

function timeoutOf(text: string | undefined): number {
  if (text === undefined) return SECONDS * 1000;
  const seconds = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (seconds >= 0.1 && seconds <= 600) return Math.round(seconds * 1000);
  throw new Refusal(`--propose-timeout ${text} is no time to wait. Write a number of seconds from 0.1 to 600.`);
}
