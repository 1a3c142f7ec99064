/**
 * What words that could carry a law on say of something else, as the law's own record tells: a pause beside a law that never was
 * paused, martial law of another century beside that of last year. In: a claim as it was read, and the laws that the text somewhere
 * calls by a proper name. Out: whether the law is not meant.
 */
import type { Assertion } from '../claim/claim.ts';
import { LIMITING } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { Frame } from './frame.ts';
import { UNKNOWN } from './law-by-name-only.ts';
import type { Mention } from './mentions.ts';
import { isCommonNoun } from './name-of-any-state.ts';

export function isBesideTheLaw(law: Law, frame: Frame, asserts: Assertion, calledProperly: ReadonlySet<Law>): boolean {
  if (law.id.startsWith(UNKNOWN) || law.events.length === 0) return false;
  return isPauseOfOther(law, frame) || isOfAnotherAge(law, asserts, calledProperly);
}

/** `Payments were paused in March. The pause was extended`, beside a law that nothing ever held back. */
function isPauseOfOther({ events }: Law, { acted }: Frame): boolean {
  return acted.target === 'limit' && acted.mention === null && !events.some(({ kind }) => LIMITING.has(kind));
}

/** Years before a law's first step that nobody mistakes its day by. */
const AN_AGE = 25;

/** `Martial law was declared in 1979`: a thing of that kind, where the text has no proper name for the law. */
function isOfAnotherAge(law: Law, { on }: Assertion, calledProperly: ReadonlySet<Law>): boolean {
  if (on === null || calledProperly.has(law)) return false;
  const first = Math.min(...law.events.map((event) => Number(event.on.slice(0, 4))));
  return first - Number(on.date.slice(0, 4)) > AN_AGE;
}

/** The laws that have a proper name at one of their mentions. */
export function lawsCalledProperly(mentions: readonly Mention[]): ReadonlySet<Law> {
  const laws = new Set<Law>();
  for (const { law, name } of mentions) if (!laws.has(law) && !isCommonNoun(name.text)) laws.add(law);
  return laws;
}
