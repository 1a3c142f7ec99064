/** Turkish words by which a clause goes on without saying again what it is about, and by which an act is told to hold. Folded. */

/** `yürürlüğe | girdi`, `onayından | geçti`: the act itself holds. */
export const HOLDS = /^(?:yururluge gir(?:d[iu]|m[iu]s)|onay[iu]ndan gec(?:t[iu]|m[iu]s))/u;

/** A term by itself, and of no law before it. */
export const TERM = /^(?:sure|muddet|vade|muhlet)(?:s[iu])?$/u;

export const ANSWERS = /^(?:hayir|evet|yok)$/u;

/** Beside a verb, and nothing that it could be done to. */
export const LIGHT = /^(?:ne|hala|halen|hatta|hec|hic|asla|vaxt|zaman|sonra|sonradan|ardindan|beri|yana|itibaren)$/u;
