/**
 * Turkic attributions by a noun, a participle or the body that told: `X’in “…” sözleri`, `X-in … barədə iddiası`, `…-dığını söyleyen X`,
 * `Nazirlikdən bildirilib ki, …`, `X, … kaldırıldı diyor`.
 */
import type { QuoteCue, Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clause.ts';
import { type CueWords, leadIn, nameEnd, type Saying, sentenceEnd, skipMarks, type Test } from './cue-words.ts';

/** What somebody said, as a noun that they own. */
const OWN_WORDS =
  /^(?:soz(?:leri|ləri|u)|(?:iddia|aciqlama|aciklama|fikir|fikr|yorum|ifadə|ifade|bəyanat|xəbərdarlig|uyari|cagiris|cagri|paylasim|post|tvit|cixis|cikis|mesaj|mujde|səhv|əminliy|beyan|manset|basligi?)(?:s?[iu])?)(?:n?[iu]n|n?[iu]|n?[aeə]|n?d[aeə]n?|d[iu]r|yl[aeə])?$/u;
const OWNER = /^\p{L}[\p{L}'-]{2,}[iu]n$/u;

/** `Senatör X’in | “…” | sözleri abartılı`. */
export function ownersQuote(before: readonly Unit[], behind: readonly Unit[], words: CueWords): QuoteCue | null {
  const at = skipMarks(behind, 0);
  const last = before.length - 1;
  if (!OWN_WORDS.test(unitText(behind, at)) || !OWNER.test(unitText(before, last))) return null;
  const from = ownerStart(before, last, words);
  const cue: Range = [before.length + at, before.length + at + 1];
  return from === null ? null : { speaker: [from, last + 1], cue, oblique: true, lead: null };
}

/** Back from the owner over their name and office; null where no name or office is there. */
function ownerStart(units: readonly Unit[], owner: number, { roles, notNames }: CueWords): number | null {
  let from = owner + 1;
  while (from > 0 && isNaming(units[from - 1])) from--;
  return units
    .slice(from, owner + 1)
    .some((unit) => roles.test(unit.text) || (unit.capital && !notNames.test(unit.text)))
    ? from
    : null;

  function isNaming(unit: Unit | undefined): boolean {
    return (
      unit?.kind === 'word' &&
      (roles.test(unit.text) || (unit.capital && !notNames.test(unit.text))) &&
      (unit === units[owner] || !/'\p{L}+$/u.test(unit.text))
    );
  }
}

const ABOUT =
  /^(?:yonunde(?:ki)?|barədə|haqda|haqqinda|barəsində|dair|iliskin|hakkinda(?:ki)?|səklində(?:ki)?|seklinde(?:ki)?)$/u;
const NOMINALISED = /(?:[dt][iu][gy][iu]|m[aeə]s[iu]|[aeə]c[aeə][gy][iu])(?:n[aeə]|n[iu]n)?$/u;

/** `Nazir X-in | qanunun ləğv edilməsi | barədə | sözləri yanlışdır`. */
export function ownersWords({ units }: UnitSentence, words: CueWords): readonly ReportedCue[] {
  return units.flatMap((unit, at) => {
    const said = [at + 1, at + 2].find((index) => OWN_WORDS.test(unitText(units, index)));
    if (!ABOUT.test(unit.text) || said === undefined || !NOMINALISED.test(unitText(units, at - 1))) return [];
    let start = at - 1;
    while (start > 0 && !isStop(units[start - 1])) start--;
    const owner = units.findIndex(
      (one, index) =>
        index >= start &&
        index < at - 2 &&
        one.kind === 'word' &&
        OWNER.test(one.text) &&
        !words.notNames.test(one.text),
    );
    const from = owner < 0 ? null : ownerStart(units, owner, words);
    return from === null ? [] : [attribution([from, owner + 1], [said, said + 1], [owner + 1, at], true)];
  });
}

const TOLD_THAT = /(?:[dt][iu][gky](?:[iu]|l[aeə]r[iu])n[iu]|c[aeə][gy][iu]n[iu]|m[aeə]s[iu]n[iu])$/u;

/** `Qanunun ləğv olunduğunu | deyən X yanılır`. */
export function byParticiple({ units }: UnitSentence, words: CueWords, names: Test): readonly ReportedCue[] {
  return units.flatMap((unit, at) => {
    const light = /^(?:iddia|qeyd|ileri|one|iləri|irəli)$/u.test(unitText(units, at - 1)) ? 1 : 0;
    if (!words.sayingParticiple.test(unit.text) || !TOLD_THAT.test(unitText(units, at - 1 - light))) return [];
    let start = at - 1 - light;
    while (start > 0 && !isStop(units[start - 1])) start--;
    const until = units.findIndex((one, index) => index > at && isStop(one));
    const to = nameEnd(units, at + 1, until < 0 ? units.length : until, words);
    const speaker: Range = [at + 1, to];
    const known = units.slice(...speaker).some(names) && to - at < 8;
    return known ? [attribution(speaker, [at - light, at + 1], [start, at - light], true)] : [];
  });
}

/** `Nazirlikdən | bildirilib ki, …`, `Mətbuat xidmətindən | bildiriblər ki, …`. */
export function fromBody({ units }: UnitSentence, words: CueWords, saying: Saying): readonly ReportedCue[] {
  const ki = units.findIndex((unit) => unit.text === 'ki');
  const told = ki - 1;
  const several = saying(units[told]) && /l[aə]r$/u.test(unitText(units, told));
  if (ki < 2 || !(several || words.told.test(unitText(units, told)))) return [];
  const body = [told - 1, told - 2, told - 3].find((at) => /\p{L}{3,}d[aə]n$/u.test(unitText(units, at)));
  if (body === undefined) return [];
  let from = body;
  while (from > 0 && !isStop(units[from - 1]) && !/(?:'|-)[yn]?[aə]$/u.test(unitText(units, from - 1))) from--;
  return [attribution([from, body + 1], [told, told + 1], [skipMarks(units, ki + 1), sentenceEnd(units, ki)], true)];
}

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
    ? [attribution(subject, [end - 1, end], [comma + 1, end - 1], false)]
    : [];
}

function attribution(speaker: Range, cue: Range, content: Range, oblique: boolean): ReportedCue {
  return { speaker, cue, oblique, lead: null, content: [content] };
}
