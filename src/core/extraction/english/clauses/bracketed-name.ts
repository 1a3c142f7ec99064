/**
 * `The Treaty between two states on their arms (the X Treaty) | was signed`: the name by which a law is known stands in brackets behind
 * what it is called in full. In: a sentence, the closing bracket before a verb, and the end of the verb before. Out: the name, or null.
 */
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function bracketedName(view: SentenceView, close: number, floor: number): Phrase | null {
  const mention = view.mentionAt[close - 1] ?? null;
  if (word(view, close) !== ')' || mention === null) return null;
  let open = close - 1;
  while (open > floor && word(view, open) !== '(') open--;
  const name = ARTICLES.test(word(view, open + 1)) ? open + 2 : open + 1;
  if (open <= floor || view.mentionAt[name] !== mention) return null;
  let title = open - 1;
  while (title >= floor && !STOPS.test(word(view, title)) && view.mentionAt[title] === null && !isTitle(view, title))
    title--;
  if (title < floor || !isTitle(view, title)) return null;
  while (title > floor && (view.tokens[title - 1]?.capital === true || ARTICLES.test(word(view, title - 1)))) title--;
  // `a critic of | the Harbour Act (the X Act)`: of whom the verb tells
  const opens = title === floor || view.tokens[title - 1]?.kind === 'mark' || OPENING.test(word(view, title - 1));
  return opens ? { from: open + 1, to: close } : null;
}

/** The first word of a name in full: `the | Treaty between …`, `the Harbour | Act`. */
function isTitle(view: SentenceView, at: number): boolean {
  return view.mentionAt[at] === null && view.tokens[at]?.capital === true && LAWS.test(word(view, at));
}

const ARTICLES = /^(?:the|an?)$/;
const OPENING = /^(?:and|but|that|when|while|as|because|after|before|until|if)$/;
const STOPS = /^[.;:"()]$/;
const LAWS = /^(?:treaty|convention|agreement|act|law|regulation|statute|resolution|protocol|pact|accord|bill)$/;
