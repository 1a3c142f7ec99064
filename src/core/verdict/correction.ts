/** What would be right to say, in a sentence that can be put in place of the claim. Built from the record, never from the article. */
import type { Facet } from '../claim/facet.ts';
import type { LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { type Case, lookedAt } from './case.ts';
import { sentence } from './explain.ts';
import type { Finding } from './finding.ts';
import { nameInWords, statusInWords, wasOf } from './law-in-words.ts';
import type { Row } from './rating-table.ts';
import { dateInWords, happening } from './words.ts';

/** Null where the claim is right as it stands. */
export function correction(one: Case, finding: Finding, row: Row, facets: readonly Facet[]): string | null {
  if (row.rating === 'accurate') return null;
  const name = nameInWords(one.law);
  if (row.rating === 'unverifiable')
    return `The record of ${name} cannot tell; say only what was the case on ${dateInWords(lookedAt(one))}: ${statusInWords(one.status, one.law)}.`;
  if (finding.facet === 'authority') return `By the record of ${name}, ${finding.because}.`;
  const detailWrong = row.when.termOverstated === true || row.when.noSuchPower === true;
  if (row.rating === 'mostly-accurate' || row.rating === 'half-true' || detailWrong)
    return rightFacets(one, finding, facets);
  // what was so once is no reason for what is so now
  const event = finding.showing === 'outdated' ? one.status.because.at(-1) : finding.events[0];
  return `On ${dateInWords(one.asOf)} ${name} ${wasOf(one.law)} ${statusInWords(one.status, one.law)}${event === undefined ? '' : `: ${happening(event)}`}.`;
}

function rightFacets(one: Case, finding: Finding, facets: readonly Facet[]): string {
  const [event] = finding.events;
  const wrong = facets.filter((facet) => facet.outcome === 'refuted');
  const shorter = wrong.find((facet) => facet.rule.startsWith('lasting/'));
  if (shorter !== undefined) return `It is so, but has not been so ${shorter.claimed}: ${shorter.record}.`;
  const seldom = wrong.filter((facet) => facet.facet === 'frequency' && facet.rule !== 'frequency/times');
  if (seldom.length > 0) return `It happened often, not always: ${seldom.map((facet) => facet.record).join('; ')}.`;
  const counted = wrong.find((facet) => facet.rule === 'frequency/times');
  const said = event === undefined ? `${one.law.title}: ${finding.because}` : ofLaw(happening(event), one.law);
  return sentence(`${said}${details(event, wrong)}${counted === undefined ? '' : `: ${counted.record}`}`);
}

/** By which act; until when, and from when, where that is what was wrong. */
function details(event: LawEvent | undefined, wrong: readonly Facet[]): string {
  if (event === undefined) return '';
  const { instrument, until } = event;
  const ends = until.date !== null && wrong.some((facet) => facet.facet === 'duration');
  // that a legislature acts by an act goes without saying
  const form = instrument === null || instrument.form === 'act' ? '' : `, by ${instrument.form}`;
  const to = ends && until.date !== null ? `, until ${dateInWords(until.date)}` : '';
  const toCome = wrong.find((facet) => facet.rule === 'date/effect-to-come');
  return `${form}${to}${toCome === undefined ? '' : `, with effect ${toCome.record}`}`;
}

/** `it was repealed …` as `the Harbour Act was repealed …`, `its application …` as `the application of the Harbour Act …`. */
function ofLaw(said: string, law: Law): string {
  const name = nameInWords(law);
  if (/^it was /.test(said)) return said.replace(/^it was /, `${name} ${wasOf(law)} `);
  if (/^it /.test(said)) return said.replace(/^it /, `${name} `);
  const its = /^its (\w+) /.exec(said);
  return its === null ? `${law.title}: ${said}` : said.replace(its[0], `the ${its[1]} of ${name} `);
}
