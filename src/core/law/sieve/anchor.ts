/**
 * What a name is looked for by: one of its words, or two that stand side by side, whichever are rare. In: the pattern of a name.
 * Out: every anchor it may have, as keys; none where all its words are too short.
 */
import { CAPITALS, fourAt, keyOf, LONGEST, PAIR, partOf, WHOLE } from './keys.ts';
import type { NamePattern, WordForm } from './name-pattern.ts';
import { FIRST_OF_WORD, SMALL } from './word-codes.ts';

export interface Anchor {
  /** Which word of the name it is, of two the second. */
  readonly word: number;
  /** The beginnings of words at which the keys are asked for. */
  readonly fours: readonly number[];
  readonly keys: readonly number[];
  /** The roles of the keys. */
  readonly roles: readonly number[];
}

export function anchorsOf({ words, capitals, halved }: NamePattern): readonly Anchor[] {
  // what is left of a name in halves is its first word
  if (halved) return wordAnchor(words[0] ?? [], 0, false, 3);
  const anchors = words.flatMap((forms, word) => [
    ...wordAnchor(forms, word, capitals, 3),
    ...pairAnchor(words[word - 1] ?? [], forms, word),
  ]);
  return anchors.length > 0 ? anchors : words.flatMap((forms, word) => wordAnchor(forms, word, capitals, 2));
}

/** `shortest` is how many codes a stem must have. */
function wordAnchor(forms: readonly WordForm[], word: number, capitals: boolean, shortest: number): readonly Anchor[] {
  const fours = forms.map((form) => beginnings(form, shortest));
  if (fours.length === 0 || fours.some((some) => some.length === 0)) return [];
  const roles = forms.map(({ codes, ending }) => {
    const role = ending === null ? WHOLE : Math.min(codes.length, LONGEST);
    return role + (capitals ? CAPITALS : 0);
  });
  const keys = forms.map(({ codes }, at) => {
    const length = Math.min(codes.length, LONGEST);
    return keyOf(fourAt(codes, 0, length), fourAt(codes, 4, length), roles[at] as number);
  });
  return [{ word, fours: [...new Set(fours.flat())], keys: [...new Set(keys)], roles }];
}

/** More keys than that are no anchor. */
const MOST_PAIRS = 500;

function pairAnchor(before: readonly WordForm[], forms: readonly WordForm[], word: number): readonly Anchor[] {
  const [first, second] = [before, forms].map((some) => {
    const fours = some.map((form) => beginnings(form, 3));
    return fours.some((one) => one.length === 0) ? [] : [...new Set(fours.flat())];
  });
  if (first === undefined || second === undefined || first.length * second.length > MOST_PAIRS) return [];
  const keys = second.flatMap((four) => first.map((one) => keyOf(one, four, PAIR)));
  return keys.length === 0 ? [] : [{ word, fours: second, keys: [...new Set(keys)], roles: [PAIR] }];
}

/** Every code that a word may go on with after a stem; zero where it ends. */
const NEXT = [0, ...Array.from({ length: 0x100 }, (_, code) => code).filter(isSmall)];

function isSmall(code: number): boolean {
  const letter = code >= 0x61 && code <= 0x7a;
  return (code & SMALL) !== 0 && (letter || (code >= FIRST_OF_WORD && code <= 0x39) || code >= 0xa0);
}

/** The first four codes that words of this form may have; none where they could be almost any. */
function beginnings({ codes, ending }: WordForm, shortest: number): readonly number[] {
  const four = fourAt(codes, 0, codes.length);
  if (ending === null || codes.length >= 4) return [four];
  if (codes.length < shortest) return [];
  const longer = (fours: readonly number[], at: number) =>
    fours.flatMap((one) =>
      one >>> (8 * (at - 1)) === 0 ? [one] : NEXT.map((code) => (partOf(one, at) | (code << (8 * at))) >>> 0),
    );
  return [...new Set([2, 3].filter((at) => at >= codes.length).reduce(longer, [four]))];
}
