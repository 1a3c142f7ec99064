/**
 * A name for all time, wherever the thing it names is published: `urn:lawstate:event:us/caesar-act:2025-12-18-repeal`
 * (RFC 8141). Whatever a part holds, it cannot end the name or add to it.
 */
export function urn(...parts: readonly string[]): string {
  return ['urn:lawstate', ...parts.map(encoded)].join(':');
}

/** Letters, digits and `-._~/` stand as they are; the rest as octets of UTF-8 in hexadecimal. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/');
}
