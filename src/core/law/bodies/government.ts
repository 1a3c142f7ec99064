import { saidInAnyLanguage } from './any-language.ts';

/** Whether a name is that of a government or administration, in any language. */
export const isGovernment = saidInAnyLanguage(({ government }) => government);
