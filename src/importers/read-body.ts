import { createHash } from 'node:crypto';
import type { Decoded } from './decode.ts';
import { charsetIn, decodeDeclared } from './decode-declared.ts';
import { documentOf, type ReadDocument, type Refused } from './document.ts';
import { htmlDocument } from './html.ts';
import { markdownDocument } from './markdown.ts';
import type { ReadSource } from './read-document.ts';
import { documentFrom, isPage } from './read-document.ts';

/** What an address led to: bytes, and what the server says of them. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Where redirects ended; it becomes the document's own. */
  readonly url: string;
  /** `text/html`; null where the server does not say. */
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** A body as a document, of the kind and in the encoding that server or page name. */
export async function documentFromBody(body: Body): Promise<ReadSource | Refused> {
  const decoded = textOfBody(body);
  const read = decoded.kind === 'refused' ? decoded : await documentOfBody(decoded.text, body);
  if (read.kind === 'refused') return read;
  const sha256 = createHash('sha256').update(body.bytes).digest('hex');
  return { ...read, sha256 };
}

export function textOfBody({ bytes, url, mediaType, charset }: Body): Decoded | Refused {
  return decodeDeclared(bytes, url, charset ?? (isMarkup(mediaType) ? charsetIn(bytes) : null));
}

/** Whether a page of HTML was sent, by what the server says, else by its first words. */
export function isPageBody(text: string, { url, mediaType }: Body): boolean {
  return mediaType === null ? isPage(text, url) : mediaType.endsWith('html');
}

/** The document of a body whose text is known; where redirects ended is its address. */
export async function documentOfBody(text: string, { url, mediaType }: Body): Promise<ReadDocument | Refused> {
  const read = await documentAs(text, url, mediaType);
  return read.kind === 'refused' ? read : { ...read, input: { ...read.input, url } };
}

function isMarkup(mediaType: string | null): boolean {
  return mediaType === null || mediaType.endsWith('html');
}

async function documentAs(text: string, url: string, mediaType: string | null): Promise<ReadDocument | Refused> {
  if (mediaType?.endsWith('html')) return htmlDocument(text, url);
  const { pathname } = new URL(url);
  if (mediaType?.endsWith('markdown') || (mediaType === 'text/plain' && /\.(?:md|markdown)$/i.test(pathname)))
    return markdownDocument(text, url);
  return mediaType === 'text/plain' ? documentOf(text, url) : documentFrom(text, url);
}
