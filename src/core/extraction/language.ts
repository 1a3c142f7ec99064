/**
 * What a language must bring: its abbreviations, its statements and its frames. A new language is a folder with one value of
 * this type, and a line in languages.ts.
 */
import type { ClaimedActor, ClaimedDuration, ClaimedFrequency, ClaimedVote } from '../claim/claim.ts';
import type { Statement } from '../claim/statement.ts';
import type { Body } from '../law/actor.ts';
import type { TextDocument } from '../text/document.ts';
import type { Abbreviations } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Day } from '../time/day.ts';
import type { CarryingWords } from './carrying-words.ts';
import type { Frame } from './frame.ts';
import type { GainsayingWords } from './gainsaying-words.ts';
import type { LawShapes } from './law-shapes.ts';
import type { LawTalk, Mention } from './mentions.ts';
import type { NounQualifiers } from './noun-qualifiers.ts';
import type { WholeWords } from './numbered-whole.ts';
import type { OwningWords } from './owning-whole.ts';
import type { StateNames } from './states.ts';
import type { TimeWords } from './time-expression.ts';
import type { UnnamedLaw } from './unnamed-law.ts';

/** What surrounds a text and is not in it. */
export interface Setting {
  /** The day of the text; of one that bears none, the day up to which the record is believed. */
  readonly published: Day;
  /** The day from which the text tells its days (`on Thursday`, `in May`); null where it bears none. */
  readonly written: Day | null;
  readonly outlet: string | null;
  readonly place: string | null;
}

export interface LanguageReading {
  readonly statements: readonly Statement[];
  /** At least those of them that begin before the place, where the rest is read when somebody asks for it. */
  statementsBefore?(place: number): readonly Statement[];
  readonly frames: readonly Frame[];
  /** Words of a sentence that nobody is said to have said (`Berg never said that …`): nothing in them is asserted. */
  unsaidIn?(sentence: number): readonly Span[];
  /** Words that a sentence sets against what it means (`not in June but in December`): their times and forms are not the claim’s. */
  readonly setAside?: readonly Span[];
  /** Laws that the text brings in and does not name, in its order. */
  readonly unnamed?: readonly UnnamedLaw[];
}

/** What the words for an actor tell besides the kind of body. */
export type ToldOfActor = Pick<ClaimedActor, 'surname' | 'nameless' | 'spokenOf' | 'byOrder'>;

/** Whom an act is about, in the words of the text, and each by name. */
export interface ForWhom {
  readonly text: string;
  readonly addressees: readonly string[];
}

export interface Language {
  readonly code: string;
  readonly abbreviations: Abbreviations;
  readonly timeWords: TimeWords;
  /** Words that show a text to be about laws. */
  readonly lawTalk: LawTalk;
  /** Of which whole a number is (`Section 2 of the Act`); left out, a number is a name wherever it stands. */
  readonly wholes?: WholeWords;
  /** The same where the whole stands before its part: `Vergi Məcəlləsinin 215-ci maddəsi`. */
  readonly owners?: OwningWords;
  /** `has its own`, at the end of folded words before a name: what is called so is another. */
  readonly anothers?: RegExp;
  /** How laws' names are written; left out, no law is named that is in no register. */
  readonly lawShapes?: LawShapes;
  /** States, by which a text says whose law it means. */
  readonly states: StateNames;
  /** Cities and bodies that show of which state a text tells that names none. */
  readonly seats?: StateNames;
  read(document: TextDocument, mentions: readonly Mention[], setting: Setting): LanguageReading;
  /** `every year since 2002`, `twelve times`, in the folded words of a claim. */
  frequency(words: string): ClaimedFrequency | null;
  /** `for a year`, `permanently`. */
  duration(words: string): ClaimedDuration | null;
  /** `executive order`, `memorandum`: the form of the act, where the words name one. */
  instrument(words: string): string | null;
  /** `unconstitutional`, `in breach of the constitution`, in the folded words of a claim. */
  readonly againstConstitution?: RegExp;
  /** `partly`, `in part`: only a part is meant, whatever noun stands there. */
  readonly inPart?: RegExp;
  /** `in full`, `entirely`: the words leave no part out. */
  readonly inFull?: RegExp;
  /** `on the books`: the text stands there, whether or not it is law. */
  readonly onPaper?: RegExp;
  /** `several times`, `time and again`: done, and as often undone or over again. */
  readonly repeatedly?: RegExp;
  /** `once more`, `anew`. */
  readonly again?: RegExp;
  /** `by $5 trillion`: its group “number”. */
  readonly amount?: RegExp;
  /** `by 217 to 213`, `unanimously`, in the folded words of a claim. */
  vote?(words: string): ClaimedVote | null;
  /** `That is false`, right behind what was told. */
  readonly gainsaying?: GainsayingWords;
  /** `nationwide`, `for everybody`: the words leave nobody out. */
  readonly everywhere?: RegExp;
  /** `not in every state`: it is so somewhere, and not everywhere. */
  readonly notEverywhere?: RegExp;
  /** `for the plaintiffs alone`: that an order holds for those who sued, and for nobody else. */
  readonly thoseAlone?: RegExp;
  /** `the rest`, `the remaining sections`: the whole of the words for a part that is what another left. */
  readonly rest?: RegExp;
  /**
   * ` for Russia`, ` to domestic companies`, right behind the act or the law: those whom it is about, and of what is law
   * ` in Norway` too; null where others stand there.
   */
  forWhom?(words: string, standing: boolean): ForWhom | null;
  /** How a text goes on with what it spoke of; left out, a pronoun means what was named last. */
  readonly carrying?: CarryingWords;
  /** What stands beside a noun that a law is carried on by; left out, the noun alone tells which law is meant. */
  readonly nounQualifiers?: NounQualifiers;
  /**
   * `signed a law | repealing it`: who signs what ends a law is told of, and not that it has ended. Tried on the sentence with `|` for the
   * word that makes the claim.
   */
  readonly signs?: RegExp;
  /** `a sunset clause`, as who ends a law: it ends by its own terms, and nobody ends it. */
  readonly ownTerms?: RegExp;
  /** `Governor Berg`, `state lawmakers`, `the city council`: who acts makes laws of a part of a state, and none of the whole. */
  readonly ofPart?: RegExp;
  /** `its own law`, in folded text: whoever does something with it has made it. */
  readonly itsOwn?: RegExp;
  /** `В США | мораторий объявили`: what stands before the place where it was done, at the head of folded words. */
  readonly inPlace?: RegExp;
  /** `two states`, `several countries`: parties of a treaty whom the words for an actor do not name. */
  readonly manyStates?: RegExp;
  /** The kind of body that the words for an actor mean. */
  bodyOf(actor: string): Body | null;
  /** Who it is, as far as the words for an actor tell; left out, whom no capital letter names is named by nothing. */
  toldOfActor?(actor: string): ToldOfActor;
  /** Names of papers that bind nobody yet (`the bill`, `the draft`), at the end of a speaker’s folded name. */
  readonly drafts?: RegExp;
  /** Names that a mention in small letters may give a part of a law, as the record would; left out, a part is known by its number alone. */
  partNames?(mention: string): readonly string[];
}
