/** `was blunt`, `is rather more guarded`: how somebody speaks. */
import { isAdverb } from '../../../lexicon/en/closed-classes.ts';
import { ATTITUDES } from '../../../lexicon/en/cues.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';

/** Behind such a word, over what grades it; null where none stands at the place. */
export function overAttitude(view: SentenceView, from: number): number | null {
  let at = from;
  while (/^(?:more|less|rather|quite|even|far|equally|no)$/.test(word(view, at)) || isAdverb(word(view, at))) at++;
  return ATTITUDES.has(word(view, at)) ? at + 1 : null;
}
