/**
 * The search of a site that no server answers: words to laws in pieces of about 32 kB, and what is shown of the laws in blocks,
 * each a script that hands its data to the page's own script; a page opened from a disk can load scripts, and nothing else.
 */
import { isMeasure, type Law } from '../../law/law.ts';
import type { Register } from '../../law/register.ts';
import type { SiteFile } from '../site-file.ts';
import { type Card, nameWordsOf, otherWordsOf } from './card.ts';
import { type Hit, hitOf, postingLine } from './shard.ts';

/** A word in more laws than these finds none: it would fill a piece of its own. */
const COMMON = 1000;
const PIECE = 32_000;
/** Laws in a block. */
export const BLOCK = 100;

/** What the page's script knows before it loads a piece: the first word of each, and how many laws a block holds. */
export interface SearchList {
  readonly firsts: readonly string[];
  readonly block: number;
}

export function* searchFiles(register: Register, cardOf: (law: Law) => Card): Generator<SiteFile> {
  const laws = searchedLaws(register);
  const firsts: string[] = [];
  for (const piece of pieces(register, laws)) {
    yield dataFile(`words-${firsts.length}`, 'words', firsts.length, piece);
    firsts.push(piece.slice(0, piece.indexOf(' ')));
  }
  for (let from = 0; from < laws.length; from += BLOCK)
    yield dataFile(`laws-${from / BLOCK}`, 'laws', from / BLOCK, laws.slice(from, from + BLOCK).map(cardOf));
  yield dataFile('list', 'list', 0, { firsts, block: BLOCK } satisfies SearchList);
}

/** In the order of their numbers: a law comes before the bills that would change it and carry its name. */
export function searchedLaws({ laws }: Register): readonly Law[] {
  return [...laws.filter((law) => !isMeasure(law)), ...laws.filter(isMeasure)];
}

/** A script that calls the page's own with a number and data. JSON is JavaScript; nothing in it is run. */
function dataFile(name: string, part: 'words' | 'laws' | 'list', number: number, data: unknown): SiteFile {
  return {
    path: `search/${name}.js`,
    body: `lawstateSearch(${JSON.stringify(part)},${number},${JSON.stringify(data)});\n`,
  };
}

/** The whole index in one piece, for whoever searches where the register is. */
export function wholeIndex(register: Register, laws: readonly Law[]): string {
  return [...postingLines(register, laws)].join('\n');
}

function* postingLines(register: Register, laws: readonly Law[]): Generator<string> {
  const found = hitsByWord(register, laws);
  for (const word of [...found.keys()].sort()) {
    const hits = found.get(word) ?? [];
    yield postingLine({ word, hits: hits.length > COMMON ? null : hits });
  }
}

function* pieces(register: Register, laws: readonly Law[]): Generator<string> {
  let lines: string[] = [];
  let size = 0;
  for (const line of postingLines(register, laws)) {
    if (size > 0 && size + line.length > PIECE) {
      yield lines.join('\n');
      [lines, size] = [[], 0];
    }
    lines.push(line);
    size += line.length + 1;
  }
  if (size > 0) yield lines.join('\n');
}

/** Of a common word no more hits are kept than show that it is one. */
function hitsByWord({ jurisdictions }: Register, laws: readonly Law[]): ReadonlyMap<string, readonly Hit[]> {
  const places = new Map(jurisdictions.map((one) => [one.id, one]));
  const found = new Map<string, Hit[]>();
  const add = (word: string, hit: Hit) => {
    const hits = found.get(word);
    if (hits === undefined) found.set(word, [hit]);
    else if (hits.length <= COMMON) hits.push(hit);
  };
  for (const [number, law] of laws.entries()) {
    const named = nameWordsOf(law);
    for (const word of named) add(word, hitOf(number, true));
    for (const word of otherWordsOf(law, places.get(law.jurisdiction)))
      if (!named.has(word)) add(word, hitOf(number, false));
  }
  return found;
}
