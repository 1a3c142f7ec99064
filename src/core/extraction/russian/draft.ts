/** Russian nouns for a bill, by one word or two: `законопроект об отмене X`, `проект федерального закона «О выходе из X»`. */
import { nounMeaning } from '../inflecting/nouns.ts';
import { type Unit, unitText } from '../inflecting/units.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import { isModifier } from './clause.ts';

/** `законопроект об отмене | закона`. */
export function isMeasureNoun(units: readonly Unit[], at: number): boolean {
  const noun = nounMeaning(LAW_NOUNS, unitText(units, at));
  return noun?.kind === 'target' && noun.target === 'measure';
}

const OF_PAPER = /^(?:закона|указа|постановления|резолюции)$/u;

/** Where what a bill is about begins behind its noun: over `федерального закона`, where that is the paper. */
export function behindDraft(units: readonly Unit[], noun: number): number {
  let at = noun + 1;
  if (!/^проект/u.test(unitText(units, noun))) return at;
  while (units[at]?.kind === 'word' && isModifier(units[at] as Unit)) at++;
  const about = unitText(units, at + 1) === '"' ? at + 2 : at + 1;
  return OF_PAPER.test(unitText(units, at)) && /^об?$/u.test(unitText(units, about)) ? about : noun + 1;
}

/** Whether the paper of a bill stands before a unit, or before the quotation mark there: `проект закона | «О выходе»`. */
export const isDraft = (units: readonly Unit[], at: number): boolean =>
  OF_PAPER.test(unitText(units, unitText(units, at - 1) === '"' ? at - 2 : at - 1));
