/**
 * The law that a sentence is about by its label: `Section 907: the President waived it, and the text still stands`, `Take Section
 * 907: …`. In: a sentence of a text, and the names in the text. Out: the law before the colon, or null.
 */
import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import { firstFrom } from '../text/span.ts';
import type { Mention } from './mentions.ts';

/** An article, and no more, may stand before the name. */
const ARTICLE = 5;

export function lawOfLabel(
  { sentences, text, folded }: TextDocument,
  mentions: readonly Mention[],
  sentence: number,
  before: number,
  opens: RegExp | null = null,
): Law | null {
  const from = sentences[sentence]?.span[0];
  if (from === undefined) return null;
  const name = mentions[firstFrom(mentions, from, ({ span }) => span[0])];
  if (name === undefined || name.span[1] >= before) return null;
  const opened = opens?.test(folded.slice(from, Math.min(name.span[0], from + 40))) === true;
  if (!opened && name.span[0] - from > ARTICLE) return null;
  return (opened ? /^\s?[:,]\s/ : /^\s?:\s/).test(text.slice(name.span[1], name.span[1] + 3)) ? name.law : null;
}
