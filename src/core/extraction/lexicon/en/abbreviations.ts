/** Words whose stop ends no sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj rev hon st jr sr vs etc inc ltd co corp no nos sec sect art arts pub stat fed reg cong res h.r s.j u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec pres atty asst approx dept est fig messrs mt op cf al ex ph.d u.s.c c.f.r c.o l para paras ch pp v q? a?'.split(
    ' ',
  ),
);
