/** English: statements and frames, by the forms of `forms-in-order.ts`. */

import type { TextDocument } from '../../text/document.ts';
import { allFoundIn } from '../../text/found.ts';
import type { Frame } from '../frame.ts';
import type { Language, LanguageReading, Setting } from '../language.ts';
import { nounsFor } from '../law-nouns.ts';
import { ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { toldOfActor } from '../lexicon/en/actors.ts';
import { CARRYING_WORDS } from '../lexicon/en/carrying.ts';
import { DRAFTS } from '../lexicon/en/cues.ts';
import {
  AGAIN,
  AGAINST_CONSTITUTION,
  AMOUNT,
  ANOTHERS,
  bodyOf,
  EVERYWHERE,
  forWhom,
  frequency,
  IN_FULL,
  IN_PART,
  instrument,
  NOT_EVERYWHERE,
  ON_PAPER,
  OWN_TERMS,
  REPEATEDLY,
  REST,
  SIGNS,
  THOSE_ALONE,
} from '../lexicon/en/details.ts';
import { GAINSAYING } from '../lexicon/en/gainsaying.ts';
import { LAW_SHAPES } from '../lexicon/en/law-shapes.ts';
import { LAW_TALK } from '../lexicon/en/law-talk.ts';
import { duration } from '../lexicon/en/lengths.ts';
import { OF_PART } from '../lexicon/en/makers.ts';
import { NOUN_QUALIFIERS } from '../lexicon/en/noun-qualifiers.ts';
import { partNames } from '../lexicon/en/part-names.ts';
import { SEATS } from '../lexicon/en/seats.ts';
import { STATES } from '../lexicon/en/states.ts';
import { TIME_WORDS } from '../lexicon/en/time-words.ts';
import { vote } from '../lexicon/en/votes.ts';
import { WHOLES } from '../lexicon/en/wholes.ts';
import type { Mention } from '../mentions.ts';
import { unnamedLaws } from './carried/unnamed-laws.ts';
import { contextOf, type EnglishContext } from './clauses/context.ts';
import { setAside } from './clauses/contrast.ts';
import { withoutAsides } from './clauses/relative-aside.ts';
import { overridingFrames } from './forms/overriding.ts';
import { FORMS } from './forms-in-order.ts';
import { askedLast } from './frames/asked-last.ts';
import { coordinated } from './frames/coordination.ts';
import { byParty, forParty } from './frames/for-party.ts';
import { outOfReach } from './frames/out-of-reach.ts';
import { toldAsPast } from './frames/told-as-past.ts';
import { ofWhom } from './frames/whose-power.ts';
import { isTurnAlone } from './statements/said/turns.ts';
import { findStatements } from './statements/statements.ts';
import { spanOf, viewSentence } from './words/sentence-view.ts';

/** Each sentence as the forms see it. */
export function contextsOf(document: TextDocument, mentions: readonly Mention[]): readonly EnglishContext[] {
  const calledA = new Set([...new Set(mentions.map((mention) => mention.law))].flatMap((law) => [...nounsFor(law)]));
  let next = 0;
  const contexts: EnglishContext[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    while (next < mentions.length && (mentions[next]?.span[1] ?? 0) <= sentence.span[0]) next++;
    const view = viewSentence(document, sentence, mentions, mentions.slice(next, next + 40));
    const above = contexts.findLast(({ view: one }) => !isTurnAlone(one.document, one.sentence)) ?? null;
    contexts.push(contextOf(view, index, calledA, mentions, above));
  }
  return contexts;
}

export function readSentences(
  document: TextDocument,
  contexts: readonly EnglishContext[],
  mentions: readonly Mention[],
  setting: Setting,
): LanguageReading {
  const said = findStatements(document, contexts, mentions, setting);
  const frames = mentions.length === 0 ? [] : framesIn(contexts);
  return {
    get statements() {
      return said.statements;
    },
    statementsBefore: said.statementsBefore,
    unsaidIn: said.unsaidIn,
    frames,
    ...(mentions.length === 0
      ? {}
      : { setAside: allFoundIn(contexts, asidesIn), unnamed: allFoundIn(contexts, unnamedLaws) }),
  };
}

const asidesIn = ({ view }: EnglishContext) => setAside(view).map(({ from, to }) => spanOf(view, from, to));

/** A pronoun reaches back so many sentences (`salience.ts`). */
const REACH = 4;
/** An answer takes up what stands no more sentences before it. */
const ANSWERED = 3;

/** Sentences in which no word can mean a law, since none was named or spoken of for long, are passed over, but before one that may answer them. */
function framesIn(contexts: readonly EnglishContext[]): readonly Frame[] {
  const frames: Frame[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, context] of contexts.entries()) {
    const near = at - last <= REACH || contexts.slice(at, at + ANSWERED + 1).some(({ bringsUpLaw }) => bringsUpLaw);
    if (!near) continue;
    const found = framesBesideAsides(context, frames);
    if (found.length > 0 || context.view.names) last = at;
    frames.push(...found);
  }
  return frames;
}

