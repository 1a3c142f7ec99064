/** What is asked or supposed rather than told: a question, whether it was, an `if` before it. */
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { type Predicate, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** A question mark at the end, or the particle `mi`, `mı`, `-mi` behind the verb. */
export function isQuestion(sentence: UnitSentence, to: number): boolean {
  const { units, question } = sentence;
  // `907. Madde askıya alındı: şimdi ne olacak?`: what is asked stands behind the colon
  if (question && unitText(units, to) === ':' && !units.slice(0, to).some(({ text }) => ASKING.test(text)))
    return false;
  return question || /^m[iu](?:yd[iu]|d[iu]r|s[iu]n)?$/u.test(unitText(units, to));
}

const ASKING = /^(?:m[iu]|kim\p{L}*|ne|nə|hangi\p{L}*|hansi\p{L}*|niye|niyə|neden|nicin|necə|nasil|kac)$/u;

/** `kaldırılıp kaldırılmadığı`, `ləğv edilib-edilmədiyi`: whether it was. */
export function isWhether(
  units: readonly Unit[],
  { verb, from, to, form }: Predicate,
  lexicon: TurkicLexicon,
): boolean {
  const same = (at: number, other: RegExp): boolean =>
    other.test(unitText(units, at)) && predicateAt(units, at, lexicon)?.verb.active.join() === verb.active.join();
  const behind = [to, to + 1, to + 1 + verb.lead.length, to + verb.lead.length];
  // `askıya alıp | almadığı`: the words before the verb are said once
  const own = (word: string) => WHETHER_NOT.test(word) && verb.active.some((stem) => word.startsWith(stem));
  if (form === 'converb' || form === 'perfect')
    return behind.some((at) => same(at, WHETHER_NOT)) || own(unitText(units, to));
  return form === 'factive' && [from - 1, from - 2].some((at) => same(at, /(?:[iu]p|[iu]b)$/u));
}

const WHETHER_NOT = /m[aeə](?:[dt][iu][gy]|y?[aeə]c[aeə][gyk])/u;

/** `əgər … | ləğv edib`, and not `guya blokada tətbiq etdiyi iddiası ilə | qəbul edib`: an alleged thing before is another. */
export function isSupposed(units: readonly Unit[], to: number, { ifWord }: TurkicLexicon): boolean {
  const at = units.findLastIndex((unit, index) => index < to && ifWord.test(unit.text));
  if (at < 0 || !/^(?:guya|sozde|sanki)$/u.test(unitText(units, at))) return at >= 0;
  return !units.slice(at + 1, to).some(({ text }) => /\p{L}{2}(?:m[aeə]s[iu]n|[dt][iu][gy][iu])\p{L}*$/u.test(text));
}
