import { type Unit, unitText } from '../../inflecting/units.ts';

/** `yürürlükteydi`, `qüvvədə idi`, `uygulanıyordu`, `tətbiq olunurdu`: whether the word at the place says that it was so then. */
export const isBygone = (units: readonly Unit[], at: number): boolean =>
  /(?:[aeəiu]yd[iu]|[iu]yordu|[iu]rd[iu]|m[aeə][kq]t[aeə]yd[iu]|m[aə]qdaydi)(?:l[aeə]r)?$/u.test(unitText(units, at)) ||
  /^idi(?:l[aeə]r)?$/u.test(unitText(units, at + 1));
