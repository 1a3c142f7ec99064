/**
 * The language in which the register is written, English: the states that a record speaks of are found by its words for them, and what
 * is named after a record is named in it.
 */
export { STATE_TITLES, STATES as RECORD_STATES } from './lexicon/en/states.ts';
