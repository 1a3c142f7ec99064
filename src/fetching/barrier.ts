/**
 * Which addresses of the network belong to the public web, and what keeps the others from it. The ranges are those of IANA's
 * special-purpose registries (RFC 6890). IPv6 is held to what is allotted for global unicast at all (2000::/3), so that no form
 * that wraps another address (mapped, compatible, translated, tunnelled) is a way around.
 */
import ipaddr from 'ipaddr.js';

/** What an address is instead of public, in words; null where it is public. Anything but a plain address is none. */
export function barrierAt(address: string): string | null {
  if (!ipaddr.isValid(address) || !PLAIN.test(address)) return 'no address of the network';
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv4 ? barrierAtV4(parsed) : barrierAtV6(parsed);
}

/** Four decimal numbers, or IPv6 without a zone: resolvers return nothing else. */
const PLAIN = /^(?:(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}|[\da-f:.]*:[\da-f:.]*)$/i;

const IN_WORDS: Readonly<Record<string, string>> = {
  unspecified: 'an address of no host',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address (cloud metadata is served there)',
  loopback: 'the machine itself (loopback)',
  carrierGradeNat: 'an address inside a provider’s network',
  private: 'a private address',
  uniqueLocal: 'a private address',
};
const RESERVED = 'an address reserved for special purposes';

/** In a public range, and yet answered inside a cloud by its own host: Azure's. */
const METADATA = '168.63.129.16';

function barrierAtV4(address: ipaddr.IPv4): string | null {
  if (address.toString() === METADATA) return 'a cloud’s metadata address';
  const range = address.range();
  return range === 'unicast' ? null : (IN_WORDS[range] ?? RESERVED);
}

const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
/** IETF protocol assignments (Teredo, ORCHID, benchmarking, ...), documentation, 6to4. */
const SPECIAL = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
);
/** The well-known prefix under which a network without IPv4 reaches it (RFC 6052). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

function barrierAtV6(address: ipaddr.IPv6): string | null {
  if (address.match(NAT64)) return barrierAtV4(new ipaddr.IPv4(address.toByteArray().slice(12)));
  if (address.isIPv4MappedAddress()) return barrierAtV4(address.toIPv4Address()) ?? RESERVED;
  const range = address.range();
  const global = address.match(GLOBAL) && !SPECIAL.some((special) => address.match(special));
  return global && range === 'unicast' ? null : (IN_WORDS[range] ?? RESERVED);
}
