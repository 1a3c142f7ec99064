/**
 * A law's name with what is joined to it and bears the case of both: `sıkıyönetimin ve seferberliğin | süresi`, `Minsk prosesini və onunla
 * əlaqəli strukturları | bağladı`. In: units, the phrase of the name. Out: the phrase of all of it.
 */
import { type Unit, unitText } from '../../inflecting/units.ts';
import { predicateAt } from '../verbs/predicate.ts';
import type { TurkicCase } from '../verbs/verb-form.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import type { TurkicPhrase } from './turkic-phrase.ts';

const GENITIVE = /\p{L}{3}(?:l[aeə]r[iu]n|n[iu]n|[iu]n)$/u;
const OWNED_OBJECT = /\p{L}{3}(?:s[iu]n[iu]|l[aeə]r[iu](?:n[iu])?)$/u;
/** Of a name in no case only things, of which there are many, can bear it for both. */
const THINGS = /\p{L}{3}l[aeə]r[iu]n$/u;

export function withJoined(units: readonly Unit[], phrase: TurkicPhrase, lexicon: TurkicLexicon): TurkicPhrase {
  if (phrase.mention === null || !/^(?:ve|və)$/u.test(unitText(units, phrase.to))) return phrase;
  const as = (pattern: RegExp, cases: readonly TurkicCase[]): TurkicPhrase | null => {
    const last = lastJoined(units, phrase.to + 1, pattern, lexicon);
    return last === null ? null : { ...phrase, to: last + 1, cases };
  };
  if (phrase.cases.includes('genitive')) return as(GENITIVE, ['genitive']) ?? phrase;
  // a bare vowel may be either: `prosesi`
  if (phrase.cases.includes('nominative')) return as(THINGS, ['genitive']) ?? phrase;
  return phrase.cases.includes('accusative') ? (as(OWNED_OBJECT, ['accusative']) ?? phrase) : phrase;
}

const LONGEST = 7;

function lastJoined(units: readonly Unit[], from: number, pattern: RegExp, lexicon: TurkicLexicon): number | null {
  for (let at = from; at < from + LONGEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return null;
    if (pattern.test(unit.text) && !unit.capital) return at;
    if (predicateAt(units, at, lexicon) !== null) return null;
  }
  return null;
}
