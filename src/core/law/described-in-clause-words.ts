/** English words by which a clause tells a law behind its noun, as `described-in-clause.ts` reads it; descriptions of that kind are in English alone. */

/** What stands before a noun. */
export const QUALIFYING = /(?:an|ic|al|ish|ese|foreign|private|online|ive)$/;
/** What is spoken of as known, and as new, before a noun. */
export const KNOWN = /^(?:the|that|this|those|these|its|their|his|her|our)$/;
export const NEW = /^(?:an?|another|any|every|no|some|each|similar|such|new|proposed|state|rival)$/;

/** What opens a clause, or an addition, that tells a law behind its noun. */
export const OPENERS: ReadonlySet<string> = new Set(
  'that which to on against behind for of over between named known passed adopted enacted imposed declared written under'.split(
    ' ',
  ),
);

/** A verb of what the noun is the subject of begins with these: `the law that bars it | was …`. */
export const BEGINNING_ANOTHER = /^(?:was|were|is|are|remains?|stays?|will|should|must|cannot)$/;

/** What is done with laws, and no law does. */
export const OF_ITS_FATE =
  /^(?:repeal(?:ed|s|ing)?|revok(?:ed|es|ing)|suspend(?:ed|s|ing)?|rescind(?:ed|s|ing)?|expired?|expires|lapsed?|lapses|waived?|waives|struck|vetoed|scrapped|abolished|reinstated|voted|votes|overturned|annulled)$/;
