import { placeInWords, restore } from '../../app/app.ts';
import type { Console } from '../console.ts';
import { Refusal, sentence } from '../refusal.ts';
import { placeOf, type StoreOptions } from '../store-options.ts';
import { keptInWords } from './kept-words.ts';

export interface RestoreOptions extends StoreOptions {
  readonly merge?: boolean;
}

/** `lawstate restore`: a backup into a store. */
export async function runRestore(file: string, options: RestoreOptions, console: Console): Promise<number> {
  const place = placeOf(options);
  const restored = await restore(place, file, options.merge === true ? 'any' : 'empty');
  if ('severity' in restored) throw new Refusal(sentence(restored));
  const already = restored.already === 0 ? '' : ` ${restored.already} of them were there before and stay as they were.`;
  console.warn(`${keptInWords(restored)} of ${file} are in ${placeInWords(place)}.${already}`);
  return 0;
}
