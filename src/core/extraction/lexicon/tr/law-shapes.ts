/** How a law's name is written in Turkish, where no register tells that it is one. Each pattern is global. */
import type { LawShapes } from '../../law-shapes.ts';

const HEADS = 'Kanunu|Yasası|Sözleşmesi|Anlaşması|Antlaşması|Tüzüğü|Yönetmeliği|Kararnamesi|Protokolü';

export const LAW_SHAPES: LawShapes = {
  // in order: where two find one place, the earlier has it
  names: [
    // `5651 sayılı Kanun`, `6284 sayılı yasanın`
    {
      whole: /(?<![\p{L}\d])\d+ [Ss]ayılı (?:[Kk]anun|[Yy]asa|[Kk]ararname|[Cc]umhurbaşkanı [Kk]ararı)\p{Ll}*/gu,
      head: /ayılı/g,
    },
    // `Ottawa Sözleşmesi`, `Sosyal Medya Yasası’nın`
    {
      whole: new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]+ ){1,6}(?:${HEADS})(?:[’']?\\p{Ll}+)?`, 'gu'),
      head: new RegExp(HEADS, 'g'),
    },
  ],
  first: /^(?:Bu|O|Söz Konusu|Yeni)\s+/u,
  types: [
    [/Sözleşmesi|Anlaşması|Antlaşması|Protokolü/, 'treaty'],
    [/[Kk]ararname|[Kk]ararı/, 'executiveAct'],
    [/Tüzüğü|Yönetmeliği/, 'regulation'],
  ],
  ending: /[’']\p{Ll}+$/u,
};
