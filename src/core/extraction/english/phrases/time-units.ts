/** Words that a length or a point of time ends with, and those that may stand right before them. */
import { MONTHS, NUMBERS, WEEKDAYS } from '../../lexicon/en/closed-classes.ts';

export const UNITS = new RegExp(
  `^(?:minutes?|hours?|decades?|weeks?|months?|years?|days?|spring|summer|autumn|fall|winter|night|morning|evening|afternoon|${WEEKDAYS}|${MONTHS}|yesterday|today|ago|earlier)$`,
);
export const BEFORE_UNITS = new RegExp(
  `^(?:last|this|next|that|each|every|a|an|one|${NUMBERS}|fifteen|twenty|thirty|forty|fifty|several|some|few)$`,
);
