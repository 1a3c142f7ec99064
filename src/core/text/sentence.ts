/** Splits paragraphs into sentences by marks, with abbreviations by language; quotation marks stay with their sentence. */
import { kindsAt, LETTER, NUMBER, WIDE } from './letter.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

// `*Was it abolished?*`: Markdown’s marks close, too; an address behind the words of a post is none of them
const END = /[.!?…]+["”’»'“)\]*_]*(?=\s|$)|[։](?=\s|$)|\s(?=https?:\/\/\S+\s*$)/gu;

/** Where a full stop does not end a sentence: after these words (folded, without the stop). */
export type Abbreviations = ReadonlySet<string>;

/** Among a language's abbreviations: a number with a stop is an ordinal (`907. Madde`). */
export const ORDINAL = '#';

/** Behind a language's letter for who asks and who answers: `Was it abolished? A. It was`. */
export const TURN = '?';

export function sentencesIn(text: string, [start, end]: Span, abbreviations: Abbreviations): readonly Span[] {
  const part = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const match of matchesOf(END, part)) {
    const stop = match.index + match[0].length;
    if (!ends(part, match.index, stop, abbreviations)) continue;
    pushTrimmed(found, part, from, stop, start);
    from = stop;
  }
  pushTrimmed(found, part, from, part.length, start);
  return found;
}

function pushTrimmed(found: Span[], part: string, from: number, to: number, offset: number): void {
  while (from < to && /\s/.test(part.charAt(from))) from++;
  while (to > from && /\s/.test(part.charAt(to - 1))) to--;
  if (from < to) found.push([offset + from, offset + to]);
}

function ends(part: string, at: number, stop: number, abbreviations: Abbreviations): boolean {
  const after = /\S/.exec(part.slice(stop, stop + 12));
  if (after === null || (stop - at === 1 && /\s/.test(part.charAt(at)))) return true;
  const next = after[0];
  const mark = part.charAt(at);
  if (mark !== '.' || stop - at > 1)
    return mark === '…' ? /[\p{Lu}"“«„]/u.test(next) : !/\p{Ll}/u.test(next) || stop - at === 1;
  if (/^\p{Ll}/u.test(next)) return false;
  const word = wordBefore(part, at);
  if (abbreviations.has(`${word.toLowerCase()}${TURN}`) && isTurn(part, at, stop)) return true;
  // `posted on X. The minister …`: where things are posted, and no initial of a name
  if (word === 'X' && /(?:^|\s)\p{Ll}{1,3}\s+$/u.test(part.slice(Math.max(0, at - 6), at - 1))) return true;
  if (/(?:^|\.)\p{Lu}$/u.test(word)) return /^[A-Z]\.[A-Z]/.test(word) && /["“«]/.test(next);
  // `No. 5` is a number, `No. The court …` an answer
  if (word.toLowerCase() === 'no' && !/\d/.test(next)) return true;
  if (abbreviations.has(word.toLowerCase())) return false;
  if (abbreviations.has(ORDINAL) && /^\d{1,3}$/.test(word)) return false;
  // `in 1923. Six decades later`, `in 1923. 59 years later`: a year ends a sentence that its date does not go on from
  if (YEAR.test(word) && /^\s*\d+ \p{Ll}/u.test(part.slice(stop, stop + 12))) return true;
  return !(/^\d{1,4}$/.test(word) && /^\d/.test(next));
}

/** The letter opens the paragraph or stands behind a question, and no name of two words follows it. */
function isTurn(part: string, at: number, stop: number): boolean {
  return (
    /(?:^|\?["”’]?)\s*$/u.test(part.slice(Math.max(0, at - 4), at - 1)) && !A_NAME.test(part.slice(stop, stop + 40))
  );
}

const A_NAME = /^\s*\p{Lu}[\p{L}.]* \p{Lu}/u;

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** No abbreviation is longer. */
const LONGEST = 24;

/** The letters, numbers and stops that end before the place. */
function wordBefore(part: string, at: number): string {
  const least = Math.max(0, at - LONGEST);
  let from = at;
  for (let one = characterBefore(part, from); one >= least && isOfWord(part, one); one = characterBefore(part, from))
    from = one;
  return part.slice(from, at);
}

function isOfWord(part: string, at: number): boolean {
  return part.charAt(at) === '.' || (kindsAt(part, at) & (LETTER | NUMBER)) !== 0;
}

function characterBefore(part: string, at: number): number {
  return at > 1 && (kindsAt(part, at - 2) & WIDE) !== 0 ? at - 2 : at - 1;
}
