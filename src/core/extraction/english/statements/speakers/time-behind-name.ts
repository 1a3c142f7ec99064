/** Times behind whoever speaks, which are no part of the name. In: tokens of the phrase. Out: where it ends without them. */
import type { Token } from '../../../../text/token.ts';
import { CALENDAR } from '../../../lexicon/en/closed-classes.ts';

/** `the ministry | on Monday (3 May)`, `Berg | late Friday evening`: when it was said is nobody. */
export function beforeTime(tokens: readonly Token[], from: number, to: number): number {
  const text = (at: number) => tokens[at]?.text ?? '';
  let end = to;
  const open = text(end - 1) === ')' ? tokens.slice(from, end).findLastIndex((token) => token.text === '(') : -1;
  if (open > 0 && tokens.slice(from + open, end).some((token) => token.kind === 'number')) end = from + open;
  const spell = SPELL.exec(
    ` ${tokens
      .slice(Math.max(from, end - 5), end)
      .map((token) => token.text)
      .join(' ')}`,
  );
  if (spell !== null && !(tokens[end - 1]?.capital ?? false))
    return Math.max(from + 1, end - (spell[0].split(' ').length - 1));
  if (PART_OF_DAY.test(text(end - 1)) && CALENDAR.has(text(end - 2))) end--;
  if (!CALENDAR.has(text(end - 1))) return to;
  end--;
  while (end > from + 1 && /^(?:on|late|early|last|this|in)$/.test(text(end - 1))) end--;
  return end > from ? end : to;
}

/** `the court | late in the day`, `the agency | last month`. */
const SPELL =
  /(?: (?:late|later|early|earlier))?(?: in the| last| this| that(?: same)?| the same) (?:day|week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/;

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
