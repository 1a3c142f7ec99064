/** What comes through standard input: JSON lines, a web archive, or one text, packed or not; its first bytes tell which. */
import { refused } from '../importers/document.ts';
import { STDIN } from '../importers/read-document.ts';
import { type Chunks, unzipped, unzippedHead } from '../importers/scan/byte-chunks.ts';
import { type Piece, piecesIn } from '../importers/scan/pieces.ts';
import { looksLikeFeed } from '../outlets/looks-like-feed.ts';

/** Of how many bytes the first words are looked at. */
const HEAD = 8192;

const FEED = refused(
  STDIN,
  'feed',
  'is a feed, which stands for the articles that it lists',
  'Save it and name the file, or give its address: they are fetched then.',
);

export async function* stdinPieces(input: Chunks): AsyncGenerator<Piece> {
  const { first, chunks } = await peeked(input);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  const bytes = gzip ? unzippedHead(first) : first;
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  if (!head.startsWith('{') && looksLikeFeed(bytes.subarray(0, HEAD))) return yield { kind: 'broken', refused: FEED };
  const format = head.startsWith('{') ? 'jsonl' : head.startsWith('WARC/') ? 'warc' : 'text';
  yield* piecesIn(gzip ? unzipped(chunks) : chunks, STDIN, format);
}

/** The first bytes of a stream, and the whole of it. */
async function peeked(input: Chunks): Promise<{ readonly first: Uint8Array; readonly chunks: Chunks }> {
  const stream = input[Symbol.asyncIterator]();
  const { done, value } = await stream.next();
  const first: Uint8Array = done ? new Uint8Array() : value;
  async function* chunks() {
    yield first;
    for (let next = await stream.next(); !next.done; next = await stream.next()) yield next.value;
  }
  return { first, chunks: chunks() };
}
