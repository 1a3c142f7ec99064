/** Who speaks in a clause that reports: from its first name or role to where the reported words begin. */
import type { Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { type CueWords, leadIn, nameEnd, skipMarks } from './cue-words.ts';

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

/** Behind the subject: a comma near the beginning, a role or name, or whatever stands before the law or the next owner. */
export function subjectEnd(units: readonly Unit[], from: number, to: number, words: CueWords): number | null {
  const comma = units.findIndex(
    (unit, at) =>
      at > from &&
      at < Math.min(to, from + 9) &&
      unit.text === ',' &&
      !/(?:[dt][iu][gy]|c[aeə][gy])[iu]n[iu]$/u.test(unitText(units, at - 1)) &&
      !(units[at + 1]?.capital === true && /^(?:,|ve|və)$/u.test(unitText(units, at + 2))),
  );
  if (comma > 0) return comma;
  const role = units.findIndex(
    (unit, at) =>
      at >= from &&
      at < Math.min(to, from + 7) &&
      (words.roles.test(unit.text) ||
        (unit.capital && at > from && unit.kind === 'word' && !/['-]\p{L}{1,4}$/u.test(unit.text))),
  );
  if (role >= 0 && units[role]?.kind === 'word') return nameEnd(units, role, to, words);
  const law = units.findIndex(
    (unit, at) =>
      at > from &&
      at < to &&
      (unit.kind === 'law' ||
        (/(?:[nu]?[iu]n|'[iu]n)$/u.test(unit.text) && (at > from + 1 || /['-]n?[iu]n$/u.test(unit.text)))),
  );
  if (law > from) return law;
  // `Rusiya isə …`, `Hindistan anlaşmayı …`: one name opens the clause
  const first = units[from];
  return first?.kind === 'word' && first.capital && !/['-]\p{L}{1,4}$/u.test(first.text) && to - from > 2
    ? from + 1
    : null;
}
