/**
 * Who says what stands at a place, and words that nobody says: quotation marks around a word or two hold it at arm’s length. In:
 * what was read, a frame, the text. Out: a statement or null; whether the frame’s words are held so.
 */
import type { Statement } from '../claim/statement.ts';
import type { TextDocument } from '../text/document.ts';
import { firstFrom, overlap, type Span, within } from '../text/span.ts';
import type { Frame } from './frame.ts';
import type { LanguageReading } from './language.ts';

type Said = Pick<LanguageReading, 'statements' | 'statementsBefore'>;

/** Those that begin before the place, and maybe more. */
export function statementsBefore(said: Said, place: number): readonly Statement[] {
  return said.statementsBefore?.(place) ?? said.statements;
}

/** The innermost statement whose words hold the place. */
export function statementAt(said: Said, place: Span): Statement | null {
  const statements = statementsBefore(said, place[1]);
  const end = firstFrom(statements, place[1], (statement) => statement.span[0]);
  const near = statements.slice(Math.max(0, end - NESTED), end);
  const holding = near.filter((statement) => statement.content.some((span) => overlap(span, place)));
  return holding.sort((a, b) => length(a) - length(b))[0] ?? null;
}

/** `The Act is gone, a caller, Berg, agreed`: what is claimed ends where the words of whoever says it do. */
export function withinWords(statement: Statement | null, { span, trigger }: Frame, law: Span | null): Span {
  const words = statement?.content.find((one) => within(trigger, one) && (law === null || within(law, one)));
  if (words === undefined) return span;
  const cut: Span = [Math.max(span[0], words[0]), Math.min(span[1], words[1])];
  return law === null || within(law, cut) || !overlap(law, span) ? cut : span;
}

/** No more statements than these can begin before a place and still hold it. */
const NESTED = 12;

function length(statement: Statement): number {
  return statement.content.reduce((sum, span) => sum + span[1] - span[0], 0);
}

/** A word or two in quotation marks that nobody is said to have said are held at arm's length by whoever writes them. */
export function isScareQuote(document: TextDocument, said: Said, frame: Frame): boolean {
  const quote = document.quotes[firstFrom(document.quotes, frame.trigger[0] + 1, (one) => one.span[0]) - 1];
  if (quote === undefined || !within(frame.trigger, quote.span) || quote.content[1] - quote.content[0] > 40)
    return false;
  return !isWholeClause(frame, quote) && statementAt(said, frame.trigger) === null;
}

/** `“Trump put Cuba back on the list.”`: a sentence, and no word held at arm’s length. */
function isWholeClause({ form, span }: Frame, { content, span: marks }: TextDocument['quotes'][number]): boolean {
  const words = form !== 'nominal' && form !== 'adjectival' && within(span, marks);
  return words && (span[1] - span[0]) * 3 >= (content[1] - content[0]) * 2 && content[1] - content[0] > 15;
}
