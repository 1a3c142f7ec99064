/** One or two plain sentences on why. Built from the record, never from the article. */
import type { Facet } from '../claim/facet.ts';
import type { Pattern } from '../claim/rating.ts';
import type { Finding } from './finding.ts';
import type { Row } from './rating-table.ts';
import { LESS } from './rules/less-than-said.ts';

/** What a reader can learn to see: the way of misstating it, in one line. */
export const MAXIMS: Readonly<Record<Pattern, string>> = {
  'waiver-as-repeal': 'A waiver or suspension is not repeal: the law stays, its application rests.',
  'part-as-whole': 'A part is not the whole.',
  'chamber-as-enactment': 'A bill that has passed is not yet a law.',
  'introduced-as-passed': 'A bill that was introduced has not been passed.',
  'signed-as-in-force': 'Signed or decided is not yet in effect.',
  'notice-as-withdrawal': 'A treaty is not left on the day that notice is given.',
  'order-as-statute': 'An order that holds back enforcement does not undo a law.',
  'expired-as-repealed': 'A law that runs out is not repealed: nobody decided to end it.',
  'announced-as-done': 'Announced is not done.',
  'struck-down-in-part-as-whole': 'A court that strikes down a part leaves the rest.',
  'one-court-as-nationwide': 'A court’s order to hold off is not the end of a law.',
  'left-alone-as-upheld': 'A court that leaves a law alone has not found it valid.',
  'annual-as-permanent': 'What holds for a time is not for good.',
  'term-overstated': 'It holds for a shorter time than that.',
  'wrong-event': 'It ended, or rests, by another kind of act.',
  'wrong-actor': 'Somebody else acted.',
  'wrong-date': 'It was on another day.',
  overgeneralised: 'Often is not always.',
  outdated: 'It was so once.',
  none: '',
};

export function explanation(finding: Finding, row: Row, facets: readonly Facet[], pattern: Pattern): string {
  const lead = sentence(finding.because);
  const wrong = facets
    .filter((facet) => facet.outcome === 'refuted' && facet.facet !== finding.facet)
    .map(facetInWords);
  const maxim = row.rating === 'misleading' ? MAXIMS[pattern] : '';
  return [lead, ...wrong, maxim].filter((part) => part !== '').join(' ');
}

function facetInWords(facet: Facet): string {
  if (facet.facet === 'name') return `“${facet.claimed}” is not the law’s name: it is ${facet.record}.`;
  if (LESS.has(facet.rule)) return sentence(facet.record);
  if (facet.rule === 'date/effect-to-come') return `It has effect ${facet.record}.`;
  if (facet.facet === 'frequency' || facet.rule.startsWith('ground/') || facet.rule.startsWith('lasting/'))
    return `Not “${facet.claimed}”: ${facet.record}.`;
  return `The ${facet.facet === 'instrument' ? 'form of the act' : facet.facet} is another one: the record has ${facet.record}, not “${facet.claimed}”.`;
}

/** A clause as a sentence. */
export function sentence(text: string): string {
  const body = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(body) ? body : `${body}.`;
}
