/** Bytes as base64url without padding (RFC 4648, section 5), and back. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));

export function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const signs = [18, 12, 6, 0].map((shift) => SIGNS.charAt((bits >> shift) & 63));
    text += signs.slice(0, Math.min(3, bytes.length - at) + 1).join('');
  }
  return text;
}

/** Null where the text is no base64url of so many bytes. */
export function decodeBytes(text: string, length: number): Uint8Array | null {
  if (text.length !== Math.ceil((length * 4) / 3)) return null;
  const bytes = new Uint8Array(length);
  let [bits, held, at] = [0, 0, 0];
  for (let sign = 0; sign < text.length; sign++) {
    const value = VALUES.get(text.charCodeAt(sign));
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}
