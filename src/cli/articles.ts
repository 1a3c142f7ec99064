/** Where a command reads scanned articles from: the JSON lines of a scan, or the store. */
import { type ReadArticles, scannedFile } from '../app-narratives.ts';
import type { Console } from './console.ts';
import { Refusal, sentence } from './refusal.ts';

export interface Articles {
  readonly read: ReadArticles;
  /** Says what could not be read, and closes what is open. */
  done(): Promise<void>;
}

/** The file that a scan wrote; null is the store. */
export async function articlesFrom(file: string | null, console: Console): Promise<Articles> {
  if (file === null) throw new Refusal('there is no store yet. Give the JSON lines of a scan with --from.');
  const scanned = await scannedFile(file);
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
