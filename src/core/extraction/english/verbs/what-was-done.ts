/**
 * `What Congress did in 2015 was repeal X`, `the first thing he did was to sign it`: the verb behind “be” tells what was done. In: a
 * sentence and the token before the verb, or before its “to”. Out: the place of “do”, or null where the sentence is not made so.
 */
import { BE } from '../../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** No more words stand between `did` and `was`. */
const BETWEEN = 6;

export function whatWasDone(view: SentenceView, be: number): number | null {
  // `What it does not do: repeal X`
  const mark = word(view, be) === ':' && /^(?:did|do|does|done)$/.test(word(view, be - 1));
  if (!(mark || BE.has(word(view, be))) || view.mentionAt[be] !== null) return null;
  const behind = overAside(view, be);
  if (behind !== be) return told(view, behind - 1) ? behind - 1 : null;
  for (let at = be - 1; at >= Math.max(1, be - BETWEEN); at--) {
    if (/^(?:did|do|does|done)$/.test(word(view, at))) return told(view, at) ? at : null;
    // `has done, | twice now, | is`
    const aside = word(view, at) === ',' && (at === be - 1 || word(view, be - 1) === ',');
    if ((view.tokens[at]?.kind === 'mark' && !aside) || view.mentionAt[at] !== null) return null;
  }
  return null;
}

/** `did | , in the act that Obama signed, | was`: the place of the comma that opens what stands right before, where `did` does. */
function overAside(view: SentenceView, be: number): number {
  if (word(view, be - 1) !== ',') return be;
  for (let at = be - 2; at > Math.max(1, be - LONGEST_ASIDE); at--)
    if (word(view, at) === ',' && view.mentionAt[at] === null && /^(?:did|do|does|done)$/.test(word(view, at - 1)))
      return at;
  return be;
}

const LONGEST_ASIDE = 16;

/** `what …`, `all …`, `the first thing …` stands before. */
function told(view: SentenceView, to: number): boolean {
  return view.tokens
    .slice(Math.max(0, to - 8), to)
    .some(({ text }) => /^(?:what|all|most|least|thing|things)$/.test(text));
}
