/** Where a command reads scanned articles from: the JSON lines of a scan, or the store. */
import { existsSync } from 'node:fs';
import { scannedNarratives } from '../app.ts';
import type { ReadArticles } from '../core/narrative/read-narratives.ts';
import type { Console } from './console.ts';
import { Refusal, sentence } from './refusal.ts';
import { placeOf, type StoreOptions, storeOf } from './store-options.ts';

interface Articles {
  readonly read: ReadArticles;
  /** Says what could not be read, and closes what is open. */
  done(): Promise<void>;
}

/** What is made of the articles in the file that a scan wrote, else in the store; then it is closed, whatever came of it. */
export async function withArticles<T>(
  { file, ...options }: StoreOptions & { readonly file: string | undefined },
  console: Console,
  make: (read: ReadArticles) => Promise<T>,
): Promise<T> {
  const { read, done } = file === undefined ? await articlesInStore(options) : await articlesInFile(file, console);
  try {
    return await make(read);
  } finally {
    await done();
  }
}

async function articlesInStore(options: StoreOptions): Promise<Articles> {
  const place = placeOf(options);
  const folder = place !== 'memory' && 'folder' in place ? place.folder : null;
  // to look for what was never kept makes no store
  if (folder !== null && !existsSync(folder))
    throw new Refusal(
      `${folder} is no store: nothing is kept there. Name another with --store, or give the JSON lines of a scan.`,
    );
  const store = await storeOf(options);
  return { read: (asked) => store.articles.read(asked), done: () => store.close() };
}

async function articlesInFile(file: string, console: Console): Promise<Articles> {
  const scanned = await (await scannedNarratives()).scannedFile(file);
  if (scanned.kind === 'refused') throw new Refusal(sentence(scanned.problem));
  return {
    read: scanned.read,
    async done() {
      const { count, first } = scanned.passedOver();
      if (first === null) return;
      const more = count === 1 ? '' : ` ${count} lines were passed over; this is the first.`;
      console.warn(`${sentence(first)}${more}`);
    },
  };
}
