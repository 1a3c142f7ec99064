/**
 * Which chamber of a legislature a name means, so that a vote in one is not taken for a vote in the other. In: a name as a text
 * or a record gives it, in any language. Out: the chamber, or null where the name means the whole or none is known.
 */
import { saidInAnyLanguage } from './any-language.ts';
import { CHAMBERS, type Chamber } from './body-words.ts';

const NAMED = CHAMBERS.map((chamber) => ({ chamber, names: saidInAnyLanguage(({ chambers }) => chambers[chamber]) }));

export function chamberOf(name: string): Chamber | null {
  return NAMED.find(({ names }) => names(name))?.chamber ?? null;
}
