/** What the words for parties to a treaty tell, in any language. */
import { saidInAnyLanguage } from './any-language.ts';

/** `thirty-eight states`: so many of them, and not all. */
export const areSomeParties = saidInAnyLanguage(({ someParties }) => someParties);

/** `NATO states parties`: several parties in one. */
export const isGroup = saidInAnyLanguage(({ group }) => group);

/** `both sides`, `every party`: none of them is left out. */
export const areAllParties = saidInAnyLanguage(({ allParties }) => allParties);
