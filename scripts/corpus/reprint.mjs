/** What outlets do to an agency’s report before they print it: nothing, another headline, a cut tail, a line of their own, words mended. */
import { filled } from './random.mjs';

export function reprintOf(article, agency, random) {
  const { grammar } = article;
  const words = { ...article.words(), agency };
  let { title, paragraphs } = article;
  if (random.is(0.5)) title = filled(random.one(article.headlines), words);
  if (random.is(0.4)) paragraphs = cutTail(paragraphs, random);
  if (random.is(0.4)) paragraphs = mended(paragraphs, grammar.swaps);
  if (random.is(0.5)) paragraphs = [...paragraphs, [{ text: filled(random.one(grammar.added), words), says: [] }]];
  return { ...article, title, paragraphs };
}

/** At least the first half stays, and never fewer than three paragraphs. */
function cutTail(paragraphs, random) {
  const least = Math.max(3, Math.ceil(paragraphs.length / 2));
  return paragraphs.slice(0, Math.max(least, paragraphs.length - 1 - random.below(3)));
}

/** Other words for some: never in what is said of the law. */
function mended(paragraphs, swaps) {
  const mend = (text) => swaps.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  return paragraphs.map((sentences) =>
    sentences.map((one) => (one.says.length === 0 ? { ...one, text: mend(one.text) } : one)),
  );
}
