/**
 * Quotations without a cue of their own: the sentence before says whose words they are, or the clause before a colon, or the
 * subject of their own sentence, or whoever says the next part of a quotation over several paragraphs.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { quoteAt, type Sentence, sentenceAt, type TextDocument } from '../../../../text/document.ts';
import type { Quote } from '../../../../text/quote.ts';
import { firstFrom } from '../../../../text/span.ts';
import { CALENDAR, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES, SAYING } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import { word } from '../../words/sentence-view.ts';
import { endsPhrase, firstToken, isDashBetween, isQuoteMark, isTitle, outsideQuotes } from '../bounds/marks.ts';
import { nameRun } from '../bounds/name-run.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import { personsIn } from '../speakers/person-index.ts';
import type { Person } from '../speakers/persons.ts';
import { speakerIn } from '../speakers/speaker.ts';
import { turnOf } from './dialogue.ts';
import type { DraftStatement } from './draft.ts';
import { whoseWordsFollow } from './given-words.ts';
import { speakerBehind } from './named-behind.ts';
import { firstPart, statementOfParts } from './over-paragraphs.ts';
import { wordCount } from './quoted.ts';

/** How many statements back the one before a quotation can stand. */
const NEAR = 8;

/** `The caller, Ron, would not have it. “…”`: somebody of whom the sentence tells something. */
function whoActs(cast: Cast, context: EnglishContext, last: Speaker | null): Speaker | null {
  const { view, clauses } = context;
  const clause = clauses.find(({ group, relative, subject }) => group.finite && !relative && subject !== null);
  if (clause?.subject == null || isInQuote(context, clause.group.main)) return null;
  const { from, to } = clause.subject;
  const speaker = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, last);
  const words = view.tokens.slice(from, to).map(({ text }) => text);
  const human = words.some((text) => ROLES.has(text) || HUMANS.has(text));
  return speaker !== null && (human || cast.persons.names.has(speaker.name)) ? { ...speaker, span: null } : null;
}

function isInQuote({ view }: EnglishContext, at: number): boolean {
  return !outsideQuotes(view.document, view.tokens[at]?.start ?? 0);
}

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
      (isSentence(document, quote) || /:\s*$/.test(document.folded.slice(Math.max(0, quote.span[0] - 4), quote.span[0]))
        ? 2
        : 4)
  )
    return null;
  const sentence = sentenceAt(document, quote.span[0]);
  const first = document.sentences[sentence];
  const alone = first !== undefined && quote.span[0] - first.span[0] < 2;
  const begun = statementOfParts(document, quote, drafts);
  if (begun !== null) return uncued('quote over paragraphs', { ...begun.speaker, span: null }, quote, sentence);
  const dashed = behindDash(cast, context, quote);
  if (dashed !== null) return uncued('quote before a dash', dashed, quote, sentence);
  const speaker = alone
    ? (speakerBehind(cast, contexts, index, quote, last) ??
      turnOf(cast, quote, drafts) ??
      speakerBefore(cast, contexts, firstPart(document, quote), drafts, last))
    : (beforeColon(cast, contexts[index - (context.index - sentence)] ?? context, quote, last) ??
      subjectBefore(cast, document.sentences[sentence], quote));
  return speaker === null ? null : uncued('quote by the sentence before', speaker, quote, sentence);
}

function uncued(form: string, speaker: Speaker, { content, span }: Quote, sentence: number): DraftStatement {
  return { form, speaker, mode: 'direct', content: [content], cue: null, cueSpan: null, sentence, span };
}

/** `“We buried it.”`: short, and a sentence of its own. */
function isSentence(document: TextDocument, { span, content }: Quote): boolean {
  const own = document.sentences[sentenceAt(document, span[0])];
  return own?.span[0] === span[0] && /^\p{Lu}.*[.!?]$/su.test(document.text.slice(...content));
}

/** `X was blunt. “…”`, `X said it was over: “…”`: the statement or the person of the sentence before, in the same paragraph. */
function speakerBefore(
  cast: Cast,
  contexts: readonly EnglishContext[],
  quote: Quote,
  drafts: readonly DraftStatement[],
  last: Speaker | null,
): Speaker | null {
  const { document, persons } = cast;
  const index = sentenceAt(document, quote.span[0]);
  const before = document.sentences[index - 1];
  if (before === undefined) return null;
  const colon = document.text.slice(before.span[0], before.span[1]).trimEnd().endsWith(':');
  const same = before.paragraph === document.sentences[index]?.paragraph;
  if (!same && !colon && !opensParagraph(document, quote)) return null;
  const lead = contexts[index - 1];
  const given = lead === undefined ? null : whoseWordsFollow(lead, cast, last);
  if (given !== null) return given;
  const said = drafts
    .slice(-NEAR)
    .findLast(
      ({ span, sentence }) => span[1] <= quote.span[0] && (sentence >= index - 1 || span[1] >= before.span[1] - 1),
    );
  const says = colon && lead !== undefined ? saysBeforeColon(cast, lead, last) : null;
  if (says !== null) return says;
  const subject = personsIn(persons, before.from, before.to).findLast((one) => !isQuotedName(document, one)) ?? null;
  const quoted = said !== undefined && (said.sentence === index - 1 || said.span[1] >= before.span[1] - 1);
  if (said !== undefined && (quoted || subject === null)) return { ...said.speaker, span: null };
  if (subject !== null) return { name: subject.name, role: subject.role, span: null };
  const label = colon && lead !== undefined ? labelAlone(cast, lead, last) : null;
  if (label !== null) return label;
  const told = contexts[index - 1];
  const acting = told === undefined ? null : whoActs(cast, told, last);
  return acting ?? (last === null ? null : { ...last, span: null });
}

