/** An order not to apply a law: `onu tətbiq etməməyi tapşırıb`, `yasağı uygulamama talimatı verdi`. Who is told so does not apply it. */
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';

const PAST = '(?:[dt][iu]|[iu]b|m[iu]s)(?:[dt][iu]r?)?(?:l[aeə]r)?$';
/** As one verb: `tapşırıb`, `emretti`. */
const ORDERED = new RegExp(`^(?:tapsir|emret|buyur)${PAST}`, 'u');
const ORDER = /^(?:talimat|emir|emr|əmr|gostəris|tapsiriq|sərəncam)(?:[iu]n?[iu]?)?$/u;
const GAVE = new RegExp(`^(?:ver|ed|et)${PAST}`, 'u');

export function isToldNotTo({ units }: UnitSentence, { verb, negative, form, to }: Predicate): boolean {
  if (!negative || (verb.ongoing ?? verb.sense) !== 'enforce' || !/^(?:infinitive|verbalNoun)$/.test(form))
    return false;
  return units.slice(to, Math.min(clauseEnd(units, to), to + 6)).some((unit, at) => isOrder(units, unit, to + at));
}

const isOrder = (units: readonly Unit[], { text }: Unit, at: number): boolean =>
  ORDERED.test(text) || (ORDER.test(text) && GAVE.test(unitText(units, at + 1)));
