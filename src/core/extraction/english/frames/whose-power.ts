/** Whose power a frame tells of, where a pronoun stands for whoever acted just before. In: a frame. Out: the same, with who is meant. */
import type { Frame } from '../../frame.ts';

/** `The President waived it. He has no power to repeal it`. */
export function ofWhom(before: readonly Frame[], frame: Frame): Frame {
  const last = before.at(-1);
  if (!frame.power || frame.actor === null || !/^(?:he|she)$/i.test(frame.actor.text)) return frame;
  return last?.actor == null || frame.sentence - last.sentence > 2 ? frame : { ...frame, actor: last.actor };
}
