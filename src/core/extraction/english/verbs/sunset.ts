/** `sunset`, as a noun and as a verb: `the X Act sunset was put off`, `it sunset in May`. */
import { BE, HAVE, MODALS } from '../../lexicon/en/closed-classes.ts';

/** `a five-year | sunset`, `the X Act | sunset | was put off`, `moved the X Act | sunset | to 2026`. */
export function isSunset(next: string, before: string): boolean {
  if (/(?:year|month)s?$|^(?:automatic|built-in)$/.test(before)) return true;
  return BE.has(next) || HAVE.has(next) || MODALS.has(next) || BEHIND_SUNSET.test(next);
}
const BEHIND_SUNSET = /^(?:to|date|clause|provisions?|looms?|bills?|measures?|proposals?)$/;
