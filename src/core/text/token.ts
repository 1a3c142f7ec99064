import { CAPITAL, kindsAt, LETTER, MARK, NUMBER, runEnd, SPACE, WIDE } from './letter.ts';

/** A word, number or mark of the text, with its folded form and its place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded (fold.ts); possessive and negative endings are tokens of their own: `president` `'s`, `do` `n't`. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether the original begins with a capital letter; a name does behind the article it bears: `al-Shibani`, `аш-Шараа`. */
  readonly capital: boolean;
}

const TAIL = /^(.+?)(n't|'s|'re|'ve|'ll|'d|'m|s')$/;

/** Splits the folded text; `original` is the same length and tells capitals. */
export function tokenize(folded: string, original: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const kinds = kindsAt(folded, at);
    const end = (kinds & SPACE) === 0 ? tokenEnd(folded, at, kinds, original) : at + 1;
    if ((kinds & SPACE) === 0) pushToken(tokens, folded, at, end, original);
    at = end;
  }
  return tokens;
}

/** A word, a number with its ending, a handle, `...`, `--`, or one mark. */
function tokenEnd(text: string, at: number, kinds: number, original: string): number {
  if ((kinds & (LETTER | MARK)) !== 0) return wordEnd(text, at, original);
  if ((kinds & NUMBER) !== 0) return numberEnd(text, at);
  const one = (kinds & WIDE) === 0 ? at + 1 : at + 2;
  const unit = text.charCodeAt(at);
  if (unit === AT || unit === HASH) return handleEnd(text, one);
  if (unit === STOP && text.startsWith('...', at)) return at + 3;
  return unit === HYPHEN && text.charCodeAt(one) === HYPHEN ? one + 1 : one;
}

const [AT, HASH, STOP, HYPHEN, APOSTROPHE, COMMA, COLON] = [64, 35, 46, 45, 39, 44, 58];

/** `o'brien`, `u.s`, `anti-dumping`, `mother-in-law's`; a long dash parts words (`the act—a law`), though it is folded to a hyphen. */
function wordEnd(text: string, from: number, original: string): number {
  let end = runEnd(text, from, LETTER | MARK);
  for (let unit = text.charCodeAt(end); unit === APOSTROPHE || unit === STOP; unit = text.charCodeAt(end)) {
    if ((kindsAt(text, end + 1) & (LETTER | MARK)) === 0) break;
    end = runEnd(text, end + 1, LETTER | MARK);
  }
  while (text.charCodeAt(end) === HYPHEN && !isLongDash(original, end) && (kindsAt(text, end + 1) & LETTER) !== 0) {
    end = runEnd(text, end + 1, LETTER | MARK);
    if (text.charCodeAt(end) === APOSTROPHE) end = Math.max(end, letters(text, end + 1));
  }
  return end;
}

/** The dash that sets words apart, with or without spaces around it. */
export const isLongDash = (original: string, at: number): boolean => /[—―]/.test(original.charAt(at));

/** End of the letters that begin here; 0 where none do. */
function letters(text: string, from: number): number {
  const end = runEnd(text, from, LETTER | MARK);
  return end > from ? end : 0;
}

/** `1,234.5`, `10:30`, `5th`, `Section 9's`. */
function numberEnd(text: string, from: number): number {
  let end = runEnd(text, from, NUMBER);
  for (
    let unit = text.charCodeAt(end);
    unit === STOP || unit === COMMA || unit === COLON;
    unit = text.charCodeAt(end)
  ) {
    if ((kindsAt(text, end + 1) & NUMBER) === 0) break;
    end = runEnd(text, end + 1, NUMBER);
  }
  const behind = text.slice(end, end + 2);
  const owning = behind === "'s" && (kindsAt(text, end + 2) & LETTER) === 0;
  return owning || ORDINALS.has(behind) ? end + 2 : end;
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

/** `@handle`, `#tag_1`. */
function handleEnd(text: string, from: number): number {
  let end = runEnd(text, from, LETTER | NUMBER);
  while (text.charAt(end) === '_') end = runEnd(text, end + 1, LETTER | NUMBER);
  return end;
}

function pushToken(tokens: Token[], folded: string, start: number, end: number, original: string): void {
  const text = folded.slice(start, end);
  const kinds = kindsAt(folded, start);
  const unit = folded.charCodeAt(start);
  const word = (kinds & LETTER) !== 0 || unit === AT || unit === HASH;
  const kind = (kinds & NUMBER) !== 0 ? 'number' : word ? 'word' : 'mark';
  const capital = (kindsAt(original, start) & CAPITAL) !== 0 || (word && hasArticle(text, original, start));
  const tail = kind !== 'mark' && text.includes("'") ? TAIL.exec(text) : null;
  const stem = tail?.[1] ?? text;
  tokens.push({ start, end: start + stem.length, text: stem, kind, capital });
  if (tail !== null)
    tokens.push({ start: start + stem.length, end, text: tail[2] ?? '', kind: 'word', capital: false });
}

/** Articles of Arabic names as each language writes them, folded. */
const ARTICLES = new Set(
  'al el ad ed an en ar er as es ash esh at et az ez əl əd ən ər əs ət əz аль эль ад эд ан эн ар эр ас эс аш эш ат эт аз эз'.split(
    ' ',
  ),
);

function hasArticle(word: string, original: string, start: number): boolean {
  const hyphen = word.charCodeAt(2) === HYPHEN ? 2 : word.charCodeAt(3) === HYPHEN ? 3 : 0;
  return hyphen > 0 && (kindsAt(original, start + hyphen + 1) & CAPITAL) !== 0 && ARTICLES.has(word.slice(0, hyphen));
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
