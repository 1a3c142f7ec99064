/** Azerbaijani words by which a clause goes on without saying again what it is about, and by which an act is told to hold. Folded (ə stays). */

/** `qüvvəyə | minib`: the act itself holds. */
export const HOLDS = /^(?:quvvəyə min(?:[iu]b|d[iu]))/u;

/** A term by itself, and of no law before it. */
export const TERM = /^(?:muddət|muddet|mohlət|vade)(?:s[iu])?$/u;

export const ANSWERS = /^(?:xeyr|bəli|yox)$/u;

/** Beside a verb, and nothing that it could be done to. */
export const LIGHT =
  /^(?:nə|hələ|hətta|hatta|hec|hic|asla|vaxt|zaman|sonra|sonradan|ardindan|ardinca|bəri|etibarən|itibaren)$/u;
