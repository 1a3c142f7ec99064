/** How a text may tell a law's name beyond its words: what reads texts and what sieves them go by the same. */

/** `WHO`, `FISA`: written in small letters it is another word. */
export function isInCapitals(name: string): boolean {
  return /^[\p{Lu}\p{N}.-]{2,6}$/u.test(name);
}

/** How many tokens may stand between the halves of a name: `TikTok` and `the ban`. */
export const HALVES_APART = 12;

/** One of these stands before the second half. */
export const POINTING: readonly string[] = ['the', 'that', 'this'];
