/**
 * The language in which the register is written, English: its nouns for laws are plural or not, the states that a record speaks of are
 * found by its words for them, and what is named after a record is named in it.
 */
export { isPlural } from './lexicon/en/carrying.ts';
export { STATE_TITLES, STATES as RECORD_STATES } from './lexicon/en/states.ts';

export const RECORD_LANGUAGE = 'en';
