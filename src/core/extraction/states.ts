/**
 * States and the parts of states that make laws of their own, as a language names them. In: a language's table. Out: a reader from
 * words of a text to ISO 3166 codes.
 */
import { INFLECTIONS } from '../law/inflection.ts';
import { fold } from '../text/fold.ts';

export interface StateNames {
  /** Codes of the states that the folded words may name, or the capital that stands for one: `Georgia` is two. Empty where they name none. */
  named(words: string): readonly string[];
  /** The same of an adjective: `Nepalese`, `украинский`. */
  described(words: string): readonly string[];
  /** Whether a name or an adjective may begin with the folded word: most words begin none. */
  begins(word: string): boolean;
  /** No name has more words. */
  readonly longest: number;
  readonly grammar: MakerGrammar;
}

/** How a language says whose a law is, besides the adjective before it. Each in folded words. */
export interface MakerGrammar {
  /** What stands behind an owner, as a token of its own: `’s`. */
  readonly possessives?: ReadonlySet<string>;
  /** What right before a law makes it that of whoever acts: `its`. */
  readonly its?: RegExp;
  /** A word that may stand between a maker and a law without changing whose it is: `controversial`. */
  readonly between: RegExp;
  /** A word by which a noun for a law leads to what the law does: `a Texan | law that would | ban it`. */
  readonly introducing?: RegExp;
  /** How an adjective made of a stem of such a name ends: `украинского`. */
  readonly adjective?: RegExp;
  /** What may stand before the name of a state: `the`. */
  readonly article?: string;
  /** The name alone may stand before any law (`Nepal qanunu`); else only before common nouns (`the Texas voting law`). */
  readonly before: boolean;
  /** The word between a law and its maker behind it: `of`; empty where the bare genitive stands there; null where neither is said. */
  readonly of: string | null;
  /** The word before the place where a law holds: `in`; null where an ending says it. */
  readonly in: RegExp | null;
  /** The ending of the word for such a place: `Nepal’da`. */
  readonly locative?: RegExp;
}

/** `np: Nepal / Nepali, Nepalese | …`: names, and behind the stroke adjectives, each as it is written; read when first asked for. */
export function statesByName(table: string, grammar: MakerGrammar): StateNames {
  let read: WrittenNames | null = null;
  const words = () => {
    read ??= writtenNames(table);
    return read;
  };
  return {
    grammar,
    get longest() {
      return words().longest;
    },
    begins: (word) => words().first.has(word),
    named: (name) => words().names.get(name) ?? NONE,
    described: (name) => words().adjectives.get(name) ?? NONE,
  };
}

interface WrittenNames {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  readonly first: ReadonlySet<string>;
  readonly longest: number;
}

function writtenNames(table: string): WrittenNames {
  const names = new Map<string, string[]>();
  const adjectives = new Map<string, string[]>();
  const first = new Set<string>();
  let longest = 1;
  for (const [code, written] of rows(table)) {
    for (const [at, list] of written.split('/').entries()) {
      for (const word of list.split(',').map((one) => fold(one.trim()))) {
        if (word === '') continue;
        const parts = word.split(' ');
        longest = Math.max(longest, parts.length);
        first.add(parts[0] ?? word);
        push(at === 0 ? names : adjectives, word, code);
      }
    }
  }
  return { names, adjectives, first, longest };
}

/** The first name of each. */
export function titlesOf(table: string): ReadonlyMap<string, string> {
  return new Map(rows(table).map(([code, written]) => [code, written.split(/[,/]/)[0]?.trim() ?? code]));
}

/** `ru: росси москв | …`: folded stems, after which an ending of the language stands, or the suffix of an adjective. */
export function statesByStem(table: string, lang: string, grammar: MakerGrammar): StateNames {
  const stems = new Map<string, (readonly [RegExp, string])[]>();
  for (const [code, list] of rows(table))
    for (const stem of list.split(' '))
      push(stems, stem.slice(0, SHARED), [new RegExp(`^${stem}`, 'u'), code] as const);
  const ending = INFLECTIONS[lang]?.ending ?? (() => false);
  const read = (word: string, ends: (rest: string) => boolean): readonly string[] => {
    const found = stems.get(word.slice(0, SHARED))?.find(([stem]) => stem.test(word) && ends(word.replace(stem, '')));
    return found === undefined ? NONE : [found[1]];
  };
  const described = (word: string) =>
    grammar.adjective?.test(word) ? read(word, ({ length }) => length < LONG) : NONE;
  const named = (word: string) => read(word, (rest) => ending(rest.replace(/^[-']/u, '')));
  return { longest: 1, grammar, begins: (word) => stems.has(word.slice(0, SHARED)), named, described };
}

/** The suffix of an adjective and its ending are shorter: `амер|иканского`. */
const LONG = 10;

/** How many letters of all stems are alike in one drawer. */
const SHARED = 2;

const NONE: readonly string[] = [];

/** `code: words` between strokes. */
function rows(table: string): readonly (readonly [string, string])[] {
  return table.split('|').map((row) => {
    const at = row.indexOf(':');
    return [
      row.slice(0, at).trim(),
      row
        .slice(at + 1)
        .trim()
        .replace(/\s+/g, ' '),
    ];
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
