/** Claims about who may act: held against the powers of the law's own record. */
import type { Assertable } from '../../claim/claim.ts';
import type { Body, Power } from '../../law/actor.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown } from '../../status/status.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { isCalled, namesActor } from '../named-person.ts';
import { happening, withArticle } from '../words.ts';

export function judgeAuthority(one: Case): Finding {
  const { power, actor } = one.claim.asserts;
  const kind = kindMeant(one, power);
  const holders = one.law.powers.filter((other) => other.may.includes(kind));
  const body = bodyMeant(one);
  const base = {
    facet: 'authority' as const,
    claimed: actor === null ? 'somebody may' : `${actor.name}: ${kind}`,
    events: [],
    pattern: 'none' as const,
    record:
      holders.map((other) => `${other.office} by ${other.by}`).join('; ') || 'no power of that kind in the record',
  };
  if (actor === null && one.law.powers.length > 0) return byItself(one, base, holders);
  // a government acts by its agencies, and not all of them are its own to direct
  const byAgency = body === 'executive' && !(actor?.only ?? false) && holders.some((other) => other.body === 'agency');
  const itself = holders.some((other) => other.body === body);
  if (body === null || holders.length === 0 || (byAgency && !itself))
    return {
      ...base,
      showing: 'unknown',
      rule: 'authority/not-recorded',
      because: NOT_NAMED,
    };
  const given = givenLater(one, kind, body);
  if (given !== undefined)
    return {
      ...base,
      showing: 'refuted',
      rule: 'authority/not-yet',
      events: [given],
      because: `that power was given only later: ${happening(given)}`,
    };
  const found = ruledOut(one, kind, body);
  if (found !== undefined)
    return {
      ...base,
      showing: one.claim.asserts.polarity === 'denied' ? 'refuted' : 'unknown',
      rule: 'authority/ruled-out',
      events: [found],
      because: `a court found what was made to be more than the power to make it: ${happening(found)}`,
    };
  const may = holders.some((other) => other.body === body || (body === 'chamber' && other.body === 'legislature'));
  const alone = holders.every((other) => other.body === body);
  const what = MAY[kind] ?? 'do that';
  const because = holders.map((other) => `${withArticle(other.office)} may ${what}, by ${other.by}`).join('; ');
  if (may && (!(actor?.only ?? false) || alone))
    return { ...base, showing: 'supported', rule: 'authority/holds', because };
  return {
    ...base,
    showing: 'refuted',
    rule: may ? 'authority/not-alone' : 'authority/none',
    pattern: 'wrong-actor',
    because,
  };
}

/** What keeps a law from applying is the executive’s to do only from the day on which a legislature gave it that power. */
function givenLater({ law, asOf }: Case, kind: EventKind, body: Body): LawEvent | undefined {
  if (!LIMITING.has(kind) || (body !== 'executive' && body !== 'agency')) return undefined;
  const grants = law.events.filter((event) => event.kind === 'grantOfPower');
  const used = law.events.some((event) => LIMITING.has(event.kind) && lastDay(event.on) <= asOf);
  return used || grants.some(({ on }) => firstDay(on) <= asOf) ? undefined : grants[0];
}

/** What an agency or a government made, and a court then found that no law or constitution let it make. */
function ruledOut({ law, knownAt, asOf }: Case, kind: EventKind, body: Body): LawEvent | undefined {
  if (!MAKING.has(kind) || (body !== 'executive' && body !== 'agency')) return undefined;
  const known = eventsKnown(law, knownAt);
  // a denial of that very day tells of the ruling
  return known.findLast(
    (event) =>
      (event.ground === 'statute' || event.ground === 'constitution') &&
      event.actor?.body === 'court' &&
      FORCE_ENDING.has(event.kind) &&
      firstDay(event.on) <= asOf &&
      held(event, known, asOf).holds,
  );
}

const MAKING: ReadonlySet<EventKind> = new Set<EventKind>(['entryIntoForce', 'reEnactment', 'publication']);

/**
 * `the convention has no clause on suspension`: nobody is named, and the record lists the powers that the law gives. A power may
 * hang on conditions or on all parties, so that a denial of one that is listed is not refuted by that.
 */
function byItself(one: Case, base: Base, holders: readonly Power[]): Finding {
  const given = holders.length > 0;
  if (given === (one.claim.asserts.polarity === 'denied'))
    return { ...base, showing: 'unknown', rule: 'authority/not-recorded', because: NOT_NAMED };
  return given
    ? {
        ...base,
        showing: 'supported',
        rule: 'authority/given',
        because: holders.map(({ office, by }) => `${withArticle(office)} may, by ${by}`).join('; '),
      }
    : { ...base, showing: 'refuted', rule: 'authority/not-given', because: NOT_NAMED };
}

type Base = Omit<Finding, 'showing' | 'rule' | 'because'>;

const NOT_NAMED = 'the record names no power of that kind';

const MAY: Partial<Record<EventKind, string>> = {
  repeal: 'repeal it',
  rescission: 'rescind it',
  termination: 'terminate it',
  withdrawal: 'withdraw from it',
  denunciation: 'denounce it',
  annulment: 'annul it',
  unconstitutionality: 'hold it unconstitutional',
  prorogationOfForce: 'extend it',
  reEnactment: 'bring it back',
  waiver: 'waive it',
  waiverExtension: 'extend the waiver',
  suspension: 'suspend it',
  nonEnforcement: 'put off its enforcement',
  exemption: 'make exemptions from it',
  amendment: 'amend it',
  ratification: 'ratify it',
};

/** Of somebody told of by the name alone, the body for which that person acted on the law. */
function bodyMeant(one: Case): Body | null {
  const { actor } = one.claim.asserts;
  if (actor === null || actor.body !== null) return actor?.body ?? null;
  const body = one.law.events.find((event) => namesActor(one, event))?.actor?.body;
  const governs = one.jurisdiction?.administrations.some(({ name }) => isCalled(actor, name)) ?? false;
  return body ?? (governs ? 'executive' : null);
}

/** “Only Congress can end it” asks for the plainest of the readings that any power of the law reaches. */
function kindMeant(one: Case, power: readonly Assertable[]): EventKind {
  const body = bodyMeant(one);
  // of several ends of it, the one that whoever is told of can bring about
  const theirs = power.find(
    (kind) =>
      FORCE_ENDING.has(kind as EventKind) &&
      one.law.powers.some((other) => other.body === body && (other.may as readonly string[]).includes(kind)),
  );
  if (theirs !== undefined) return theirs as EventKind;
  const reached = power.find((kind) => one.law.powers.some((other) => (other.may as readonly string[]).includes(kind)));
  return (reached ?? power[0] ?? 'repeal') as EventKind;
}
