/** States: `X остается в силе`, `X в силе`, `X больше нет`, `X неконституционна`. */
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { STATES } from '../../lexicon/ru/predicates.ts';
import { beforeInsertion, endingAt } from '../argument.ts';
import { clauseAt, PREPOSITION } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { phraseAt } from '../phrase.ts';
import { verbReadings } from '../verb.ts';

export function copularFrames(sentence: UnitSentence): readonly Frame[] {
  const { units, document } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word') return [];
    const state = STATES.find(([, , pattern]) => pattern.test(document.folded.slice(unit.start, unit.start + 30)));
    if (state === undefined) return [];
    const clause = clauseAt(sentence, at);
    if (PREPOSITION.test(unitText(units, at - 1))) return [];
    // `договор — в прошлом`: the subject stands before the dash
    const dash = unitText(units, clause.from - 1) === '-' && clause.from > 1;
    const phrase =
      firstPhrase(sentence, clause.from, at) ??
      (dash ? endingAt(units, clause.from - 1) : null) ??
      beforeInsertion(sentence, clause.from);
    if (phrase === null || (phrase.pronoun && state[0] !== 'beLaw')) return [];
    // `закона Магнитского нет`; `в нем, в законе нет` says nothing of it
    if (
      /^не(?:т)?$/u.test(unit.text) &&
      !/^не в силе/u.test(document.folded.slice(unit.start, unit.start + 9)) &&
      (phrase.mention === null || phrase.to !== at)
    )
      return [];
    // `остается в силе` is the verb’s
    if (units.slice(clause.from, at).some((one) => verbReadings(one.text).some(({ verb }) => verb.sense === 'remain')))
      return [];
    const future = units.slice(clause.from, at).some((one) => /^(?:буд|стан|останет|может|должн)/u.test(one.text));
    const [sense, negative] = state;
    return [
      {
        form: 'copular',
        sense,
        acted: actedOn(sentence, phrase),
        polarity: negative !== isNegated(units, at, clause) ? ('denied' as const) : ('affirmed' as const),
        modality: sentence.question
          ? ('questioned' as const)
          : unitText(units, clause.from - 1) === 'если'
            ? ('hypothetical' as const)
            : future
              ? ('planned' as const)
              : ('asserted' as const),
        aspect: 'present' as const,
        actor: null,
        power: false,
        weak: false,
        span: [units[clause.from]?.start ?? 0, units[clause.to - 1]?.end ?? 0] as const,
        trigger: [unit.start, unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

function firstPhrase({ units }: UnitSentence, from: number, to: number) {
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(units, at);
    if (phrase !== null && phrase.to <= to) return phrase;
  }
  return null;
}
