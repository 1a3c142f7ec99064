/**
 * What is said of a Russian noun of event as of a thing known: `слухи об отмене беспочвенны`, `несмотря на отмену`, `отмена никого не
 * удивила`. In: the units and where the noun ends. Out: whether it is there.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { TRUE_BEHIND, UNTRUE_BEHIND } from '../../lexicon/ru/standing.ts';
import type { Bounds } from '../clause.ts';
import { standingAt } from '../standing.ts';

export interface Said {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** `подтвердил законность отмены X`: what a court left as it was. */
  readonly upheld?: boolean;
  /** `заявил об отмене X`: it was said, and may be to come. */
  readonly announced?: boolean;
}

export const said = (modality: Modality, denied = false): Said => ({
  modality,
  polarity: denied ? 'denied' : 'affirmed',
});

/** `несмотря | на отмену`. */
export const isDespite = (units: readonly Unit[], at: number): boolean =>
  unitText(units, at) === 'на' && /^(?:несмотря|невзирая)$/u.test(unitText(units, at - 1));

/** `отмена поправки | Трампом`: the first unit behind who did it. */
export function pastWhoDid(units: readonly Unit[], to: number): number {
  let end = to;
  while (units[end]?.capital === true && /(?:ом|ем|ым|им|ой|ей)$/u.test(unitText(units, end))) end++;
  return end;
}

/** `слухи об отмене закона | беспочвенны`, `новость об отмене | подтвердилась`, `отмена закона | — миф`. */
export function judgedBehind(units: readonly Unit[], to: number): Said | null {
  const end = pastWhoDid(units, to);
  const from = unitText(units, end) === '-' ? end + 1 : end;
  const words = wordsOf(units, from, Math.min(units.length, from + 6));
  if (UNTRUE_BEHIND.test(words)) return said('asserted', true);
  return TRUE_BEHIND.test(words) ? said('presupposed') : null;
}

/** What those feel, or do not, whom a thing has reached. */
export const FELT =
  /^(?:удив|обрадов|порадов|огорч|смути|насторож|впечатл|помог|спас|измени|вызва|произве|прош|повлия|отрази|приблиз|убеди)\p{L}*(?:л|ла|ло|ли)(?:сь|ся)?$/u;

/** `Неправда, что | отмена состоялась`: what is said of a clause that says it came about; `отмена — миф` says so itself. */
export function standing(sentence: UnitSentence, at: number, { to }: Bounds, own: Said | null): Said | null {
  if (own?.modality !== 'asserted' || unitText(sentence.units, to) === '-') return own;
  const of = standingAt(sentence, at);
  if (of === 'open') return said('possible');
  return of === 'untrue' ? { ...own, polarity: own.polarity === 'affirmed' ? 'denied' : 'affirmed' } : own;
}
