/** What the lexicon says of a verb or an idiom for what happens to a law. */
import type { Target } from '../../../claim/claim.ts';
import type { Sense } from '../../sense.ts';
import { firstWords, idiomsOf, spelledOut } from './alternatives.ts';

export interface VerbEntry {
  readonly lemma: string;
  /** Particle or object noun that must follow: `do away with`, `take effect`, `put … on hold`. */
  readonly rest: readonly string[];
  /** Whether an object may stand between verb and rest (`struck it down`, `put the law on hold`). */
  readonly split: boolean;
  readonly sense: Sense;
  /**
   * `object`: acts on its object; `subject`: happens to its subject; `both`: `ended the ban`, `the ban ended`; `behind`: on what
   * stands behind its words (`exempted firms from the act`).
   */
  readonly on: 'object' | 'subject' | 'both' | 'behind';
  /** What of the law it acts on, where the verb itself says so: `deratified X` takes back its ratification. */
  readonly of?: Target;
}

/** What of a law the verb acts on: what its object tells of goes before what the verb does. */
export const partActedOn = ({ of }: VerbEntry, target: Target): Target => (target === 'law' ? (of ?? target) : target);

/** Verbs and idioms as the lexicon writes them: all of one sense, with `|` between them (alternatives.ts). */
export interface VerbRow extends Pick<VerbEntry, 'on' | 'sense' | 'of'> {
  readonly list: string;
}

export const verb = (on: VerbEntry['on'], sense: Sense, list: string, of?: Target): VerbRow => ({
  on,
  sense,
  list,
  ...(of === undefined ? {} : { of }),
});

/**
 * The entries of the rows whose first word is the verb. Written out they are some ten thousand, of which a text needs a few: those of
 * a verb are written out when it is asked for.
 */
export function byFirstWord(rows: readonly VerbRow[]): {
  readonly words: readonly string[];
  readonly entries: (lemma: string) => readonly VerbEntry[];
} {
  const idioms = new Map<string, [row: VerbRow, idiom: string][]>();
  for (const row of rows)
    for (const idiom of idiomsOf(row.list))
      for (const word of firstWords(idiom)) {
        const others = idioms.get(word);
        if (others === undefined) idioms.set(word, [[row, idiom]]);
        else others.push([row, idiom]);
      }
  const written = new Map<string, readonly VerbEntry[]>();
  const entries = (lemma: string): readonly VerbEntry[] => {
    const known = written.get(lemma);
    if (known !== undefined) return known;
    const begins = idioms.get(lemma);
    // most verbs of a text stand for nothing that happens to a law
    if (begins === undefined) return NONE;
    const own = entriesOf(lemma, begins);
    written.set(lemma, own);
    return own;
  };
  return { words: [...idioms.keys()], entries };
}

const NONE: readonly VerbEntry[] = [];

function entriesOf(lemma: string, idioms: readonly [row: VerbRow, idiom: string][]): readonly VerbEntry[] {
  const known = new Map<VerbRow, Set<string>>();
  return idioms.flatMap(([row, idiom]) => {
    const seen = known.get(row) ?? new Set();
    known.set(row, seen);
    return spelledOut(idiom).flatMap((text) => {
      const [first, ...rest] = text.split(' ');
      if (first !== lemma || seen.has(text)) return [];
      seen.add(text);
      return [entryOf(row, lemma, rest)];
    });
  });
}

function entryOf({ on, sense, of }: VerbRow, lemma: string, behind: readonly string[]): VerbEntry {
  const split = behind[0] === '...';
  return { lemma, rest: split ? behind.slice(1) : behind, split, sense, on, ...(of === undefined ? {} : { of }) };
}
