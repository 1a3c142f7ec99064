/** `Решение приняли 57 государств`, `Решение о выходе президент принял в марте`. */
import type { Frame } from '../../frame.ts';
import { type DecisionWords, framesOfDecision } from '../../inflecting/decided.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn } from '../actor.ts';
import { clauseAt, PREPOSITION } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { eventNoun } from '../verb.ts';

const WORDS: DecisionWords = {
  noun: /^решени(?:е|я)$/u,
  verb: /^(?:принял(?:а|о|и)?|принят(?:о|ы)?|принима(?:ет|ют|л|ла|ли))$/u,
  negated: (sentence, verb) => isNegated(sentence.units, verb, clauseAt(sentence, verb)),
  names: ({ units }, noun) => {
    const [next, event] = [unitText(units, noun + 1), unitText(units, noun + 2)];
    if (/^(?:о|об)$/u.test(next)) return /^(?:этом|том)$/u.test(event) ? 'same' : eventNoun(event);
    const behind = units[noun + 1];
    const owned = behind?.kind === 'word' && !behind.capital && /(?:а|я|ов|ей|ии|ий|ы|и)$/u.test(behind.text);
    return owned && !WORDS.verb.test(next) && !PREPOSITION.test(next) ? null : 'same';
  },
  actor: (sentence, noun, verb) => actorIn(sentence, clauseAt(sentence, noun), verb, false),
};

/** `Меморандум подписал президент`: the paper by which it was done. */
const SIGNING: DecisionWords = {
  ...WORDS,
  noun: /^(?:меморандум|указ|распоряжение)$/u,
  verb: /^подписал(?:а|и|о)?$/u,
  names: (sentence, noun) => {
    const next = sentence.units[noun + 1];
    return next !== undefined && /^(?:о|об)$/u.test(next.text) ? null : (WORDS.names(sentence, noun) ?? null);
  },
};

/** `Этот шаг предпринял ещё Джордж Буш`: who did it, and when. */
const STEPPING: DecisionWords = {
  ...WORDS,
  noun: /^шаг$/u,
  verb: /^(?:сделал|предпринял)(?:а|и|о)?$/u,
  names: ({ units }, noun) => (/^(?:этот|такой)$/u.test(unitText(units, noun - 1)) ? 'same' : null),
};

export function decidedFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  return [WORDS, SIGNING, STEPPING].flatMap((words) => framesOfDecision(sentence, before, words));
}
