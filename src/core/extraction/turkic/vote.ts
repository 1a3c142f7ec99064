/**
 * A vote on a noun of event: `Rada sıkıyönetimin uzatılmasını onayladı`, `Palata düzəlişin ləğvinə səs verib`. A vote to leave or
 * to end is that of a measure which would; a vote to prolong is the prolongation; an agency that votes on its rules does what it
 * says. In: the frame of the noun. Out: that of the vote.
 */
import type { Frame } from '../frame.ts';
import { type UnitSentence, unitText } from '../inflecting/units.ts';
import { actorIn, bodyNamed, clauseEnd, clauseStart } from './clause.ts';
import type { TurkicLexicon } from './lexicon.ts';

const VOTING =
  /^(?:onayla|kabul|qəbul|gecir|dəstəklə|destekle|təsdiq|səs|oyla|oy)(?!.*(?:ac[aeə][qk]|m[aeə]l[iu]|s[aeə]$|m[aeə]d[iu]|m[aeə]y[iu]b))/u;
const TOLD = /(?:[dt][iu]|m[iu]s(?:t[iu]r)?|[iu]b)(?:l[aeə]r)?$/u;

/** `from` is the first unit of the noun, `to` the one behind it. */
export function withVote(
  frame: Frame,
  sentence: UnitSentence,
  [from, to]: readonly [number, number],
  lexicon: TurkicLexicon,
): Frame {
  const { units } = sentence;
  const end = clauseEnd(units, to);
  const words = units.slice(to, end).map((unit) => unit.text);
  const last = unitText(units, end - 1);
  if (
    words.length > 8 ||
    // `ləğv etmək barədə qərar qəbul edib`: decided, and no bill passed
    words.some((word) => /^(?:qərar|karar)$/u.test(word)) ||
    !words.some((word) => VOTING.test(word)) ||
    !TOLD.test(last) ||
    /m[aeə](?:d[iu]|m[iu]s|y[iu]b)$/u.test(last)
  )
    return frame;
  const law = units.findIndex((unit) => unit.start >= frame.acted.span[0]);
  const start = clauseStart(units, Math.min(from, law < 0 ? from : law));
  const opens = start > 1 && unitText(units, start - 1) === ',' ? clauseStart(units, start - 1) : start;
  const actor = actorIn(sentence, opens, from, false, lexicon, [law, law + 1]);
  const body = actor === null ? null : bodyNamed(actor.text, lexicon);
  if (actor === null) return frame;
  const span = [Math.min(frame.span[0], actor.span[0]), Math.max(frame.span[1], units[end - 1]?.end ?? 0)] as const;
  if (body === 'agency') return { ...frame, polarity: 'affirmed', modality: 'asserted', aspect: 'past', actor, span };
  if (body !== 'legislature' && body !== 'chamber') return frame;
  const prolongs = frame.sense === 'extend' || frame.sense === 'ratify';
  return {
    ...frame,
    sense: prolongs ? frame.sense : 'pass',
    acted: prolongs ? frame.acted : { ...frame.acted, target: 'measure' },
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor,
    trigger: [frame.trigger[0], Math.max(frame.trigger[1], units[end - 1]?.end ?? 0)],
    span,
  };
}
