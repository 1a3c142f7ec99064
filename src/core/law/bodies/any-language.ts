/** A name is of any language: an office as the record gives it, an actor as a text does. */
import { fold } from '../../text/fold.ts';
import { toldOfWord } from '../../text/told-once.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import type { BodyWords } from './body-words.ts';
import { ENGLISH } from './english.ts';
import { RUSSIAN } from './russian.ts';
import { TURKISH } from './turkish.ts';

const LANGUAGES: readonly BodyWords[] = [ENGLISH, RUSSIAN, AZERBAIJANI, TURKISH];

/** Whether a name holds such words of some language. */
export function saidInAnyLanguage(wordsOf: (language: BodyWords) => RegExp | undefined): (name: string) => boolean {
  const sources = LANGUAGES.flatMap((language) => wordsOf(language)?.source ?? []);
  const any = new RegExp(sources.join('|'), 'u');
  return toldOfWord((name) => any.test(fold(name)));
}
