/** The wiring of documents: read by importers from where they lie. `app.ts` hands it on to the faces. */
import type { Refused } from '../importers/document.ts';
import type { Record } from '../importers/jsonl.ts';
import type { ReadSource } from '../importers/read-document.ts';
import type { Allowing } from './fetching.ts';

/** One document from a file, from standard input where the source is `-`, or from the address of a page. */
export async function readInput(source: string, allowing: Allowing = {}): Promise<ReadSource | Refused> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) {
    const { readAddress } = await import('./fetching.ts');
    return readAddress(source, allowing);
  }
  const { readDocument } = await import('../importers/read-document.ts');
  return readDocument(source);
}

/** Documents from JSON lines, read one at a time; or why the source cannot be opened. */
export async function readRecords(source: string): Promise<AsyncIterable<Record> | Refused> {
  const { openLines, records } = await import('../importers/jsonl.ts');
  const stream = await openLines(source);
  return 'kind' in stream ? stream : records(stream, source);
}

/** The files that paths name, a folder's texts one by one; each a name to read, or why there is none. */
export async function textsAt(paths: readonly string[]): Promise<Iterable<string | Refused>> {
  const { textFiles } = await import('../importers/text-files.ts');
  return textFiles(paths);
}
