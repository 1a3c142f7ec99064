/** `parlamentə təqdim etdi`, `Meclis’e sunuldu`: what is brought in is no law yet. */
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { bodyIn } from '../clauses/clause.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** Whether the predicate or noun that begins at a unit tells of a bill, by where it was taken. */
export function isBroughtIn(units: readonly Unit[], from: number, sense: Sense, lexicon: TurkicLexicon): boolean {
  if (sense !== 'introduce') return false;
  // `təklif edilib`, `teklif edildi`: what is proposed is a bill
  if (bringsBill(units, from) || /^(?:təklif|teklif)$/u.test(unitText(units, from))) return true;
  const [place, ending] = [unitText(units, from - 1), /^'?y?[ea]$/u];
  // `Meclis | 'e`: a case behind an apostrophe is a unit of its own
  if (ending.test(place) || DEBATE.test(place)) return true;
  const body = bodyIn(place, lexicon);
  return /[aeə]$/u.test(place) && (body === 'legislature' || body === 'chamber');
}

/** `uzadılması barədə qanun layihəsini | prezident | təqdim edib`: the object is a bill, by its word. */
export const bringsBill = (units: readonly Unit[], from: number): boolean =>
  units.slice(Math.max(0, from - 7), from).some(({ text }) => A_BILL.test(text)) ||
  // `X’i yumuşatan bir | teklif | sundu`
  BARE_BILL.test(unitText(units, from - 1)) ||
  (BROUGHT.test(unitText(units, from)) &&
    units.slice(Math.max(0, from - 14), from).some(({ text }) => OWN_BILL.test(text)));
/** `uzatma teklifi | … tarafından | sunuldu`. */
const OWN_BILL = /^(?:layihəsi|tasarisi|onergesi|teklifi|təklifi)$/u;
const BROUGHT = /^(?:sunul|edil|olun)/u;
const A_BILL = /^(?:layihə|tasari|onerge|teklif|təklif)\p{L}*n[iu]$/u;

const BARE_BILL = /^(?:layihə|tasari|onerge|teklif|təklif)$/u;

/** `müzakirəyə`, `görüşülmeye`. */
const DEBATE = /^(?:muzakirə|musavirə|gorusul)\p{L}*[aeə]$/u;
