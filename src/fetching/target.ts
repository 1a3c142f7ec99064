import type { Reach } from './reach.ts';
import { type Fault, fault } from './refused.ts';

/** An address that may be asked for, as far as its own words tell. */
export interface Target {
  readonly kind: 'target';
  /** Without credentials and fragment, the host in its plain form: `http://0x7f.1/#a` is `http://127.0.0.1/`. */
  readonly url: URL;
  /** A name, or an address of the network without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Longer addresses are not written by people, and servers refuse them. */
const LONGEST = 4096;
const HTTP = 'Give one that begins with http:// or https://.';

/** The words of an address as a target; whether its host is public is only told by resolving it. */
export function targetOf(address: string, reach: Reach, base?: URL): Target | Fault {
  if (address.length > LONGEST) return fault('address', 'is too long for an address', 'Give a shorter one.');
  const url = parsed(address, base);
  if (url === null) return fault('address', 'is no address of a page', HTTP);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return fault('scheme', `has the scheme ${url.protocol}, and only http: and https: are read`, HTTP);
  if (url.hostname === '') return fault('address', 'is no address of a page', HTTP);
  if (url.username !== '' || url.password !== '')
    return fault('credentials', 'carries a name or password, and none is sent', 'Leave out what stands before the @.');
  url.hash = '';
  // a dot at the end says that the name is whole, and servers do not expect it
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (reach.ports !== null && !reach.ports.has(port))
    return fault('port', `asks for port ${port}, where no public web site is expected`, portHint(reach.ports));
  return { kind: 'target', url, host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port };
}

function parsed(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function portHint(ports: ReadonlySet<number>): string {
  return `Use one of the ports ${[...ports].join(', ')}, or --allow-private.`;
}
