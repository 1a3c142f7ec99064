/** What a description says of the place: told apart by it (`an attorney in Lubbock`), or hung up there (`a flyer on the door`). */
import type { Token } from '../../../../text/token.ts';
import { CALENDAR, DETERMINERS } from '../../../lexicon/en/closed-classes.ts';
import { INSTITUTIONS, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import { nameRun } from '../bounds/name-run.ts';
import type { Cast } from './cast.ts';

/** `an attorney in Lubbock | said`: one of no name is told by the place, where the verb stands behind it. */
export function isPlaced({ document: { tokens, text } }: Cast, from: number, at: number, to: number): boolean {
  const end = nameRun(tokens, at + 1, text);
  const first = tokens[from]?.text ?? '';
  const head = tokens[at - 1]?.text ?? '';
  const told = !INSTITUTIONS.has(head) || /^an?$/.test(first) || POSTED.test(head);
  const one = (DETERMINERS.has(first) && told) || AIRED.test(head);
  return one && end === to && !CALENDAR.has(tokens[at + 1]?.text ?? '');
}

/** `a flyer | on the door`, `a clip | with two million views`: whatever words a thing has on it are the same elsewhere. */
export function isWhereItHangs(tokens: readonly Token[], from: number, at: number): boolean {
  if (at < from + 2 || !SPEAKING_THINGS.has(tokens[at - 1]?.text ?? '')) return false;
  const text = tokens[at]?.text ?? '';
  const counted =
    text === 'with' && tokens.slice(at + 1, at + 4).some((one) => /^(?:views|likes|shares|clicks)$/.test(one.text));
  const shown = /^(?:on|at|outside|beside|near|above)$/.test(text) && DETERMINERS.has(tokens[at + 1]?.text ?? '');
  return counted || shown || /^(?:making|going|doing)$/.test(text);
}

/** Everybody has news: which, is told by the place. */
const AIRED = /^(?:television|tv|radio|news)$/;

/** Are told apart by where they are. */
const POSTED = /^(?:embassy|consulate|mission|bureau|court|university|chamber|institute)$/;
