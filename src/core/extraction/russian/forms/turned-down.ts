/**
 * Events that a body would not have: `сенат отклонил отмену X`, `парламент не согласился на продление X`. In: the sentence, the clause, the
 * noun phrase. Out: whether the event was turned down, and so did not come about; what a court says that stands by it.
 */

import type { Body } from '../../../law/actor.ts';
import type { LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { ADVERB, type Bounds, isModifier } from '../clause.ts';
import { isNegated } from '../mood.ts';
import type { Said } from './noun-judged.ts';
import { isConfirmedByCourt } from './ruled-valid.ts';

const REFUSED = /^(?:отклонил|отверг|отвергл|провалил|забаллотировал)(?:а|и|о)?$/u;
const AGREED = /^(?:согласил(?:ся|ась|ось|ись)|пош(?:ел|ла|ло|ли))$/u;

const REFUSABLE: ReadonlySet<Sense> = new Set<Sense>([
  'removeLaw',
  'endLaw',
  'leave',
  'denounce',
  'extend',
  'ratify',
  'suspend',
]);

const MAKERS: ReadonlySet<Body> = new Set<Body>(['legislature', 'chamber']);

/** The verb, right before the noun or right behind its phrase. */
function verbBeside(units: readonly Unit[], clause: Bounds, from: number, to: number): number | null {
  const on = unitText(units, from - 1) === 'на';
  const verb = on ? AGREED : REFUSED;
  let at = on ? from - 2 : from - 1;
  while (at > clause.from && (ADVERB.test(unitText(units, at)) || isModifier(units[at] as Unit))) at--;
  if (at >= clause.from && verb.test(unitText(units, at))) return at;
  return !on && to < clause.to && REFUSED.test(unitText(units, to)) ? to : null;
}

export function isTurnedDown(sentence: UnitSentence, clause: Bounds, noun: Sense, from: number, to: number): boolean {
  const { units } = sentence;
  const at = sentence.question || !REFUSABLE.has(noun) ? null : verbBeside(units, clause, from, to);
  if (at === null) return false;
  const agreed = AGREED.test(unitText(units, at));
  const actor = actorIn(sentence, clause, at, false);
  return (
    actor !== null &&
    !/комитет/iu.test(actor.text) &&
    MAKERS.has(bodyOf(actor.text) ?? 'party') &&
    isNegated(units, at, clause) === agreed
  );
}

/** `Суд подтвердил отмену X`: it upholds what was done; where courts themselves had struck the law down, it may be that. */
export function confirmed(
  sentence: UnitSentence,
  clause: Bounds,
  noun: Sense,
  from: number,
  { mention }: LawPhrase,
): Said | null {
  if (!REFUSABLE.has(noun) || noun === 'suspend' || !isConfirmedByCourt(sentence, clause, from)) return null;
  const struck = mention?.law.events.some(({ kind }) => kind === 'annulment' || kind === 'unconstitutionality') ?? true;
  return struck
    ? { modality: 'hypothetical', polarity: 'affirmed' }
    : { modality: 'asserted', polarity: 'affirmed', upheld: true };
}
