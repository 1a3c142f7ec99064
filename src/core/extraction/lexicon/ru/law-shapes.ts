/** How a law's name is written in Russian, where no register tells that it is one. Each pattern is global. */
import type { LawShapes } from '../../law-shapes.ts';

const ACTS = '(?:[Зз]акон|[Уу]каз|[Пп]остановлени|[Рр]аспоряжени|[Дд]иректив|[Рр]егламент)\\p{Ll}*';

export const LAW_SHAPES: LawShapes = {
  // in order: where two find one place, the earlier has it
  names: [
    // `закон «О митингах»`, `закону «О защите детей» № 436-ФЗ`
    new RegExp(`(?<!\\p{L})${ACTS} «[^«»\n]{3,120}»(?: № ?\\d[\\d/-]*(?:-\\p{Lu}+)?)?`, 'gu'),
    // `указ № 123`, `закон № 436-ФЗ`
    new RegExp(`(?<!\\p{L})${ACTS} № ?\\d[\\d/-]*(?:-\\p{Lu}+)?`, 'gu'),
    // `закон о митингах`, `закон об иностранных агентах`: the noun of the topic, and its adjectives, in the prepositional
    /(?<!\p{L})[Зз]акон\p{Ll}* об? (?:\p{Ll}+(?:[ыи]х|[ое]м|[ое]й) ){0,2}\p{Ll}{2,}(?:[ая]х|ии|е|и|у|ю)(?!\p{L})/gu,
    // `Оттавская конвенция`, `Белградского соглашения`
    /(?<!\p{L})\p{Lu}\p{Ll}+(?:ая|ой|ую|ий|ый|ого|ому|им|ым|ом|ое|ие|ые|их|ых) (?:конвенци|договор|соглашени|протокол|пакт)\p{Ll}*/gu,
  ],
  heads: /акон|каз|остановлен|аспоряж|иректив|егламент|конвенци|договор|соглашен|протокол|пакт/,
  first: /^(?:Эт|Т|Наш|Нов|Стар|Прежн)\p{Ll}+ /u,
  types: [
    [/конвенци|договор|соглашени|протокол|пакт/, 'treaty'],
    [/^(?:[Уу]каз|[Рр]аспоряж)/, 'executiveAct'],
    [/^(?:[Пп]остановл|[Дд]иректив|[Рр]егламент)/, 'regulation'],
  ],
};
