/**
 * Laws that are brought in by what they are before what they are called: `a legal doctrine known as X`, `a law called X`. In: a sentence
 * and where the first phrase ends. Out: the name that stands behind it, or null.
 */
import type { Mention } from '../../mentions.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

export function calledBehind(view: SentenceView, head: string, at: number): Mention | null {
  if (!BROUGHT_IN.test(head)) return null;
  for (const length of [2, 1, 3]) {
    if (!CALLED.test(wordsOf(view, at, at + length))) continue;
    let name = at + length;
    while (word(view, name) === '"' || word(view, name) === 'the') name++;
    return view.mentionAt[name] ?? null;
  }
  return null;
}

const BROUGHT_IN =
  /^(?:law|act|statute|doctrine|principle|precedent|rule|regulation|policy|program|programme|provision|section|ban|treaty|pact|agreement|order|measure|mandate)$/;
const CALLED =
  /^(?:(?:(?:commonly|formally|officially|better|best|also|widely|popularly|informally|now) )?known as|called|dubbed|named|nicknamed|titled|entitled)$/;
