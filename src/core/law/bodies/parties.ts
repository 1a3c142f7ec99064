/** What the words for parties to a treaty tell, in any language. */
import { saidInAnyLanguage } from './any-language.ts';

/** `thirty-eight states`: so many of them, and not all. */
export const areSomeParties = saidInAnyLanguage(({ someParties }) => someParties);

/** `both sides`, `every party`: none of them is left out. */
export const areAllParties = saidInAnyLanguage(({ allParties }) => allParties);
