/** Words whose stop ends no sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'г гг в вв ст п пп ч т д е др пр см стр руб млн млрд тыс им ул г-н г-жа проф акад доц т.е т.д т.п т.к н.э о и.о'.split(
    ' ',
  ),
);
