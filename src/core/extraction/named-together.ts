/** Which laws one sentence names together. In: what a text has been about so far. Out: those laws, or whether one of them is meant. */
import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import { sentenceAt } from '../text/document.ts';
import type { ClaimInput } from './claim-input.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mentions.ts';

export interface Topic {
  readonly law: Law;
  readonly at: number;
  /** Where it is named there, and not only claimed about. */
  readonly mention: Mention | null;
  /** Whether its name there is that of several: `the three farm laws`. */
  readonly several: boolean;
  /** Whether it is named only to tell another from it, and counts as named before that: `A, and not X`. */
  readonly beside: boolean;
}

/** The laws that the sentence of the last of them names, in order. */
export function namedTogether(document: TextDocument, topics: readonly Topic[]): readonly Law[] {
  const last = topics.findLast(({ mention }) => mention !== null);
  if (last === undefined) return [];
  const sentence = sentenceAt(document, last.at);
  const there = topics.filter(
    ({ at, mention, beside }) => mention !== null && !beside && sentenceAt(document, at) === sentence,
  );
  return [...new Set(there.map(({ law }) => law))];
}

/** The laws that are named in any of the sentences. */
export function namedIn(topics: readonly Topic[]): readonly Law[] {
  return [...new Set(topics.flatMap(({ law, mention }) => (mention === null ? [] : [law])))];
}

/** `the former`, `the latter`: of two laws that one sentence names. */
export function ofTwo(document: TextDocument, topics: readonly Topic[], which: 'former' | 'latter'): Law | null {
  const two = namedTogether(document, topics);
  return two.length === 2 ? (two[which === 'former' ? 0 : 1] ?? null) : null;
}

/** `Congress voted on X and Y. It was signed`: nothing tells which of the two is meant. */
export function isOneOfSeveral(document: TextDocument, topics: readonly Topic[], frame: Frame): boolean {
  const last = topics.at(-1);
  if (last === undefined || sentenceAt(document, last.at) === frame.sentence || last.mention === null) return false;
  return namedTogether(document, topics).length > 1;
}

/** `Congress spoke of X and Y. The law was signed`: where the noun fits both, and nothing was said of one of them since. */
export function isJoinedTo(
  law: Law,
  { document, language }: ClaimInput,
  topics: readonly Topic[],
  fits: (law: Law) => boolean,
): boolean {
  const last = topics.findLast((topic) => topic.law === law);
  const index = last === undefined ? -1 : topics.lastIndexOf(last);
  const before = topics[index - 1];
  const after = topics[index + 1];
  return [
    [before, last],
    [last, after],
  ].some(([one, other]) => {
    if (!one?.mention || !other?.mention || one.law === other.law || !fits(one.law) || !fits(other.law)) return false;
    const between = document.folded.slice(one.mention.span[1], other.mention.span[0]);
    return language.carrying?.joining.test(between) === true;
  });
}
