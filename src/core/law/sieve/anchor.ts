/**
 * What a name is looked for by: one of its words, or two that stand side by side, whichever are rare. In: the pattern of a name.
 * Out: every anchor it may have, as keys; none where all its words are too short.
 */
import { CAPITAL, fourAt, keyOf, LONGEST, PAIR, pairKey, partOf, stemRole, WHOLE } from './keys.ts';
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

/** Its words, one by one; of a name in halves the first, which is what is left of it. `shortest` is how long a stem must be. */
export function wordAnchors(name: NamePattern, keysOf: KeysOf, shortest = 3): readonly Anchor[] {
  const { words, halved, capitals } = name;
  const anchors: Anchor[] = [];
  for (const [word, forms] of words.entries()) {
    if (halved && word > 0) break;
    const keys = keysOf(forms, shortest, capitals && !halved);
    if (keys !== null) anchors.push({ word, ...keys });
  }
  return anchors;
}

/** Two words side by side, which cost more to work out, and more to look for. */
export function pairAnchors({ words, halved }: NamePattern, keysOf: KeysOf): readonly Anchor[] {
  if (halved) return [];
  return words.flatMap((forms, word) => {
    const fours = keysOf(forms, 3, false)?.fours ?? [];
    const before = (words[word - 1] ?? []).map(firstOfPair);
    const firsts = before.flatMap((one) => one ?? []);
    const keys = fours.flatMap((four) => firsts.map((first) => pairKey(first.four, four, first.role)));
    if (keys.length === 0 || before.includes(null) || keys.length > MOST_PAIRS) return [];
    return [{ word, fours, keys: [...new Set(keys)], roles: [...new Set(firsts.map(({ role }) => role))] }];
  });
}

/** What the first word of a pair may begin with, each in the role of the second; null where with almost anything. */
function firstOfPair(form: WordForm) {
  const { codes, ending } = form;
  if (ending !== null && codes.length < 3) return [{ four: fourAt(codes, 0, codes.length), role: PAIR + codes.length }];
  const fours = beginnings(form, 3);
  return fours.length === 0 ? null : fours.map((four) => ({ four, role: PAIR }));
}

/** More keys than that are no anchor. */
const MOST_PAIRS = 120;

type Keys = Omit<Anchor, 'word'>;

/** The keys of a word; `shortest` is how many codes a stem must have. Null where it has too few. */
export type KeysOf = (forms: readonly WordForm[], shortest: number, capitals: boolean) => Keys | null;

/** Words are in many names, and worked out once. */
export function keyReader(): KeysOf {
  const known = new Map<readonly WordForm[], (Keys | null)[]>();
  return (forms, shortest, capitals) => {
    let all = known.get(forms);
    if (all === undefined) {
      all = [];
      known.set(forms, all);
    }
    const place = 2 * shortest + Number(capitals);
    const before = all[place];
    if (before !== undefined) return before;
    const keys = newKeys(forms, shortest, capitals ? CAPITAL : 0);
    all[place] = keys;
    return keys;
  };
}

function newKeys(forms: readonly WordForm[], shortest: number, capital: number): Keys | null {
  const fours = forms.map((form) => beginnings(form, shortest));
  if (fours.length === 0 || fours.some((some) => some.length === 0)) return null;
  const roles = forms.map(({ codes, ending }) => (ending === null ? WHOLE : stemRole(codes.length)));
  const keys = forms.map(({ codes }, at) => {
    const role = roles[at] as number;
    const length = role === WHOLE ? Math.min(codes.length, LONGEST) : role;
    return keyOf(fourAt(codes, 0, length), fourAt(codes, 4, length), role + capital);
  });
  return {
    fours: [...new Set(fours.flat())],
    keys: [...new Set(keys)],
    roles: [...new Set(roles.map((role) => role + capital))],
  };
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
