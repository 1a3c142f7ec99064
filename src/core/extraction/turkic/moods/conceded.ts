/**
 * What a speaker grants: `qanunsuz saysa da, onları saxlayıb`, `iptal edilmiş olsa da`. The conditional asserts there, unless what
 * follows is open itself (`kaldırsa da bir şey değişmez`) or the aorist leaves it open (`kaldırırsa da`).
 */
import { type Unit, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';

/** `stem` counts the letters of the verb at `at` before its endings. */
export function concedes(units: readonly Unit[], at: number, stem: number): boolean {
  if (!GRANTED.test(unitText(units, at).slice(stem)) || !/^(?:da|də|de)$/u.test(unitText(units, at + 1))) return false;
  let end = at;
  while (end < units.length && !isStop(units[end]) && unitText(units, end) !== '"') end++;
  return !OPEN.test(unitText(units, end - 1));
}

const GRANTED = /^(?:m[aeə])?(?:(?:m[iu]s|[dt][iu]y)?)s[aeə](?:l[aeə]r)?$/u;
const OPEN = /(?:m[aeə]z|[aeə]c[aeə][kq]|m[aeə]l[iu]|bil[iə]r|[eio]l[au]r|(?<!l)[aeə]r)(?:d[iu]r|l[aeə]r)*$/u;
