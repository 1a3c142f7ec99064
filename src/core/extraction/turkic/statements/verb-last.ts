/** Who says it stands first, what is said before the verb at the end: `X, …-dığını söyledi`, `X …-diyini bildirib`, `X, … kaldırıldı diyor`. */
import type { Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';
import { type CueWords, leadIn, nameEnd, type Saying, sentenceEnd, type Test } from './cue-words.ts';
import { firstName, pastAdjuncts, skipTopic, subjectEnd, withoutParticle } from './reported-subject.ts';

/** `X, …-dığını söyledi`, `X …-diyini bildirib`. */
export function verbLast(
  { units }: UnitSentence,
  words: CueWords,
  saying: Saying,
  names: Test,
): readonly ReportedCue[] {
  return units.flatMap((unit, verb) => {
    const asking = words.asking.test(unit.text);
    // `tələb | edib`, `talep | etti`
    const demands = asking || /^(?:tələb|talep|xahis|rica)$/u.test(unitText(units, verb - 1));
    if (!(saying(unit) || asking) || lacksComplement(units, verb) || verb < 3 || unitText(units, verb + 1) === 'ki')
      return [];
    let start = verb;
    while (start > 0 && !isStop(units[start - 1]) && !endsClause(units, start - 1, words)) {
      const opening = unitText(units, start - 1) === '"' ? openingBefore(units, start - 1, words) : start - 1;
      const behindKi = unitText(units, start - 1) === 'ki';
      if (opening === null || (behindKi && (saying(units[start - 2]) || LET_US.test(unitText(units, start - 2)))))
        break;
      start = opening;
    }
    // `“…” derken, uzmanlar …`: the end of another attribution
    while (start < verb && start > 0 && (saying(units[start]) || units[start]?.kind === 'mark')) start++;
    const told = toldOutlet(units, start, verb);
    if (told === null) return [];
    const occasion = ownOccasion(units, told, words);
    start = occasion === null ? pastAdjuncts(units, told, verb) : told;
    const end =
      units
        .slice(start, verb)
        .findLastIndex((_, at) => isReported(units, start + at) || (demands && isAskedFor(units, start + at))) +
      start +
      1;
    if (end <= start || verb - end > 4) return [];
    const speakerEnd = occasion ?? subjectEnd(units, start, end, words);
    if (speakerEnd === null || !units.slice(start, speakerEnd).some((one) => names(one) || one.kind === 'word'))
      return [];
    const content: Range = [skipTopic(units, occasion === null ? speakerEnd : speakerEnd + 1), end];
    return content[1] - content[0] < 2
      ? []
      : [
          {
            speaker: withoutParticle(units, [firstName(units, start, speakerEnd, words), speakerEnd]),
            cue: [verb, verb + 1] as Range,
            oblique: false,
            lead: null,
            content: [content],
          },
        ];
  });
}

/** `Demir | açıklamasında, …`, `Prezident Kərimli | çıxışında, …`: where the name ends before what it was said in; null where none is. */
function ownOccasion(units: readonly Unit[], from: number, { roles, notNames }: CueWords): number | null {
  const noun = units.findIndex((unit, at) => at > from && at <= from + 6 && OCCASION.test(unit.text));
  const name = units.slice(from, noun);
  const plain = name.every((unit) => unit.kind === 'word' && (unit.capital || roles.test(unit.text)));
  const last = name.at(-1);
  return noun > from &&
    unitText(units, noun + 1) === ',' &&
    plain &&
    last?.capital === true &&
    !notNames.test(last.text)
    ? noun
    : null;
}
const OCCASION =
  /^(?:aciklama|konusma|paylasim|mesaj|degerlendirme|cevab|yazi|cixis|aciqlama|musahibə|bəyanat|sərh)s?[iu]nd[aeə]$/u;

/** `“Axar.az”a danışan | deputat X …`: past the outlet that is told; `“Euronews”a müsahibədə …` names nobody, and gives null. */
function toldOutlet(units: readonly Unit[], start: number, verb: number): number | null {
  if (unitText(units, start - 1) !== '"' || !/^(?:[yn]?[aeə]|n?[dt][aeə]n?|n?[iu]n)$/u.test(unitText(units, start)))
    return start;
  const telling = [start + 1, start + 2, start + 3].find((at) =>
    /^(?:danisan|konusan|verən|veren|yapan|bulunan)$/u.test(unitText(units, at)),
  );
  return telling !== undefined && telling + 2 < verb ? telling + 1 : null;
}

/** `Xatırladaq | ki`, `Qeyd edək | ki`, `Belirtelim | ki`: the paper to its readers. */
export const LET_US = /\p{L}{2}(?:[aeə][qk]|[aeə]l[iu]m)$/u;

/** `Elif Demir, | yasa kaldırıldı | diyor`: what is said stands bare before the verb. */
export function saidPlainly({ units }: UnitSentence, words: CueWords, names: Test): readonly ReportedCue[] {
  const end = sentenceEnd(units, 0);
  const comma = units.findIndex((unit) => unit.text === ',');
  const subject: Range = [leadIn(units, Math.max(comma, 0), words), comma];
  const plain =
    /^(?:diyor|deyir|diyorlar|deyirlər)$/u.test(unitText(units, end - 1)) &&
    /\p{L}{2,}(?:[dt][iu]|m[iu]s|[iu]b|yor|d[iu]r|yok|yoxdur|var)$/u.test(unitText(units, end - 2)) &&
    comma > 0 &&
    comma < 8 &&
    end - comma > 3 &&
    nameEnd(units, subject[0], comma, words) === comma;
  return plain && units.slice(...subject).some(names) && !units.slice(0, end).some((unit) => unit.text === '"')
    ? [{ speaker: subject, cue: [end - 1, end], oblique: false, lead: null, content: [[comma + 1, end - 1]] }]
    : [];
}

const REPORTED =
  /(?:m[aeə]s[iu]n[iu]|m[aeə][yg][aeə]|m[aeə]s[iu]n[aeə]|[dt][iu][gky](?:[iu]|l[aeə]r[iu])n[iu]|c[aeə][gy][iu]n[iu]|m[aeə]s[iu] gerektigini|(?:[dt][iu][kq]|c[aeə][kq]|m[aeə])l[aeə]r[iu]n[iu]|[dt][iu][gky][iu]ni?)$/u;

/** Cases and bare forms that only certain words behind them make reported: `kaldırıldığına dikkat çekti`, `kaldırıldığı görüşünde`. */
const DRAWN: readonly (readonly [RegExp, RegExp])[] = [
  [/[dt][iu][gy][iu]n[aeə]$/u, /^(?:dikkat|diqqət|isaret|vurgu|degin|inan)/u],
  [/m[aeə]s[iu]$/u, /^(?:cagrisin|cagirisin|talebin|onerisin|uyarisin|tələbin|təklifin)/u],
  [/[dt][iu][gy][iu]n[iu]n$/u, /^altini$/u],
  [/m[aeə]$/u, /^(?:soz(?:u|unu|und[aeə])?|vaad\p{L}*|vəd\p{L}*)$/u],
  [/[dt][iu][gy][iu]n?d[aeə]n$/u, /^(?:soz|bahset|bəhs|danis)/u],
  [
    /(?:[dt][iu][gy]|[aeə]c[aeə][gy])[iu]$/u,
    /^(?:gorusun|kanisin|kanaatin|degerlendirmesin|aciklamasin|uyarisin|iddiasin|tespitin|mesajin|bilgisin|yonunde|qənaətin|fikrin|barədə|haqda|haqqinda)/u,
  ],
];

function isReported(units: readonly Unit[], at: number): boolean {
  const [word, next] = [unitText(units, at), unitText(units, at + 1)];
  return REPORTED.test(word) || DRAWN.some(([form, behind]) => form.test(word) && behind.test(next));
}

/** `yasanın | iptalini | istedi`, `qanunun | ləğvini | tələb edib`: what is to be done, as a noun. */
const isAskedFor = (units: readonly Unit[], at: number): boolean =>
  /^(?:iptal|ilga|lagv|fesh|ləgv|bərpa|denonsasiya|ratifikasiya|onay|kabul|qəbul)s?[iu]n[iu]$/u.test(
    unitText(units, at),
  );

/** `ifadesini kullandı`, `dile getirdi`, `diqqətə çatdırıb` say something; `yetkisini kullandı` does not. */
function lacksComplement(units: readonly Unit[], verb: number): boolean {
  // `qalmağa davam edir`, `qanunu qəbul edib`: the noun of the verb says nothing
  if (NOT_SAYING.test(unitText(units, verb - 1)) && !admits(units, verb)) return true;
  return (
    /^(?:kullan|getir|bul|cek|ciz|surdu|suruyor|catdir|gosterdi|yapti|verdi)/u.test(unitText(units, verb)) &&
    !/^(?:ifade|soz|vaa[dt]|vəd|dile|ileri|one|iddia|dikkat|altini|diqqət|nəzərə|cagrisinda|aciklamada|aciklamasinda|degerlendirmesinde|iddiasinda|uyarisinda|aciklama|haber|bilgi|bildirimde|beyanda|talebinde)/u.test(
      unitText(units, verb - 1),
    )
  );
}

const NOT_SAYING =
  /^(?:devam|davam|əhatə|ehtiva|təskil|kabul|qəbul|təqdim|takdim|tətbiq|tatbik|həyata|icra|ləgv|iptal|ilga|imza|təsis|tesis|temin|təmin|elde|əldə|veto|ret|rədd|təsdiq|tasdik|ratifikasiya|qadagan|yasak)$/u;

/** `kaldırıldığını | kabul etti`: of what is, it admits; of what shall be (`kaldırılmasını kabul etti`), it decides. */
const admits = (units: readonly Unit[], verb: number): boolean =>
  /^(?:kabul|qəbul|təsdiq|tasdik)$/u.test(unitText(units, verb - 1)) &&
  /[dt][iu][gy](?:[iu]|l[aeə]r[iu])n[iu]$/u.test(unitText(units, verb - 2));

/** Over a quotation that is a part of what is reported: `dolmasının “ciddi bir kör nokta” yarattığını söyledi`. */
function openingBefore(units: readonly Unit[], closing: number, words: CueWords): number | null {
  const opening = units.findLastIndex((unit, at) => at < closing && unit.text === '"');
  const before = units[opening - 1];
  // `Temsilci Ada Lind, | “snapback” sürecinin …`: behind whoever speaks
  const named = before?.text === ',' && units[opening - 2]?.capital === true && closing - opening <= 3;
  if (named && !words.quotative.test(unitText(units, closing + 1)) && opening > 2) return opening;
  const next = unitText(units, closing + 1);
  // `sektör toplantısında | “…” derken, sözcü …`: said by another
  const others = words.quotative.test(next) || /^(?:derken|deyərkən)$/u.test(next);
  const own = closing - opening <= 6 && before?.kind === 'word' && !others;
  return own && /(?:n[iu]n|[iu]n|n[iu]|[aeə])$/u.test(before.text) ? opening : null;
}

/** `… təqdim edib, | Rusiya isə …`: the comma behind a finite verb begins another clause. */
function endsClause(units: readonly Unit[], at: number, { roles }: CueWords): boolean {
  const before = units[at - 1];
  return (
    unitText(units, at) === ',' &&
    before?.kind === 'word' &&
    !before.capital &&
    !roles.test(before.text) &&
    /(?:[iu]b|m[iu]s(?:t[iu]r?)?|m[iu]s|[iu]yor|[aeə]c[aeə][kq]|[bcdfgklmnprstvyzs][dt][iu]|[aeiuə]d[iu])(?:l[aeə]r)?$/u.test(
      before.text,
    ) &&
    !/(?:d[iu][gy]i|kendi|simdi|indi|yedi|sekizinci)$/u.test(before.text)
  );
}
