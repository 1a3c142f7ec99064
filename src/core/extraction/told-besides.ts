/** What the words of a claim tell besides the event: since when it is so, of the text alone, for the second time, by how much. */
import type { Assertable, Assertion } from '../claim/claim.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import type { Language } from './language.ts';
import type { TimeExpression } from './time-expression.ts';

/** What else the words tell: of the text alone, for the second time, by how much, by which vote. */
export function besides(
  { onPaper, again, amount, vote }: Language,
  event: Assertable,
  words: string,
): Pick<Assertion, 'onPaper' | 'again' | 'amount' | 'vote'> {
  const number = event === 'amendment' ? amount?.exec(words)?.groups?.number : undefined;
  const voted = vote?.(words) ?? null;
  return {
    ...(event === 'inForce' && onPaper?.test(words) === true ? { onPaper: true } : {}),
    ...(again?.test(words) === true ? { again: true } : {}),
    ...(number === undefined ? {} : { amount: number }),
    ...(voted === null ? {} : { vote: voted }),
  };
}

/**
 * `has been in force since 1992`: of a state, whose beginning no event in the claim tells. `Has not been renewed since` is said of the
 * time behind what was told last; affirmed (`has been waived since`), it tells no beginning.
 */
export function lastingSince(
  event: Assertable,
  times: readonly TimeExpression[],
  asOf: Day,
  words: string,
  { denied, sinceThen }: { readonly denied: boolean; readonly sinceThen: RegExp | undefined },
): Pick<Assertion, 'since' | 'sinceThen'> {
  const pointsBack = (text: string) => sinceThen?.test(text) === true;
  const since = times.find(
    ({ edge, date, text }) => edge === 'since' && firstDay(date) <= asOf && (denied || !pointsBack(text)),
  )?.date;
  if (since !== undefined && event !== 'grantOfPower') return { since };
  return denied && pointsBack(words) ? { sinceThen: true } : {};
}
