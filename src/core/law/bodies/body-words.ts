/** What a language’s words for a body tell besides its kind. They are looked for in folded words (`text/fold.ts`). */

/** In the order in which they are told apart: a committee of the Senate is no chamber. */
export const CHAMBERS = ['committee', 'upper', 'lower'] as const;
export type Chamber = (typeof CHAMBERS)[number];

export const BENCHES = ['trial', 'appeal', 'highest'] as const;
export type Bench = (typeof BENCHES)[number];

export interface BodyWords {
  readonly chambers: Readonly<Partial<Record<Chamber, RegExp>>>;
  readonly benches: Readonly<Record<Bench, RegExp>>;
  /** Who sit in a legislature, in which chamber nobody says: `lawmakers`. */
  readonly members: RegExp;
  /** One judge, or a court of first instance: what is held there may bind its parties alone. */
  readonly oneJudge: RegExp;
  /** `the courts`: not one of them, but what they came to. */
  readonly courts: RegExp;
  /** The whole of a word that tells what kind of court it is, and not where: `federal`, `justice`. */
  readonly courtWord?: RegExp;
  /** The whole of a word that tells an office wherever it stands: `congress`, `duma`. */
  readonly officeWord?: RegExp;
  /** The whole of a word beside a name that tells nothing of whose it is: `the`, `former`. */
  readonly besideName?: RegExp;
  /** `thirty-eight states`: so many parties of a treaty, and not all. */
  readonly someParties?: RegExp;
  /** `NATO states parties`, in the register: several, and which of them it does not say. */
  readonly group?: RegExp;
  /** `both sides`, `all the parties`. */
  readonly allParties?: RegExp;
  /** A government as such, and not who heads it: `the administration`, `the White House`. */
  readonly government: RegExp;
}
