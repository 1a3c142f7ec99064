/**
 * Bytes as text where somebody has said which encoding it is: the server, or the page itself. A byte order mark comes before
 * what is said. Broken places of a page become � as a browser shows them, since pages cut their own descriptions in the middle
 * of a letter; a page that is broken all over is in another encoding and is refused.
 */
import { type Decoded, decode, isBinary } from './decode.ts';
import { type Refused, refused } from './document.ts';

const SAVE = 'Save the page from a browser, as text in UTF-8, and check the file.';
/** One letter in so many may be broken. */
const SOUND = 500;

type Decoder = InstanceType<typeof TextDecoder>;

export function decodeDeclared(bytes: Uint8Array, file: string, charset: string | null): Decoded | Refused {
  const decoder = decoderFor(charset ?? 'utf-8');
  if (decoder === null)
    return refused(file, 'encoding', `says that it is in the encoding “${charset}”, which is not known`, SAVE);
  if (hasMark(bytes)) return decode(bytes, file);
  if (decoder.encoding === 'utf-8') {
    const sound = decode(bytes, file);
    if (sound.kind === 'text' || sound.problem.code !== 'encoding') return sound;
  }
  return mended(decoder, bytes, file);
}

function mended(decoder: Decoder, bytes: Uint8Array, file: string): Decoded | Refused {
  const text = decoder.decode(bytes);
  if (isBinary(text)) return refused(file, 'binary', 'is binary data, not text', SAVE);
  const broken = text.split('\ufffd').length - 1;
  return broken > text.length / SOUND
    ? refused(
        file,
        'encoding',
        `is not in ${decoder.encoding.toUpperCase()}, as it says or as nothing says otherwise`,
        SAVE,
      )
    : { kind: 'text', text };
}

function decoderFor(charset: string): Decoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  );
}

const META = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:+-]{1,40})/i;
const XML = /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:+-]{1,40})["']/;

/** The encoding that a page or an XML document names in its first words; null where it names none. */
export function charsetIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = (XML.exec(head) ?? META.exec(head))?.[1]?.toLowerCase() ?? null;
  // what can be read so far is no UTF-16
  return named?.startsWith('utf-16') ? 'utf-8' : named;
}
