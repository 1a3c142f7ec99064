/** What a scan came to, in a sentence or two. */
import type { Totals } from '../../app/app.ts';
import { counted, withThousands } from '../../core/narrative/count-words.ts';

export function summaryOf(totals: Totals): string {
  const { documents, dismissed, articles, sightings, known } = totals;
  const broken = Object.entries(totals.broken).sort(([a], [b]) => (a < b ? -1 : 1));
  const count = broken.reduce((sum, [, one]) => sum + one, 0);
  const kinds = broken.map(([code, one]) => `${withThousands(one)} ${code}`).join(', ');
  const had = known === 0 ? '' : ` ${withThousands(known)} were there already.`;
  const named = documents - dismissed - count;
  return [
    `${counted(documents, 'document')} read: ${withThousands(dismissed)} name no law of the register, ${withThousands(Math.max(0, named))} do,`,
    `${counted(articles, 'article')} with ${counted(sightings, 'rated claim')} found.${had}`,
    ...(count === 0 ? [] : [`Broken and passed over: ${withThousands(count)} (${kinds}).`]),
  ].join(' ');
}
