/** What is hailed, wished for or called something: `welcomed the repeal of X`, `urged Congress to renew it`. In: a sentence and its cue. */
import type { Span } from '../../../../text/span.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { JUDGING, NAMING, WISHING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { spanOf, word } from '../../words/sentence-view.ts';
import { isQuoteMark } from '../bounds/marks.ts';
import { overAdjuncts } from '../bounds/reported-clause.ts';
import { isJoinedReport, lastWord, reportedEnd } from '../bounds/reported-end.ts';
import type { Cue } from '../cues/cue.ts';

/** What is hailed, wished for or called something: a thing alone only where it names a law or an event. */
export function objectOf(context: EnglishContext, cue: Cue): readonly Span[] | null {
  const { view, clauses, groups } = context;
  const asked = word(view, cue.to) === 'as' && (NAMING.has(cue.lemma) || JUDGING.has(cue.lemma));
  const when = overAdjuncts(context, cue.to);
  // `proposed | on 3 May | to keep it`
  const calls = cue.lemma === 'call' && /^(?:on|upon)$/.test(word(view, cue.to));
  const timed = !calls && when > cue.to + 1 && word(view, when) === 'to';
  const from = timed ? when : ['for', 'on', 'upon'].includes(word(view, cue.to)) ? cue.to + 1 : cue.to;
  const nothing = view.tokens[from]?.kind === 'mark' && !isQuoteMark(context, from);
  if (nothing || isAdverb(word(view, from)) || from >= lastWord(context, view.tokens.length)) return null;
  const wish = groups.find((group) => group.from >= from && (group.infinitive || group.finite));
  const wished = WISHING.has(cue.lemma) && wish?.infinitive === true && !hasComma(context, from, wish.from);
  if (wished) return within(context, from, reportedEnd(context, from));
  const end = clauses.find((clause) => clause === cue.clause)?.to ?? view.tokens.length;
  let named =
    (NAMING.has(cue.lemma) || JUDGING.has(cue.lemma) || WISHING.has(cue.lemma) || isOwnWord(context, cue)) &&
    (asked || from > cue.to || !PREPOSITIONS.has(word(view, from)));
  for (let at = from; at < end; at++) named ||= view.mentionAt[at] !== null || EVENT_WORDS.test(word(view, at));
  let to = from + 1;
  while (to < view.tokens.length && !CIRCUMSTANCE.has(word(view, to)) && word(view, to) !== ',' && !joins(context, to))
    to++;
  return named ? within(context, from, lastWord(context, to)) : null;
}

/** `confirmed the closure`, `denied the charge`: whatever is confirmed or denied, in a phrase of its own. */
function isOwnWord({ view }: EnglishContext, { lemma, to }: Cue): boolean {
  return /^(?:confirm|deny|acknowledge)$/.test(lemma) && DETERMINERS.has(word(view, to));
}

const hasComma = ({ view }: EnglishContext, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => token.text === ',');

function joins(context: EnglishContext, at: number): boolean {
  return /^(?:and|but)$/.test(word(context.view, at)) && isJoinedReport(context, at);
}

/** Begin what is no longer the thing that is hailed: `during his remarks`. */
const CIRCUMSTANCE = new Set(['during', 'while', 'when', 'after', 'before', 'saying', 'calling', 'framing', '.', ';']);

const EVENT_WORDS =
  /^(?:repeal|removal|lifting|cancellation|annulment|waiver|suspension|abolition|decision|vote|ruling|law|amendment|withdrawal|expiry|extension|renewal|end|closure|termination|rescission|lapse|revocation|postponement|delay|reinstatement|restoration|passage|scrapping|dissolution|ratification)$/;

function within({ view }: EnglishContext, from: number, to: number): readonly Span[] | null {
  return from < to ? [spanOf(view, from, to)] : null;
}
