/**
 * States that are counted where they act: `düzəlişi 35 ştat ratifikasiya edib`, `Virginia onu onaylayan 38. eyalet oldu`. Each ratifies
 * for itself. In: units. Out: who acted.
 */
import { fold } from '../../../text/fold.ts';
import type { ActorPhrase } from '../../frame.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseStart } from '../clauses/clause.ts';
import { NUMERALS } from '../words/time-units.ts';

const STATE = /^(?:eyalet|stat|ulke|olkə|dovlət|devlet)(?:[iu]n|n[iu]n)?$/u;
const COUNT = new RegExp(`^(?:\\d+|${NUMERALS}|bircok|coxlu|cogu|coxu)$`, 'u');

/** `35 eyalet`, right before the verb or with a word between; of a passive `35 eyalet tarafından`. */
export function countedStates(
  sentence: UnitSentence,
  from: number,
  verb: number,
  passive: boolean,
): ActorPhrase | null {
  const { units } = sentence;
  for (let at = verb - 1; at > from && at >= verb - 4; at--)
    if (
      STATE.test(unitText(units, at)) &&
      COUNT.test(unitText(units, at - 1)) &&
      (!passive || /^(?:tarafindan|tərəfindən)$/u.test(unitText(units, at + 1)))
    )
      return phraseOf(sentence, at - 1, at + 1);
  return null;
}

const phraseOf = ({ units, document }: UnitSentence, from: number, to: number): ActorPhrase => {
  const span = [units[from]?.start ?? 0, units[to - 1]?.end ?? 0] as const;
  return { text: document.text.slice(...span), span, nobody: false, only: false };
};

/** `Virginia, | X’i onaylayan 38. eyalet oldu`: the name at the head of what is told, before the law. */
export function headName(sentence: UnitSentence, law: number): ActorPhrase | null {
  const { units } = sentence;
  const start = clauseStart(units, unitText(units, law - 1) === ',' ? law - 2 : law - 1);
  let end = start;
  while (end < law && units[end]?.kind === 'word' && units[end]?.capital === true) end++;
  return end === start ? null : phraseOf(sentence, start, end);
}

/** `… onaylayan | 38. eyalet oldu`: who did it stands at the head of the clause. */
export const isCountedAmong = ({ units }: UnitSentence, to: number): boolean =>
  [to + 1, to + 2, to + 3].some(
    (at) =>
      STATE.test(unitText(units, at)) && [at + 1, at + 2].some((last) => /^(?:ol|idi)/u.test(unitText(units, last))),
  );

export const isOfStates = ({ text }: ActorPhrase): boolean => /(?:^| )(?:eyalet|stat)(?:[iu]n)?$/u.test(fold(text));
