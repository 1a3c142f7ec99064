/**
 * The words of a folded text as names are made of them: possessive endings out, abbreviations such as `Sec.` and `U.S.C.` as in
 * name-key.ts. Only their places are kept; a word is cut out where it is asked for.
 */
import { kindsAt, LETTER, MARK, NUMBER, WIDE } from '../text/letter.ts';
import { type FirstWords, NO_LETTERS, PREFIX, withLetter } from './first-words.ts';
import { SAME_WORDS } from './name-key.ts';

const IN_WORDS = LETTER | MARK | NUMBER;

export class NameWords {
  /** Words that may begin a name, in order. */
  readonly first: readonly number[];
  readonly #plain: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Words that were asked for: each stands by many names. */
  readonly #cut: string[] = [];

  constructor(folded: string, firsts: Pick<FirstWords, 'mayBe'>) {
    this.#plain = folded.replaceAll('§', 's');
    this.first = this.#read(firsts);
  }

  get count(): number {
    return this.#starts.length;
  }

  start(at: number): number {
    return this.#starts[at] as number;
  }

  end(at: number): number {
    return this.#ends[at] as number;
  }

  /** What stands between a word and the next one. */
  between(at: number): string {
    return at + 1 < this.count ? this.#plain.slice(this.end(at), this.start(at + 1)) : '';
  }

  text(at: number): string {
    const known = this.#cut[at];
    if (known !== undefined) return known;
    const word = this.#textOf(at);
    this.#cut[at] = word;
    return word;
  }

  #textOf(at: number): string {
    const start = this.start(at);
    const end = this.end(at);
    const dotted = this.#isDotted(start, end);
    const word = this.#plain.slice(start, end);
    const written = dotted ? word.replaceAll('.', '') : word;
    if (written === 's') return at + 1 < this.count && isDigit(this.#plain, this.start(at + 1)) ? 'section' : 's';
    return SAME_WORDS.get(written) ?? written;
  }

  #read(firsts: Pick<FirstWords, 'mayBe'>): readonly number[] {
    const text = this.#plain;
    const found: number[] = [];
    for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
      let word = NO_LETTERS;
      let stem = NO_LETTERS;
      end = start;
      for (let kinds = kindsAt(text, end); (kinds & IN_WORDS) !== 0; kinds = kindsAt(text, end)) {
        const next = end + ((kinds & WIDE) === 0 ? 1 : 2);
        for (; end < next; end++) {
          word = withLetter(word, text.charCodeAt(end));
          if (end < start + PREFIX) stem = word;
        }
      }
      if (end === start || isPossessive(text, start, end)) continue;
      const last = this.count - 1;
      if (this.#joinsDotted(start, end)) {
        this.#ends[last] = end;
        if (found.at(-1) !== last) found.push(last);
        continue;
      }
      this.#starts.push(start);
      this.#ends.push(end);
      if (firsts.mayBe(word, stem)) found.push(last + 1);
    }
    return found;
  }

  /** `U.S.C.` is one word, as in a name. */
  #joinsDotted(start: number, end: number): boolean {
    if (end !== start + 1 || this.#plain.charCodeAt(start - 1) !== STOP || !isSmall(this.#plain, start)) return false;
    const from = this.#starts.at(-1) ?? start;
    const to = start - 1;
    return (
      this.#ends.at(-1) === to &&
      to - from < 2 * LONGEST_DOTTED - 1 &&
      (to - from === 1 || this.#isDotted(from, to)) &&
      isSmall(this.#plain, to - 1)
    );
  }

  #isDotted(start: number, end: number): boolean {
    return end - start > 2 && this.#plain.charCodeAt(start + 1) === STOP;
  }
}

/** No abbreviation has more letters. */
const LONGEST_DOTTED = 8;

const STOP = 46;

/** The `s` of `the Act’s`; not that of a list (`'s 5`), which is a section. */
function isPossessive(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 &&
    text.charAt(start) === 's' &&
    text.charAt(start - 1) === "'" &&
    !/^\s?\d/.test(text.slice(end, end + 2))
  );
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