/** `Sarah Berg, the Institute’s director, | said | :`: the verb right before the colon has a subject. */
function saysBeforeColon(cast: Cast, lead: EnglishContext, last: Speaker | null): Speaker | null {
  const clause = lead.clauses.findLast(({ group }) => group.finite);
  if (clause === undefined || !SAYING.has(clause.group.lemma) || clause.group.negated) return null;
  if (lead.view.tokens.slice(clause.group.to).some(({ capital, text }) => capital && !CALENDAR.has(text))) return null;
  const speaker = subjectOf(lead, cast, clause, last)?.speaker ?? null;
  return speaker === null ? null : { ...speaker, span: null };
}

/** `Roads Office of the State Council: ¶ “…”`: an institution or an office alone before the colon. */
function labelAlone(cast: Cast, lead: EnglishContext, last: Speaker | null): Speaker | null {
  if (lead.groups.length > 0) return null;
  const label = headOf(lead, 0, lead.view.tokens.length - 1);
  const { from } = lead.view.sentence;
  const speaker = label === null ? null : speakerIn(cast, from + label.from, from + label.to, last);
  return speaker === null ? null : { ...speaker, span: null };
}

function isQuotedName(document: TextDocument, { at }: Person): boolean {
  return quoteAt(document, document.tokens[at]?.start ?? 0) !== null;
}

/** `“…” — Rep. Anna Berg, newsletter of May 3`: a name or an institution behind the dash, up to a comma or a stop. */
function behindDash(cast: Cast, context: EnglishContext, quote: Quote): Speaker | null {
  const { view } = context;
  const dash = view.tokens.findIndex((token) => token.start >= quote.span[1]);
  if (dash < 0 || !isDashBetween(context, dash)) return null;
  let to = dash + 1;
  while (to < view.tokens.length && !endsName(context, to)) to++;
  // `— | from | a post shared by thousands`
  const begins = /^(?:from|by)$/.test(word(view, dash + 1)) ? dash + 2 : dash + 1;
  const words = view.tokens.slice(begins, to);
  const first = words[0];
  // `a post | shared by thousands`: a participle tells nothing by itself
  const told = context.groups.some(
    ({ from, finite, form, main }) => finite && (form !== 'past' || main > from) && from > dash && from < to,
  );
  if (first === undefined || words.length > 8 || told) return null;
  const speaks = words.some(({ text }) => INSTITUTIONS.has(text) || ROLES.has(text));
  const named = words.every(({ capital, text }, at) => capital || text === '.' || (at === 0 && text === 'the'));
  return named || (speaks && (first.capital || /^(?:the|a|an)$/.test(first.text)))
    ? speakerIn(cast, view.sentence.from + begins, view.sentence.from + to, null)
    : null;
}

function endsName(context: EnglishContext, at: number): boolean {
  const text = context.view.tokens[at]?.text ?? '';
  return text === '.' ? !isTitle(context, at) : endsPhrase(context, at);
}

/** `She said: | “We won. ¶ “It is gone.”`: the first part of a quotation over paragraphs, behind whoever is said to speak. */
export function followsItsLead(cast: Cast, contexts: readonly EnglishContext[], quote: Quote): boolean {
  const { document } = cast;
  const index = sentenceAt(document, quote.span[0]);
  const lead = contexts[index - 1];
  if (lead === undefined || !opensParagraph(document, quote)) return false;
  return lead.view.tokens.at(-1)?.text === ':' || whoseWordsFollow(lead, cast, null) !== null;
}

function opensParagraph(document: TextDocument, quote: Quote): boolean {
  const paragraph = document.paragraphs[document.sentences[sentenceAt(document, quote.span[0])]?.paragraph ?? 0];
  return paragraph !== undefined && quote.span[0] - paragraph.span[0] < 2 && quote.span[0] >= paragraph.span[0];
}

