/**
 * What is still in the making where the text speaks of it: `Senato, X’i kaldıran tasarıyı kabul etti. Yasanın kaldırılması yeni bir dönemin
 * habercisi olarak görülüyor.` In: a frame of a noun of event, the frames before. Out: the same, taken for granted no more.
 */
import type { Frame } from '../../frame.ts';
import type { Sense } from '../../sense.ts';
import { GOING } from './argument.ts';

/** So many sentences behind the vote it is still what the text tells of. */
const NEAR = 8;

const MADE: ReadonlySet<Sense> = new Set<Sense>([
  ...GOING,
  'removeLaw',
  'sign',
  'make',
  'annul',
  'voidByCourt',
  'expire',
]);

export function stillPending(frame: Frame, earlier: readonly Frame[]): Frame {
  if (frame.modality !== 'presupposed' || !(GOING.has(frame.sense) || frame.sense === 'removeLaw')) return frame;
  const law = (other: Frame) => other.acted.mention?.law ?? null;
  const near = earlier.filter(
    (other) =>
      frame.sentence - other.sentence <= NEAR &&
      (law(other) === null || law(frame) === null || law(other) === law(frame)) &&
      other.polarity === 'affirmed' &&
      other.modality === 'asserted',
  );
  const voted = near.findLastIndex((other) => other.sense === 'pass' && other.acted.target === 'measure');
  const done = near.slice(voted + 1).some((other) => MADE.has(other.sense));
  return voted < 0 || done ? frame : { ...frame, modality: 'hypothetical', aspect: 'future' };
}
