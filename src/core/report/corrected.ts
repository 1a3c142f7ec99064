/**
 * Whether a text sets right what it repeats. In: the claims of one text with their verdicts. Out: the same, with untrue claims
 * marked that another claim in the text, before or behind, in whatever voice, contradicts and that is right itself.
 *
 * What sets a claim right must be about the same law and no earlier day, and must say its opposite: that the event did not
 * happen, or that the law stands where it is said to have ended, applies where it is said to rest, and the other way round. To
 * name the weaker thing that did happen (“it was waived”) is not enough: a reader who was told of a repeal does not learn from
 * it that there was none.
 */
import type { Assertable, Assertion } from '../claim/claim.ts';
import { type ToldState, toldState } from '../claim/told-state.ts';
import { nameWords } from '../law/name-key.ts';
import type { CheckedClaim } from './report.ts';

const UNTRUE = new Set(['misleading', 'false', 'half-true']);
const RIGHT = new Set(['accurate', 'mostly-accurate']);

export function markCorrected(claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  if (!claims.some(({ verdict }) => verdict !== null && UNTRUE.has(verdict.rating))) return claims;
  const all = claims.filter(({ verdict }) => verdict !== null && RIGHT.has(verdict.rating));
  const right = all.length > FEW ? sayings(all) : all;
  return claims.map((claim) => {
    const { verdict } = claim;
    if (verdict === null || !UNTRUE.has(verdict.rating) || !right.some((other) => corrects(other, claim))) return claim;
    return { ...claim, verdict: { ...verdict, correctedInText: true } };
  });
}

/** To look at so many is quicker than to tell which of them say the same. */
const FEW = 8;

/** One claim for each thing said, the latest: a text that says one thing a thousand times is no slower to judge. */
function sayings(claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const latest = new Map<string, CheckedClaim>();
  for (const claim of claims) {
    const { readings, polarity, scope, on, power, actor } = claim.asserts;
    const key = JSON.stringify([
      claim.law?.id,
      readings,
      polarity,
      scope.extent,
      scope.addressees,
      on?.date,
      power,
      actor,
    ]);
    const known = latest.get(key);
    if (known === undefined || known.asOf < claim.asOf) latest.set(key, claim);
  }
  return [...latest.values()];
}

function corrects(right: CheckedClaim, untrue: CheckedClaim): boolean {
  if (right.law === null || right.law.id !== untrue.law?.id || right.asOf < untrue.asOf) return false;
  if (!reaches(right.asserts, untrue.asserts)) return false;
  return denies(right.asserts, untrue.asserts) || excludes(right.asserts, untrue.asserts);
}

/** Whether what is right covers what is untrue: no other time, no part of it only. */
function reaches(right: Assertion, untrue: Assertion): boolean {
  if (right.on !== null && right.polarity === 'denied' && right.on.date !== untrue.on?.date) return false;
  const { extent, addressees } = right.scope;
  const whole = extent === 'whole' && addressees.length === 0;
  return whole || (extent === untrue.scope.extent && addressees.join() === untrue.scope.addressees.join());
}

/** “It was not repealed” to “it was repealed”, and the other way round. */
function denies(right: Assertion, untrue: Assertion): boolean {
  if (right.event === 'grantOfPower' && untrue.event === 'grantOfPower') return deniesPower(right, untrue);
  if (right.polarity === untrue.polarity || !right.readings.some((one) => untrue.readings.includes(one))) return false;
  return !otherChamber(right, untrue);
}

/** One house that did not act says nothing of the other. */
function otherChamber({ actor: one }: Assertion, { actor: other }: Assertion): boolean {
  if (one?.body !== 'chamber' || other?.body !== 'chamber') return false;
  const words = nameWords(other.name);
  return !nameWords(one.name).some((word) => words.includes(word));
}

/** “The President cannot repeal it”, “only Congress can”, to “the President can repeal it”. */
function deniesPower(right: Assertion, untrue: Assertion): boolean {
  if (!right.power.some((one) => untrue.power.includes(one))) return false;
  const same = right.actor?.body === untrue.actor?.body;
  if (right.polarity !== untrue.polarity) return same;
  return right.polarity === 'affirmed' && right.actor?.only === true && !same;
}

/** “It is still in force” to “it was repealed”: both tell what state the law is in, and the law is in one only. */
function excludes(right: Assertion, untrue: Assertion): boolean {
  const told = stateTold(right, right.event);
  if (told === null) return false;
  const states = untrue.readings.flatMap((reading) => stateTold(untrue, reading) ?? []);
  return states.some((state) => state.of === told.of && state.is !== told.is);
}

function stateTold({ polarity, scope }: Assertion, reading: Assertable): ToldState | null {
  const state = reading === 'inForce' || reading === 'applies';
  return scope.extent === 'part' && !state ? null : toldState(reading, polarity);
}
