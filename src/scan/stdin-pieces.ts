/** What comes through standard input: JSON lines, a web archive, or one text, packed or not; its first bytes tell which. */
import { STDIN } from '../importers/read-document.ts';
import { type Chunks, unzipped, unzippedHead } from '../importers/scan/byte-chunks.ts';
import { type Piece, piecesIn } from '../importers/scan/pieces.ts';

export async function* stdinPieces(input: Chunks): AsyncGenerator<Piece> {
  const { first, chunks } = await peeked(input);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  const head = Buffer.from((gzip ? unzippedHead(first) : first).subarray(0, 64))
    .toString('latin1')
    .trimStart();
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
