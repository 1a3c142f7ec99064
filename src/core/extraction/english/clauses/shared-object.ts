/**
 * One object of two verbs, each with a subject or neither: `Clinton signed, and Biden repealed, X`, `suspended rather than repealed X`,
 * `suspended but did not repeal X`. In: a sentence, its verb groups and one of them. Out: where the object begins, which stands behind the second verb, or null.
 */
import { CALENDAR, COORDINATORS } from '../../lexicon/en/closed-classes.ts';
import { startsName } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';

export function sharedObject(view: SentenceView, groups: readonly VerbGroup[], index: number): number | null {
  const [before, group, next] = [groups[index - 1], groups[index], groups[index + 1]];
  if (group === undefined) return null;
  return (
    (next === undefined ? null : behindSecond(view, group, next)) ??
    (before === undefined ? null : behindSecond(view, before, group))
  );
}

function behindSecond(view: SentenceView, first: VerbGroup, second: VerbGroup): number | null {
  if (!takes(first) || !takes(second) || second.from - first.to > LONGEST) return null;
  const comma = pastTime(view, first.to);
  const aside =
    word(view, comma) === ',' && COORDINATORS.has(word(view, comma + 1)) && isSubject(view, comma + 2, second);
  const last = pastTime(view, second.to);
  if (aside && word(view, last) === ',' && startsName(view, last + 1)) return last + 1;
  const chosen =
    (standsAt(view, first.to, ['rather', 'than']) && second.from === first.to + 2) ||
    (word(view, first.to) === 'but' && second.from === first.to + 1);
  return chosen && startsName(view, second.to) ? second.to : null;
}

/** `signed | in 1996 |, and …`. */
function pastTime(view: SentenceView, at: number): number {
  if (!/^(?:in|on)$/.test(word(view, at))) return at;
  let to = at + 1;
  while (view.tokens[to]?.kind === 'number' || CALENDAR.has(word(view, to))) to++;
  return to > at + 1 ? to : at;
}

/** Between the two verbs no more words stand. */
const LONGEST = 11;

/** Told as done, with nothing that makes it passive. */
function takes({ form, finite, passive, copular }: VerbGroup): boolean {
  return finite && !passive && !copular && form !== 'ing';
}

/** `, and | Biden | repealed`, `, but | did not repeal`: no mark. */
function isSubject(view: SentenceView, from: number, { from: to }: VerbGroup): boolean {
  return (
    to >= from &&
    view.tokens.slice(from, to).every(({ kind }, at) => kind === 'word' && view.mentionAt[from + at] === null)
  );
}
