/** Cues in a sentence: who says it and by which words. Quoted words are no cues. */

import type { Speaker } from '../../../../claim/statement.ts';
import { inOne } from '../../../../text/found.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { COLON, QUOTE_MARK } from '../../words/mark-class.ts';
import { has, type SentenceView, word } from '../../words/sentence-view.ts';
import type { Cast } from '../speakers/cast.ts';
import { accordingCues } from './according.ts';
import { answerCame } from './answer-came.ts';
import { colonCue } from './colon-cue.ts';
import type { Cue } from './cue.ts';
import { equatedCues } from './equated.ts';
import { madeKnownCues } from './made-known.ts';
import { missedClauses } from './missed-verbs.ts';
import { passiveCues } from './passive-saying.ts';
import { quoteTailCues } from './quote-tail.ts';
import { sayingNounCues } from './saying-noun.ts';
import { mayReport } from './saying-words.ts';
import { verbCue } from './verb-cue.ts';
import { wantingCues } from './wanting.ts';

export function cuesIn(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view } = context;
  const reports = mayReport(view);
  const said = reports ? verbCues(context, cast, last) : NONE;
  // `sums it up like this: …` leads up to the colon, behind which the words are
  const verbs =
    said.length === 0
      ? said
      : said.filter(
          (cue) =>
            !(cue.lemma === 'sum' && view.tokens.some(({ text }) => text === ':')) && !isInSubject(view, cue, said),
        );
  const given = inOne(madeKnownCues(context, cast, last), answerCame(context, cast, last));
  const tails = has(view, QUOTE_MARK) ? quoteTailCues(context, cast, last) : NONE;
  const colon = verbs.length === 0 && given.length === 0 && has(view, COLON) ? colonCue(context, cast, last) : null;
  const nouns = inOne(sayingNounCues(context, cast, last), equatedCues(context, cast, last));
  const sources = accordingCues(context, cast, last);
  const passive = reports ? passiveCues(context, cast, last) : NONE;
  // `according to Berg, who wrote it`: what is said of a source is no report
  const inSource = (cue: Cue) =>
    sources.some(
      (one) => one.kind === 'according' && cue.clause?.relative && one.from <= cue.from && cue.from <= one.to,
    );
  const wished = wantingCues(context, cast, last);
  const own = sources.length === 0 ? verbs : verbs.filter((cue) => !inSource(cue));
  const found = inOne(own, tails, colon === null ? NONE : [colon], nouns, passive, given, wished, sources);
  return found.length < 2 ? found : found.toSorted((a, b) => a.from - b.from);
}

const NONE: readonly Cue[] = [];

function verbCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const found: Cue[] = [];
  const missed = missedClauses(context);
  const clauses =
    missed.length === 0 ? context.clauses : [...context.clauses, ...missed].sort((a, b) => a.group.from - b.group.from);
  for (const clause of clauses) {
    const cue = verbCue(context, cast, clause, last, found);
    if (cue !== null) found.push(cue);
  }
  return found;
}

/** `a woman who answered the phone | said`: what is told of a speaker is no report of its own. */
function isInSubject(view: SentenceView, { clause }: Cue, others: readonly Cue[]): boolean {
  return others.some(
    (other) =>
      clause !== null &&
      other.clause !== null &&
      other.clause !== clause &&
      other.from <= clause.group.from &&
      clause.group.to <= other.clause.group.from &&
      !isJoined(view, other.clause.group.from),
  );
}

/** `the leaflet says, and | credits Berg`: a verb beside the other. */
function isJoined(view: SentenceView, verb: number): boolean {
  return /^(?:and|but)$/.test(word(view, verb - 1));
}
