/** Who speaks in a clause that reports: from its first name or role to where the reported words begin. */
import type { Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { isDayOrHour, isWhen } from '../words/time-units.ts';
import { BEHIND_TIME } from './behind-clause.ts';
import { ACRONYM_OWNS, type CueWords, GROUP, leadIn, nameEnd, skipMarks } from './cue-words.ts';

/** `Hökumət | isə`: the particle is not who speaks. */
export const withoutParticle = (units: readonly Unit[], [from, to]: Range): Range =>
  to - from > 1 && /^(?:ise|isə|da|de|də)$/u.test(unitText(units, to - 1)) ? [from, to - 1] : [from, to];

/** Past the comma and the particle that set the subject off. */
export function skipTopic(units: readonly Unit[], from: number): number {
  const at = skipMarks(units, from);
  return /^(?:ise|isə|da|de|də)$/u.test(unitText(units, at)) ? skipMarks(units, at + 1) : at;
}

export function firstName(units: readonly Unit[], from: number, to: number, words: CueWords): number {
  if (/^(?:buna|oysa|ancak|amma|lakin|ayrica|bununla)$/u.test(unitText(units, from)))
    return Math.min(to - 1, from + (/^bun/u.test(unitText(units, from)) ? 2 : 1));
  const lead = leadIn(units.slice(from, to), to - from, words) + from;
  return units.slice(lead, to).some((unit) => unit.capital)
    ? lead
    : /^(?:buna|ayrica|oysa|ancak|amma|lakin)$/u.test(unitText(units, from))
      ? from + 2
      : from;
}

/** `2020-ci ildə, | …`, `11 Aralık günü, | …`, `Kararda, | …`, `Bunun ardınca, | …`: when and where, set off at the head. */
function isAdjunct(units: readonly Unit[], from: number, comma: number): boolean {
  const last = unitText(units, comma - 1);
  if (/^(?:belə|elə) ki$/u.test(`${unitText(units, from)} ${last}`)) return true;
  const when = isWhen(units[comma - 1]) || isDayOrHour(last) || WHEN.test(last);
  const plain = !units.slice(from + 1, comma).some(({ capital }) => capital);
  return when || (comma - from <= 3 && /\p{L}{2}[dt][aeə]n?$/u.test(last) && !STEMS.test(last) && plain);
}

const WHEN = /^(?:gore|gorə|gunu|zamani|once|evvel|əvvəl|sonra|ardinca|ardindan)$/u;

/** Whose own last letters look like the case. */
const STEMS = /^(?:gazete|komite|komitə|site|usta|universite|heyet|banda|media|medya)$/u;

/** Past what is set off at the head and is nobody: `Daha önce, | Polonya …`. */
export function pastAdjuncts(units: readonly Unit[], from: number, to: number): number {
  const comma = units.findIndex((unit, at) => at > from && at < to && unit.text === ',');
  const near = comma - from <= (/^gor[eə]$/u.test(unitText(units, comma - 1)) ? 10 : 6);
  return comma > 0 && near && isAdjunct(units, from, comma) ? pastAdjuncts(units, comma + 1, to) : from;
}

/** `Başbakan Yardımcısı ve Dışişleri Bakanı X Y Z |,`: offices and a name, however many words. */
const isOffices = (units: readonly Unit[], from: number, comma: number, { roles }: CueWords): boolean =>
  units
    .slice(from, comma)
    .every((unit) => unit.kind === 'word' && (unit.capital || /^(?:ve|və)$/u.test(unit.text) || roles.test(unit.text)));

/** Begins what is said: somebody’s, or a pronoun. */
const OTHERS = /^(?:bunun|bunu|bu|onun|onu|nato|abs(?:-\p{L}+)?|abd(?:'\p{L}+)?|rusiya\p{L}*|rusya\S*)$/u;

/** Behind the subject: a comma near the beginning, a role or name, or whatever stands before the law or the next owner. */
export function subjectEnd(units: readonly Unit[], from: number, to: number, words: CueWords): number | null {
  const comma = units.findIndex(
    (unit, at) =>
      at > from &&
      !isAdjunct(units, from, at) &&
      at < Math.min(to, from + (isOffices(units, from, at, words) ? 14 : 9)) &&
      unit.text === ',' &&
      !/(?:[dt][iu][gy]|c[aeə][gy])[iu]n[iu]$/u.test(unitText(units, at - 1)) &&
      !(units[at + 1]?.capital === true && /^(?:,|ve|və)$/u.test(unitText(units, at + 2))),
  );
  if (comma > 0) return comma;
  // `… sona ermesinin ardından Kremlin, | …`: however long it was told when
  const late = units.findIndex(
    (unit, at) =>
      at > from + 2 &&
      at < to &&
      unit.text === ',' &&
      units[at - 1]?.capital === true &&
      BEHIND_TIME.test(unitText(units, at - 2)),
  );
  if (late > 0) return late;
  // `Obama administrasiyası | Kubanı ABŞ-ın siyahısından …`: what it is done to
  const taken = units.findIndex(
    (unit, at) => at > from + 1 && at < Math.min(to, from + 5) && unit.capital && isStateInAccusative(unit.text, words),
  );
  if (taken > 0) return taken;
  // `Deputatlar | NATO qüvvələrinin …`, `gözlemciler | bunun …`: several, in a word
  if (/^\p{L}{4,}l[aeə]r$/u.test(unitText(units, from)) && OTHERS.test(unitText(units, from + 1))) return from + 1;
  // `ABŞ prezidenti Donald Tramp | ABŞ-ın …`
  const owner = units.findIndex((unit, at) => at > from && at <= from + 5 && at < to && ACRONYM_OWNS.test(unit.text));
  const naming = units.slice(from, owner);
  if (owner > 0 && naming.every((unit) => unit.kind === 'word' && (unit.capital || words.roles.test(unit.text))))
    return owner;
  const role = units.findIndex(
    (unit, at) =>
      at >= from &&
      at < Math.min(to, from + 7) &&
      (words.roles.test(unit.text) ||
        (unit.capital && at > from && unit.kind === 'word' && !/['-]\p{L}{1,4}$/u.test(unit.text))),
  );
  // `Azərbaycan | uzun müddət Ermənistanla …`: one name, then how long, and with whom
  if (role > from + 1 && units[from]?.capital === true && isWithOther(units, from + 1, role, words)) return from + 1;
  if (role >= 0 && units[role]?.kind === 'word') return nameEnd(units, role, to, words);
  const law = units.findIndex(
    (unit, at) =>
      at > from &&
      at < to &&
      (unit.kind === 'law' ||
        (/(?:[nu]?[iu]n|'[iu]n)$/u.test(unit.text) && (at > from + 1 || /['-]n?[iu]n$/u.test(unit.text)))),
  );
  // `Rusya | geçen yıl süresi dolan anlaşmanın`: one name, then when
  const when = units[from]?.capital === true && isWhen(units[from + 1]) && unitText(units, from + 1) !== 'bir';
  // `NATO ülkeleri | de aynı gün antlaşmayı …`
  const group = from + 2;
  if (law > group && units[from]?.capital === true && GROUP.test(unitText(units, from + 1))) return group;
  if (law > from) return when && !/['-]\p{L}{1,4}$/u.test(unitText(units, from)) ? from + 1 : law;
  // `Rusiya isə …`, `Hindistan anlaşmayı …`: one name opens the clause
  const first = units[from];
  return first?.kind === 'word' && first.capital && !/['-]\p{L}{1,4}$/u.test(first.text) && to - from > 2
    ? from + 1
    : null;
}

const isStateInAccusative = (word: string, { states }: CueWords): boolean =>
  /(?:'[yn]?[iu]|n[iu])$/u.test(word) && states.named(word.replace(/(?:'[yn]?[iu]|n[iu])$/u, '')).length > 0;

/** Whether words in lower case lead to a name in a case that no one speaks in. */
const isWithOther = (units: readonly Unit[], from: number, at: number, { roles }: CueWords): boolean =>
  units.slice(from, at).every(({ kind, capital }) => kind === 'word' && !capital) &&
  !roles.test(unitText(units, at)) &&
  /\p{L}{3}(?:l[aə]|d[aə]n?)$/u.test(unitText(units, at));
