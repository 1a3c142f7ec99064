/**
 * What a form of the language found: some sense, said of something, in some way. Forms know no law's history; claims.ts turns
 * frames into claims about laws. The same for every language.
 */
import type { Aspect, ClaimedScope, Modality, Polarity, Target } from '../claim/claim.ts';
import type { Norm } from '../law/conduct.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './mentions.ts';
import type { Sense } from './sense.ts';

/** How many a pronoun goes on with: `it`, `they`; `both` of two, or one of them in its turn (`the former`). */
export type PronounOf = 'one' | 'several' | 'two' | 'former' | 'latter';

/** The thing acted on: named, or carried on by a pronoun or a noun that still waits for its law. */
export interface ActedOn {
  readonly mention: Mention | null;
  readonly carriedBy: string | null;
  /** The register's own (English) nouns for `carriedBy`, where the text is in another language: `treaty`, `agreement`. */
  readonly carriedAs?: readonly string[];
  /** `the waiver of the provision`: what carries the law on stands behind what hangs on it, and is not the thing itself. */
  readonly behind?: boolean;
  readonly pronoun: boolean;
  /** Left out where the pronoun does not tell: `that`, `his`. */
  readonly pronounOf?: PronounOf;
  /** The name that a pronoun agrees with in gender and number, where that tells names apart. */
  readonly meant?: Mention;
  /** Words before a carrying noun (`the annual defense law`): they must fit the law. */
  readonly modifiers?: readonly string[];
  /** Beginnings of words that say what a carrying noun is about (`соглашение о контроле над вооружениями`): one must be in its names. */
  readonly about?: readonly string[];
  readonly target: Target;
  readonly scope: ClaimedScope;
  /** What is carried on is a law in the making: its assent, its commencement is what is spoken of. */
  readonly making?: boolean;
  /** For a pronoun that goes on with the subject before it, the law named there. */
  readonly goesOnWith?: Mention;
  /** The act by which the law is carried on: `The exit was approved` is said of what can be left. */
  readonly deed?: Sense;
  readonly span: Span;
}

/** Who acted, in the words of the text. */
export interface ActorPhrase {
  readonly text: string;
  readonly span: Span;
  /** `no court`, `nobody`. */
  readonly nobody: boolean;
  /** `only Congress`. */
  readonly only: boolean;
}

export interface Frame {
  /** The form that found it; docs list the forms. */
  readonly form: string;
  readonly sense: Sense;
  /** The law is told by what it makes of conduct: `bribery is legal again`. */
  readonly norm?: Norm;
  /** A second sense that the same words may carry: a vote to prolong is a passage, and a prolongation. */
  readonly also?: Sense;
  readonly acted: ActedOn;
  readonly polarity: Polarity;
  /** `announced the repeal of X`: that it was said, whether or not it was done. */
  readonly announced?: boolean;
  /** `refused to`, `declined to`: that it was not done is itself an act. */
  readonly refused?: boolean;
  /** Whether the words themselves deny (`is no longer in`): “It is” then says the opposite, whatever the frame affirms. */
  readonly negated?: boolean;
  readonly modality: Modality;
  readonly aspect: Aspect;
  readonly actor: ActorPhrase | null;
  /** Whether it is said who may do it, not that it was done. */
  readonly power: boolean;
  /** A word weak enough to be said of many things: it counts only where the law is named or plainly carried on. */
  readonly weak: boolean;
  /** The claim's words. */
  readonly span: Span;
  /** Told of a time before another past (`kaldırmıştı`, `ləğv etmişdi`): it may have been undone since. */
  readonly bygone?: boolean;
  /** `was not repealed until 2011`: told as done, and not before the time that ends what is denied; `dates its repeal to 2011`: of that time. */
  readonly notUntil?: boolean;
  /** The question that it says yes to, whose time is its own: `Was it repealed in 2015? Yes.` */
  readonly answers?: Frame;
  /** The act is what the words tell, and not its effect: `with effect from 1 January`, `welcomed the repeal`, `the new act replaces it`. */
  readonly effectTold?: boolean;
  /** What is undone is the act on the law that was told of (`отменил это решение`), and no law that had gone comes back. */
  readonly ofAct?: boolean;
  /** Words in the span that tell when something else was: their times are not the claim's. */
  readonly aside?: readonly Span[];
  /** The word that made the claim. */
  readonly trigger: Span;
  /** Index of the sentence in the document. */
  readonly sentence: number;
}
