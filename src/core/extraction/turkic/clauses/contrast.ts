/**
 * What a sentence sets against what it means: `haziranda değil, aralıkta`, `prezident deyil, parlament`. In: a sentence. Out: the words set
 * aside, the last of which stands right before the one that does it.
 */
import { foundIn } from '../../../text/found.ts';
import type { Span } from '../../../text/span.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function setAside({ units }: UnitSentence, lexicon: TurkicLexicon): readonly Span[] {
  return foundIn(units, ({ end }, at) => {
    if (isOccasion(units, at)) return [units[Math.max(clauseStartOf(units, at), at - 4)]?.start ?? end, end];
    if (!setsAside(units, at, lexicon)) return null;
    const first = units[isBy(units, at - 1) ? at - 2 : at - 1];
    return first === undefined ? null : [first.start, end];
  });
}

/** `mayısta yaşanan | gerilimin ardından`, `mayda baş verən | hadisələrdən sonra`: when another thing happened. */
const isOccasion = (units: readonly Unit[], at: number): boolean =>
  /^(?:yasanan|duzenlenen|gerceklesen|gerceklestirilen|patlak|verən|yasanmis|olan)$/u.test(unitText(units, at)) &&
  [at + 2, at + 3, at + 4].some((next) => /^(?:ardindan|sonra|uzerine|ardinca)$/u.test(unitText(units, next))) &&
  units.slice(at + 1, at + 4).every(({ kind, mention }) => kind === 'word' && mention === null);

const clauseStartOf = (units: readonly Unit[], at: number): number =>
  units.findLastIndex(({ kind }, index) => index < at && kind === 'mark') + 1;

/** `Başkan Trump | değil, Kongre`, `prezident | tərəfindən deyil, …`: the word is of what is set aside. */
export function isSetAside(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  let next = at + 1;
  while (next - at < LONGEST_NAME && units[next]?.kind === 'word' && units[next]?.capital === true) next++;
  return setsAside(units, isBy(units, next) ? next + 1 : next, lexicon);
}

/** Of so many words a name may be. */
const LONGEST_NAME = 6;

const setsAside = (units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean =>
  unitText(units, at + 1) === ',' && units[at - 1]?.kind !== 'law' && lexicon.notWord.test(unitText(units, at));

export const isBy = (units: readonly Unit[], at: number): boolean =>
  /^(?:tarafindan|tərəfindən)$/u.test(unitText(units, at));
