/**
 * Which names a request may call us by. A page of somebody else whose name was made to point at this machine (DNS rebinding)
 * still calls us by its own name: a name that nobody has allowed is refused. An address in numbers cannot be made to point elsewhere.
 */
import { isIP } from 'node:net';

/** The name in a Host header, in small letters and without its port; null where it is none. */
export function hostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?)\.?(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase().replace(/^\[|\]$/g, '') ?? null;
}

export function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
}

export function isAllowedHost(header: string | undefined, allowed: readonly string[]): boolean {
  const name = hostName(header);
  return name !== null && (isLocalName(name) || isIP(name) !== 0 || allowed.includes(name));
}
