import { sentencesIn } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { SHORT_TITLES } from '../text/titles.ts';
import { clean } from './display-width.ts';

/** A claim's words and what of their sentence stands around them; cut where the sentence is very long. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const MOST_AROUND = 240;
const MOST_WORDS = 600;
/** Enough that a sentence in a report is not cut at a title or an initial; the reading itself uses fuller lists. */
const ABBREVIATIONS = new Set<string>([
  ...SHORT_TITLES,
  ...['st', 'no', 'art', 'sec', 'u.s', 'vs', 'jr', 'inc', 'pub', 'stat', 'h.r', 's'],
]);

/** The sentence or sentences of the text in which the span stands. */
export function excerptOf(text: string, span: Span): Excerpt {
  const [start, end] = sentenceAround(text, span);
  return {
    before: lead(text.slice(start, span[0])),
    words: shortened(clean(text.slice(span[0], span[1])), MOST_WORDS),
    after: trail(text.slice(span[1], end)),
  };
}

function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', span[0] - 1) + 1, span[0] - 4 * MOST_AROUND);
  const line = text.indexOf('\n', span[1]);
  const to = Math.min(line < 0 ? text.length : line, span[1] + 4 * MOST_AROUND);
  const met = sentencesIn(text, [from, to], ABBREVIATIONS).filter(([a, b]) => a < span[1] && span[0] < b);
  return [Math.min(span[0], met[0]?.[0] ?? span[0]), Math.max(span[1], met.at(-1)?.[1] ?? span[1])];
}

/** Keeps the space that parts the words from what stands around them. */
function lead(raw: string): string {
  const words = clean(raw);
  const kept =
    words.length <= MOST_AROUND ? words : `… ${words.slice(words.indexOf(' ', words.length - MOST_AROUND) + 1)}`;
  return kept + (kept !== '' && /\s$/.test(raw) ? ' ' : '');
}

function trail(raw: string): string {
  const kept = shortened(clean(raw), MOST_AROUND);
  return (kept !== '' && /^\s/.test(raw) ? ' ' : '') + kept;
}

/** At most `most` signs, cut at a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)} …`;
}