/** `Purcell shrugged: “…”`, `A fact sheet minces no words: “…”`, `Host: “…”`: what stands before the colon. */
function beforeColon(cast: Cast, context: EnglishContext, quote: Quote, last: Speaker | null): Speaker | null {
  const { view, clauses } = context;
  const mark = view.tokens.findIndex((token) => token.start >= quote.span[0] || token.end > quote.span[0]);
  if (mark < 1 || view.tokens[mark - 1]?.text !== ':') return null;
  let from = mark - 1;
  while (from > 0 && !isQuoteMark(context, from - 1) && !['.', ';', ':'].includes(view.tokens[from - 1]?.text ?? ''))
    from--;
  const clause = clauses.findLast(
    (one) => one.group.to <= mark && one.group.from >= from && one.subject !== null && one.group.finite,
  );
  const phrase =
    asideHead(context, from, mark - 1) ??
    quotedBy(context, clause, mark - 1) ??
    clause?.subject ??
    headOf(context, from, mark - 1);
  const first = view.tokens[phrase?.from ?? -1]?.text ?? '';
  // the writer’s own voice, or where something was done
  return phrase === null || (PREPOSITIONS.has(first) && first !== 'from') || /^(?:i|we|you)$/.test(first)
    ? null
    : speakerIn(cast, view.sentence.from + phrase.from, view.sentence.from + phrase.to, last);
}

/** `I quote | the Chief Justice |: “…”`, `Hear | Anna Berg |: “…”`: whoever is quoted, and not the one who quotes. */
function quotedBy({ view }: EnglishContext, clause: Clause | undefined, colon: number): Phrase | null {
  if (clause?.subject == null || !/^(?:quote|cite|hear|recall)$/.test(clause.group.lemma)) return null;
  const own = /^(?:i|we|let|us)$/.test(view.tokens[clause.subject.from]?.text ?? '');
  return own && clause.group.to < colon ? { from: clause.group.to, to: colon } : null;
}

/** Labels of what is quoted, not of who speaks. */
const NO_SPEAKERS = /^(?:claim|verdict|fact|note|headline|title|rating|quote|caption|translation|example)$/;

/** `Russia’s Foreign Ministry, in a statement carried by TASS: “…”`: the speaker before what the comma adds. */
function asideHead({ view, groups }: EnglishContext, from: number, to: number): Phrase | null {
  const comma = view.tokens.findIndex(({ text }, at) => at > from && text === ',');
  const next = view.tokens[comma + 1];
  if (comma < 0 || comma >= to || next === undefined || groups.some((group) => group.from < comma && group.to > from))
    return null;
  const added =
    PREPOSITIONS.has(next.text) || /^(?:an?|who|speaking|writing|replying|this|last|minutes|hours)$/.test(next.text);
  const words = view.tokens.slice(from, comma);
  const speaker = words.some(
    ({ text, capital }, at) => (capital && (at > 0 || words.length === 1)) || INSTITUTIONS.has(text) || ROLES.has(text),
  );
  return added && speaker && words.length < 9 && !PREPOSITIONS.has(words[0]?.text ?? '') ? { from, to: comma } : null;
}

/** A label (`Host`, `Dr. Berg`), or the phrase up to its institution or office (`A State Department fact sheet | minces no words`). */
function headOf(context: EnglishContext, from: number, to: number): Phrase | null {
  const { view } = context;
  const first = from > 0 ? from : firstToken(context);
  const words = view.tokens.slice(first, to);
  if (NO_SPEAKERS.test(words[0]?.text ?? '')) return null;
  if (words.length === 1 && /^@/.test(words[0]?.text ?? '')) return { from: first, to };
  if (words.length <= 4 && words.length > 0 && words.every((token) => token.capital || token.text === '.'))
    return { from: first, to };
  const speaks = (text: string) => INSTITUTIONS.has(text) || ROLES.has(text);
  const head = words.findIndex((token, at) => speaks(token.text) && !speaks(words[at + 1]?.text ?? ''));
  return head < 0 || head > 6 || words.slice(0, head).some((token) => token.kind === 'mark' && token.text !== '-')
    ? null
    : { from: first, to: nameRun(view.tokens, first + head + 1) ?? first + head + 1 };
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
    (quote) =>
      !quote.closed &&
      !taken.has(quote.span[1]) &&
      wordCount(cast.document, quote.content) >= (isSentence(cast.document, quote) ? 2 : 4),
  );
  const sorted = [...drafts].sort((a, b) => a.span[0] - b.span[0]);
  const added = open.flatMap((quote): DraftStatement[] => {
    const at = firstFrom(sorted, quote.span[1], (draft) => draft.span[0]);
    const next = sorted[at] ?? sorted[at - 1];
    if (next === undefined) return [];
    const speaker = { ...next.speaker, span: null };
    return [uncued('quote over paragraphs', speaker, quote, sentenceAt(cast.document, quote.span[0]))];
  });
  return [...drafts, ...added];
}
