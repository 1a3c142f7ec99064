import { ENGLISH } from './english/english.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

/**
 * The languages that can be read, by code. Each stands behind a function, so that the build can leave a language’s words unread
 * until a text is in it (scripts/build.mjs).
 */
export const LANGUAGES: ReadonlyMap<string, () => Language> = new Map([
  ['en', () => ENGLISH],
  ['ru', () => RUSSIAN],
  ['tr', () => TURKISH],
  ['az', () => AZERBAIJANI],
]);

export function languageFor(code: string): Language {
  return LANGUAGES.get(code)?.() ?? ENGLISH;
}
