import { type Refused, refused } from './document.ts';

export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
}

/** Bytes as text: UTF-8, with or without a byte order mark, or UTF-16 with one. Anything else is refused, never guessed. */
export function decode(bytes: Uint8Array, file: string): Decoded | Refused {
  const encoding = markedEncoding(bytes);
  const format = encoding === null ? binaryFormat(bytes) : null;
  if (format !== null) return binary(file, format);
  const text = decodeAs(encoding ?? 'utf-8', bytes);
  if (text === null) return wrongEncoding(file, encoding ?? 'utf-8');
  return isBinary(text) ? binary(file, 'binary data') : { kind: 'text', text };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (a .docx, .odt or .epub is one)'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file'],
];

function binaryFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** Text has no NUL, and hardly any other control character. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return text.includes('\u0000') || controls > sample.length / 20;
}

function binary(file: string, format: string): Refused {
  return refused(
    file,
    'binary',
    `is ${format}, not text`,
    'Save its words as plain text, Markdown or HTML and check that.',
  );
}

function wrongEncoding(file: string, encoding: string): Refused {
  const hint = 'Convert it to UTF-8, for example with: iconv -f WINDOWS-1251 -t UTF-8 FILE.';
  return refused(file, 'encoding', `is not valid ${encoding.toUpperCase()}`, hint);
}
