import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import type { Day } from '../time/day.ts';
import type { Frame } from './frame.ts';
import type { Language, LanguageReading, Setting } from './language.ts';
import type { Mention } from './mentions.ts';
import type { TimeExpression } from './time-expression.ts';

/** A text and what its language read in it: what claims are made of. */
export interface ClaimInput {
  readonly document: TextDocument;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly reading: LanguageReading;
  readonly setting: Setting;
}

/** The same, with the times that belong to a frame, and the laws that the text somewhere calls by a proper name. */
export interface ClaimContext extends ClaimInput {
  readonly calledProperly: ReadonlySet<Law>;
  timesFor(frame: Frame, asOf: Day): readonly TimeExpression[];
}
