/**
 * One request and the head of its answer. The connection goes to an address that was checked, while name, certificate and `Host`
 * stay those of the target. No proxy of the environment, no shared connection, no cookie takes part.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { Limits } from './limits.ts';
import type { Address } from './resolve.ts';
import type { Target } from './target.ts';

export interface Message {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Way {
  readonly addresses: readonly Address[];
  readonly limits: Pick<Limits, 'connectMs' | 'headersMs'>;
  /** PEM certificates of authorities that are trusted beside those of Node. */
  readonly authorities: readonly string[];
  readonly signal: AbortSignal;
}

/** An end that came too late: connecting, or the head of the answer. */
export class Slow extends Error {
  readonly phase: 'connect' | 'headers';

  constructor(phase: 'connect' | 'headers') {
    super(phase);
    this.phase = phase;
  }
}

/** The answer with its body still to be read; throws what the network throws, or `Slow`. */
export function exchange(target: Target, message: Message, way: Way): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (target.url.protocol === 'https:' ? httpsRequest : httpRequest)({
      ...pathTo(target, way),
      method: message.method,
      headers: { ...message.headers, host: target.url.host },
      signal: way.signal,
    });
    let clock = setTimeout(() => request.destroy(new Slow('connect')), way.limits.connectMs);
    const connected = () => {
      clearTimeout(clock);
      clock = setTimeout(() => request.destroy(new Slow('headers')), way.limits.headersMs);
    };
    request.once('socket', (socket) =>
      socket.once(connectedEvent(target), () => {
        if (isOneOf(way.addresses, socket)) connected();
        else request.destroy(new Error('connected elsewhere'));
      }),
    );
    // the end of a request that got no answer: also of one that was answered with another protocol
    request.once('close', () => {
      clearTimeout(clock);
      reject(new Error('closed'));
    });
    request.on('error', reject);
    request.once('response', (response) => {
      clearTimeout(clock);
      resolve(response);
    });
    request.end(message.body ?? undefined);
  });
}

function connectedEvent({ url }: Target): 'secureConnect' | 'connect' {
  return url.protocol === 'https:' ? 'secureConnect' : 'connect';
}

function pathTo({ url, host, port }: Target, { addresses, authorities }: Way) {
  const secure = url.protocol === 'https:';
  return {
    protocol: url.protocol,
    host,
    port,
    path: `${url.pathname}${url.search}`,
    agent: false,
    lookup: onlyThese(addresses),
    // of several addresses the next is tried when one does not answer; Node's quarter of a second fails far hosts
    autoSelectFamilyAttemptTimeout: 1000,
    ...(secure && isIP(host) === 0 ? { servername: host } : {}),
    ...(secure && authorities.length > 0 ? { ca: [...rootCertificates, ...authorities] } : {}),
  };
}

/** In place of asking for the name once more, which could be answered otherwise. */
function onlyThese(addresses: readonly Address[]): LookupFunction {
  return (_name, options, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new Error('no address'), '');
    else if (options.all === true) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

/** The second lock: the address at the other end is one of those that were checked. */
function isOneOf(addresses: readonly Address[], { remoteAddress }: Socket): boolean {
  return remoteAddress !== undefined && addresses.some(({ address }) => sameAddress(address, remoteAddress));
}

function sameAddress(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** One way of writing for each address; without the zone, which names an interface of this machine. */
function plain(address: string): string {
  const bare = address.replace(/%.*$/, '');
  const url = `http://${isIP(bare) === 6 ? `[${bare}]` : bare}/`;
  return URL.canParse(url) ? new URL(url).host : bare;
}
