/** Words that show an English text to be about laws; every-day words of other fields (ban, order, rule) are left out. */
export const LAW_TALK: ReadonlySet<string> = new Set(
  'congress parliament senate senator senators lawmakers legislators legislature congressional court courts justices judge judges ruling president minister administration government statute statutes law laws legal act bill bills repeal repealed repealing amendment waiver waivers waive waived sanctions treaty convention constitution constitutional unconstitutional enacted enact sunset expired lapsed reauthorize reauthorization federal supreme attorney republicans democrats republican democrat'.split(
    ' ',
  ),
);
