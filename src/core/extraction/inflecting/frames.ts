/** Runs a language's forms over its sentences: where two forms find one and the same word, the earlier one has it. */
import { overlap } from '../../text/span.ts';
import type { Frame } from '../frame.ts';
import { isOnlyBackThen } from './back-then.ts';
import { besideBrackets, bracketed, isWithin } from './brackets.ts';
import { forAll } from './for-all.ts';
import { forParty } from './for-party.ts';
import type { FrameWords } from './frame-words.ts';
import { stateNamed } from './party-names.ts';
import { withStates } from './states.ts';
import type { UnitSentence } from './units.ts';
import { ofVeto } from './veto-undone.ts';

/** `before` are the frames of the text up to here: joined verbs and “this” reach back to them. */
export type Form = (sentence: UnitSentence, before: readonly Frame[]) => readonly Frame[];

export function framesOf(
  sentences: readonly UnitSentence[],
  forms: readonly Form[],
  words: FrameWords,
): readonly Frame[] {
  const all: Frame[] = [];
  let country: string | null = null;
  for (const sentence of sentences) {
    const found: Frame[] = [];
    for (const form of forms) {
      for (const frame of overBrackets(form)(sentence, [...all.slice(-4), ...found]))
        if (!found.some((other) => overlap(other.trigger, frame.trigger)) && !isOnlyBackThen(frame, sentence, words))
          found.push(frame);
    }
    const inOrder = found
      .sort((a, b) => a.trigger[0] - b.trigger[0])
      .map((frame, at, others) => ofVeto(frame, others[at - 1]))
      .map((frame) => forAll(frame, sentence, words));
    for (const frame of inOrder) {
      const last = all.at(-1) ?? null;
      all.push(withStates(forParty(frame, sentence, words, last), sentence, words, country, last));
    }
    country = stateNamed(sentence, words.states) ?? country;
  }
  return all;
}

/** A sentence is read over its brackets, and what they hold where it stands. */
const overBrackets =
  (form: Form): Form =>
  (sentence, before) => {
    const found = bracketed(sentence);
    if (found === null) return form(sentence, before);
    const { around, brackets } = found;
    return [
      ...form(around, before).map((frame) => besideBrackets(frame, brackets)),
      ...form(sentence, before).filter((frame) => isWithin(frame, brackets)),
    ];
  };
