/** What a paper does to a law, by its verb: `the act repealing X`, `the law to take Norway out of X`. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const CHANGING = list(
  'repeal end abolish scrap suspend pause freeze postpone delay extend renew prolong amend revoke rescind lift remove terminate waive take pull withdraw bring keep make reinstate restore reauthorise reauthorize undo kill axe dissolve denounce',
);

/** The same words with -ing. */
export const CHANGING_BY = list(
  'repealing ending abolishing scrapping suspending pausing freezing postponing delaying extending renewing prolonging amending revoking rescinding lifting removing terminating waiving taking pulling withdrawing bringing keeping making reinstating restoring reauthorising reauthorizing undoing killing axing dissolving denouncing',
);
