/** A Turkic language from its words. The list of forms below is the whole of it; each is a file of its own in forms/. */

import { nameWords } from '../../law/name-key.ts';
import type { TextDocument } from '../../text/document.ts';
import { allFoundIn } from '../../text/found.ts';
import { ORDINAL } from '../../text/sentence.ts';
import type { GainsayingWords } from '../gainsaying-words.ts';
import { isFiction } from '../inflecting/fiction.ts';
import type { FrameWords } from '../inflecting/frame-words.ts';
import { type Form, framesOf } from '../inflecting/frames.ts';
import { toldOfNames } from '../inflecting/party-names.ts';
import { findStatements } from '../inflecting/statements.ts';
import { unitSentences } from '../inflecting/units.ts';
import type { Language, LanguageReading, Setting } from '../language.ts';
import type { LawShapes } from '../law-shapes.ts';
import type { LawTalk, Mention } from '../mentions.ts';
import type { OwningWords } from '../owning-whole.ts';
import type { StateNames } from '../states.ts';
import { bodyNamed } from './clauses/clause.ts';
import { setAside } from './clauses/contrast.ts';
import { amendedFrames } from './forms/amended.ts';
import { bareEventFrames } from './forms/bare-event.ts';
import { carriedPowerFrames } from './forms/carried-power.ts';
import { copularFrames } from './forms/copular.ts';
import { decidedFrames } from './forms/decided.ts';
import { decisionFateFrames } from './forms/decision-fate.ts';
import { impliedFrames } from './forms/implied.ts';
import { inFavourFrames } from './forms/in-favour.ts';
import { listingFrames } from './forms/listing.ts';
import { membershipFrames } from './forms/membership.ts';
import { neededFrames } from './forms/needed.ts';
import { noNewCasesFrames } from './forms/no-new-cases.ts';
import { nominalFrames } from './forms/nominal.ts';
import { notMeantFrames } from './forms/not-meant.ts';
import { notVotedFrames } from './forms/not-voted.ts';
import { noticeFrames } from './forms/notice.ts';
import { powerFrames } from './forms/power.ts';
import { signedFrames } from './forms/signed.ts';
import { unauthorisedFrames } from './forms/unauthorised.ts';
import { verbalFrames } from './forms/verbal.ts';
import { STEM, unnamedLaws } from './frames/unnamed-laws.ts';
import type { CueWords } from './statements/cue-words.ts';
import { reportingOf } from './statements/cues.ts';
import { type DetailWords, durationIn, frequencyIn, instrumentIn } from './words/details.ts';
import { remembering, type TurkicLexicon } from './words/lexicon.ts';
import { NOUN_QUALIFIERS } from './words/noun-qualifiers.ts';

export interface TurkicWords {
  readonly code: string;
  readonly abbreviations: string;
  readonly lexicon: Omit<TurkicLexicon, 'saysSo'>;
  readonly cues: CueWords;
  readonly details: DetailWords;
  readonly lawShapes: LawShapes;
  readonly frameWords: FrameWords;
  readonly gainsaying: GainsayingWords;
  /** Papers that bind nobody yet, as who says it. */
  readonly drafts: RegExp;
  readonly lawTalk: LawTalk;
  readonly owners: OwningWords;
  readonly seats: StateNames;
}

const FORMS = [
  decisionFateFrames,
  membershipFrames,
  listingFrames,
  powerFrames,
  carriedPowerFrames,
  neededFrames,
  noticeFrames,
  unauthorisedFrames,
  signedFrames,
  noNewCasesFrames,
  inFavourFrames,
  bareEventFrames,
  notMeantFrames,
  decidedFrames,
  nominalFrames,
  amendedFrames,
  verbalFrames,
  impliedFrames,
  copularFrames,
  notVotedFrames,
];

export function turkicLanguage({
  code,
  abbreviations,
  lexicon: given,
  cues,
  details,
  frameWords,
  gainsaying,
  drafts,
  lawShapes,
  lawTalk,
  owners,
  seats,
}: TurkicWords): Language {
  const saysSo = { test: (word: string) => cues.gore.test(word) || cues.byWord.test(word) };
  const lexicon = remembering({ ...given, saysSo });
  const forms: readonly Form[] = FORMS.map(
    (form) => (sentence, before) => (isFiction(sentence, lexicon.fiction) ? [] : form(sentence, before, lexicon)),
  );
  const reporting = reportingOf(cues);
  const read = (document: TextDocument, mentions: readonly Mention[], setting: Setting): LanguageReading => {
    const sentences = unitSentences(document, mentions);
    const statements = findStatements(document, sentences, mentions, setting, reporting);
    if (mentions.length === 0) return { statements, frames: [] };
    const aside = allFoundIn(sentences, (sentence) => setAside(sentence, lexicon));
    const stems = stemsOf(mentions);
    const unnamed = allFoundIn(sentences, (sentence) => unnamedLaws(sentence, lexicon, stems));
    return { statements, frames: framesOf(sentences, forms, frameWords), setAside: aside, unnamed };
  };
  return {
    code,
    abbreviations: new Set([ORDINAL, ...abbreviations.split(' ')]),
    timeWords: cues.timeWords,
    lawTalk,
    owners,
    lawShapes,
    states: frameWords.states,
    seats,
    nounQualifiers: NOUN_QUALIFIERS,
    read,
    frequency: (words) => frequencyIn(words, details),
    duration: (words) => durationIn(words, details),
    againstConstitution: details.againstConstitution,
    instrument: (words) => instrumentIn(words, details),
    gainsaying,
    drafts,
    inPart: details.inPart,
    signs: details.signs,
    inFull: details.inFull,
    bodyOf: (actor) => bodyNamed(actor, lexicon),
    toldOfActor: (actor) => toldOfNames(actor, frameWords),
  };
}

/** The words of the names of the laws that a text names, as far as endings leave them alone. */
function stemsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = [...new Set(mentions.map(({ law }) => law))].flatMap((law) => law.names.map(({ text }) => text));
  return new Set(names.flatMap((name) => nameWords(name)).map((word) => word.slice(0, STEM)));
}
