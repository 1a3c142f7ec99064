/**
 * Every statement of an English text. In: the document's sentences with their clauses. Out: statements in the order of the
 * text, speakers carried back to full names, each with date, place, occasion and outlet. Its rooms, each resting on those before:
 * bounds/ says where names, phrases and reported words end, speakers/ who is meant, cues/ who says it and by which words, said/
 * what was said.
 */
import type { Speaker, Statement } from '../../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../../text/document.ts';
import { allFoundIn } from '../../../text/found.ts';
import type { Quote } from '../../../text/quote.ts';
import { firstFrom, type Span, within } from '../../../text/span.ts';
import type { Setting } from '../../language.ts';
import { WISHING } from '../../lexicon/en/cues.ts';
import type { Mention } from '../../mentions.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Cue } from './cues/cue.ts';
import { cuesIn } from './cues/cues.ts';
import { announcedSpeaker, announcedStatement } from './said/announced.ts';
import type { DraftStatement } from './said/draft.ts';
import { headlineStatements } from './said/headlines.ts';
import { letterStatement } from './said/letters.ts';
import { type Attributed, cueOf, insideQuote, quotedStatement, wordCount } from './said/quoted.ts';
import { reportedStatement } from './said/reported.ts';
import { soSaid } from './said/so-says.ts';
import { turnStatements } from './said/turns.ts';
import { openQuotes, withoutCue } from './said/uncued.ts';
import { unsaidIn } from './said/unsaid.ts';
import type { Cast } from './speakers/cast.ts';
import { findTitles, indexPersons } from './speakers/person-index.ts';
import { findPersons } from './speakers/persons.ts';

/** How many statements back an outer one, or one that covers the same words, can stand. */
const NEAR = 8;

export interface StatementReading {
  readonly statements: readonly Statement[];
  readonly unsaid: readonly Span[];
}

