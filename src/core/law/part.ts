/** The parts of a law, in the words in which records tell them. */

/** `4`, of `section 4(b)`, in small letters; null where the part is no section, or more than one. */
export function sectionNumber(part: string): string | null {
  return /^section (\d+)(?!\d)/.exec(part)?.[1] ?? null;
}
