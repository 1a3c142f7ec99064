/**
 * Every statement of an English text. In: the document's sentences with their clauses. Out: statements in the order of the
 * text, speakers carried back to full names, each with date, place, occasion and outlet.
 */
import type { Speaker, Statement } from '../../../claim/statement.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import { sentenceAt } from '../../../text/document.ts';
import type { Quote } from '../../../text/quote.ts';
import { overlap, type Span } from '../../../text/span.ts';
import type { Setting } from '../../language.ts';
import type { Mention } from '../../mentions.ts';
import type { EnglishContext } from '../context.ts';
import { circumstancesOf } from './circumstances.ts';
import { type Cue, cuesIn } from './cue.ts';
import type { DraftStatement } from './draft.ts';
import { findPersons } from './persons.ts';
import { type Attributed, cueOf, insideQuote, quotedStatement, wordCount } from './quoted.ts';
import { reportedStatement } from './reported.ts';
import { type Cast, speakerIn } from './speaker.ts';
import { turnStatements } from './turns.ts';

export function findStatements(
  document: TextDocument,
  contexts: readonly EnglishContext[],
  mentions: readonly Mention[],
  setting: Setting,
): readonly Statement[] {
  const turns = turnStatements(document);
  const cast: Cast = { document, persons: findPersons(document, mentions) };
  const outside = contexts.filter(
    (context) => !turns.some((turn) => turn.content.some((span) => overlap(span, context.view.sentence.span))),
  );
  const quotes = document.quotes.filter(
    (quote) => !turns.some((turn) => overlap(turn.span, quote.span)) && !isName(quote, mentions),
  );
  const drafts = [...turns, ...attributed(cast, outside, quotes)].sort((a, b) => a.span[0] - b.span[0]);
  return finished(document, drafts, setting);
}

/** Quotation marks around a law's name say nothing. */
function isName(quote: Quote, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.span[0] <= quote.content[0] + 1 && quote.content[1] - 2 <= mention.span[1]);
}

function attributed(
  cast: Cast,
  contexts: readonly EnglishContext[],
  quotes: readonly Quote[],
): readonly DraftStatement[] {
  const cues = new Map<EnglishContext, readonly Cue[]>();
  const drafts: DraftStatement[] = [];
  const done = new Set<Quote>();
  const used = new Set<Cue>();
  let last: Speaker | null = null;
  const near = nearestQuotes(quotes);
  for (const [index, context] of contexts.entries()) {
    const around = near(context.view.sentence.span);
    const found: readonly Cue[] = inQuotes(context, around) ? [] : cuesIn(context, cast, last);
    cues.set(context, found);
    for (const quote of quotesEndingIn(context, around)) {
      const one = cueOf(quote, contexts, index, cues);
      const draft: DraftStatement | null =
        one === null ? withoutCue(cast, contexts, index, quote, drafts, last) : fromCue(cast, one, used);
      if (draft === null) continue;
      done.add(quote);
      drafts.push(draft);
      last = draft.speaker;
    }
    for (const cue of found) {
      const onlyOutlet = cue.kind === 'according' && drafts.some((other) => other.sentence === context.index);
      const draft = used.has(cue) || onlyOutlet ? null : reportedStatement(context, cue);
      if (draft === null || drafts.some((other) => covers(other, draft))) continue;
      drafts.push(draft);
      last = draft.speaker;
    }
  }
  return openQuotes(cast, drafts, quotes, contexts);
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
  return quotes.filter(
    (quote) => quote.closed && view.sentence.span[0] < quote.span[1] && quote.span[1] <= view.sentence.span[1],
  );
}

function fromCue(cast: Cast, one: Attributed, used: Set<Cue>): DraftStatement | null {
  const { cue, quote } = one;
  if (cue === null) return null;
  const short = wordCount(cast.document, quote.content) < 4;
  // a word or two in quotation marks belong to the reported clause around them
  if (
    short &&
    (cue.kind === 'reacting' || one.side !== 'after') &&
    !/[,:]\s*$/.test(cast.document.folded.slice(0, quote.span[0]).slice(-3))
  )
    return null;
  used.add(cue);
  return quotedStatement(one, cue.speaker);
}

/** No cue in its sentence: what precedes it says whose words they are; short ones are scare quotes. */
function withoutCue(
  cast: Cast,
  contexts: readonly EnglishContext[],
  index: number,
  quote: Quote,
  drafts: readonly DraftStatement[],
  last: Speaker | null,
): DraftStatement | null {
  const { document } = cast;
  const context = contexts[index];
  if (
    context === undefined ||
    wordCount(document, quote.content) < (document.folded.slice(0, quote.span[0]).trimEnd().endsWith(':') ? 2 : 4)
  )
    return null;
  const sentence = sentenceAt(document, quote.span[0]);
  const first = document.sentences[sentence];
  const alone = first !== undefined && quote.span[0] - first.span[0] < 2;
  const speaker = alone
    ? speakerBefore(cast, sentence, quote, drafts, last)
    : (beforeColon(cast, contexts[index - (context.index - sentence)] ?? context, quote, last) ??
      subjectBefore(cast, document.sentences[sentence], quote));
  if (speaker === null) return null;
  return {
    form: 'quote by the sentence before',
    speaker,
    mode: 'direct',
    content: [quote.content],
    cue: null,
    cueSpan: null,
    sentence,
    span: quote.span,
  };
}

