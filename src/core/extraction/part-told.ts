/**
 * What was told of a part of a law is not told of the whole when it is named again: `was partly repealed and replaced`, `was partly
 * repealed in May. The repeal …`. In: a frame, and those before it. Out: whether one of them told of a part what this one takes up.
 */
import { firstFrom } from '../text/span.ts';
import type { ClaimContext } from './claim-input.ts';
import type { Frame } from './frame.ts';
import type { Sense } from './sense.ts';
import { statementAt } from './statement-at.ts';

/** Frames back, at most: what is taken up was told not long before. */
const REACH = 12;

/** `isPart` tells whether a frame’s own words are of a part. */
export function isOfPartTold({ reading }: ClaimContext, frame: Frame, isPart: (frame: Frame) => boolean): boolean {
  if (frame.acted.scope.extent === 'part' || frame.polarity === 'denied') return false;
  const at = firstFrom(reading.frames, frame.trigger[0], ({ trigger }) => trigger[0]);
  return reading.frames
    .slice(Math.max(0, at - REACH), at)
    .some((before) => isTakenUp(before, frame, reading) && isPart(before));
}

/** In one breath by one teller, or later as something known: `the repeal`. */
function isTakenUp(before: Frame, frame: Frame, reading: ClaimContext['reading']): boolean {
  if (!isSameAct(before, frame) || before.polarity === 'denied') return false;
  const [first, second] = [before.acted.mention?.law, frame.acted.mention?.law];
  if (first !== undefined && second !== undefined && first !== second) return false;
  if (frame.modality === 'presupposed') return true;
  const together = before.sentence === frame.sentence && before.acted.span[0] === frame.acted.span[0];
  return together && statementAt(reading, before.trigger) === statementAt(reading, frame.trigger);
}

/** `repealed and replaced`: both end it. */
const isSameAct = (before: Frame, { sense }: Frame): boolean =>
  before.sense === sense || (ENDING.has(before.sense) && ENDING.has(sense));

const ENDING: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'endLaw', 'removeLaw', 'voidByCourt', 'annul', 'rescind']);
