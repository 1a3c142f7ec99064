/**
 * A subject that goes on over a comma: `Knesset geri adım attı, yasayı kaldırdı`. In: where the clause begins and what it acts on.
 * Out: who acts in the clause before, or null where this one begins with anything but the law.
 */
import type { Frame } from '../frame.ts';
import { type UnitSentence, unitText } from '../inflecting/units.ts';
import { actorIn, clauseStart } from './clause.ts';
import type { TurkicLexicon } from './lexicon.ts';
import type { TurkicPhrase } from './phrases/turkic-phrase.ts';

export function carriedActor(
  sentence: UnitSentence,
  own: number,
  phrase: TurkicPhrase | null,
  lexicon: TurkicLexicon,
): Frame['actor'] {
  const { units } = sentence;
  if (phrase === null || phrase.from !== own || unitText(units, own - 1) !== ',') return null;
  if (!FINITE.test(unitText(units, own - 2))) return null;
  const quote = units.findLastIndex((unit, at) => at < own && unit.text === '"');
  return actorIn(sentence, Math.max(clauseStart(units, own - 1), quote + 1), own - 1, false, lexicon, [0, 0]);
}

const FINITE = /\p{L}{2}(?:[dt][iu]|m[iu]s(?:t[iu]r)?|[iu]b|[iu]yor)(?:l[aeə]r)?$/u;
