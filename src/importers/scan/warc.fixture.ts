/** Records of web archives as crawlers write them. */
import { gzipSync } from 'node:zlib';

export interface PageRecord {
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly type?: string;
  readonly encoding?: 'gzip';
  readonly chunked?: boolean;
  readonly status?: number;
}

export function warcRecord(type: string, fields: Readonly<Record<string, string>>, block: Uint8Array): Buffer {
  const named = { 'WARC-Type': type, ...fields, 'Content-Length': String(block.length) };
  const header = Object.entries(named).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${header.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

export const WARC_INFO = warcRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, Buffer.from('a: b\r\n'));

export function responseRecord({ url, body, type, encoding, chunked, status }: PageRecord): Buffer {
  const plain = Buffer.from(body as string);
  const packed = encoding === 'gzip' ? gzipSync(plain) : plain;
  const sent = chunked ? inChunks(packed) : packed;
  const head = [
    `HTTP/1.1 ${status ?? 200} OK`,
    `Content-Type: ${type ?? 'text/html; charset=utf-8'}`,
    ...(encoding === undefined ? [] : [`Content-Encoding: ${encoding}`]),
    ...(chunked ? ['Transfer-Encoding: chunked'] : []),
  ];
  const block = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), sent]);
  const fields = { 'WARC-Target-URI': url, 'WARC-Date': '2025-08-27T10:00:00Z' };
  return warcRecord('response', { ...fields, 'Content-Type': 'application/http; msgtype=response' }, block);
}

function inChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 1000) {
    const part = bytes.subarray(at, at + 1000);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}
