/**
 * The index of words as text in pieces. A line is a word and the laws that have it, each as the step from the one before, in base
 * 36: `caesar 5 1`; or `*` where so many laws have the word that it finds none. Lines are sorted, and pieces named by their
 * first words, so that a reader's browser loads only the one or two that it needs.
 */

/** A law that has a word: its number doubled, and one more where the word stands in none of its names. */
export type Hit = number;

export function hitOf(law: number, inName: boolean): Hit {
  return law * 2 + (inName ? 0 : 1);
}

export function lawHit(hit: Hit): { readonly law: number; readonly inName: boolean } {
  return { law: Math.floor(hit / 2), inName: hit % 2 === 0 };
}

/** What a piece holds of one word: the laws that have it, or null where the word is too common. */
export interface Posting {
  readonly word: string;
  readonly hits: readonly Hit[] | null;
}

export function postingLine({ word, hits }: Posting): string {
  if (hits === null) return `${word} *`;
  return [word, ...hits.map((hit, at) => (hit - (hits[at - 1] ?? 0)).toString(36))].join(' ');
}

/** Every word of the piece that is the one given or, where `prefix` is set, begins with it. */
export function postingsIn(piece: string, word: string, prefix: boolean): readonly Posting[] {
  const lines = `\n${piece}\n`;
  const found: Posting[] = [];
  const wanted = `\n${word}${prefix ? '' : ' '}`;
  for (let at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + 1))
    found.push(parsed(lines.slice(at + 1, lines.indexOf('\n', at + 1))));
  return found;
}

function parsed(line: string): Posting {
  const [word = '', ...steps] = line.split(' ');
  if (steps[0] === '*') return { word, hits: null };
  const hits: Hit[] = [];
  for (const step of steps) hits.push((hits.at(-1) ?? 0) + Number.parseInt(step, 36));
  return { word, hits };
}

/** The numbers of the pieces in which words that begin with the given one can stand, no more of them than `most`. */
export function piecesFor(firsts: readonly string[], word: string, prefix: boolean, most: number): readonly number[] {
  const last = firsts.findLastIndex((first) => first <= word || (prefix && first.startsWith(word)));
  const from = firsts.findLastIndex((first) => first <= word);
  const begin = Math.max(0, from);
  return last < 0 ? [] : Array.from({ length: Math.min(most, last - begin + 1) }, (_, at) => begin + at);
}
