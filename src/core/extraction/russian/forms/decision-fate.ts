/** `Суд признал это решение законным`, `решение Байдена не вступило в силу`, `Трамп отменил решение об исключении Кубы`, `отклонил иски`. */
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Fate, type FateWords, framesOfFate } from '../../inflecting/decision-fate.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { actorIn } from '../actor.ts';
import { clauseAt, isStop, PREPOSITION } from '../clause.ts';
import { eventNoun, verbReadings } from '../verb.ts';

const VALID = /^(?:законн|правомерн|обоснованн|конституционн)(?:ым|ыми|ой)$/u;
const VOID = /^(?:незаконн|неправомерн|недействительн|неконституционн)(?:ым|ыми|ой)$/u;
const UNDOES = /^(?:отменил|отозвал|аннулировал|заблокировал|дезавуировал)(?:а|и|о)?$/u;
const UNDONE = /^(?:отменен|отозван|аннулирован|заблокирован)[аоы]?$/u;
const STANDS_BY = /^(?:подтвердил|поддержал|одобрил|утвердил)(?:а|и|о)?$/u;

/** The verb of the clause that the decision stands in, by what it does to it. */
function fateOf(sentence: UnitSentence, noun: number): Fate | null {
  const { units } = sentence;
  const { from, to } = clauseAt(sentence, noun);
  const has = (word: RegExp) => units.slice(from, to).some(({ text }) => word.test(text));
  for (let verb = from; verb < to; verb++) {
    const word = unitText(units, verb);
    const denied = unitText(units, verb - 1) === 'не';
    const is = (what: Fate['is'], not = denied): Fate => ({ verb, is: what, denied: not });
    if (UNDOES.test(word)) return denied ? is('upheld', false) : is('undone');
    if (UNDONE.test(word) && /^(?:решени|указ|распоряжени)/u.test(unitText(units, noun)) && !has(/^был[аои]?$/u))
      return is('undone');
    if (/^(?:отменять|отменить|аннулировать)$/u.test(word)) {
      const refuses = /^(?:отказал(?:ся|ась|ось|ись)|стал[аои]?)$/u.test(unitText(units, verb - 1));
      return refuses && (unitText(units, verb - 1).startsWith('отказ') || unitText(units, verb - 2) === 'не')
        ? is('upheld', false)
        : null;
    }
    if (/^призна(?:л[аио]?|н[аоы]?)$/u.test(word)) return has(VALID) ? is('upheld') : has(VOID) ? is('undone') : null;
    if (/^(?:счел|сочл[аои])$/u.test(word)) return has(VALID) ? is('upheld') : has(VOID) ? is('undone') : null;
    if (STANDS_BY.test(word) && !denied && eventNoun(unitText(units, noun)) === null) return is('upheld');
    if (/^оставил[аио]?$/u.test(word)) return has(/^силе$/u) ? is('upheld') : null;
    if (/^вступил[аои]?$/u.test(word)) return has(/^силу$/u) ? is('begun') : null;
    if (/^вступить$/u.test(word) && /^успел[аои]?$/u.test(unitText(units, verb - 1)))
      return has(/^силу$/u) ? is('begun', unitText(units, verb - 2) === 'не') : null;
  }
  return null;
}

const DECISION: FateWords = {
  noun: /^(?:решени[ея]|указа?|распоряжени[ея]|отмену|выход|исключение|прекращение|расторжение|закрытие|приостановку)$/u,
  fate: fateOf,
  names: (sentence, noun, near) => {
    const { units, index } = sentence;
    if (eventNoun(unitText(units, noun)) !== null)
      return actAt(sentence, noun, noun) ?? (isBare(units, noun) ? 'same' : null);
    // `решение | Байдена | об исключении`, `решение | Байдена | исключить`
    let at = noun + 1;
    while (
      at < noun + 4 &&
      units[at]?.kind === 'word' &&
      (units[at]?.capital === true || bodyOf(unitText(units, at)) !== null)
    )
      at++;
    const about = /^об?$/u.test(unitText(units, at));
    if (about) at++;
    const event = unitText(units, at);
    if (about && /^(?:этом|том)$/u.test(event)) return 'same';
    const names = about ? eventNoun(event) !== null : /^\p{L}{3,}(?:ть|ти|чь|ться|тись)$/u.test(event);
    if (!names)
      return about || /^(?:по|суда|судьи|судей|трибунала|совета)$/u.test(event) || isOwned(units[at]?.kind, event)
        ? null
        : 'same';
    const start = units[at]?.start ?? 0;
    const told = near().find((frame) => frame.sentence === index && Math.abs(frame.trigger[0] - start) <= 4);
    return told ?? actAt(sentence, at, at);
  },
  actor: (sentence, noun, verb) =>
    actorIn(sentence, clauseAt(sentence, verb), verb, UNDONE.test(unitText(sentence.units, verb))) ??
    actorIn(sentence, clauseAt(sentence, noun), verb, false),
  clause: (sentence, verb) => {
    const { from, to } = clauseAt(sentence, verb);
    return [from, to];
  },
  isCourt: (actor) => bodyOf(actor) === 'court',
};