/** `X was blunt. “…”`, `X said it was over: “…”`: the statement or the person of the sentence before, in the same paragraph. */
function speakerBefore(
  cast: Cast,
  index: number,
  quote: Quote,
  drafts: readonly DraftStatement[],
  last: Speaker | null,
): Speaker | null {
  const { document, persons } = cast;
  const before = document.sentences[index - 1];
  if (before === undefined) return null;
  const colon = document.text.slice(before.span[0], before.span[1]).trimEnd().endsWith(':');
  const same = before.paragraph === document.sentences[index]?.paragraph;
  if (!same && !colon && !opensParagraph(document, quote)) return null;
  const said = drafts.findLast((draft) => draft.span[1] <= quote.span[0] && draft.sentence >= index - 1);
  const subject = persons.findLast((person) => person.at >= before.from && person.at < before.to) ?? null;
  const quoted = said !== undefined && said.sentence === index - 1;
  if (said !== undefined && (quoted || subject === null)) return { ...said.speaker, span: null };
  if (subject !== null) return { name: subject.name, role: subject.role, span: null };
  return last === null ? null : { ...last, span: null };
}

function opensParagraph(document: TextDocument, quote: Quote): boolean {
  return document.paragraphs.some(
    (paragraph) => quote.span[0] - paragraph.span[0] < 2 && quote.span[0] >= paragraph.span[0],
  );
}

/** `Purcell shrugged: “…”`, `A fact sheet minces no words: “…”`: the subject of the clause before the colon. */
function beforeColon(
  cast: Cast,
  { view, clauses }: EnglishContext,
  quote: Quote,
  last: Speaker | null,
): Speaker | null {
  const mark = view.tokens.findIndex((token) => token.start >= quote.span[0]);
  if (mark < 1 || view.tokens[mark - 1]?.text !== ':') return null;
  const clause = clauses.findLast((one) => one.group.to <= mark && one.subject !== null && one.group.finite);
  return clause?.subject == null
    ? null
    : speakerIn(cast, view.sentence.from + clause.subject.from, view.sentence.from + clause.subject.to, last);
}

/** `Sen. Cardin wanted to know about “…”`, `Ali Asadov preferred “…”`: the subject of the quotation's own sentence. */
function subjectBefore(cast: Cast, sentence: Sentence | undefined, quote: Quote): Speaker | null {
  if (sentence === undefined) return null;
  const person = cast.persons.find(
    (one) =>
      one.at >= sentence.from && one.at < sentence.to && (cast.document.tokens[one.at]?.start ?? 0) < quote.span[0],
  );
  const start = person === undefined ? 0 : (cast.document.tokens[person.at]?.start ?? 0);
  return person === undefined
    ? null
    : { name: person.name, role: person.role, span: [start, start + person.name.length] };
}

/** Parts of a quotation over several paragraphs that are not closed belong to whoever says the next part. */
function openQuotes(
  cast: Cast,
  drafts: readonly DraftStatement[],
  quotes: readonly Quote[],
  contexts: readonly EnglishContext[],
): readonly DraftStatement[] {
  const open = quotes.filter((quote) => !quote.closed && wordCount(cast.document, quote.content) >= 4);
  const added = open.flatMap((quote): DraftStatement[] => {
    const next =
      drafts.find((draft) => draft.span[0] >= quote.span[1]) ??
      drafts.findLast((draft) => draft.span[1] <= quote.span[0]);
    const sentence = contexts.find((context) => overlap(context.view.sentence.span, quote.span))?.index ?? 0;
    return next === undefined
      ? []
      : [
          {
            form: 'quote over paragraphs',
            speaker: { ...next.speaker, span: null },
            mode: 'direct',
            content: [quote.content],
            cue: null,
            cueSpan: null,
            sentence,
            span: quote.span,
          },
        ];
  });
  return [...drafts, ...added];
}

function covers(other: DraftStatement, draft: DraftStatement): boolean {
  return draft.content.every((span) => other.content.some((whole) => whole[0] <= span[0] && span[1] <= whole[1]));
}

/** Numbers the statements, nests reports in reports, and looks up their circumstances. */
function finished(document: TextDocument, drafts: readonly DraftStatement[], setting: Setting): readonly Statement[] {
  const done: Statement[] = [];
  for (const [index, draft] of drafts.entries()) {
    const outer = drafts.findIndex(
      (other) => other !== draft && other.content.some((span) => span[0] <= draft.span[0] && draft.span[1] <= span[1]),
    );
    done.push({
      id: `s${index + 1}`,
      speaker: draft.speaker,
      mode: draft.mode,
      quote: draft.content.map((span) => document.text.slice(span[0], span[1])).join(' … '),
      content: draft.content,
      cue: draft.cue,
      cueSpan: draft.cueSpan,
      ...circumstancesOf(document, draft, setting, done),
      within: outer < 0 ? null : `s${outer + 1}`,
      span: draft.span,
    });
  }
  return done;
}
