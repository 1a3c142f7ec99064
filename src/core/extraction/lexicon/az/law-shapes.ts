/** How a law's name is written in Azerbaijani, where no register tells that it is one. Each pattern is global. */
import type { LawShapes } from '../../law-shapes.ts';

export const LAW_SHAPES: LawShapes = {
  // in order: where two find one place, the earlier has it
  names: [
    // `“Media haqqında” Qanun`, `«Dini etiqad azadlığı haqqında» yeni qanunun`, `“Media haqqında” Azərbaycan Respublikasının Qanunu`
    {
      whole:
        /[“"«„][^“”"«»„\n]{3,120}[”"»“] (?:haqqında |barədə )?(?:(?:\p{Lu}\p{L}+ ){1,2}Respublikasının |yeni |mövcud |hazırkı )?[Qq]anun\p{Ll}*/gu,
      head: /anun/g,
    },
    // `Otava Konvensiyası`, `Prüm Müqaviləsinin`
    {
      whole:
        /(?<!\p{L})(?:\p{Lu}[\p{L}-]+ ){1,5}(?:Qanunu|[Kk]onvensiyası|Sazişi|Müqaviləsi|Məcəlləsi)(?:n\p{Ll}*)?(?!\p{L})/gu,
      head: /Qanunu|onvensiyası|Sazişi|Müqaviləsi|Məcəlləsi/g,
    },
  ],
  first: /^(?:Bu|O|Həmin|Yeni)\s+/u,
  types: [[/onvensiya|Saziş|Müqavilə/, 'treaty']],
  ending: /(?<=s?[iı])n\p{Ll}*$/u,
  inTitles: [
    [/([Qq]anun)(?:u|a|da|dan|un|una|unu|unda|undan|unun)$/u, '$1'],
    [/ (?:(?:\p{Lu}\p{L}+ ){1,2}Respublikasının |yeni |mövcud |hazırkı )(?=[Qq]anun$)/u, ' '],
  ],
};
