/** What a language tells about who says what: cues around quotations, cues of reported speech, names and their cases. */
import type { Span } from '../../text/span.ts';
import type { WordTest } from '../../text/told-once.ts';
import type { TimeWords } from '../time-expression.ts';
import type { NameWords } from './name-words.ts';
import type { Unit, UnitSentence } from './units.ts';

/** Units [from, to) of a list. */
export type Range = readonly [number, number];

/** A cue found in a list of units: where it names its speaker, and the word that attributes. */
export interface QuoteCue {
  readonly speaker: Range;
  readonly cue: Range;
  /** Whether the name stands in another case than the nominative. */
  readonly oblique: boolean;
  /** Where reported words begin that lead into the quotation, if there are any. */
  readonly lead: number | null;
}

/** A cue of reported speech, with the reported words. */
export interface ReportedCue extends QuoteCue {
  /** The cue may attribute a quotation behind it as well: `поправки нет, торжествует X: «…»`. */
  readonly beside?: boolean;
  readonly content: readonly Range[];
  /** Whether it attributes only where the text names in full whom it means: `Песков: …`. */
  readonly known?: boolean;
}

/** A cue without words that lead in to it. */
export const cueOf = (speaker: Range, cue: Range, content: readonly Range[], oblique = false): ReportedCue => ({
  speaker,
  cue,
  oblique,
  lead: null,
  content,
});

export interface Reporting extends NameWords {
  /** The cue in the words behind a quotation. */
  behind(units: readonly Unit[]): QuoteCue | null;
  /** The cue in the words before it. */
  before(units: readonly Unit[]): QuoteCue | null;
  /** A cue that takes words both before and behind the quotation: `X, “…” dedi`. */
  around(before: readonly Unit[], behind: readonly Unit[]): QuoteCue | null;
  /** A post, a headline, a rumour that has the quotation for its words: `“…” haberi yalan`, `Пост «…» неверен`. */
  goingRound(before: readonly Unit[], behind: readonly Unit[]): QuoteCue | null;
  /** Where an attribution cuts a quotation in two without closing its marks: [from, to) in the folded words. */
  cut(words: string): Span | null;
  reported(sentence: UnitSentence): readonly ReportedCue[];
  /** A sentence that says whose words the one before it gives: `Об этом сообщил X.`, `Bunu X deyib.` */
  pointingBack(units: readonly Unit[]): QuoteCue | null;
  /** Nouns for outlets, and for bodies of state and of society, that carry one of them back. */
  readonly outlets: WordTest;
  readonly bodies: WordTest;
  /** May stand before such a noun that carries one back: `в ведомстве`, `həmin nəşr`. */
  readonly carrying: WordTest;
  readonly writtenInCyrillic?: boolean;
  /** Cases that a name bears without a mark, at its end: `Tramp | la`. */
  readonly cases?: RegExp;
  /** What a body puts out, with nobody who owns it: `Açıklamada`. */
  readonly ownPapers?: WordTest;
  /** A verb that attributes a quotation alone: `“…” dedi.` */
  alone?(behind: readonly Unit[]): Range | null;
  /** Words of an office in the genitive, behind its head: `заместитель | министра иностранных дел`. */
  readonly ofHead?: WordTest;
  /** Roles of more than one: `юристы`, `hukukçulara`. */
  readonly several: WordTest;
  /** Offices that many hold at once: `представитель`, `депутат`. */
  readonly many?: WordTest;
  /** Words before the name of a place that somebody is of: `житель Гянджи`. */
  readonly residents?: WordTest;
  /** An adjective in a case, which stands before a noun and is nobody: `Йельского университета`. */
  readonly adjectives?: WordTest;
  /** The last word of what can be no one’s name or office, as the subject of a verb: `Komissiyanın`, `ardınca`. */
  readonly nobody?: WordTest;
  /** A name that says where: `Gediz Ovası’nda`. */
  readonly locative?: WordTest;
  /** A common noun that says where, at the head of a sentence: `Oylamada | Yoon`. */
  readonly placeAhead?: WordTest;
  /** Whoever owns what comes next, by an ending: `Ərəbistanının | telekanalına`. */
  readonly owning?: WordTest;
  /** Right before a body in which something is said: `сообщили | в | МИД`. */
  readonly within?: WordTest;
  /** Words for the head of a state, and the role that this is: `dövlətimizin başçısı`. */
  readonly headOfState?: { readonly word: WordTest; readonly role: string; readonly of?: WordTest };
  /** A case right behind what surnames end in: `Əliyev | in`. */
  readonly suffixed?: RegExp;
  /** Before an office that somebody holds no more: `keçmiş`, `eski`, `бывший`. */
  readonly former?: WordTest;
  /** What a number and a hyphen begin, however long: `15-процентные`, `90-дневный`. */
  readonly measured?: WordTest;
  /** Before a colon these head a line, and nobody speaks: `Миф: …`, `İddia: …`. */
  readonly labels: WordTest;
  /** Whom what they do names: `Sədrlik edən`, `Председательствующая`. */
  readonly doers: WordTest;
  readonly pronouns: WordTest;
  /** Pronouns that can stand before what somebody has: `его оппонент`. */
  readonly owners?: WordTest;
  /** A verb in the past, right behind a name that acts. */
  readonly acts?: WordTest;
  /** A name from an oblique case to the nominative. */
  nominative(name: string): string;
  /** Owners of several words that `nominative` takes by their end alone: `Dışişleri Bakanlığı’nın`. */
  readonly genitive?: RegExp;
  /** What every case of a name has in common, from its folded form. */
  key(word: string): string;
  readonly occasion: RegExp;
  /** The place that words outside the quotation state. */
  place(text: string): string | null;
  readonly timeWords: TimeWords;
}
