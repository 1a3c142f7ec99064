/** Courts by rank, as far as a name tells: what a trial court held is nothing that the highest court held. */
import type { LawEvent } from '../law/event.ts';
import type { Case } from './case.ts';

export type Bench = 'highest' | 'appeal' | 'trial';

const RANKS: readonly (readonly [Bench, RegExp])[] = [
  ['trial', /окружн\p{L}* суд|федеральн\p{L}* судь|(?:rayon|dairə) məhkəmə|bölge mahkeme|federal (?:hakim|yargıç)/u],
  ['appeal', /апелляционн\p{L}* (?:суд|инстанци)|apelyasiya məhkəmə|(?:temyiz|istinaf) mahkeme/u],
  ['highest', /(?:верховн|конституционн)\p{L}* суд|(?:ali|konstitusiya) məhkəmə|(?:yüksek|anayasa) mahkeme/u],
  ['trial', /\b(?:district (?:court|judge)|trial (?:court|judge)|federal judge|judge in|lower courts?)\b/],
  ['appeal', /\b(?:appeals? court|courts? of appeals?|appellate|circuit)\b/],
  ['highest', /\b(?:(?:supreme|high|top|highest) court|constitutional (?:court|council)|justices|scotus)\b/],
];

/** Null where the name tells no rank: `a court`, `Council of State`. */
export function benchOf(name: string): Bench | null {
  const words = name.toLowerCase();
  return RANKS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether the court that the claim names can be the one that acted. */
export function sameBench(one: Case, event: LawEvent): boolean {
  const claimed = benchOf(one.claim.asserts.actor?.name ?? '');
  const acted = benchOf(event.actor?.office ?? '');
  return claimed === null || claimed === acted || (acted === null && claimed !== 'highest');
}

/** `A Texas judge`, of what a court in Alabama held, where the record knows a court in Texas: another one. */
export function isElsewhere(one: Case, event: LawEvent): boolean {
  const claimed = one.claim.asserts.actor;
  if (claimed?.body !== 'court' || event.actor?.body !== 'court') return false;
  const places = claimed.name.match(/\p{Lu}\p{Ll}{3,}/gu)?.filter((word) => !COURT_WORDS.test(word)) ?? [];
  const at = (other: LawEvent, place: string) => other.actor?.body === 'court' && other.actor.office.includes(place);
  return places.some((place) => !at(event, place) && one.law.events.some((other) => at(other, place)));
}

const COURT_WORDS =
  /^(?:Court|Courts|Circuit|District|Appeals|Supreme|Federal|Judge|Justice|High|Constitutional|International|United|States)$/;
