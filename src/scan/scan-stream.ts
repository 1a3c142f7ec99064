/** What comes through a pipe, which has no slices: found in parts, each of so many bytes. It cannot be gone on with. */
import type { Piece } from '../importers/scan/pieces.ts';
import type { Destination } from './destination/destination.ts';
import { inSource } from './in-source.ts';
import type { ScanStep } from './scan.ts';
import { scanPiece } from './scan-pieces.ts';
import type { Scanning } from './scanning.ts';
import { finding, type SliceFound } from './slice-found.ts';
import { NOTHING, withFound } from './totals.ts';

/** How often it is told how far the scan has come. */
const PART = 4 * 1024 * 1024;

export async function* scanStream(
  pieces: AsyncIterable<Piece>,
  source: string,
  scanning: Scanning,
  destination: Destination,
): AsyncGenerator<ScanStep> {
  let totals = NOTHING;
  let records = 0;
  for await (const { found, bytes } of partsOf(pieces, source, scanning)) {
    const { articles, problems } = inSource(source, found, records);
    totals = withFound(totals, { found, added: await destination.add(articles), bytes, addresses: 0 });
    yield { totals, problems };
    records += found.records;
  }
}

async function* partsOf(
  pieces: AsyncIterable<Piece>,
  source: string,
  scanning: Scanning,
): AsyncGenerator<{ readonly found: SliceFound; readonly bytes: number }> {
  let found = finding();
  let bytes = 0;
  for await (const piece of pieces) {
    await scanPiece(piece, { ...scanning, source, found });
    if ('bytes' in piece) bytes += piece.bytes.length;
    if (bytes < PART) continue;
    yield { found: found.found(), bytes };
    found = finding();
    bytes = 0;
  }
  yield { found: found.found(), bytes };
}
