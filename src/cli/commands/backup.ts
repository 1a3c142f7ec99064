import { backUp, placeInWords } from '../../app/app.ts';
import type { Console } from '../console.ts';
import { Refusal, sentence } from '../refusal.ts';
import { placeOf, type StoreOptions } from '../store-options.ts';
import { keptInWords } from './kept-words.ts';

export interface BackupOptions extends StoreOptions {
  readonly out: string;
}

/** `lawstate backup`: all that is kept, in one file. */
export async function runBackup(options: BackupOptions, console: Console): Promise<number> {
  const place = placeOf(options);
  const written = await backUp(place, options.out);
  if ('severity' in written) throw new Refusal(sentence(written));
  console.warn(`${keptInWords(written)} from ${placeInWords(place)} are in ${options.out}.`);
  return 0;
}
