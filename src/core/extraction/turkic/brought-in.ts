/** `parlamentə təqdim etdi`, `Meclis’e sunuldu`: what is brought in is no law yet. */
import { type Unit, unitText } from '../inflecting/units.ts';
import type { Sense } from '../sense.ts';

/** Whether the predicate or noun that begins at a unit tells of a bill, by where it was taken. */
export const isBroughtIn = (units: readonly Unit[], from: number, sense: Sense): boolean =>
  sense === 'introduce' && INTO_PARLIAMENT.test(unitText(units, from - 1));

const INTO_PARLIAMENT =
  /^(?:'?y?[ea]|(?:parlament|parlamento|məclis|meclis|konqres|kongre|knesset|rada|duma|senat|senato|palata|komit[əe]|muzakirə|musavirə|gorusul)\p{L}*[aeə])$/u;
