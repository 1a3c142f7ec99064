/** Titles before a name that are written short, folded and without the stop: their stop ends no sentence, and they are no part of the name. */
export const SHORT_TITLES = ['mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'gen'] as const;
