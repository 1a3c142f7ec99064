/** Which part of a law a mention names, by number or by name. In: the words, their language. Out: the part, where they may name one. */
import type { LawMention } from '../claim/claim.ts';
import type { Language } from './language.ts';

export function mentionedPart(words: string, { partNames }: Language): Pick<LawMention, 'part'> {
  const mention = words.toLowerCase();
  const number = (NUMBERED_FIRST.exec(mention) ?? NUMBERED_LAST.exec(mention))?.[1] ?? null;
  const called = partNames?.(mention) ?? [];
  return number === null && called.length === 0 ? {} : { part: { number, called } };
}

/** `section 4 of the Act`, `раздел 4 Закона …`. */
const NUMBERED_FIRST = /^\p{L}+ (\d+)(?!\p{N})/u;

/** `… aktının 4-cü maddəsini`, `… Yasası’nın 4. maddesi`: where heads stand last, the part and its ordinal do. */
const NUMBERED_LAST = /(?<!\p{N})(\d+)(?:\.|-\p{L}{2,3}) \p{L}+$/u;
