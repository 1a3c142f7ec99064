/** Words as a noun that somebody owns: `X’in “…” sözleri`, `X-in … barədə iddiası`. */
import type { QuoteCue, Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';
import { ABOUT } from '../words/about.ts';
import { type CueWords, skipMarks } from './cue-words.ts';

const OWNER = /^\p{L}[\p{L}'-]{2,}[iu]n$/u;

/** `Senatör X’in | “…” | sözleri abartılı`. */
export function ownersQuote(before: readonly Unit[], behind: readonly Unit[], words: CueWords): QuoteCue | null {
  const at = skipMarks(behind, 0);
  const last = before.length - 1;
  if (!words.ownWords.test(unitText(behind, at)) || !OWNER.test(unitText(before, last))) return null;
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

const NOMINALISED = /(?:[dt][iu][gy][iu]|m[aeə]s[iu]|[aeə]c[aeə][gy][iu])(?:n[aeə]|n[iu]n)?$/u;

/** `Nazir X-in | qanunun ləğv edilməsi | barədə | sözləri yanlışdır`. */
export function ownersWords({ units }: UnitSentence, words: CueWords): readonly ReportedCue[] {
  return units.flatMap((unit, at) => {
    const said = [at + 1, at + 2].find((index) => words.ownWords.test(unitText(units, index)));
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
    return from === null
      ? []
      : [{ speaker: [from, owner + 1], cue: [said, said + 1], oblique: true, lead: null, content: [[owner + 1, at]] }];
  });
}
