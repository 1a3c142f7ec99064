/** A record of a web archive as the page in it. In: the record. Out: what kind of text it is, its bytes, and what the archive knows of it. */
import { isPartialDate, type PartialDate } from '../../core/time/partial-date.ts';
import { MOST_BYTES } from '../document.ts';
import { httpMessage } from './http-message.ts';
import type { WarcRecord } from './warc-records.ts';

export interface ArchivedPage {
  readonly kind: 'page';
  readonly format: 'html' | 'plain';
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string | null;
  /** The day it was fetched. */
  readonly fetched: PartialDate | null;
}

/** `other` is no page: a request, an image, an error; `damaged` cannot be unpacked. */
export function archivedPage({ fields, block }: WarcRecord): ArchivedPage | 'other' | 'damaged' | 'too-large' {
  const type = fields.get('warc-type')?.toLowerCase();
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return 'other';
  if (block === null) return 'too-large';
  if (type !== 'response') return pageOf(fields, fields.get('content-type') ?? '', block);
  if (!/\bhttp\b/i.test(fields.get('content-type') ?? '')) return 'other';
  const message = httpMessage(Buffer.from(block.buffer, block.byteOffset, block.length), MOST_BYTES);
  if (message === null) return 'damaged';
  return message.status === 200 ? pageOf(fields, message.fields.get('content-type') ?? '', message.body) : 'other';
}

function pageOf(fields: WarcRecord['fields'], contentType: string, bytes: Uint8Array): ArchivedPage | 'other' {
  const html = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
  if (!html && !/^\s*text\/plain\b/i.test(contentType)) return 'other';
  const url = /^<?(https?:\/\/[^\s<>]+)>?$/.exec(fields.get('warc-target-uri') ?? '')?.[1] ?? null;
  const day = fields.get('warc-date')?.slice(0, 10) ?? '';
  const fetched = isPartialDate(day) ? day : null;
  return { kind: 'page', format: html ? 'html' : 'plain', bytes, contentType, url, fetched };
}
