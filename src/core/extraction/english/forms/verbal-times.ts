/**
 * Times around a verb that settle whether it is said of the law: `the last time martial law was imposed`, `runs to 30 April`, `kept it alive
 * for a year`. In: a clause and its verb. Out: yes or no.
 */
import { MONTHS, WEEKDAYS } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Match } from '../frames/roles.ts';
import { type SentenceView, spanOf } from '../words/sentence-view.ts';

/** `kept it alive | for a year`. */
export const isForATime = ({ tokens }: SentenceView, { group, to }: Clause): boolean =>
  tokens.slice(group.to, to).some(({ text }) => /^(?:for|until|till)$/.test(text));

/** `The last time martial law was imposed was in 1980`: another act of the kind. */
export function isOfEarlierTime(view: SentenceView, { group, subject }: Clause, { entry }: Match): boolean {
  if (!BEGINNING.has(entry.sense)) return false;
  const [start, end] = spanOf(view, Math.min(subject?.from ?? group.from, group.from), group.to);
  return /\b(?:last|previous) time (?:that |when )?/.test(view.document.folded.slice(Math.max(0, start - 30), end));
}

const BEGINNING: ReadonlySet<Sense> = new Set<Sense>(['impose', 'begin', 'enterForce', 'make', 'pass']);

/** `runs to 30 April`, `lasts through 2028`, `carried it to mid-November`: with a time behind them, and not pages or a place. */
export const REACHING: ReadonlySet<string> = new Set(['run', 'last', 'carry']);

export function isOfTime(view: SentenceView, { entry, end }: Match): boolean {
  if (!/^(?:to|until|till|through|into)$/.test(entry.rest.at(-1) ?? '')) return true;
  const [from, to] = spanOf(view, end, Math.min(view.tokens.length, end + 8));
  return from < to && REACHED.test(view.document.folded.slice(from, to));
}

const REACHED = new RegExp(
  `^(?:the )?(?:(?:very )?(?:end|close|beginning|start|middle|first|last day) of (?:the )?)?(?:early|late|mid)?[ -]?(?:at least |next |this )?(?:(?:${MONTHS})\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b|(?:19|20)\\d\\d\\b(?! \\p{L}*(?:pages|words|cases))|${WEEKDAYS}|new year|(?:year|month|week|decade|spring|summer|autumn|fall|winter)\\b)`,
  'u',
);
