/**
 * Names that are a number, where the genitive tells the whole: `Türk Ceza Kanunu’nun | 230. maddesi`, `Vergi Məcəlləsinin | 215-ci
 * maddəsi`, `статья 122 | Конституции` are no sections of the acts that the record has under these numbers. In: where a name was found,
 * and a language’s words for wholes. Out: whether the whole that owns the number is another than the law’s.
 */
import type { Law } from '../law/law.ts';
import type { NameEntry, NameHit } from '../law/name-index.ts';
import { nameWords } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import type { StateNames } from './states.ts';

/** In folded words. */
export interface OwningWords {
  /** What stands right before the number, or behind it; the words of the whole are group 1. */
  readonly owner: RegExp;
  readonly side: 'before' | 'behind';
  /** Nouns of what has sections and articles. */
  readonly nouns: RegExp;
  /** Those that every state has one of, and means its own by: the constitution, a code. Of the words of a whole. */
  readonly codes: RegExp;
  /** Papers that somebody has who makes no statutes, as theirs: `tüzüğünün`, `nizamnaməsinin`. Of the words of a whole. */
  readonly theirs?: RegExp;
}

/** Whether the entry’s law is not what has the number, `shown` where the text has words that go with the law. */
export function ownedElsewhere(
  document: TextDocument,
  words: OwningWords | undefined,
  states: StateNames,
): (hit: NameHit, entry: NameEntry, shown: () => boolean) => boolean {
  if (words === undefined) return () => false;
  const statesOf = (word: string) => [...states.named(word), ...states.described(word)];
  return ({ start, end }, { law }, shown) => {
    if (!/^[^\p{L}]*\d|\d[^\p{L}]*$/u.test(document.folded.slice(start, end))) return false;
    const { folded } = document;
    const beside =
      words.side === 'before' ? folded.slice(Math.max(0, start - LONGEST), start) : folded.slice(end, end + LONGEST);
    const owner = words.owner.exec(beside)?.[1];
    if (owner === undefined) return false;
    const whole = nameWords(owner);
    const own = stemsOf(law);
    const code = words.codes.exec(owner)?.[0];
    if (code !== undefined && !own.has(stem(code))) return true;
    const paper = words.theirs?.exec(owner)?.[0];
    if (paper !== undefined && !own.has(stem(paper))) return true;
    // `Nepal Liman Yönetmeliği`; the name of a law can hold that of a state
    const of = whole.flatMap((word) => (own.has(stem(word)) ? [] : statesOf(word)));
    if (of.length > 0 && !of.includes(law.jurisdiction)) return true;
    const isTelling = (word: string) =>
      word.length > 2 && !words.nouns.test(word) && !/\d/.test(word) && statesOf(word).length === 0;
    const telling = whole.filter(isTelling);
    if (telling.some((word) => own.has(stem(word)))) return false;
    return telling.length > 0 && !shown();
  };
}

/** No name of a whole is looked for further back. */
const LONGEST = 70;

/** As much of a word as its endings leave alone. */
const stem = (word: string): string => word.slice(0, 5);

const OWN = new WeakMap<Law, ReadonlySet<string>>();

/** The words of the law’s names, and of what it is a part of. */
function stemsOf(law: Law): ReadonlySet<string> {
  const known = OWN.get(law);
  if (known !== undefined) return known;
  const names = [law.title, law.partOf ?? '', ...law.names.map((name) => name.text)];
  const found = new Set(names.flatMap((name) => nameWords(name)).map(stem));
  OWN.set(law, found);
  return found;
}
