/** `Президент наложила вето, но парламент отменил его`: what a pronoun means right behind a veto is the veto, and not the law. */
import type { Frame } from '../frame.ts';
import type { Sense } from '../sense.ts';

/** What verbs for undoing a veto say of a law. */
const UNDONE_WITH: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'endLaw', 'repeal', 'annul', 'rescind']);

/** `before` is the frame before it in the text. */
export function ofVeto(frame: Frame, before: Frame | undefined): Frame {
  const { acted, sense, sentence, actor } = frame;
  const undone =
    before?.sense === 'veto' &&
    before.sentence === sentence &&
    before.polarity === 'affirmed' &&
    acted.pronoun &&
    acted.mention === null &&
    actor?.nobody === false &&
    UNDONE_WITH.has(sense);
  return undone ? { ...frame, sense: 'override', acted: { ...acted, target: 'measure' } } : frame;
}
