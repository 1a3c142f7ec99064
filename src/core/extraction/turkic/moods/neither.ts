/** What is told twice over, and both times denied: `ne çekildi ne de askıya aldı`, `nə çıxıb, nə də dayandırıb`. */
import { type Unit, unitText } from '../../inflecting/units.ts';
import { clauseStart } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';

export function isNeither(units: readonly Unit[], { from, to }: Predicate): boolean {
  // `ne feshedildi`, `nə onu dayandırıb`
  if (NEITHER.test(unitText(units, from - 1)) || /^nə$/u.test(unitText(units, from - 2))) return true;
  const clause = units.slice(clauseStart(units, from), from).map(({ text }) => text);
  // `… ne de onu | askıya aldı`, and not `ne de olsa …`
  if (clause.some((word, at) => NEITHER.test(word) && TOO.test(clause[at + 1] ?? '') && clause[at + 2] !== 'olsa'))
    return true;
  // `ne X’ten | çekildi | ne de …`
  const next = unitText(units, to) === ',' ? to + 1 : to;
  return clause.some((word) => NEITHER.test(word)) && NEITHER.test(unitText(units, next));
}

const NEITHER = /^n[eə]$/u;
const TOO = /^d[eə]$/u;
