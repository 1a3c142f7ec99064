/** Marks that a sentence has to have for some forms and cues. */
import { wordClass } from './word-class.ts';

export const COLON = wordClass((text) => text === ':');
export const QUESTION_MARK = wordClass((text) => text === '?');
export const QUOTE_MARK = wordClass((text) => text === '"' || text === "'");
