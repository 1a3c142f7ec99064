/**
 * Chronicles: lines that begin with their date (`• June 2015 – X expires`, `1996: DOMA is signed`). The date is that of what the
 * line's first sentence tells, and gives the later days of the line their year. In: a document and a language's words for time.
 * Out: for each paragraph its date, null where it has none.
 */
import type { TextDocument } from '../text/document.ts';
import { type TimeExpression, type TimeWords, timeExpressions } from './time-expression.ts';

/** No date at the head of a line is written in more letters. */
const LONGEST = 40;

/** What parts the date from what happened then, in folded text. */
const PARTING = /^(?:\*\*|__|\))*(?:\s*[:|]|\s*-{1,2}(?=\s))(?:\*\*|__)*(?=\s|$)/;

/** One line alone may begin with the day on which it was written; two or more that begin with one are a chronicle. */
export function chronicleOf(document: TextDocument, words: TimeWords): readonly (TimeExpression | null)[] {
  const leads = document.paragraphs.map(({ span }) => leadOf(document, span[0], span[1], words));
  return leads.filter((lead) => lead !== null).length > 1 ? leads : [];
}

function leadOf({ folded }: TextDocument, from: number, to: number, words: TimeWords): TimeExpression | null {
  const start = folded.charAt(from) === '(' ? from + 1 : from;
  if (!/^[\p{L}\d]/u.test(folded.charAt(start))) return null;
  const end = Math.min(to, start + LONGEST);
  // without its year no date leads a line
  if (!/\d{4}/.test(folded.slice(start, end))) return null;
  const [time] = timeExpressions(folded, [start, end], null, words);
  const lead = time !== undefined && time.span[0] === start ? time : bareYear(folded, start);
  const leads = lead !== null && lead.edge === null && lead.yearStated;
  return leads && PARTING.test(folded.slice(lead.span[1], to)) ? lead : null;
}

/** `1996: DOMA is signed`: elsewhere four figures are a year only behind a word that says so. */
function bareYear(folded: string, start: number): TimeExpression | null {
  const text = /^(?:1[6-9]|20)\d\d(?!\d)/.exec(folded.slice(start, start + 5))?.[0];
  return text === undefined
    ? null
    : { span: [start, start + text.length], date: text, text, edge: null, yearStated: true };
}
