/**
 * The search's data, piece by piece. A page opened from a disk may load scripts and nothing else, so each piece is a script that
 * hands its data to `lawstateSearch`. Names of pieces are made of numbers of ours, never of what a reader writes.
 */
import type { Card } from '../core/page/search/card.ts';
import type { SearchList } from '../core/page/search/search-index.ts';

interface Parts {
  readonly list: SearchList;
  readonly words: string;
  readonly laws: readonly Card[];
}

export interface Pieces {
  list(): Promise<SearchList>;
  words(number: number): Promise<string>;
  laws(number: number): Promise<readonly Card[]>;
}

declare global {
  var lawstateSearch: (part: keyof Parts, number: number, data: never) => void;
}

/** Pieces that lie beside the page's own script, each loaded once, when it is first wanted. */
export function piecesBeside(script: string): Pieces {
  const arrived = new Map<string, unknown>();
  const wanted = new Map<string, Promise<void>>();
  globalThis.lawstateSearch = (part, number, data) => void arrived.set(`${part}-${number}`, data);
  const load = async <P extends keyof Parts>(part: P, number: number, file: string): Promise<Parts[P]> => {
    const known = wanted.get(file) ?? loaded(new URL(file, script).href);
    wanted.set(file, known);
    // what failed may be there at the next try
    await known.catch((error: unknown) => {
      wanted.delete(file);
      throw error;
    });
    return arrived.get(`${part}-${number}`) as Parts[P];
  };
  return {
    list: () => load('list', 0, 'list.js'),
    words: (number) => load('words', number, `words-${Math.trunc(number)}.js`),
    laws: (number) => load('laws', number, `laws-${Math.trunc(number)}.js`),
  };
}

function loaded(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(address)));
    script.src = address;
    document.head.append(script);
  });
}
