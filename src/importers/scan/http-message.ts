/** What a web server answered, as an archive keeps it: the status, the fields, and the body as it was before it was sent. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { fieldsOf } from './warc-records.ts';

export interface HttpMessage {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const EMPTY_LINE = Buffer.from('\r\n\r\n');

/** Null where it is no answer, or its body cannot be unpacked to at most so many bytes. */
export function httpMessage(block: Buffer, most: number): HttpMessage | null {
  const end = block.indexOf(EMPTY_LINE);
  const header = block.subarray(0, end < 0 ? 0 : end).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(header)?.[1];
  if (status === undefined) return null;
  const fields = fieldsOf(header);
  const sent = block.subarray(end + EMPTY_LINE.length);
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const body = unpacked((chunked ? unchunked(sent) : null) ?? sent, fields.get('content-encoding') ?? '', most);
  return body === null ? null : { status: Number(status), fields, body };
}

/** RFC 9112, 7.1. Null where the body is not in chunks: archives often keep the field and not the chunks. */
function unchunked(sent: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const line = sent.subarray(at, at + 64).toString('latin1');
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n/i.exec(line);
    if (size === null) return null;
    const from = at + size[0].length;
    const length = Number.parseInt(size[1] as string, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(sent.subarray(from, from + length));
    at = from + length + 2;
  }
  return Buffer.concat(parts);
}

const UNPACKING: Readonly<Record<string, (bytes: Uint8Array, most: number) => Buffer>> = {
  gzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }),
  br: (bytes, most) => brotliDecompressSync(bytes, { maxOutputLength: most }),
  deflate(bytes, most) {
    // some servers leave out the frame that RFC 9110, 8.4.1.2 wants
    const framed = ((bytes[0] as number) & 0x0f) === 8;
    return (framed ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: most });
  },
};

function unpacked(bytes: Buffer, encoding: string, most: number): Uint8Array | null {
  const name = encoding.trim().toLowerCase().replace(/^x-/, '');
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes;
  // archives often keep the field and the body unpacked
  if (name === 'gzip' && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes;
  const unpack = UNPACKING[name];
  try {
    return unpack === undefined ? null : unpack(bytes, most);
  } catch {
    return null;
  }
}