export function findStatements(
  document: TextDocument,
  contexts: readonly EnglishContext[],
  mentions: readonly Mention[],
  setting: Setting,
): StatementReading {
  const cast: Cast = { document, persons: indexPersons(findPersons(document, mentions), findTitles(document)) };
  const turns = turnStatements(document, cast.persons);
  const turned = new Set(turns.map((turn) => document.sentences[turn.sentence]?.paragraph));
  const letter = letterStatement(document);
  const headings = document.paragraphs.flatMap(({ heading }, index) =>
    (heading || index === 0) && !turned.has(index) ? [index] : [],
  );
  const outside = contexts.filter((context) => !turned.has(context.view.sentence.paragraph));
  const quotes = document.quotes.filter(
    (quote) =>
      !turned.has(document.sentences[sentenceAt(document, quote.span[0])]?.paragraph) && !isName(quote, mentions),
  );
  const drafts = [
    ...turns,
    ...headlineStatements(cast, headings),
    ...(letter === null ? [] : [letter]),
    ...attributed(cast, outside, quotes),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { statements: finished(document, drafts, setting), unsaid: allFoundIn(outside, unsaidIn) };
}

/** Quotation marks around a law's name say nothing. */
function isName(quote: Quote, mentions: readonly Mention[]): boolean {
  const first = firstFrom(mentions, quote.content[0] - 40, (mention) => mention.span[0]);
  return mentions
    .slice(first, first + 6)
    .some((mention) => mention.span[0] <= quote.content[0] + 1 && quote.content[1] - 2 <= mention.span[1]);
}

function attributed(
  cast: Cast,
  contexts: readonly EnglishContext[],
  quotes: readonly Quote[],
): readonly DraftStatement[] {
  const cues = new Map<EnglishContext, readonly Cue[]>();
  const drafts: DraftStatement[] = [];
  const used = new Set<Cue>();
  let last: Speaker | null = null;
  let announced: Speaker | null = null;
  const near = nearestQuotes(quotes);
  for (const [index, context] of contexts.entries()) {
    const around = near(context.view.sentence.span);
    const found: readonly Cue[] = inQuotes(context, around) ? [] : cuesIn(context, cast, last);
    cues.set(context, found);
    for (const quote of quotesEndingIn(context, around)) {
      const one = cueOf(quote, contexts, index, cues);
      const draft: DraftStatement | null =
        one !== null
          ? fromCue(cast, one, used)
          : quote.closed
            ? withoutCue(cast, contexts, index, quote, drafts, last)
            : null;
      if (draft === null || drafts.slice(-NEAR).some((other) => covers(other, draft))) continue;
      last = draft.speaker;
      const parts = partsOf(drafts, draft);
      const whole = drafts[parts];
      if (whole === undefined) drafts.push(draft);
      else drafts[parts] = joined(whole, draft);
    }
    const so = soSaid(context, contexts[index - 1], cast);
    const pointed = so !== null && !drafts.slice(-NEAR).some((other) => covers(other, so)) ? (so.cueSpan?.[1] ?? 0) : 0;
    if (so !== null && pointed > 0) {
      drafts.push(so);
      last = so.speaker;
    }
    const told: DraftStatement | null =
      announced === null || found.length > 0 || pointed > 0 ? null : announcedStatement(context, announced);
    const free = told !== null && !drafts.slice(-NEAR).some((other) => other.sentence === context.index);
    if (told !== null && free) drafts.push(told);
    const speaks: Speaker | null = told === null ? announcedSpeaker(context, cast, found, last) : null;
    announced = contexts[index + 1]?.view.sentence.paragraph === context.view.sentence.paragraph ? speaks : null;
    for (const cue of found) {
      const waits = used.has(cue) || opensQuote(context, cue, around) || cue.span[0] < pointed;
      const draft = waits ? null : reportedStatement(context, cue);
      if (draft === null || drafts.slice(-NEAR).some((other) => covers(other, draft) || isOutlet(cue, draft, other)))
        continue;
      drafts.push(draft);
      last = draft.speaker;
    }
  }
  return openQuotes(cast, drafts, quotes);
}

/** The quotations that touch a sentence; asked for in the order of the text, so that no list is walked twice. */
function nearestQuotes(quotes: readonly Quote[]): (span: Span) => readonly Quote[] {
  let from = 0;
  return (span) => {
    while (from < quotes.length && (quotes[from]?.span[1] ?? 0) < span[0]) from++;
    let to = from;
    while (to < quotes.length && (quotes[to]?.span[0] ?? 0) < span[1]) to++;
    return quotes.slice(from, to);
  };
}

function inQuotes(context: EnglishContext, quotes: readonly Quote[]): boolean {
  return quotes.some((quote) => insideQuote(context.view.sentence, quote));
}

function quotesEndingIn({ view }: EnglishContext, quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter((quote) => view.sentence.span[0] < quote.span[1] && quote.span[1] <= view.sentence.span[1]);
}

/** `said that “…`, where the quotation ends in a later sentence: the statement is made there. */
function opensQuote({ view }: EnglishContext, cue: Cue, quotes: readonly Quote[]): boolean {
  return quotes.some((quote) => cue.span[1] <= quote.span[0] && view.sentence.span[1] < quote.span[1]);
}

function fromCue(cast: Cast, one: Attributed, used: Set<Cue>): DraftStatement | null {
  const { cue, quote } = one;
  if (cue === null) return null;
  const short = wordCount(cast.document, quote.content) < 4;
  // a word or two in quotation marks belong to the reported clause around them
  if (
    short &&
    ((cue.kind === 'reacting' && WISHING.has(cue.lemma)) || one.side !== 'after') &&
    !/[,:]\s*$/.test(cast.document.folded.slice(Math.max(0, quote.span[0] - 3), quote.span[0]))
  )
    return null;
  used.add(cue);
  return quotedStatement(one, cue.speaker);
}

/** `“The law,” Berg said, “is gone”`: parts of one quotation around their cue. Where the first stands, else behind the last draft. */
function partsOf(drafts: readonly DraftStatement[], { cueSpan }: DraftStatement): number {
  let at = Math.max(0, drafts.length - NEAR);
  while (at < drafts.length && (cueSpan === null || drafts[at]?.cueSpan?.[0] !== cueSpan[0])) at++;
  return at;
}

function joined(whole: DraftStatement, part: DraftStatement): DraftStatement {
  return {
    ...whole,
    mode: whole.mode === 'direct' ? 'direct' : part.mode,
    content: [...whole.content, ...part.content].sort((a, b) => a[0] - b[0]),
    span: [Math.min(whole.span[0], part.span[0]), Math.max(whole.span[1], part.span[1])],
  };
}

/** `…, Berg said, according to Interfax`: whoever passes on what another said is the outlet, no second speaker. */
function isOutlet(cue: Cue, draft: DraftStatement, other: DraftStatement): boolean {
  if (cue.kind !== 'according' || other.sentence !== draft.sentence) return false;
  // `gone, according to Smith; extended, according to Berg`
  if (draft.content.every(([from]) => from >= other.span[1])) return false;
  return !draft.content.some((whole) => within(other.span, whole) && other.span[0] > whole[0]);
}

/** Whether the other has these words already; a report within a report, by somebody else, stands for itself. */
function covers(other: DraftStatement, draft: DraftStatement): boolean {
  const nested =
    draft.cueSpan !== null &&
    other.speaker.name !== draft.speaker.name &&
    other.content.some((whole) => draft.cueSpan !== null && within(draft.cueSpan, whole));
  // a quotation’s own marks are none of its words
  return (
    !nested &&
    draft.content.every((span) => other.content.some(([from, to]) => from <= span[0] + 1 && span[1] - 1 <= to))
  );
}

/** Numbers the statements, nests reports in reports, and looks up their circumstances. */
function finished(document: TextDocument, drafts: readonly DraftStatement[], setting: Setting): readonly Statement[] {
  const done: Statement[] = [];
  const bySpeaker = new Map<string, Statement>();
  for (const [index, draft] of drafts.entries()) {
    const outer = outerOf(drafts, index);
    const statement: Statement = {
      id: `s${index + 1}`,
      speaker: draft.speaker,
      mode: draft.mode,
      quote: draft.content.map((span) => document.text.slice(span[0], span[1])).join(' … '),
      content: draft.content,
      cue: draft.cue,
      cueSpan: draft.cueSpan,
      ...circumstancesOf(document, draft, setting, { last: done.at(-1), bySpeaker }),
      within: outer < 0 ? null : `s${outer + 1}`,
      span: draft.span,
    };
    done.push(statement);
    bySpeaker.set(statement.speaker.name, statement);
  }
  return done;
}

/** The statement in whose words this one stands; drafts stand in order, so it is one of the few before. */
function outerOf(drafts: readonly DraftStatement[], index: number): number {
  const draft = drafts[index];
  if (draft === undefined) return -1;
  for (let at = Math.max(0, index - NEAR); at <= Math.min(drafts.length - 1, index + 2); at++) {
    if (at !== index && drafts[at]?.content.some((span) => span[0] <= draft.span[0] && draft.span[1] <= span[1]))
      return at;
  }
  return -1;
}
