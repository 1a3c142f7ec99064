/**
 * Quotations without a cue of their own: the sentence before says whose words they are, or the clause before a colon, or the
 * subject of their own sentence, or whoever says the next part of a quotation over several paragraphs.
 */
import type { Speaker } from '../../../claim/statement.ts';
import { type Sentence, sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { Quote } from '../../../text/quote.ts';
import { firstFrom } from '../../../text/span.ts';
import type { EnglishContext } from '../context.ts';
import type { DraftStatement } from './draft.ts';
import { personsIn } from './persons.ts';
import { wordCount } from './quoted.ts';
import type { Cast } from './cast.ts';
import { speakerIn } from './speaker.ts';

/** How many statements back the one before a quotation can stand. */
const NEAR = 8;

/** No cue in its sentence: what precedes it says whose words they are; short ones are scare quotes. */
export function withoutCue(
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
    wordCount(document, quote.content) <
      (/:\s*$/.test(document.folded.slice(Math.max(0, quote.span[0] - 4), quote.span[0])) ? 2 : 4)
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
  const said = drafts.slice(-NEAR).findLast((draft) => draft.span[1] <= quote.span[0] && draft.sentence >= index - 1);
  const subject = personsIn(persons, before.from, before.to).at(-1) ?? null;
  const quoted = said !== undefined && said.sentence === index - 1;
  if (said !== undefined && (quoted || subject === null)) return { ...said.speaker, span: null };
  if (subject !== null) return { name: subject.name, role: subject.role, span: null };
  return last === null ? null : { ...last, span: null };
}

function opensParagraph(document: TextDocument, quote: Quote): boolean {
  const paragraph = document.paragraphs[document.sentences[sentenceAt(document, quote.span[0])]?.paragraph ?? 0];
  return paragraph !== undefined && quote.span[0] - paragraph.span[0] < 2 && quote.span[0] >= paragraph.span[0];
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
  const person = personsIn(cast.persons, sentence.from, sentence.to).find(
    (one) => (cast.document.tokens[one.at]?.start ?? 0) < quote.span[0],
  );
  const start = person === undefined ? 0 : (cast.document.tokens[person.at]?.start ?? 0);
  return person === undefined
    ? null
    : { name: person.name, role: person.role, span: [start, start + person.name.length] };
}

/** Parts of a quotation over several paragraphs that are not closed belong to whoever says the next part. */
export function openQuotes(
  cast: Cast,
  drafts: readonly DraftStatement[],
  quotes: readonly Quote[],
): readonly DraftStatement[] {
  const taken = new Set(drafts.flatMap((draft) => draft.content.map((span) => span[1])));
  const open = quotes.filter(
    (quote) => !quote.closed && !taken.has(quote.span[1]) && wordCount(cast.document, quote.content) >= 4,
  );
  const sorted = [...drafts].sort((a, b) => a.span[0] - b.span[0]);
  const added = open.flatMap((quote): DraftStatement[] => {
    const at = firstFrom(sorted, quote.span[1], (draft) => draft.span[0]);
    const next = sorted[at] ?? sorted[at - 1];
    const sentence = sentenceAt(cast.document, quote.span[0]);
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
