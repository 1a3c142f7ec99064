/**
 * Lines of a byte stream, one at a time, whatever their number: memory holds one line, and of a line beyond the limit nothing
 * but its length.
 */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null where the line was too long to keep. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;

export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: length > most ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
