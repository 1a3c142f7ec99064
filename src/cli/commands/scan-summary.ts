/** What a scan came to, in a sentence or two. */
import type { Totals } from '../../app.ts';

export function summaryOf(totals: Totals): string {
  const { documents, dismissed, articles, sightings, known } = totals;
  const broken = Object.entries(totals.broken).sort(([a], [b]) => (a < b ? -1 : 1));
  const count = broken.reduce((sum, [, one]) => sum + one, 0);
  const kinds = broken.map(([code, one]) => `${grouped(one)} ${code}`).join(', ');
  const had = known === 0 ? '' : ` ${grouped(known)} were there already.`;
  const named = documents - dismissed - count;
  return [
    `${counted(documents, 'document')} read: ${grouped(dismissed)} name no law of the register, ${grouped(Math.max(0, named))} do,`,
    `${counted(articles, 'article')} with ${counted(sightings, 'rated claim')} found.${had}`,
    ...(count === 0 ? [] : [`Broken and passed over: ${grouped(count)} (${kinds}).`]),
  ].join(' ');
}

export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
