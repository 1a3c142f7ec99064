/** Where a command reads scanned articles from: the JSON lines of a scan, or the store. */
import { existsSync } from 'node:fs';
import { scannedNarratives } from '../app.ts';
import type { ReadArticles } from '../core/narrative/read-narratives.ts';
import type { Console } from './console.ts';
import { Refusal, sentence } from './refusal.ts';
import { placeOf, type StoreOptions, storeOf } from './store-options.ts';

export interface Articles {
  readonly read: ReadArticles;
  /** Says what could not be read, and closes what is open. */
  done(): Promise<void>;
}

/** The file that a scan wrote, else the store. */
export async function articlesFrom(
  file: string | undefined,
  options: StoreOptions,
  console: Console,
): Promise<Articles> {
  if (file !== undefined) return articlesInFile(file, console);
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
