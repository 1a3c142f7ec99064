/**
 * Who speaks without a full name: `Kuyrukta bekleyen bir kadın`, `Feysbuk istifadəçisi`, `Gazetenin manşeti`, `Havanalı taksici X`.
 * In: units [from, to) before a verb or a quotation. Out: where the phrase ends; null where a name or an office tells it.
 */
import type { WordTest } from '../../../text/told-once.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';

/** What a language says of offices, and of words that are no names. */
interface Naming {
  readonly roles: WordTest;
  readonly notNames: WordTest;
}

export function describedEnd(units: readonly Unit[], from: number, to: number, words: Naming): number | null {
  const comma = units.findIndex((unit, at) => at > from && at < to && unit.text === ',');
  const law = units.findIndex((unit, at) => at > from && at < to && unit.kind === 'law');
  const limit = Math.min(...[comma, law].filter((at) => at > 0), to);
  const first = units[from];
  if (first?.kind !== 'word' || limit - from < 2) return null;
  const name = fullNameIn(units, from, limit, words);
  if (name !== null) return null;
  const headed = participleIn(units, from, limit, words);
  if (headed !== null) return phraseEnd(units, headed + 1, limit, words);
  if (unitText(units, from + 1) === '"' || units[from + 1]?.capital) return null;
  const office = words.roles.test(first.text) || units.slice(from, limit).every(({ text }) => !words.roles.test(text));
  return office ? phraseEnd(units, from, limit, words) : null;
}

/** A name that says where: `Gediz Ovası’nda`. */
export const LOCATIVE = /'n?[dt][ae]n?$/u;

/** Two capitalised words side by side that begin a person’s name. */
function fullNameIn(units: readonly Unit[], from: number, to: number, { notNames }: Naming): number | null {
  const at = units.findIndex(
    (unit, index) =>
      index >= from &&
      index + 1 < to &&
      [unit, units[index + 1]].every((one) => one?.kind === 'word' && one.capital && !notNames.test(one.text)) &&
      // `Gediz Ovası’nda üzüm yetiştiren bir çiftçi`: where, and not who
      !LOCATIVE.test(unitText(units, index + 1)),
  );
  return at < 0 ? null : at;
}

/** The last participle with somebody behind it: `Verilişə zəng | edən | dinləyici`. */
function participleIn(units: readonly Unit[], from: number, to: number, { roles }: Naming): number | null {
  const at = units.findLastIndex(
    (unit, index) =>
      index > from &&
      index < to - 1 &&
      !unit.capital &&
      /\p{L}{2,}[aeə]n$/u.test(unit.text) &&
      !roles.test(unit.text) &&
      !/^(?:insan|zaman|vətən|vatan|plan|meydan|neden|sabahdan|dunən|əslən|yenidən|tamamilə|d[aeə]n)$|[dt][aeə]n$/u.test(
        unit.text,
      ) &&
      units[index + 1]?.kind === 'word',
  );
  return at < 0 ? null : at;
}

/** From its first word over modifiers and what they own: `bir | kadın`, `Tələbələrdən | biri`, `Gazetenin | manşeti`. */
function phraseEnd(units: readonly Unit[], from: number, to: number, words: Naming): number {
  let end = from + 1;
  while (end < to && joins(units[end - 1] as Unit, units[end] as Unit, words)) end++;
  // `Haber portalı | Ufuk24`
  if (end - from > 1 && end < to && units[end]?.capital && OWNED.test(unitText(units, end - 1))) end++;
  return end < to && units[end]?.kind === 'number' && units[end]?.start === units[end - 1]?.end ? end + 1 : end;
}

const MODIFIER =
  /^(?:bir|bir\p{L}{2,}|bəzi|bazi|kimi|hər|her|bu|o|eski|sabiq|yerli|yerel|kecmis|baska|basqa|məşhur|unlu|gənc|genc|iki|uc|dort|bes)$|\p{L}{3,}(?:l[iu]|[iu]n|[dt][aeə]k[iu]|s[ae]l|ik)$/u;
const ADVERBIAL =
  /^(?:dun|dunən|bugun|axsam|aksam|səhər|sabah|yenə|yine|isə|ise|də|da|de|həmcinin|ayrica|soyle|boyle|belə|ilk|əvvəl|sonra|artiq|artik)$/u;
const CASED = /(?:[dt][aeə]n?|[yn][aeə]|l[aeə]|[iu]nc[aeə])$/u;
/** Heads that end in a consonant before the suffix of what is owned. */
const OWNED =
  /^(?:qəzet|gazete|portal|sayt|kanal|birlig|birliy|dernəy|dernəg|derneg|sakin|hesab|manset|baslig|basligi|bulten|ajans|agentliy|kadin|qadin|esnaf|muxbir|fond|vakf|merkez|mərkəz|institut|enstitu|adam|sirket|sirkət|xidmət|jurnal|klub|teskilat|təskilat|sendika|parti)[iu]$/u;

/** Behind a first name. */
const TITLE = /^(?:xanim|bəy|bey|hanim|muəllim|əfəndi|efendi|aga|usta|teyze|amca)$/u;

function joins(before: Unit, next: Unit, { roles }: Naming): boolean {
  if (next.kind !== 'word' || ADVERBIAL.test(next.text)) return false;
  if (/[dt][aeə]n$/u.test(before.text)) return /^(?:bir|biri|birisi|bəzisi|bazisi|cogu|coxu)$/u.test(next.text);
  if (CASED.test(before.text) && !roles.test(before.text)) return false;
  if (/s[iu](?:n[iu]n)?$/u.test(next.text) || OWNED.test(next.text) || TITLE.test(next.text)) return true;
  // `Muhalefet | partileri`
  if (before.capital && /l[aeə]r[iu]$/u.test(next.text)) return true;
  if (/[iu]n$/u.test(before.text) && /[iu]$/u.test(next.text)) return true;
  return MODIFIER.test(before.text) && !CASED.test(next.text);
}

/** `Havanalı taksici | Ernesto Rivas`: what somebody is in words before a full name, none of them in a case. */
export function describedName(units: readonly Unit[], from: number, to: number, words: Naming): number | null {
  const name = fullNameIn(units, from, to, words);
  return name !== null &&
    name > from &&
    name - from <= 5 &&
    units
      .slice(from, name)
      .every((unit) => unit.kind === 'word' && !CASED.test(unit.text) && !ADVERBIAL.test(unit.text))
    ? name
    : null;
}
