/** A word, number or mark of the text, with its folded form and its place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded (fold.ts); possessive and negative endings are tokens of their own: `president` `'s`, `do` `n't`. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether the original begins with a capital letter. */
  readonly capital: boolean;
}

const TOKEN =
  /[\p{L}\p{M}]+(?:['.](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*(?:-(?=\p{L})[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?)*|[@#][\p{L}\p{N}_]+|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|\.\.\.|--|[^\s]/gu;
const TAIL = /^(.+?)(n't|'s|'re|'ve|'ll|'d|'m|s')$/;
const CAPITAL = /^\p{Lu}/u;

/** Splits the folded text; `original` is the same length and tells capitals. */
export function tokenize(folded: string, original: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) pushToken(tokens, match[0], match.index, original);
  return tokens;
}

function pushToken(tokens: Token[], text: string, start: number, original: string): void {
  const capital = CAPITAL.test(original.slice(start, start + 2));
  const kind = /^\p{N}/u.test(text) ? 'number' : /^[\p{L}@#]/u.test(text) ? 'word' : 'mark';
  const tail = kind === 'word' && text.includes("'") ? TAIL.exec(text) : null;
  const stem = tail?.[1] ?? text;
  tokens.push({ start, end: start + stem.length, text: stem, kind, capital });
  if (tail !== null)
    tokens.push({
      start: start + stem.length,
      end: start + text.length,
      text: tail[2] ?? '',
      kind: 'word',
      capital: false,
    });
}

/** Index of the first token that begins at or after the place. */
export function tokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
