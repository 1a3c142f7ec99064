import type { LawPhrase } from '../inflecting/acted.ts';
import { type Unit, unitText } from '../inflecting/units.ts';

/** `мораторий на | договор`, `запрет на | исполнение закона`: what keeps the law at rest, and not the law. */
export const isRestOf = (units: readonly Unit[], at: number, { target }: LawPhrase): boolean =>
  (/^моратори/u.test(unitText(units, at)) && target === 'law') ||
  (/^запрет/u.test(unitText(units, at)) &&
    unitText(units, at + 1) === 'на' &&
    /^(?:law|application|enforcement)$/u.test(target));
