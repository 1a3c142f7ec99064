/** Forms of an act, as claims and records call them. In: the term of a claim. Out: the forms that it may mean; whether numbers agree. */
import type { LawEvent } from './event.ts';

/** What each term may mean, in the words in which records give the form of an instrument: `order or decree`, of a decree. */
const FORMS: readonly (readonly [term: RegExp, forms: RegExp])[] = [
  [/presidential decision/, /presidential decision|order|decree/],
  [/order or decree/, /order|decree/],
  [/executive order|presidential order/, /executive order|order/],
  [/presidential act/, /order|decree|memorandum|proclamation|determination/],
  [/memorandum|memo/, /memorandum|determination/],
  [/proclamation/, /proclamation/],
  [/decree/, /decree/],
  [/act of congress|statute|by law/, /act|law|statute/],
  [/ruling|judgment/, /judgment|ruling|decision|order|opinion/],
  [/referendum/, /referendum/],
];

/** Null for a term that tells no form. */
export function formsMeant(term: string): RegExp | null {
  return FORMS.find(([said]) => said.test(term))?.[1] ?? null;
}

/** `Executive Order 14258` is not the one that the record cites under another number. */
export function numbersFit(term: string, instrument: LawEvent['instrument']): boolean {
  const number = /\d{3,}/.exec(term)?.[0];
  const cited = `${instrument?.title ?? ''} ${instrument?.citation ?? ''}`;
  return number === undefined || !/(?:order|EO|E\.O\.)(?: No\.)? \d{3,}/i.test(cited) || cited.includes(number);
}

/** Whether such an act is one of an executive, and none of a legislature or a court. */
export const isOfExecutive = (term: string): boolean =>
  /executive order|presidential|order or decree|memorandum|memo|proclamation|decree/.test(term);

/** Whether only a head of state or of government makes such an act, and no agency. */
export const isOfHead = (term: string): boolean => /executive order|presidential|proclamation/.test(term);
