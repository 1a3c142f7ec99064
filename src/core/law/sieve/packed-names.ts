/**
 * Patterns of names as numbers and bytes, so that a sieve is a few arrays that threads share. A name is its flags, the number of
 * its words and the place of each word; a word the number of its forms, and for each its ending, its length and its codes.
 */
import type { NamePattern, WordForm } from './name-pattern.ts';

export const IN_CAPITALS = 1;
export const IN_HALVES = 2;
/** In place of the length of an ending: the word ends with the form. */
export const EXACT = 255;

export interface PackedNames {
  readonly names: Uint32Array;
  readonly words: Uint8Array;
}

export interface Packing {
  /** Where the name stands; null where it stands there already. */
  add(name: NamePattern): number | null;
  packed(): PackedNames;
}

export function packing(): Packing {
  const names: number[] = [];
  const words: number[] = [];
  const known = new Set<string>();
  const places = new Map<readonly WordForm[], number>();
  const placeOf = (forms: readonly WordForm[]): number => {
    const before = places.get(forms);
    if (before !== undefined) return before;
    places.set(forms, words.length);
    const place = words.push(forms.length) - 1;
    for (const { codes, ending } of forms) words.push(ending ?? EXACT, codes.length, ...codes);
    return place;
  };
  return {
    add({ words: all, capitals, halved }) {
      const flags = (capitals ? IN_CAPITALS : 0) | (halved ? IN_HALVES : 0);
      const packed = [flags, all.length, ...all.map(placeOf)];
      const written = packed.join();
      if (known.has(written)) return null;
      known.add(written);
      const place = names.length;
      names.push(...packed);
      return place;
    },
    packed: () => ({ names: Uint32Array.from(names), words: Uint8Array.from(words) }),
  };
}
