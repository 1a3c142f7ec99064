/**
 * Whose participation a treaty’s record is about. One that is kept from one state’s side says nothing of other states: what they
 * signed, joined or left is another record. In: the case and its readings. Out: a finding that the record cannot tell, or null.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { EventKind } from '../../law/event-kind.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { stateInWords } from '../law-in-words.ts';
import { bodiesNamed, sameOffice } from '../named-body.ts';
import { namesActor } from '../named-person.ts';
import { isFor } from '../who.ts';
import { happening } from '../words.ts';
import { governing } from './actor.ts';

const finding = findingOn('force', 'withdrawal');

/** What each party of a treaty does for itself. */
const OF_ONE_PARTY: ReadonlySet<Assertable> = new Set<EventKind>([
  'signature',
  'ratification',
  'withdrawal',
  'denunciation',
  'suspension',
  'resumption',
  'reEnactment',
]);

export function ofAnotherState(one: Case, readings: readonly Assertable[]): Finding | null {
  const own = one.jurisdiction?.title ?? null;
  const joint = one.law.type !== 'treaty' || one.law.jurisdiction === 'un' || own === null;
  const { scope, actor } = one.claim.asserts;
  // `remains in force for its other parties`
  const state = scope.addressees.length > 0 && (readings[0] === 'inForce' || readings[0] === 'applies');
  if (!joint && scope.addressees.length === 0 && isOfAll(one, readings))
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'participation/of-all-parties',
      events: one.status.because,
      because: `for ${stateInWords(own)} ${happenedLast(one)}; whether the treaty stands for its other parties the record does not tell`,
    });
  // `Washington left the deal`, of a resolution about it: a resolution has no parties, and what was left is another paper
  if (one.law.type === 'resolution' && (readings[0] === 'withdrawal' || readings[0] === 'denunciation'))
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'participation/without-parties',
      events: [],
      because: 'a resolution is not left by a state, and the record tells of no other paper',
    });
  if (joint || !(state || readings.some((reading) => OF_ONE_PARTY.has(reading)))) return null;
  // `somebody took Norway out`: whoever that is, it is Norway that left
  const ours = scope.addressees.some((state) => isOwn(one, state));
  const others = scope.addressees.length > 0 && !ours;
  if (ours || (actor === null ? !others : isOurs(one))) return null;
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'participation/of-another-state',
    events: [],
    because: `the record is about the part that ${stateInWords(own)} has in it, and no other state’s`,
  });
}

/** `The agreement remains in force`, `is no longer in force`, of one that the state of its record has left: it may stand for all others. */
function isOfAll(one: Case, readings: readonly Assertable[]): boolean {
  const { actor, aspect } = one.claim.asserts;
  return readings[0] === 'inForce' && aspect === 'present' && actor === null && one.status.force === 'notInForce';
}

function happenedLast({ status }: Case): string {
  const event = status.because.at(-1);
  return event === undefined ? 'it is not in force' : happening(event);
}

/** The state itself, under any of its names. */
function isOwn(one: Case, words: string): boolean {
  const own = one.jurisdiction?.title ?? '';
  return sameOffice(words, own) || bodiesNamed(one.bodies, words).some(({ office }) => sameOffice(office, own));
}

/** The state, one of its bodies, a person who acted or governed there, or words that name no one (`the country`). */
function isOurs(one: Case): boolean {
  const { actor } = one.claim.asserts;
  if (actor === null || actor.body !== null || actor.nameless === true || isOwn(one, actor.name)) return true;
  if (
    one.law.events.some(
      (event) => isFor(one, event) || sameOffice(event.actor?.office ?? '-', actor.name) || namesActor(one, event),
    )
  )
    return true;
  const named = bodiesNamed(one.bodies, actor.name);
  if (named.length > 0) return named.some(({ body }) => body !== 'party');
  return governing(one, actor);
}
