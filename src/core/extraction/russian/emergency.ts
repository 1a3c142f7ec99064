/** `режим чрезвычайного положения`: what is declared and prolonged, by a noun and what it is of. */
import { bareLaw, type LawPhrase } from '../inflecting/acted.ts';
import { type Unit, unitText } from '../inflecting/units.ts';

export function emergencyAt(units: readonly Unit[], from: number, at: number): LawPhrase | null {
  const found =
    /^режим/u.test(unitText(units, at)) &&
    /^(?:чрезвычайн|особ)/u.test(unitText(units, at + 1)) &&
    /^(?:положени|ситуаци)[яи]$/u.test(unitText(units, at + 2));
  return found ? { ...bareLaw(null, at), from, to: at + 3, pronoun: false, carriedAs: ['emergency', 'regime'] } : null;
}
