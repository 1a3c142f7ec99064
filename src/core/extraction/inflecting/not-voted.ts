/**
 * A vote that was not held on the bill just told of: `Голосования не было`, `oylama yapılmadı`, `səsvermə keçirilməyib`. In: a sentence,
 * the frames so far, a language's words. Out: that the bill was not passed.
 */
import type { Frame } from '../frame.ts';
import { actedOn, bareLaw } from './acted.ts';
import type { UnitSentence } from './units.ts';

export interface VoteWords {
  /** A word without which there is none. */
  readonly vote: RegExp;
  /** The clause of which the vote is the subject, folded, from the vote on or before it. */
  readonly notHeld: RegExp;
}

export function framesOfNoVote(
  sentence: UnitSentence,
  before: readonly Frame[],
  { vote, notHeld }: VoteWords,
): readonly Frame[] {
  const { units, index, document } = sentence;
  const at = units.findIndex((unit) => unit.kind === 'word' && vote.test(unit.text));
  if (at < 0 || sentence.question) return [];
  const bill = before.findLast(
    (frame) => index - frame.sentence <= 1 && frame.sense === 'introduce' && frame.acted.target === 'measure',
  );
  const start = units[at]?.start ?? 0;
  const found = notHeld.exec(document.folded.slice(start, units.at(-1)?.end ?? start));
  if (bill === undefined || bill.polarity === 'denied' || bill.trigger[0] > start || found === null) return [];
  const span = [start, start + found[0].length] as const;
  return [
    {
      form: 'not-voted',
      sense: 'pass',
      acted: actedOn(sentence, { ...bareLaw(null, at), target: 'measure' }),
      polarity: 'denied',
      modality: 'asserted',
      aspect: 'perfect',
      actor: null,
      power: false,
      weak: false,
      span,
      trigger: span,
      sentence: index,
    },
  ];
}
