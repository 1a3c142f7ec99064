/** Who asks, and what it may do: by a token, or, where no token is set up, by sitting at this machine. */
import { getCookie } from 'hono/cookie';
import { TOKEN_COOKIE, type Visitor } from '../desk.ts';
import type { HostContext } from './env.ts';
import { hostName, isLocalName } from './host-names.ts';
import { forwardedAddress, isLoopback, plainAddress } from './network-address.ts';
import type { HostOptions } from './options.ts';
import { scopesOf, type TokenScope } from './tokens.ts';

export interface HostVisitor extends Visitor {
  /** A person or program on this machine, not a proxy on it. */
  readonly local: boolean;
  readonly mayReadMetrics: boolean;
  /** A token was given that no entry has. */
  readonly badToken: boolean;
}

export function visitorOf(context: HostContext, options: HostOptions): HostVisitor {
  const granted = grantedTo(context, options);
  const scopes = granted ?? [];
  const local = isLocal(context, options);
  const free = local && options.tokens.length === 0;
  const may = (scope: TokenScope) => free || scopes.includes(scope);
  return {
    address: addressOf(context, options),
    local,
    may,
    badToken: granted === null,
    mayReadMetrics: local || may('metrics'),
    get gone() {
      return goneSignal(context);
    },
  };
}

/** Null where a token was given that no entry has. A cookie counts only where the browser says that our own page sends it. */
function grantedTo(context: HostContext, { tokens }: HostOptions): readonly TokenScope[] | null {
  const bearer = /^Bearer *(.*)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return scopesOf(bearer, tokens);
  const site = context.req.header('sec-fetch-site');
  const cookie = site === 'same-origin' || site === 'none' ? getCookie(context, TOKEN_COOKIE) : undefined;
  return cookie === undefined ? [] : (scopesOf(cookie, tokens) ?? []);
}

function peerOf({ env }: HostContext): string {
  return plainAddress(env?.incoming?.socket.remoteAddress ?? '');
}

function addressOf(context: HostContext, { trustProxy }: HostOptions): string {
  const forwarded = trustProxy ? forwardedAddress(context.req.header('x-forwarded-for')) : null;
  return forwarded ?? peerOf(context);
}

const OF_PROXIES = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** The connection comes from this machine, calls us by a name of it, and bears no mark of a proxy that stands between. */
function isLocal(context: HostContext, { trustProxy }: HostOptions): boolean {
  const name = hostName(context.req.header('host'));
  if (trustProxy || name === null || !isLocalName(name) || !isLoopback(peerOf(context))) return false;
  return OF_PROXIES.every((header) => context.req.header(header) === undefined);
}

/** Aborted when the connection closes before the answer was sent. */
function goneSignal({ env }: HostContext): AbortSignal {
  const gone = new AbortController();
  const outgoing = env?.outgoing;
  if (outgoing?.destroyed && !outgoing.writableFinished) gone.abort();
  outgoing?.once('close', () => void (outgoing.writableFinished || gone.abort()));
  return gone.signal;
}
