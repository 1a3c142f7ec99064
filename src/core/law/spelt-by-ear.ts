/**
 * English and French surnames as Turkic languages and Russian spell them by ear, in Latin letters: no rule of letters gives them back. In: a
 * surname, folded. Out: as it is spelt at home.
 */
export const SPELT_BY_EAR: ReadonlyMap<string, string> = new Map([
  ['tramp', 'trump'],
  ['bayden', 'biden'],
  ['klinton', 'clinton'],
  ['reygan', 'reagan'],
  ['reyqan', 'reagan'],
  ['karter', 'carter'],
  ['makron', 'macron'],
  ['nikson', 'nixon'],
]);
