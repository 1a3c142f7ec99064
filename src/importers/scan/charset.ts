/** Bytes of a page as text, in the encoding that it names; null where it does not fit, and never guessed. */
const NAMED_IN_PAGE = /<(?:meta\b[^>]*\bcharset\s*=\s*["']?|\?xml\b[^>]*\bencoding\s*=\s*["'])([\w:-]+)/i;
/** Where the HTML Standard looks for it (13.2.3.2). */
const SEEN = 1024;

export function decodedPage(bytes: Uint8Array, contentType: string): string | null {
  const named = /\bcharset\s*=\s*["']?([\w:-]+)/i.exec(contentType)?.[1] ?? charsetInPage(bytes);
  const text = decodedAs(markedCharset(bytes) ?? named ?? 'utf-8', bytes);
  // a page that says one thing and is the other, as happens, reads well in UTF-8 only if it is UTF-8
  return text ?? (named === null ? null : decodedAs('utf-8', bytes));
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function charsetInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEEN)).toString('latin1');
  return NAMED_IN_PAGE.exec(head)?.[1] ?? null;
}

function decodedAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
