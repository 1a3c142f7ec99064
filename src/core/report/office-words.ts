import type { Actor } from '../law/actor.ts';

const WITH_ARTICLE =
  /^(?:President|Prime Minister|Vice President|Secretary|Senate|House|State Duma|Duma|Federation Council|Council|Commission|European (?:Council|Commission|Parliament|Union)|Supreme|Constitutional|High|District|Court|Department|Ministry|Minister|Government|Governor|Attorney General|Office|Federal|Lok Sabha|Rajya Sabha|United (?:States|Kingdom|Nations)|Treasury|Cabinet|General|National|Security Council|US |U\.S\. |Centers|Internal Revenue)/;

/** The office as a sentence names it: “the President”, “Congress”. */
export function officeWords(office: string): string {
  return WITH_ARTICLE.test(office) ? `the ${office}` : office;
}

/** Office and person: “President Joe Biden”, “Congress”. */
export function actorWords(actor: Actor): string {
  return actor.person === null ? actor.office : `${actor.office} (${actor.person})`;
}
