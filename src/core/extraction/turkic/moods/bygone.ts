import { type Unit, unitText } from '../../inflecting/units.ts';

/** `yürürlükteydi`, `qüvvədə idi`, `uygulanıyordu`, `tətbiq olunurdu`: whether the word at the place says that it was so then. */
export const isBygone = (units: readonly Unit[], at: number): boolean =>
  /(?:[aeəiu]yd[iu]|[iu]yordu|[iu]rd[iu]|m[aeə][kq]t[aeə]yd[iu]|m[aə]qdaydi)(?:l[aeə]r)?$/u.test(unitText(units, at)) ||
  /^idi(?:l[aeə]r)?$/u.test(unitText(units, at + 1));

const PLUPERFECT = /m[iu]s[dt][iu](?:l[aeə]r)?$/u;

/** `askıya almıştı`; `imzalamış, … uzatmıştı`: done before what is told, the tense said once for all that are joined. */
export function hadDone(units: readonly Unit[], at: number): boolean {
  if (PLUPERFECT.test(unitText(units, at))) return true;
  if (!/m[iu]s$/u.test(unitText(units, at)) || !/^(?:,|;|ve|və)$/u.test(unitText(units, at + 1))) return false;
  return units.slice(at + 1).some((unit) => PLUPERFECT.test(unit.text));
}
