/** Which part of a law a mention names, by number or by name. In: the words, their language. Out: the part, where they may name one. */
import type { LawMention } from '../claim/claim.ts';
import { toldOfWordBy } from '../text/told-once.ts';
import type { Language } from './language.ts';

type PartNames = Pick<Language, 'partNames'>;

/** A text names one law in one way again and again. */
export const mentionedPart: (words: string, language: PartNames) => Pick<LawMention, 'part'> = (words, language) =>
  partIn(language, words);

const partIn = toldOfWordBy(({ partNames }: PartNames, words): Pick<LawMention, 'part'> => {
  const mention = words.toLowerCase();
  const number = (NUMBERED_FIRST.exec(mention) ?? NUMBERED_LAST.exec(mention))?.[1] ?? null;
  const called = partNames?.(mention) ?? [];
  return number === null && called.length === 0 ? {} : { part: { number, called } };
});

/** `section 4 of the Act`, `раздел 4 Закона …`. */
const NUMBERED_FIRST = /^\p{L}+ (\d+)(?!\p{N})/u;

/** `… aktının 4-cü maddəsini`, `… Yasası’nın 4. maddesi`: where heads stand last, the part and its ordinal do. */
const NUMBERED_LAST = /(?<!\p{N})(\d+)(?:\.|-\p{L}{2,3}) \p{L}+$/u;
