import { createHash } from 'node:crypto';
import { charsetIn, decodeDeclared } from './decode-declared.ts';
import { documentOf, type ReadDocument, type Refused } from './document.ts';
import { htmlDocument } from './html.ts';
import { markdownDocument } from './markdown.ts';
import type { ReadSource } from './read-document.ts';
import { documentFrom } from './read-document.ts';

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
export async function documentFromBody({ bytes, url, mediaType, charset }: Body): Promise<ReadSource | Refused> {
  const decoded = decodeDeclared(bytes, url, charset ?? (isMarkup(mediaType) ? charsetIn(bytes) : null));
  const read = decoded.kind === 'refused' ? decoded : await documentAs(decoded.text, url, mediaType);
  if (read.kind === 'refused') return read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...read, input: { ...read.input, url }, sha256 };
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
