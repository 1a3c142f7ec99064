import { BASE_STYLE, compact } from './style.ts';
import { ARTICLE } from './styles/article.ts';
import { CARDS } from './styles/cards.ts';
import { LAWS } from './styles/laws.ts';
import { MARKS } from './styles/marks.ts';
import { PRINT } from './styles/print.ts';

/** The style of a checked text. Print comes last, since it sets aside much of the rest. */
export const CHECK_STYLE = `${BASE_STYLE}\n${compact([ARTICLE, MARKS, CARDS, LAWS, PRINT])}`;
