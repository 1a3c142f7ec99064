import type { LawType } from '../law/law.ts';

/** A way of writing names, each on one line. Both patterns are global. */
export interface NameShape {
  readonly whole: RegExp;
  /** What any such name has in it, and most lines of most texts have not. */
  readonly head: RegExp;
}

/** How a language writes the names of laws. */
export interface LawShapes {
  readonly names: readonly NameShape[];
  /** What is no part of a name, though it stands before it with a capital letter. */
  readonly first: RegExp;
  /** What kind of law a name tells, by its words; an act where none fits. */
  readonly types: readonly (readonly [RegExp, LawType])[];
  /** An ending that a name may bear in the text, and not in a title: `Yasası|’nın`. */
  readonly ending?: RegExp;
  /** What in a name only tells its year: global. */
  readonly undated?: RegExp;
  /** Short ways of writing how a name begins, and the long ones. */
  readonly abbreviated?: readonly (readonly [RegExp, string])[];
  /** Words of a name in the case that its title has them in: each ending for the one that stands there. */
  readonly inTitles?: readonly (readonly [RegExp, string])[];
  /** For a law that is called by whose it is and what it is about: `Poland’s abortion law`. */
  readonly owned?: {
    /** Its common noun, folded. */
    readonly noun: RegExp;
    /** What may stand between the owner and the noun. */
    readonly between: RegExp;
  };
}
