/** The line in which a text says when it was published: `Jan. 3, 2025`, `By Ann Hill | 3 May 2025, 10:15 a.m.`, `Опубликовано 3 мая 2025 г.` */

import type { TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isPartialDate, type PartialDate } from '../time/partial-date.ts';
import { type TimeWords, timeExpressions } from './time-expression.ts';

/** A title, a standfirst, a byline and the names of a page may stand before it. */
const AMONG = 8;
/** Lines after these are the text’s own. */
const LOOKED_AT = 40;
const LONGEST_LINE = 120;
/** `Posted by Ann Hill on`. */
const LONGEST_LABEL = 50;

/** A byline or a place, kept apart from the date by a comma or a stroke. */
const BYLINE = /[,|·•/]\s*$/;
/** The time of day, the zone, the minutes it takes to read, when it was brought up to date. */
const BEHIND =
  /^[,.]?\s*(?:[—–-]\s*\p{L}*\s*)?(?:(?:\p{L}{1,4} )?\d{1,2}[:.]\d\d[^\p{L}]*(?:[ap]\.?\s?m\b\.?)?\s*\p{Lu}{0,5}\s*)?(?:[(|/·•].*)?[*_]*$/iu;
/** `Thu 4 Dec 2025, Riverton live blog`. */
const WHERE = /^, [^.!?:]{3,40}$/;
const NUMERIC = /(?<![\d.-])(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4}))(?![\d-])/;

/**
 * A day with its year, alone on one of the first lines or behind a byline; null where none says it. Many such lines are a
 * chronicle, and none of them says when it was written.
 */
export function findPublished(document: TextDocument, words: TimeWords): PartialDate | null {
  const days = document.paragraphs.slice(0, LOOKED_AT).map(({ span }) => dayOfLine(document, span, words));
  const told = new Set(days.filter((day) => day !== null));
  return told.size > 2 ? null : (days.slice(0, AMONG).find((day) => day !== null) ?? null);
}

function dayOfLine({ text, folded }: TextDocument, [from, to]: Span, words: TimeWords): PartialDate | null {
  if (to - from > LONGEST_LINE) return null;
  const line = text.slice(from, to);
  const dated = dayIn(line, folded.slice(from, to), words);
  if (dated === null) return null;
  const before = line.slice(0, dated.span[0]);
  const label = words.published.exec(fold(before))?.[0] ?? '';
  const alone = label === '' ? /^[*_\s]*$/.test(before) || BYLINE.test(before) : before.length < LONGEST_LABEL;
  const behind = line.slice(dated.span[1]);
  return alone && (BEHIND.test(behind) || (label !== '' && WHERE.test(behind))) ? dated.day : null;
}

function dayIn(
  line: string,
  folded: string,
  words: TimeWords,
): { readonly day: PartialDate; readonly span: Span } | null {
  if (!/\d{4}/.test(line)) return null;
  const number = NUMERIC.exec(line);
  if (number !== null) {
    const day = number[1] === undefined ? number.slice(4, 7).reverse().join('-') : number.slice(1, 4).join('-');
    return isPartialDate(day) ? { day, span: [number.index, number.index + number[0].length] } : null;
  }
  const time = timeExpressions(folded, [0, folded.length], null, words).find(({ date }) => date.length === 10);
  return time === undefined ? null : { day: time.date, span: time.span };
}
