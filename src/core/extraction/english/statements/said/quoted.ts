/**
 * Quotations and who said them: the cue behind (`“…,” X said`), the cue before (`X said: “…”`), the sentence before
 * (`X was blunt. “…”`), the next part of the same quotation. Words in quotation marks that nobody is said to have said are
 * scare quotes and no statement.
 */

import type { Speaker } from '../../../../claim/statement.ts';
import type { Sentence, TextDocument } from '../../../../text/document.ts';
import { kindsAt, SPACE } from '../../../../text/letter.ts';
import type { Quote } from '../../../../text/quote.ts';
import type { Span } from '../../../../text/span.ts';
import { DETERMINERS } from '../../../lexicon/en/closed-classes.ts';
import { WISHING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { spanOf, word } from '../../words/sentence-view.ts';
import { reportedEnd } from '../bounds/reported-end.ts';
import type { Cue } from '../cues/cue.ts';
import type { DraftStatement } from './draft.ts';

export interface Attributed {
  readonly quote: Quote;
  readonly cue: Cue | null;
  readonly context: EnglishContext;
  readonly side: 'after' | 'before' | 'near';
}

/** The cue that attributes the quotation, in the sentence where it ends or in the one where it begins. */
export function cueOf(
  quote: Quote,
  contexts: readonly EnglishContext[],
  at: number,
  cues: ReadonlyMap<EnglishContext, readonly Cue[]>,
): Attributed | null {
  const ending = contexts[at];
  let first = at;
  while (first > 0 && (contexts[first]?.view.sentence.span[0] ?? 0) > quote.span[0]) first--;
  const beginning = contexts[first];
  if (ending === undefined || beginning === undefined) return null;
  const behind = (cues.get(ending) ?? []).find(
    // what somebody urges or pledges in quotation marks is their words; what they welcome is not
    (cue) =>
      placeOf(ending, cue) >= quote.span[1] - 1 &&
      (cue.kind !== 'reacting' || WISHING.has(cue.lemma) || isInverted(ending, cue, quote)) &&
      !cue.joined,
  );
  const begun = (cues.get(beginning) ?? []).filter((cue) => placeOf(beginning, cue) < quote.span[0]);
  // `Berg said the office has “…” and is calling`: the verb behind the quotation has its subject before it
  const ahead = begun.findLast((cue) => cue.span[1] <= quote.span[0]) ?? begun.at(-1);
  const close = behind !== undefined && gapIsShort(ending, quote.span[1], placeOf(ending, behind));
  if (close && behind !== undefined) return { quote, cue: behind, context: ending, side: 'after' };
  if (ahead !== undefined) return { quote, cue: ahead, context: beginning, side: 'before' };
  return behind === undefined ? null : { quote, cue: behind, context: ending, side: 'near' };
}

/** `“Free again!” | cheered the placard`. */
function isInverted(context: EnglishContext, cue: Cue, quote: Quote): boolean {
  const own = cue.clause?.group.from === cue.from && cue.to > cue.clause.group.to;
  return own && gapIsShort(context, quote.span[1], placeOf(context, cue)) && placeOf(context, cue) - quote.span[1] < 3;
}

function placeOf({ view }: EnglishContext, cue: Cue): number {
  return view.tokens[cue.from]?.start ?? 0;
}

/** Nothing but a comma and a word or two between the closing mark and the cue; `“…” | and is calling` does something else. */
function gapIsShort({ view }: EnglishContext, end: number, start: number): boolean {
  if (/^\s*(?:and|but)\b/.test(view.document.folded.slice(end, end + 6))) return false;
  return wordCount(view.document, [end, start]) <= 2;
}

/** From the attributed quotation to a statement; reported words that run into the quotation, or out of it, belong to it. */
export function quotedStatement(attributed: Attributed, speaker: Speaker): DraftStatement {
  const { quote, cue, context, side } = attributed;
  const { document } = context.view;
  const words = cue === null ? null : side === 'before' ? withLead(context, cue, quote) : withRest(context, cue, quote);
  const at = cue?.span ?? quote.span;
  const ahead = cue === null || side !== 'before' ? [] : clauseAhead(context, cue, quote);
  return {
    form: side === 'before' ? 'quote behind its cue' : 'quote before its cue',
    speaker,
    mode: words !== null || isFragment(document, quote) ? 'mixed' : 'direct',
    content:
      words !== null
        ? [words]
        : [...ahead, ...subjectAhead(context, cue, quote), ...clauseBetween(context, cue, quote, side), quote.content],
    cue: cue === null ? null : document.text.slice(cue.span[0], cue.span[1]),
    cueSpan: cue?.span ?? null,
    sentence: context.index,
    span: [
      Math.min(quote.span[0], at[0], words?.[0] ?? at[0], ahead[0]?.[0] ?? at[0]),
      Math.max(quote.span[1], at[1], words?.[1] ?? at[1]),
    ],
  };
}

/** `said | the measure “eliminates” it`: from where the reported words lead into the quotation to where they end. */
function withLead(context: EnglishContext, cue: Cue, quote: Quote): Span | null {
  const lead = clauseAhead(context, cue, quote).length > 0 ? null : leadIn(context, cue, quote);
  if (lead === null) return null;
  const { view } = context;
  const end = reportedEnd(
    context,
    view.tokens.findIndex((token) => token.start >= lead),
  );
  return [lead, Math.max(quote.span[1], view.tokens[end - 1]?.end ?? 0)];
}

/** `| The law is gone |, Berg said, and “nobody wept”`: the report goes on behind its cue. */
function clauseAhead({ view, groups }: EnglishContext, cue: Cue, quote: Quote): readonly Span[] {
  if (cue.from < 3 || word(view, cue.from - 1) !== ',' || cue.kind !== 'verb') return [];
  const between = view.document.folded.slice(view.tokens[cue.to - 1]?.end, quote.span[0]);
  const clause = groups.some((group) => group.finite && group.to < cue.from);
  return clause && /^[^,.:;]{0,40},\s*(?:and|but|though|yet)?\s*$/.test(between) ? [spanOf(view, 0, cue.from - 1)] : [];
}

/** `| The ruling |, Berg wrote, “leaves the law in place”`: the quotation goes on with what stands before the cue. */
function subjectAhead({ view, groups }: EnglishContext, cue: Cue | null, quote: Quote): readonly Span[] {
  if (cue === null || cue.from < 2 || word(view, cue.from - 1) !== ',' || !isFragment(view.document, quote)) return [];
  const first = word(view, 0);
  const bare = !groups.some((group) => group.from < cue.from) && cue.from < 10;
  return bare && (DETERMINERS.has(first) || view.mentionAt[0] != null) ? [spanOf(view, 0, cue.from - 1)] : [];
}

/** `said | parents should not panic |: “…”`: a clause of its own before the colon. */
function clauseBetween(
  context: EnglishContext,
  cue: Cue | null,
  quote: Quote,
  side: Attributed['side'],
): readonly Span[] {
  const { view, groups } = context;
  if (cue === null || side !== 'before' || cue.kind !== 'verb') return [];
  const colon = view.tokens.findIndex((token, at) => at >= cue.to && token.text === ':');
  if (colon < cue.to + 3 || (view.tokens[colon]?.end ?? Infinity) > quote.span[0]) return [];
  if (!/^:\s*$/.test(view.document.folded.slice(view.tokens[colon]?.start, quote.span[0]))) return [];
  const verb = groups.find((group) => group.finite && group.from > cue.to && group.to <= colon);
  const hearer = /^(?:tell|ask|remind|warn)$/.test(cue.lemma);
  return verb === undefined || hearer ? [] : [spanOf(view, cue.to, colon)];
}

/** `In past campaigns, “we felt it”, he said`, `“He can” win, Marsh said`: the sentence up to its cue. */
function withRest(context: EnglishContext, cue: Cue, quote: Quote): Span | null {
  const { view } = context;
  const first = view.tokens.findIndex((token) => token.kind !== 'mark');
  const start = view.tokens[first]?.start ?? 0;
  let last = cue.from;
  while (last > 0 && view.tokens[last - 1]?.kind === 'mark') last--;
  const end = view.tokens[last - 1]?.end ?? 0;
  const before = start < quote.span[0] && first < cue.from ? view.document.folded.slice(start, quote.span[0]) : '';
  const led = before.trim() !== '' && !/[:;]\s*$/.test(before) && !/[.!?]["')]*\s*$/.test(before);
  const runsOn = end > quote.span[1] + 1;
  if (!led && !runsOn) return null;
  return [led ? start : quote.span[0], runsOn ? end : quote.span[1]];
}

/** Where reported words begin that lead into the quotation: `said | the measure “eliminates …”`; null for a plain quotation. */
function leadIn({ view }: EnglishContext, cue: Cue, quote: Quote): number | null {
  const from = view.tokens[cue.to - 1]?.end ?? 0;
  const between = view.document.folded.slice(from, quote.span[0]);
  if (/[:,]\s*$/.test(between) || between.trim() === '') return null;
  const that = /^\s*(?:\w+ ){0,6}?(?=(?:that|whether)\s)/.exec(between);
  const words = between.trim().split(/\s+/).length;
  if (
    that === null &&
    (words < 2 || /^(?:tell|ask|greet|thank)$/.test(cue.lemma) || /^\s*(?:of|to|at|on|in)\b/.test(between))
  )
    return null;
  return from + (that?.[0].length ?? between.length - between.trimStart().length);
}

export function isFragment(document: TextDocument, quote: Quote): boolean {
  return /^\p{Ll}/u.test(document.text.slice(quote.content[0], quote.content[0] + 1));
}

/** How many runs of anything but white space lie in the span. */
export function wordCount({ folded }: TextDocument, [start, end]: Span): number {
  let words = 0;
  let between = true;
  for (let at = start; at < end; at++) {
    const space = (kindsAt(folded, at) & SPACE) !== 0;
    if (between && !space) words++;
    between = space;
  }
  return words;
}

/** Whether the sentence stands wholly inside the quotation. */
export function insideQuote(sentence: Sentence, quote: Quote): boolean {
  return quote.span[0] <= sentence.span[0] && sentence.span[1] <= quote.span[1] + 1;
}
