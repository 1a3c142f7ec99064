/**
 * Every statement of an English text. In: the document's sentences with their clauses. Out: statements in the order of the
 * text, speakers carried back to full names, each with date, place, occasion and outlet. Its rooms, each resting on those before:
 * bounds/ says where names, phrases and reported words end, speakers/ who is meant, cues/ who says it and by which words, said/
 * what was said.
 */
import type { Speaker } from '../../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { Quote } from '../../../text/quote.ts';
import { firstFrom, type Span, within } from '../../../text/span.ts';
import type { LanguageReading, Setting } from '../../language.ts';
import { WISHING } from '../../lexicon/en/cues.ts';
import type { Mention } from '../../mentions.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Cue } from './cues/cue.ts';
import { cuesIn } from './cues/cues.ts';
import { type Settled, StatementsInTurn } from './in-turn.ts';
import { announcedSpeaker, announcedStatement, answeredBarely, goesOnTelling } from './said/announced.ts';
import type { DraftStatement } from './said/draft.ts';
import { headlineStatements } from './said/headlines.ts';
import { letterStatement } from './said/letters.ts';
import { postStatements } from './said/posts.ts';
import { type Attributed, cueOf, insideQuote, quotedStatement, wordCount } from './said/quoted.ts';
import { reportedStatement } from './said/reported.ts';
import { soSaid } from './said/so-says.ts';
import { turnStatements } from './said/turns.ts';
import { turnsInLine } from './said/turns-in-line.ts';
import { followsItsLead, openQuotes, withoutCue } from './said/uncued.ts';
import { unsaidIn } from './said/unsaid.ts';
import { asks } from './speakers/answering.ts';
import type { Cast } from './speakers/cast.ts';
import { findTitles, indexPersons } from './speakers/person-index.ts';
import { findPersons } from './speakers/persons.ts';

/** How many statements back one that covers the same words can stand. */
const NEAR = 8;

export type StatementReading = Required<Pick<LanguageReading, 'statements' | 'statementsBefore' | 'unsaidIn'>>;

export function findStatements(
  document: TextDocument,
  contexts: readonly EnglishContext[],
  mentions: readonly Mention[],
  setting: Setting,
): StatementReading {
  const persons = indexPersons(findPersons(document, mentions), findTitles(document));
  const cast: Cast = { document, persons, asker: null, asked: null, spoken: [] };
  const inLine = turnsInLine(document);
  const told = new Set(inLine.map(({ sentence }) => document.sentences[sentence]?.paragraph));
  const whole = turnStatements(document, persons);
  const apart = whole.filter(({ sentence }) => !told.has(document.sentences[sentence]?.paragraph));
  const turns = [...apart, ...inLine, ...postStatements(document)];
  const turned = new Set(
    turns.flatMap(({ content }) => content.map(([from]) => document.sentences[sentenceAt(document, from)]?.paragraph)),
  );
  const letter = letterStatement(document);
  const headings = document.paragraphs.flatMap(({ heading }, index) =>
    (heading || index === 0) && !turned.has(index) ? [index] : [],
  );
  const isTurn = ({ view }: EnglishContext) => turned.has(view.sentence.paragraph);
  const quotes = document.quotes.filter((quote) => !isName(quote, mentions) && !isTitle(document, quote));
  const alone = [...turns, ...headlineStatements(cast, headings), ...(letter === null ? [] : [letter])];
  const said = new StatementsInTurn(document, setting, alone, attributed(cast, contexts, quotes, isTurn));
  return {
    get statements() {
      return said.all;
    },
    statementsBefore: (place) => said.before(place),
    unsaidIn: (sentence) => {
      const context = contexts[sentence];
      return context === undefined ? [] : unsaidIn(context);
    },
  };
}

/** Quotation marks around a law's name say nothing. */
function isName(quote: Quote, mentions: readonly Mention[]): boolean {
  const first = firstFrom(mentions, quote.content[0] - 40, (mention) => mention.span[0]);
  return mentions
    .slice(first, first + 6)
    .some((mention) => mention.span[0] <= quote.content[0] + 1 && quote.content[1] - 2 <= mention.span[1]);
}

/** `a draft titled “On the Ports”`: what it is called, and nobody’s words. */
function isTitle({ folded }: TextDocument, { span }: Quote): boolean {
  return /\b(?:en)?titled\s*$/.test(folded.slice(Math.max(0, span[0] - 12), span[0]));
}

