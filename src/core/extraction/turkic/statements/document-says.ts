/**
 * What a paper says, in the passive: `Nazirliyin bəyanatında deyilir ki, …`, `Bakanlığın açıklamasında …-dığı belirtildi`, `Səfirliyin
 * yaydığı məlumatda bildirilir ki, …`. Whoever put it out says it; where nobody is named, the paper does.
 * A body tells so, too: `Nazirlikdən bildirilib ki, …`.
 */
import type { QuoteCue, Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';
import { type CueWords, type Saying, sentenceEnd, skipMarks } from './cue-words.ts';

export function documentSays({ units }: UnitSentence, words: CueWords): readonly ReportedCue[] {
  const paper = units.findIndex((unit) => words.paper.test(unit.text));
  if (paper < 0) return [];
  const end = sentenceEnd(units, 0);
  const told = units.findIndex((_, at) => at > paper && at < end && isTold(units, at, words));
  if (told < 0) return [];
  const ki = unitText(units, told + 1) === 'ki';
  const content: Range = ki ? [skipMarks(units, told + 2), end] : [skipMarks(units, paper + 1), verbal(units, told)];
  const reported = ki ? told - paper <= 3 : told === end - 1 && REPORTED.test(unitText(units, content[1] - 1));
  if (!reported || content[1] - content[0] < 2) return [];
  return [{ ...sourceOf(units, paper), cue: [verbal(units, told), told + 1], lead: null, content: [content] }];
}

/** `Bakanlığın açıklamasında “…” denildi`. */
export function documentQuoted(before: readonly Unit[], behind: readonly Unit[], words: CueWords): QuoteCue | null {
  const paper = before.findLastIndex((unit) => words.paper.test(unit.text));
  const at = skipMarks(behind, 0);
  const told = [at, at + 1, at + 2].find((index) => isTold(behind, index, words));
  if (paper < 0 || told === undefined) return null;
  return { ...sourceOf(before, paper), cue: [before.length + told, before.length + told + 1], lead: null };
}

/** `Nazirlikdən | bildirilib ki, …`, `Mətbuat xidmətindən | bildiriblər ki, …`. */
export function fromBody({ units }: UnitSentence, words: CueWords, saying: Saying): readonly ReportedCue[] {
  const ki = units.findIndex((unit) => unit.text === 'ki');
  const told = ki - 1;
  const says = saying(units[told]);
  const several = says && /l[aə]r$/u.test(unitText(units, told));
  if (ki < 2 || !(says || words.told.test(unitText(units, told)))) return [];
  const body = [told - 1, told - 2, told - 3].find((at) => /\p{L}[\p{L}-]{2,}d[aə]n$/u.test(unitText(units, at)));
  if (body === undefined || (says && !several && !FROM_OFFICE.test(unitText(units, body)))) return [];
  let from = body;
  while (from > 0 && !isStop(units[from - 1]) && !/(?:'|-)[yn]?[aə]$/u.test(unitText(units, from - 1))) from--;
  const content: Range = [skipMarks(units, ki + 1), sentenceEnd(units, ki)];
  return [{ speaker: [from, body + 1], cue: [told, told + 1], oblique: true, lead: null, content: [content] }];
}

/** `Nazirliyindən | isə bildirib ki`: somebody there. */
export const FROM_OFFICE = /^(?:nazirli|səfirli|agentli|qurum|xidmət|administrasiya|komitə|idarə)\p{L}*d[aə]n$/u;

/** A nominalised clause before its verb: `kaldırıldığı | belirtildi`. */
const REPORTED = /[dt][iu][gykq](?:[iu]|l[aeə]r[iu])$|[aeə]c[aeə][gy][iu]$|m[aeə]s[iu]$/u;

/** `Videonun altındakı şərhdə deyilir: “…”`. */
export function documentBefore(units: readonly Unit[], words: CueWords): QuoteCue | null {
  const told = units.length - 2;
  if (unitText(units, told + 1) !== ':' || !isTold(units, told, words)) return null;
  const paper = units.findLastIndex((unit) => words.paper.test(unit.text));
  return paper < 0 || verbal(units, told) - paper > 4
    ? null
    : { ...sourceOf(units, paper), cue: [verbal(units, told), told + 1], lead: null };
}

function isTold(units: readonly Unit[], at: number, { told }: CueWords): boolean {
  const text = unitText(units, at);
  return (
    told.test(text) ||
    // `ifadeleri | kullanıldı`
    (/^kullan[iı]l/u.test(text) && /^(?:ifade|soz)/u.test(unitText(units, at - 1))) ||
    (/^(?:ol[iu]n|edil|surul|veril(?:d|m|i[yr]))/u.test(text) && LIGHT.test(unitText(units, at - 1)))
  );
}

/** `qeyd | olunur`, `ifade | edildi`, `öne | sürüldü`, `ifadelerine yer | verildi`: the noun of the verb. */
const LIGHT = /^(?:yer|qeyd|əlavə|iddia|bəyan|izah|ifade|ilave|one|ileri)$/u;

function verbal(units: readonly Unit[], told: number): number {
  return LIGHT.test(unitText(units, told - 1)) ? told - 1 : told;
}

/** The owner in the genitive before the paper, else the paper itself. */
export function sourceOf(units: readonly Unit[], paper: number, floor = 0): Pick<QuoteCue, 'speaker' | 'oblique'> {
  let from = paper;
  while (from > floor && !isStop(units[from - 1]) && unitText(units, from - 1) !== ',') from--;
  // `Kararın ardından | Liman Partisi’nden yapılan açıklamada`: when, and not whose
  from = Math.max(from, units.findLastIndex((unit, at) => at < paper - 1 && AFTER.test(unit.text)) + 1);
  const owner = units.findIndex(
    (unit, at) =>
      at >= from &&
      at < paper &&
      OWNER.test(unit.text) &&
      !ROOTS.test(unit.text) &&
      // `Videonun altındakı şərhdə`: where it stands
      !/^(?:alt|ust|icind|yan|kənar|asag)\p{L}*$/u.test(unitText(units, at + 1)),
  );
  const given = units.findIndex((unit, at) => at >= from && at < paper && GIVEN.test(unit.text));
  // `Bakanlıktan | yapılan yazılı açıklamada`
  if (owner < 0 && given > from && /[dt][aeə]n$/u.test(unitText(units, given - 1)))
    return { speaker: [from, given], oblique: true };
  return {
    speaker:
      owner < 0
        ? [given === from && MADE_SO.test(unitText(units, given)) ? from + 1 : from, paper + 1]
        : [from, owner + 1],
    oblique: true,
  };
}

/** `yapılan`, `verilən`, `paylaşılan`: put out by somebody. */
const GIVEN = /^(?:yap[iı]l|veril|yay[iı][mn]la?n|yay[iı]l|paylas[iı]l|ed[iu]l|olun|dərc olun|yer al)[aeə]n$/u;
const AFTER = /^(?:ardindan|sonra|ardinca)$/u;
const MADE_SO = /^(?:yap[iı]lan|verilən|edilən)$/u;
const OWNER = /^\p{L}[\p{L}'-]{3,}[iu]n$/u;
const ROOTS = /^(?:qanun|kanun|bugun|basin|dunən|dun|yayin|son|butun|uzun)$/u;
