/**
 * Words that somebody gives out: `Berg issued a statement that …`, `made the claim that …`, `spread word that …`, `pointed to the fact that
 * …`.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import { SAYING_NOUNS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../../clauses/context.ts';
import { verbClass } from '../../verbs/verb-class.ts';
import { has, spanOf, word } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import type { Cue } from './cue.ts';
import { canSpeak } from './verb-cue.ts';

/** Told only with these verbs, of which nobody need be the author. */
const OF_A_FACT = new Set('point draw refer allude'.split(' '));
const GIVING = new Set([
  ...'make issue release publish put send spread circulate give offer repeat post write deliver sign file submit air voice advance bring'.split(
    ' ',
  ),
  ...OF_A_FACT,
]);
const GIVEN_BY = verbClass(GIVING);
const THAT = wordClass((text) => text === 'that');
const GIVEN = new Set(
  'case argument assurance assurances allegation suggestion contention point reminder word news notice admission boast theory'.split(
    ' ',
  ),
);
/** In tokens, from the verb to `that`. */
const FAR = 10;

export function madeKnownCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  if (!has(context.view, THAT)) return NONE;
  return foundIn(clausesWith(context, GIVEN_BY), (clause) => madeKnownCue(context, cast, clause, last));
}

const NONE: readonly Cue[] = [];

function madeKnownCue(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Cue | null {
  const { view } = context;
  const { group } = clause;
  if (!GIVING.has(group.lemma) || group.passive || group.modal !== null || group.negated || clause.relative)
    return null;
  const that = group.finite ? thatBehindNoun(context, clause) : null;
  if (that === null || !outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return null;
  const subject = subjectOf(context, cast, clause, last);
  if (subject === null || !canSpeak(subject.speaker)) return null;
  const span = spanOf(view, group.from, group.to);
  return { speaker: subject.speaker, lemma: 'say', span, from: subject.from, to: that, clause: null, kind: 'noun' };
}

/** Token of `that` behind a noun of saying which the verb governs, with no mark and no owner between. */
function thatBehindNoun({ view, groups }: EnglishContext, { group }: Clause): number | null {
  for (let at = group.to + 1; at < group.to + FAR; at++) {
    const text = word(view, at);
    if (view.tokens[at]?.kind === 'mark' || /^(?:'s|his|her|their|its|by|from)$/.test(text)) return null;
    if (text !== 'that') continue;
    // `a letter that says`
    if (groups.some((one) => one.from === at + 1)) return null;
    const said = view.tokens.slice(group.to, at).some((one) => isGiven(group.lemma, one.text));
    return said && groups.some((one) => one.finite && one.from > at) ? at : null;
  }
  return null;
}

function isGiven(lemma: string, text: string): boolean {
  if (OF_A_FACT.has(lemma)) return text === 'fact';
  return SAYING_NOUNS.has(text) || GIVEN.has(text);
}