/** What the sentence says without what is told by the way, and what is told so. */
function framesBesideAsides(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const without = withoutAsides(context);
  if (without === null) return framesOf(context, before);
  const spans = without.asides.map(({ from, to }) => spanOf(context.view, from, to));
  const byTheWay = ({ trigger }: Frame) => spans.some(([from, to]) => from <= trigger[0] && trigger[1] <= to);
  return [...framesOf(without.context, before), ...framesOf(context, before).filter(byTheWay)].sort(
    (a, b) => a.trigger[0] - b.trigger[0],
  );
}

/** `before` holds the frames of earlier sentences, `found` those of this one: an answer without a verb of its own takes them up. */
function framesOf(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const found: Frame[] = [];
  for (const form of FORMS) {
    for (const frame of form(context, before, found)) {
      const clash = found.findIndex(({ trigger: [from, to] }) => from < frame.trigger[1] && frame.trigger[0] < to);
      // of what was vetoed the veto is brushed aside, and not the law
      if (clash < 0) found.push(frame);
      else if (form === overridingFrames) found[clash] = frame;
    }
  }
  return found
    .map((frame) => forParty(context, ofWhom(before, frame)))
    .map((frame) => toldAsPast(context, byParty(context, outOfReach(context, frame))))
    .flatMap((frame) => [frame, ...coordinated(context, frame)])
    .map((frame) => askedLast(context, frame))
    .sort((a, b) => a.trigger[0] - b.trigger[0]);
}

export const ENGLISH: Language = {
  code: 'en',
  abbreviations: ABBREVIATIONS,
  timeWords: TIME_WORDS,
  lawTalk: LAW_TALK,
  lawShapes: LAW_SHAPES,
  states: STATES,
  seats: SEATS,
  wholes: WHOLES,
  anothers: ANOTHERS,
  read: (document, mentions, setting) => readSentences(document, contextsOf(document, mentions), mentions, setting),
  frequency,
  duration,
  instrument,
  gainsaying: GAINSAYING,
  drafts: DRAFTS,
  onPaper: ON_PAPER,
  again: AGAIN,
  repeatedly: REPEATEDLY,
  amount: AMOUNT,
  vote,
  inPart: IN_PART,
  inFull: IN_FULL,
  everywhere: EVERYWHERE,
  notEverywhere: NOT_EVERYWHERE,
  thoseAlone: THOSE_ALONE,
  rest: REST,
  againstConstitution: AGAINST_CONSTITUTION,
  forWhom,
  carrying: CARRYING_WORDS,
  nounQualifiers: NOUN_QUALIFIERS,
  signs: SIGNS,
  ownTerms: OWN_TERMS,
  ofPart: OF_PART,
  itsOwn: /\b(?:its|their|his|her) own\b/,
  inPlace: /^in /,
  manyStates: /\b(?:states|countries|nations|parties|governments)$/i,
  bodyOf,
  toldOfActor,
  partNames,
};
