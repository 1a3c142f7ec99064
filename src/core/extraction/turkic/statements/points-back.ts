/**
 * Who said what the sentence before tells: `Bu barədə X məlumat verib`, `Bunu X söyledi`, `X bu sözlerle …`, `Bu sözler X’e ait`.
 */
import type { QuoteCue, Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText, wordsOf } from '../../inflecting/units.ts';
import { type CueWords, leadIn, nameEnd, type Saying, sentenceEnd, skipMarks, type Test } from './cue-words.ts';
import { sourceOf } from './document-says.ts';

/** What takes up the words before, at the head of the sentence, before somebody and a verb of saying. */
const THIS =
  /^(?:bunu|bunlari|boyle|belə|bununla (?:bagli|əlaqədar)|bu (?:barədə|haqda|barəsində|haqqinda|konuda|sozləri|sozleri|fikri|fikirləri|iddiani|iddiayi|aciklamayi|xəbəri|haberi|gorusu|muddəani|məlumati|bilgiyi|duyuruyu|mujdeyi))$/u;
/** With these words, wherever they stand, somebody does whatever they do. */
const WITH_THESE = /^(?:sozlerle|sozlərlə|cumleyle|cumləylə|ifadelerle|ifadələrlə|baslikla|basliqla|mesajla)$/u;

export function pointingBack(units: readonly Unit[], words: CueWords, saying: Saying, names: Test): QuoteCue | null {
  return withTheseWords(units, words, names) ?? thisSaid(units, words, saying, names);
}

/** `Ernesto Rivas müşterilerini | bu sözlerle karşılıyor`. */
function withTheseWords(units: readonly Unit[], words: CueWords, names: Test): QuoteCue | null {
  const at = units.findIndex((unit, index) => unit.text === 'bu' && WITH_THESE.test(unitText(units, index + 1)));
  if (at < 0) return null;
  const end = sentenceEnd(units, 0);
  const ahead = units.slice(0, at).some(names);
  const from = ahead ? leadIn(units, at, words) : at + 2;
  const speaker: Range = [from, nameEnd(units, from, ahead ? at : end - 1, words)];
  return units.slice(...speaker).some(names) ? { speaker, cue: [at, at + 2], oblique: false, lead: null } : null;
}

/** Whether words that take up those before begin at a unit. */
export const takesUp = (units: readonly Unit[], at: number): boolean =>
  [at + 2, at + 1].some((to) => THIS.test(wordsOf(units, at, to)));

/** `Report xəbər verir ki, | bunu X deyib`, `Xatırladaq ki, | bu barədə …`: behind the outlet that reports so. */
function behindOutlet(units: readonly Unit[], saying: Saying): number {
  const ki = units.findIndex(
    (unit, at) =>
      (unit.text === 'ki' && at <= 14 && saying(units[at - 1])) || (unit.text === 'gorə' && at > 1 && at <= 8),
  );
  return ki < 0 ? 0 : skipMarks(units, ki + 1);
}

function thisSaid(units: readonly Unit[], words: CueWords, saying: Saying, names: Test): QuoteCue | null {
  const first = takesUp(units, 0) ? 0 : behindOutlet(units, saying);
  const head = [2, 1].find((one) => THIS.test(wordsOf(units, first, first + one)));
  if (head === undefined) return null;
  const length = first + head;
  const end = sentenceEnd(units, length);
  const last = end - 1;
  const verb = saying(units[last]) || VOICING.test(unitText(units, last)) ? last : -1;
  // `bu barədə parlament qərar qəbul edib`: decided, and said by nobody
  if (units.slice(length, end).some((unit) => DECISION.test(unit.text) && MAKES.test(unitText(units, end - 1))))
    return null;
  if (verb > length) {
    // `Avropa Komissiyasının (AK) | sədri X`
    const past = Math.max(
      length,
      units.findLastIndex((unit, at) => at < verb && unit.text === ')') + 1,
      behindHearer(units, length),
    );
    const from = past + leadIn(units.slice(past), verb - past, words);
    const speaker: Range = [from, nameEnd(units, from, verb, words)];
    return units.slice(...speaker).some(names) ? { speaker, cue: [verb, end], oblique: false, lead: null } : null;
  }
  // `bu barədə X-in açıqlamasında | bildirilib`
  const paper = words.told.test(unitText(units, last)) && words.paper.test(unitText(units, last - 1)) ? last - 1 : -1;
  if (paper > length + 1) {
    const { speaker, oblique } = sourceOf(units, paper, length);
    return units.slice(...speaker).some(names) ? { speaker, cue: [last, end], oblique, lead: null } : null;
  }
  // `Böyle diyor | bakan X`
  const inverted: Range = [length + 1, nameEnd(units, length + 1, end, words)];
  return saying(units[length]) && units.slice(...inverted).some(names)
    ? { speaker: inverted, cue: [length, length + 1], oblique: false, lead: null }
    : null;
}

/** `bunu “Report”a açıqlamasında | X deyib`: the outlet in its marks, and what was given to it. */
function behindHearer(units: readonly Unit[], from: number): number {
  if (unitText(units, from) !== '"') return from;
  const close = units.findIndex((unit, at) => at > from && unit.text === '"');
  if (close < 0 || close - from > 5 || !/^[yn]?[aeə]$/u.test(unitText(units, close + 1))) return from;
  return units[close + 2]?.capital === false ? close + 3 : close + 2;
}

/** `məlumat verib`, `irəli sürüb`, `açıklamayı yaptı`, `dile getirdi`: ends of what says something with the words that take up. */
const VOICING =
  /^(?:verib|verir|səsləndirib|surub|surur|surdu|atdi|atib|yayib|yaydi|yayimladi|yayimlayib|paylasdi|yapti|getirdi|dilləndirib|vurgulayib)$/u;

const DECISION = /^(?:qərar|karar|fərman|sərəncam|kararname)(?:[iu])?$/u;
const MAKES =
  /^(?:ed[iu]b|etdi|etti|verib|verdi|imzalay[iu]b|imzalad[iu]|ald[iu]|ol[iu]n[iu]b|edilib|cixar[iu]b)(?:l[aeə]r)?$/u;
