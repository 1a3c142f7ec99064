/**
 * Prosecutors who are told to open no cases: `велел минюсту не заводить новых дел по X`. The law is not enforced, and stays. In: a
 * sentence. Out: frames.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { enforcementOf } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn } from '../actor.ts';
import { clauseAt } from '../clause.ts';

const OPENING = wordTest(/^(?:заводить|возбуждать|открывать|начинать|вести)$/u);
const ORDERED = /^(?:велел|поручил|приказал|распорядил|предписал|указал|запретил)(?:а|и|о|ся|ась|ись)?$|^указани[ея]$/u;
const CASES = /^(?:дел|дела|расследовани[яй]|производств[ао]?)$/u;

export function noNewCasesFrames(sentence: UnitSentence): readonly Frame[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !OPENING.test(unit.text) || sentence.question) return [];
    const clause = clauseAt(sentence, at);
    const order = units.findLastIndex(({ text }, index) => index >= clause.from && index < at && ORDERED.test(text));
    const forbidden = /^запретил/u.test(unitText(units, order));
    const named = units.slice(at + 1, at + 5).some(({ text }) => CASES.test(text));
    if (order < 0 || !named || (unitText(units, at - 1) === 'не') === forbidden) return [];
    const law = units.findIndex((one, index) => index > at && index < clause.to && one.kind === 'law');
    // of the law spoken of, where nothing behind says which cases
    const spokenOf = [...(sentence.before?.units ?? []), ...units.slice(0, at)].some((one) => one.kind === 'law');
    const known = law >= 0 || (spokenOf && CASES.test(unitText(units, clause.to - 1)));
    if (!known || unitText(units, order - 1) === 'не') return [];
    return [
      {
        form: 'no-new-cases',
        sense: 'suspend' as const,
        acted: enforcementOf(sentence, law, at),
        polarity: 'affirmed' as const,
        modality: 'asserted' as const,
        aspect: 'past' as const,
        actor: actorIn(sentence, clause, order, false),
        power: false,
        weak: false,
        span: [units[clause.from]?.start ?? 0, units[clause.to - 1]?.end ?? unit.end] as const,
        trigger: [units[order]?.start ?? 0, unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}
