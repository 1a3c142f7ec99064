/** How a law and where it stands are put into words, for sentences that say why and what would be right. */
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { Status } from '../status/status.ts';
import { toldOf } from '../text/told-once.ts';
import { dateInWords } from './words.ts';

/** `the Harbour Act`, `Section 12 of the Harbour Act`: the law’s title as it stands inside a sentence. */
export const nameInWords: (law: Law) => string = toldOf(inSentence);

function inSentence({ title }: Law): string {
  if (/^(?:The |Martial |\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\d|(?:Two|Three|Four) )/u.test(title)) return title;
  const [name = title] = withoutBrackets(title).split(/[,:]/);
  const ends = TAKES_ARTICLE.test(name.replace(/(?: of)? \d{4}$/, '').trim()) || TAKES_ARTICLE.test(headOf(title));
  return ends ? `the ${title}` : title;
}

function withoutBrackets(title: string): string {
  return title
    .replace(/\([^)]*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `Treaty` of `Treaty on the Harbour`. */
function headOf(title: string): string {
  return (title.split(/[,:(]| (?:of|on|under|in|against|with|to|from|for) /)[0] ?? title).trim();
}

/** `was`; `were` of rules, orders, sanctions. */
export const wasOf: (law: Law) => string = toldOf(({ title }) => {
  const bare = title
    .replace(/\([^)]*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return PLURAL.test(headOf(bare)) ? 'were' : 'was';
});

const PLURAL =
  /(?:^|[ -])(?:acts|authori[sz]ations|controls|credits|laws|orders|preferences|rules|sanctions|statutes|tariffs|terms)$/i;

/** A name that ends in a number or in a name of its own (`Section 12`, `Chevron`) takes none. */
const TAKES_ARTICLE =
  /(?:^|[ -])(?:acts?|agreement|amendment|authori[sz]ations?|ban|bill|charge|code|controls|convention|declaration|decree|definition|derogation|designation|doctrine|embargo|emergency|group|law|laws|limit|mandate|material|moratorium|orders|pact|plan|policy|programme|protocol|reform|regulation|rule|rules|sanctions|statute|surcharge|suspension|system|tariffs|target|treaty)$/i;

/** `the record was last looked at on 15 February 2026`: why it cannot tell. */
export function lookedAtInWords(law: Law): string {
  return `the record was last looked at on ${dateInWords(law.verifiedThrough)}`;
}

/** The same, with what can have changed since by itself. */
export function doubtInWords(status: Status, law: Law): string {
  const doubt = status.uncertainBecause;
  return doubt === null ? lookedAtInWords(law) : `${lookedAtInWords(law)}; ${readable(doubt)}`;
}

/** The status keeps dates and kinds as data write them; a sentence has them as readers do. */
function readable(text: string): string {
  return text
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, dateInWords)
    .replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (id) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** `on 12 December 2023 it was in force and applying`: where the law stood on a day. */
export function standingInWords(status: Status, law: Law): string {
  const last = status.asLastVerified
    ? `as last verified, on ${dateInWords(law.verifiedThrough)},`
    : `on ${dateInWords(status.asOf)}`;
  return `${last} it was ${statusInWords(status, law)}`;
}

/** `in force, its application waived`: the status in a few words. */
export function statusInWords(status: Status, law: Law): string {
  const force = {
    proposed: 'not law yet',
    notYetInForce: 'not yet in force',
    inForce: 'in force',
    partiallyInForce: 'in force in part',
    notInForce: law.type === 'measure' ? 'off the table' : 'no longer law',
  }[status.force];
  if (status.force !== 'inForce' && status.force !== 'partiallyInForce') return force;
  return `${force} and ${status.efficacy === 'applies' ? 'applying' : status.efficacy === 'partlyApplies' ? 'applying in part' : `not applying${limitsInWords(status)}`}`;
}

const LIMITED: Partial<Record<EventKind, string>> = {
  waiver: 'waived',
  waiverExtension: 'waived',
  suspension: 'suspended',
  injunction: 'enjoined',
  stay: 'stayed',
  nonEnforcement: 'not enforced',
  exemption: 'with an exemption',
  moratorium: 'under a moratorium',
};

function limitsInWords(status: Status): string {
  const limit = status.limits[0];
  return limit === undefined ? ' yet' : ` (${LIMITED[limit.kind] ?? 'limited'} since ${dateInWords(limit.since)})`;
}

/** A state by its title: `the United States`, `Latvia`. */
export function stateInWords(title: string): string {
  return /\b(?:States|Kingdom|Union|Nations|Federation|Republic)\b/.test(title) ? `the ${title}` : title;
}
