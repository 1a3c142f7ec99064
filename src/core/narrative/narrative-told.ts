/** A narrative in sentences, the same on a terminal and on a page: how much, by whom, how, until when. */
import { RATING_WORDS } from '../report/event-words.ts';
import { mondayOf } from '../time/week.ts';
import { counted, withThousands } from './count-words.ts';
import { type ToldNarrative, telling, total } from './narrative.ts';
import { allArticles, percent, shareOf } from './shares.ts';

/** “812 articles of 23 outlets: 402 of their own and 410 reprints.” */
export function amountWords({ ways, outlets }: ToldNarrative): string {
  const { reporting, reprints } = telling(ways);
  const said = `${counted(reporting + reprints, 'article')} of ${counted(outlets.length, 'outlet')}`;
  if (reprints === 0) return `${said}.`;
  return `${said}: ${counted(reporting, 'report')} of their own and ${counted(reprints, 'reprint')}.`;
}

/** “79 % repeat it, 12 % set it right themselves, 9 % only say the opposite.” */
export function waysWords({ ways }: ToldNarrative): string {
  const share = (way: Parameters<typeof shareOf>[1]) => percent(shareOf(ways, way));
  const all = counted(allArticles(ways), 'article');
  return `Of ${all} on it, ${share('repeated')} repeat it, ${share('corrected')} set it right themselves, ${share('contradicted')} only say the opposite, and rightly.`;
}

/** “Rated misleading in 700, false in 12.” */
export function ratingsWords({ ratings }: ToldNarrative): string {
  return `Rated ${ratings.map(([rating, count]) => `${RATING_WORDS[rating].words} in ${count}`).join(', ')}.`;
}

/** “Told most in the week of 2025-08-18 (130 articles); faded after the week of 2025-11-03.” Empty where no article has a day. */
export function fadingWords({ fading }: ToldNarrative): string {
  if (fading === null) return '';
  const most = `Told most in the week of ${mondayOf(fading.peak)} (${counted(fading.articles, 'article')})`;
  return `${most}; ${fading.faded ? 'faded after' : 'still told in'} the week of ${mondayOf(fading.last)}.`;
}

/** “9 of them bear no day.” */
export function undatedWords({ undated, ways }: ToldNarrative): string {
  const count = total(telling(undated));
  if (count === 0) return '';
  if (count === total(telling(ways))) return 'None of them bears a day.';
  return count === 1 ? 'One of them bears no day.' : `${withThousands(count)} of them bear no day.`;
}
