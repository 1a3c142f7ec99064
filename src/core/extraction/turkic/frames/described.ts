/**
 * What a clause before a law tells of it: `2019 yılında kabul edilen | X`, `2019-cu ildə qəbul olunmuş | X`, `yaptırımlar getiren | X`,
 * `26 Mart’ta son bulacak | X`, `1996’dan kalma | X`. A day told there is not the day of what is told of the law. In: units, and
 * where the law begins. Out: whether such a clause stands there.
 */
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { isSpokenOf } from '../phrases/belonging.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { ACT } from '../words/act-words.ts';

export function isDescribedBefore(units: readonly Unit[], law: number): boolean {
  const before = units[law - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  return PARTICIPLE.test(before.text) && !ADVERB.test(before.text) && unitText(units, law - 2) !== '';
}

const PARTICIPLE =
  /^\p{L}+(?:[dt][iu][gy][iu]|\p{L}{2}(?<![dt])[aeə]n|m[iu]s|[aeə]c[aeə][kq]|tarihli|tarixli)$|^(?:kalma|qalma|ait|aid)$/u;
const ADVERB =
  /^(?:dunən|yeniden|yenidən|hemen|aynen|tamamen|k[iı]smen|resmen|rəsmən|qismən|fiilen|bazen|bəzən|neden|zaten|kesinlikle|halen|insan|zaman|sabahtan|tezliklə)$/u;

/** `ilk imzalayan da Türkiyə olmuşdu`, `onaylayan Kongre oldu`: who did it is what is told. */
export function isCleft(
  units: readonly Unit[],
  { to, passive }: { readonly to: number; readonly passive: boolean },
): boolean {
  // `onaylayan ilk ülke Türkiye’ydi`
  const named = units[to + 2];
  if (!passive && /^ilk$/u.test(unitText(units, to)) && named?.capital === true && /'yd[iu]$/u.test(named.text))
    return true;
  const was = [to + 1, to + 2, to + 3, to + 4].find((at) =>
    /^ol(?:du|ub|mus(?:d|t)u|muslar|mus)$|^idi$/u.test(unitText(units, at)),
  );
  return (
    !passive &&
    was !== undefined &&
    /[aeə]n(?:l[aeə]r)?$/u.test(unitText(units, to - 1)) &&
    units[was - 1]?.kind === 'word' &&
    (units[was - 1]?.capital === true ||
      /^(?:o|biz|ozu|kendisi|(?:ulke|olkə|devlet|dovlət|eyalet|stat)(?:l[aeə]r)?)$/u.test(unitText(units, was - 1)))
  );
}

/** `hâlâ yürürlükte olan | X`, `hələ də qüvvədə qalan | X`: that it still is so is told, and not which one it is. */
export const isStill = (
  units: readonly Unit[],
  { verb, from }: { readonly verb: { readonly sense: Sense }; readonly from: number },
): boolean =>
  verb.sense === 'remain' &&
  [from - 1, from - 2, from - 3].some((at) => /^(?:hala|halen|hələ)$/u.test(unitText(units, at)));

/** `Bush bu yetkiyi kullandı`: the power that was spoken of, used; `öz səlahiyyətindən istifadə edərək` can be any. */
export const isThatPower = (
  units: readonly Unit[],
  { form }: { readonly form: string },
  phrase: TurkicPhrase | null,
): boolean =>
  (form === 'past' || form === 'perfect') &&
  phrase?.target === 'power' &&
  (phrase.mention !== null || isSpokenOf(units, phrase.head));

/** `dayandırılmış | sanksiyaların`, `X dünən qəbul edilmiş | qərarla bağlanıb`: told of the noun behind it, and of nothing before. */
export function isAttribute(
  units: readonly Unit[],
  { form, to }: { readonly form: string; readonly to: number },
): boolean {
  const next = units[to];
  return (
    form === 'perfect' &&
    /m[iu]s$/u.test(unitText(units, to - 1)) &&
    next?.kind === 'word' &&
    (/(?:l[aeə]r(?:[iu]n?|d[aeə]n?|[aeə])?|l[aeə]r[iu]n?[iu]?n?|s[iu]n[iu]n?)$/u.test(next.text) ||
      ((ACT.test(next.text) || /^karar/u.test(next.text)) &&
        (/(?:y?l[aeə]|[yn]?[aeə]|n[iu]n|d[aeə]n?)$/u.test(next.text) || /^il[eə]$/u.test(unitText(units, to + 1))))) &&
    !/^(?:ol|bulun|durum|vəziyyət|say|hesab)/u.test(next.text)
  );
}

/** `Trump’ın uyguladığı | geniş kapsamlı | vergileri`: a clause that tells of the noun, with a few words that describe it between. */
export const isBehindRelative = (units: readonly Unit[], from: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      /[dt][iu][gy][iu]$/u.test(unitText(units, from - step)) &&
      units.slice(from - step + 1, from).every(({ kind, capital }) => kind === 'word' && !capital),
  );
