/** `Решение приняли 57 государств`, `Решение о выходе президент принял в марте`. */
import type { Frame } from '../../frame.ts';
import { type DecisionWords, framesOfDecision } from '../../inflecting/decided.ts';
import { type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { actorIn } from '../actor.ts';
import { clauseAt, PREPOSITION } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { eventNoun } from '../verb.ts';

const VOTED = /^(?:поддержал|одобрил)(?:а|и|о)?$/u;

const WORDS: DecisionWords = {
  noun: /^решени(?:е|я)$/u,
  verb: /^(?:принял(?:а|о|и)?|принят(?:о|ы)?|принима(?:ет|ют|л|ла|ли))$/u,
  negated: (sentence, verb) => isNegated(sentence.units, verb, clauseAt(sentence, verb)),
  names: ({ units }, noun) => {
    const [next, event] = [unitText(units, noun + 1), unitText(units, noun + 2)];
    if (/^(?:о|об)$/u.test(next)) return /^(?:этом|том)$/u.test(event) ? 'same' : eventNoun(event);
    const behind = units[noun + 1];
    const owned = behind?.kind === 'word' && !behind.capital && /(?:а|я|ов|ей|ии|ий|ы|и)$/u.test(behind.text);
    return owned && !WORDS.verb.test(next) && !VOTED.test(next) && !PREPOSITION.test(next) ? null : 'same';
  },
  actor: (sentence, noun, verb) => actorIn(sentence, clauseAt(sentence, noun), verb, false),
};

/** `Меморандум подписал президент`, `Указ об этом опубликовали ночью`: the paper by which it was done. */
const SIGNING: DecisionWords = {
  ...WORDS,
  noun: /^(?:меморандум|указ|распоряжение)$/u,
  verb: /^(?:подписал|издал|опубликовал)(?:а|и|о)?$|^(?:подписан|опубликован|издан)(?:о|ы)?$/u,
  names: (sentence, noun) => {
    const [next, event] = [unitText(sentence.units, noun + 1), unitText(sentence.units, noun + 2)];
    if (/^(?:о|об)$/u.test(next)) return /^(?:этом|том)$/u.test(event) ? 'same' : null;
    return SIGNING.verb.test(next) ? 'same' : WORDS.names(sentence, noun);
  },
};

/** `Соответствующий закон подписан в мае`, `Закон об этом подписал президент`: a law that is told to be on what was just told. */
const ENACTING: DecisionWords = {
  ...SIGNING,
  noun: /^(?:закон|документ|постановление|нота)$/u,
  names: ({ units }, noun) => {
    if (/^соответствующ/u.test(unitText(units, noun - 1))) return 'same';
    if (/^об (?:этом|том)$/u.test(wordsOf(units, noun + 1, noun + 3))) return 'same';
    const event = /^об?$/u.test(unitText(units, noun + 1)) ? eventNoun(unitText(units, noun + 2)) : null;
    return event === 'denounce' || event === 'leave' ? event : null;
  },
};

/** `Этот шаг предпринял ещё Джордж Буш`: who did it, and when. */
const STEPPING: DecisionWords = {
  ...WORDS,
  noun: /^шаг$/u,
  verb: /^(?:сделал|предпринял)(?:а|и|о)?$/u,
  names: ({ units }, noun) => (/^(?:этот|такой)$/u.test(unitText(units, noun - 1)) ? 'same' : null),
};

/** `Решение поддержали 317 депутатов`: who votes for it makes it; of anybody else it is praise. */
const VOTING: DecisionWords = {
  ...WORDS,
  verb: VOTED,
  actor: ({ units, document }, noun, verb) => {
    const voters = units.find(
      ({ text }, at) =>
        at !== noun && Math.abs(at - verb) <= 3 && !ONE_MEMBER.test(text) && MAKERS.test(bodyOf(text) ?? ''),
    );
    const span = voters === undefined ? null : ([voters.start, voters.end] as const);
    return span === null ? null : { text: document.text.slice(...span), span, nobody: false, only: false };
  },
};
/** One of them votes for nobody else. */
const ONE_MEMBER = /^(?:депутат|сенатор|конгрессмен)$/u;
const MAKERS = /^(?:legislature|chamber)$/u;

export function decidedFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  const found = [WORDS, SIGNING, ENACTING, STEPPING].flatMap((words) => framesOfDecision(sentence, before, words));
  return [...found, ...framesOfDecision(sentence, before, VOTING).filter(({ actor }) => actor !== null)];
}