/** An ending told by its noun or infinitive, of the law named behind it: `об | исключении | Кубы из списка`. */
function actAt(sentence: UnitSentence, at: number, from: number): Frame | null {
  const { units } = sentence;
  const word = unitText(units, at);
  const sense = eventNoun(word) ?? verbReadings(word)[0]?.verb.sense ?? null;
  const law = units.findIndex(({ kind }, index) => kind === 'law' && index > from && index <= from + 5);
  if (sense === null || law < 0 || units.slice(from, law).some(isStop)) return null;
  return {
    form: 'decision-fate',
    sense,
    acted: actedOn(sentence, bareLaw(units[law]?.mention ?? null, law)),
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor: null,
    power: false,
    weak: false,
    span: [units[at]?.start ?? 0, units[law]?.end ?? 0],
    trigger: [units[at]?.start ?? 0, units[at]?.end ?? 0],
    sentence: sentence.index,
  };
}

/** `заблокировал отмену.`: nothing behind it tells of what. */
const isBare = (units: UnitSentence['units'], noun: number): boolean => {
  const next = units[noun + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    PREPOSITION.test(next.text) ||
    /^(?:законн|правомерн|незаконн|неправомерн)/u.test(next.text)
  );
};

/** `решение мэрии`, `указ губернатора`: somebody else’s. */
const isOwned = (kind: string | undefined, word: string): boolean =>
  kind === 'word' &&
  /(?:а|я|ы|и|ов|ей|ии|ого|ой)$/u.test(word) &&
  !/^(?:и|а|так|пока|сразу|тогда|всегда|сегодня|вчера|когда|признал[аи]|\p{L}+л[аи])$/u.test(word);

/** `отклонил | иски`, with nothing beside it that was challenged, or only the decision. */
const CHALLENGE: FateWords = {
  ...DECISION,
  noun: /^(?:иск|иски|жалоб[уы]|апелляци[юи]|ходатайств[оа])$/u,
  fate: (sentence, noun) => {
    const { from, to } = clauseAt(sentence, noun);
    const verb = sentence.units.findIndex(
      ({ text }, at) => at >= from && at < to && /^(?:отклонил|отверг|отмел)(?:а|и|о|ла|ли|ло)?$/u.test(text),
    );
    return verb < 0 || unitText(sentence.units, verb - 1) === 'не' ? null : { verb, is: 'upheld', denied: false };
  },
  names: ({ units }, noun) => {
    const next = unitText(units, noun + 1);
    if (/^(?:против|на|об?)$/u.test(next)) {
      const what = [noun + 2, noun + 3].map((at) => unitText(units, at));
      return what.some((word) =>
        /^(?:решени[ея]|указа?|распоряжени[ея]|него|нее|это|этого|выхода?|отмен[ыу])$/u.test(word),
      ) && !units.slice(noun, noun + 7).some(({ kind }) => kind === 'law')
        ? 'same'
        : null;
    }
    return isOwned(units[noun + 1]?.kind, next) ? null : 'same';
  },
};

export function decisionFateFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  near: () => readonly Frame[],
): readonly Frame[] {
  return [DECISION, CHALLENGE].flatMap((words) => framesOfFate(sentence, before, words, near)).slice(0, 1);
}
