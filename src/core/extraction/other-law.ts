/**
 * Whether “it” or “the ban” may mean a law that the text brought in without a name, and not the one that it named before. In: a frame, and
 * what was brought in between. Out: yes or no.
 */
import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import { sentenceAt } from '../text/document.ts';
import type { Frame } from './frame.ts';
import { isSameThing, mayStandFor, type UnnamedLaw } from './unnamed-law.ts';
import { isOf } from './whose-law.ts';

/** What stands between the topics and the word that carries one on: laws that the text brought in and did not name. */
export type Others = readonly UnnamedLaw[];

/** `Montana passed its own ban. It was blocked`: the pronoun may mean that ban; not where the ban itself acts (`and the ban replaced it`). */
export function couldBeOther(frame: Frame, document: TextDocument, others: Others): boolean {
  const { pronounOf, goesOnWith, span } = frame.acted;
  if (goesOnWith !== undefined) return false;
  const plural = pronounOf === 'several';
  const doers = span[0] < frame.trigger[1] ? [] : document.folded.slice(frame.span[0], frame.trigger[0]).split(' ');
  return others.some(
    ({ at, prominent, many, noun }) =>
      prominent &&
      many === plural &&
      !doers.includes(noun) &&
      frame.sentence - sentenceAt(document, at) <= OTHERS_REACH,
  );
}

/** `Montana passed a ban. The ban was blocked`, `… The law was blocked`. */
export function isOther({ acted, sentence }: Frame, document: TextDocument, others: Others): boolean {
  const nouns = acted.carriedAs ?? [acted.carriedBy ?? ''];
  return others.some(
    (other) =>
      nouns.some((noun) => isSameThing(noun, other)) ||
      (sentence - sentenceAt(document, other.at) <= OTHERS_REACH && nouns.some((noun) => mayStandFor(noun, other))),
  );
}

export function isNot(law: Law, { states }: UnnamedLaw): boolean {
  return states.length === 0 || !isOf(law, states);
}

/** How many sentences on an unnamed law may be meant by a word for any law. */
const OTHERS_REACH = 2;
