import type { LawType } from '../law/law.ts';

/** How a language writes the names of laws. */
export interface LawShapes {
  /** Global patterns of whole names, none of which runs over a line. */
  readonly names: readonly RegExp[];
  /** Global; a name is on one line, and has one of these in it. */
  readonly heads: RegExp;
  /** What is no part of a name, though it stands before it with a capital letter. */
  readonly first: RegExp;
  /** What kind of law a name tells, by its words; an act where none fits. */
  readonly types: readonly (readonly [RegExp, LawType])[];
  /** An ending that a name may bear in the text, and not in a title: `Yasası|’nın`. */
  readonly ending?: RegExp;
  /** For a law that is called by whose it is and what it is about: `Poland’s abortion law`. */
  readonly owned?: {
    /** Its common noun, folded. */
    readonly noun: RegExp;
    /** What may stand between the owner and the noun. */
    readonly between: RegExp;
  };
}