/** A paragraph at a time; where a quotation is not closed, whose it is is told by what follows. */
function* attributed(
  cast: Cast,
  contexts: readonly EnglishContext[],
  quotes: readonly Quote[],
  isTurn: (context: EnglishContext) => boolean,
): Generator<Settled, void> {
  const cues = new Map<EnglishContext, readonly Cue[]>();
  const drafts: DraftStatement[] = [];
  const used = new Set<Cue>();
  let last: Speaker | null = null;
  let announced: Speaker | null = null;
  let settled = 0;
  const spoken: Speaker[] = [];
  const speaks = ({ speaker }: DraftStatement): void => {
    last = speaker;
    spoken.push(speaker);
    if (spoken.length > TALK) spoken.shift();
  };
  const closed = quotes.every((quote) => quote.closed);
  const near = nearestQuotes(quotes);
  for (const [index, context] of contexts.entries()) {
    const around = near(context.view.sentence.span);
    const turn = isTurn(context);
    const now: Cast = { ...cast, spoken, ...askersBefore(cast.document, drafts, index) };
    const cued: readonly Cue[] = inQuotes(context, around) ? [] : cuesIn(context, now, last);
    const found = turn ? cued.filter((cue) => namesOther(cue, cast.document)) : cued;
    cues.set(context, found);
    for (const quote of quotesEndingIn(context, around)) {
      const one = cueOf(quote, contexts, index, cues);
      const draft: DraftStatement | null =
        one !== null
          ? fromCue(cast, one, used)
          : (quote.closed || followsItsLead(now, contexts, quote)) && !turn
            ? withoutCue(now, contexts, index, quote, drafts, last)
            : null;
      if (draft === null || drafts.slice(-NEAR).some((other) => covers(other, draft))) continue;
      if (!turn) speaks(draft);
      const parts = partsOf(drafts, draft);
      const whole = drafts[parts];
      if (whole === undefined) drafts.push(draft);
      else drafts[parts] = joined(whole, draft);
    }
    const so = turn ? null : soSaid(context, contexts[index - 1], now);
    const pointed = so !== null && !drafts.slice(-NEAR).some((other) => covers(other, so)) ? (so.cueSpan?.[1] ?? 0) : 0;
    if (so !== null && pointed > 0) {
      drafts.push(so);
      speaks(so);
    }
    const told: DraftStatement | null =
      announced === null || turn || found.length > 0 || pointed > 0 ? null : announcedStatement(context, announced);
    const free: boolean = told !== null && !drafts.slice(-NEAR).some((other) => other.sentence === context.index);
    if (told !== null && free) drafts.push(told);
    const next: Speaker | null = told === null && !turn ? announcedSpeaker(context, now, found, last) : null;
    const following = contexts[index + 1];
    const behind = following?.view.sentence;
    const goesOn = behind?.paragraph === context.view.sentence.paragraph;
    // `HOST: My neighbour says it is gone`: in their own words, whoever talks says so
    for (const cue of turn ? [] : found) {
      const waits = used.has(cue) || opensQuote(context, cue, around) || cue.span[0] < pointed;
      const draft = waits ? null : reportedStatement(context, cue);
      if (draft === null || drafts.slice(-NEAR).some((other) => covers(other, draft) || isOutlet(cue, draft, other)))
        continue;
      const nested = drafts.slice(-NEAR).some((other) => isWithin(other, draft));
      drafts.push(draft);
      if (!nested) speaks(draft);
    }
    const bare = turn ? undefined : drafts.slice(-NEAR).findLast((one) => one.sentence === context.index);
    const answered = bare === undefined ? null : answeredBarely(bare, cast.document.text);
    const further: Speaker | null =
      told !== null && free && following !== undefined && goesOnTelling(following) ? told.speaker : null;
    announced = goesOn ? (next ?? answered ?? further) : null;
    if (behind === undefined || goesOn || !closed) continue;
    yield { before: behind.span[0], drafts: drafts.slice(settled) };
    settled = drafts.length;
  }
  yield { before: Infinity, drafts: openQuotes(cast, drafts, quotes).slice(settled) };
}

/** So many of those who spoke before can be meant by a pronoun. */
const TALK = 6;

/** Who asked in the sentence before, or in the one before that; and who asked last. */
function askersBefore(
  { text }: TextDocument,
  drafts: readonly DraftStatement[],
  index: number,
): Pick<Cast, 'asker' | 'asked'> {
  const asking = ({ cue, content }: DraftStatement) => asks(cue, text.slice(...(content.at(-1) ?? [0, 0])));
  const near = drafts.slice(-TURNS).filter(({ sentence }) => index - sentence <= TURNS);
  const last = near.at(-1);
  const answered = last === undefined || index - last.sentence > 2 || !asking(last);
  return { asker: answered ? null : last.speaker.name, asked: near.findLast(asking)?.speaker.name ?? null };
}

/** A question is taken up again so many statements behind it, and sentences. */
const TURNS = 4;

/** `Berg said the ministry says it is gone.`: who is reported by another does not go on. */
function isWithin(other: DraftStatement, { sentence, speaker, cueSpan }: DraftStatement): boolean {
  const apart = other.sentence !== sentence || other.speaker.name === speaker.name || cueSpan === null;
  return !apart && other.content.some((whole) => within(cueSpan, whole));
}

/** `My friend from Oregon says that “…”`, in a turn: who is spoken of by a name or a noun, and neither of those who talk. */
function namesOther({ speaker: { span } }: Cue, { text }: TextDocument): boolean {
  return (
    span !== null && !/^(?:I|we|you|he|she|they|it|who|that|this|one|some|people)\b/i.test(text.slice(span[0], span[1]))
  );
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
