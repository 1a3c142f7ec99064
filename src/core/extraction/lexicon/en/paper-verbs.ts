/** What a paper does to a law, by its verb: `the act repealing X`, `the law to take Norway out of X`. */
import { formsOf } from './inflect.ts';

export const CHANGING: ReadonlySet<string> = new Set(
  'repeal end abolish scrap suspend pause freeze postpone delay extend renew prolong amend revoke rescind lift remove terminate waive take pull withdraw bring keep make reinstate restore reauthorise reauthorize undo kill axe dissolve denounce'.split(
    ' ',
  ),
);

/** The same words with -ing. */
export const CHANGING_BY: ReadonlySet<string> = new Set(
  [...CHANGING].flatMap((lemma) => formsOf(lemma).flatMap(([text, form]) => (form === 'ing' ? [text] : []))),
);
