/**
 * What makes the pages of a server nicer to use. It runs in the reader's browser and asks only the server it came from; without
 * it every page works as well. Words that it shows stand in the page, as `data-` attributes.
 */
import { enlivenDays } from './days.ts';
import { enlivenForms } from './live.ts';
import { enlivenMarks } from './marks.ts';
import { enlivenMoves } from './moves.ts';
import { enlivenPlace } from './place-for-text.ts';

enlivenDays(document);
enlivenForms(document);
enlivenMarks(document);
enlivenMoves(document);
enlivenPlace(document);
