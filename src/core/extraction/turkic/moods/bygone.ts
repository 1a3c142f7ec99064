import type { Frame } from '../../frame.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { clauseStart } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';

/** `yürürlükteydi`, `qüvvədə idi`, `uygulanıyordu`, `tətbiq olunurdu`: whether the word at the place says that it was so then. */
export const isBygone = (units: readonly Unit[], at: number): boolean =>
  /(?:[aeəiu]yd[iu]|[iu]yordu|[iu]rd[iu]|m[aeə][kq]t[aeə]yd[iu]|m[aə]qdaydi)(?:l[aeə]r)?$/u.test(unitText(units, at)) ||
  /^idi(?:l[aeə]r)?$/u.test(unitText(units, at + 1));

/** `listeden çıkardığı Küba’yı | yeniden listeye ekledi`: what a clause tells of something that is then brought back. */
const isUndoneBehind = (units: readonly Unit[], { form, to }: Predicate): boolean =>
  form === 'factive' &&
  /[dt][iu][gy][iu]$/u.test(unitText(units, to - 1)) &&
  /(?:[yn]?[iu])$/u.test(unitText(units, to)) &&
  /^(?:yeniden|yenidən|tekrar|təkrar)$/u.test(unitText(units, to + 1));

/** `çekildiğini açıkladı`, `çıxdığını bəyan edib`: a treaty is left by notice and time, and not by saying so. */
const announcesOwn = (units: readonly Unit[], { form, to, verb }: Predicate): boolean =>
  form === 'factive' &&
  verb.sense === 'leave' &&
  /[dt][iu][gy][iu]n[iu]$/u.test(unitText(units, to - 1)) &&
  /^(?:ac[iı]kla|duyur|ilan|bəyan|elan)/u.test(unitText(units, to));

/** Done before what is told, or no more than announced. */
export const toldAs = (units: readonly Unit[], predicate: Predicate): Pick<Frame, 'bygone' | 'announced'> => ({
  ...(hadDone(units, predicate.to - 1) || isUndoneBehind(units, predicate) ? { bygone: true } : {}),
  // `çekiliyor`, `çıxarılır`: under way, and not out yet
  ...(announcesOwn(units, predicate) ||
  (predicate.form === 'present' && predicate.verb.sense === 'leave' && !predicate.negative)
    ? { announced: true }
    : {}),
});

/** `süresi 2021’de doluyordu`, `müddəti mayda başa çatırdı`: it was to run out. */
export const wasToRunOut = (units: readonly Unit[], { verb, negative, to }: Predicate): boolean =>
  verb.sense === 'expire' && !negative && /[iu](?:yordu|rd[iu])(?:l[aeə]r)?$/u.test(unitText(units, to - 1));

const PLUPERFECT = /m[iu]s[dt][iu](?:l[aeə]r)?$/u;

/** `askıya almıştı`; `imzalamış, … uzatmıştı`: done before what is told, the tense said once for all that are joined. */
export function hadDone(units: readonly Unit[], at: number): boolean {
  if (PLUPERFECT.test(unitText(units, at))) return true;
  if (!/m[iu]s$/u.test(unitText(units, at)) || !/^(?:,|;|ve|və)$/u.test(unitText(units, at + 1))) return false;
  return units.slice(at + 1).some((unit) => PLUPERFECT.test(unit.text));
}

/** `o yıl | yürürlükte olduğunu`, `altı saat | qüvvədə qaldığını`: when, or how long; `hâlâ` tells of the day on which it is said. */
export function isOfAnotherTime(units: readonly Unit[], verb: number): boolean {
  const ahead = units.slice(clauseStart(units, verb), verb);
  return (
    !ahead.some(({ text }) => STILL.test(text)) && ahead.some(({ kind, text }) => kind === 'number' || THEN.test(text))
  );
}

const STILL = /^(?:hala|halen|halihazirda|hazirda|hələ|hələm|hələlik|simdi|indi|bugun|artik|artiq|su)$/u;
const THEN =
  /^(?:o|vaxt|zaman|donem(?:de)?|dovrdə|yil|il|ay|hafta|həftə|gun|saat|yil(?:da|larca)|illər|once|əvvəl|boyunca|gecen|kecən|kadar|qədər|dək|evvel|sirada|vaxtlar|eskiden|vaxtilə)$/u;
