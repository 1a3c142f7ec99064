import { ENGLISH } from './english/english.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

/** The languages that can be read, in the order in which they are tried. */
export const LANGUAGES: readonly Language[] = [ENGLISH, RUSSIAN, TURKISH, AZERBAIJANI];

export function languageFor(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}
