/** Where a command reads scanned articles from: the JSON lines of a scan, or the store. */
import { existsSync } from 'node:fs';
import { scannedNarratives } from '../app/app.ts';
import type { ReadArticles } from '../core/narrative/read-narratives.ts';
import type { Console } from './console.ts';
import { Refusal, sentence } from './refusal.ts';
import { onStore, placeOf, type StoreOptions } from './store-options.ts';

/** What is made of the articles in the file that a scan wrote, else in the store; then it is closed, whatever came of it. */
export async function withArticles<T>(
  { file, ...options }: StoreOptions & { readonly file: string | undefined },
  console: Console,
  make: (read: ReadArticles) => Promise<T>,
): Promise<T> {
  if (file !== undefined) return withFile(file, console, make);
  const place = placeOf(options);
  const folder = place !== 'memory' && 'folder' in place ? place.folder : null;
  // to look for what was never kept makes no store
  if (folder !== null && !existsSync(folder))
    throw new Refusal(
      `${folder} is no store: nothing is kept there. Name another with --store, or give the JSON lines of a scan.`,
    );
  return onStore(options, (store) => make((asked) => store.articles.read(asked)));
}

/** What could not be read is said in the end. */
async function withFile<T>(file: string, console: Console, make: (read: ReadArticles) => Promise<T>): Promise<T> {
  const scanned = await (await scannedNarratives()).scannedFile(file);
  if (scanned.kind === 'refused') throw new Refusal(sentence(scanned.problem));
  try {
    return await make(scanned.read);
  } finally {
    const { count, first } = scanned.passedOver();
    const more = count === 1 ? '' : ` ${count} lines were passed over; this is the first.`;
    if (first !== null) console.warn(`${sentence(first)}${more}`);
  }
}
