/**
 * Claims that a law was made: enacted, signed into law, written into a statute. In: the case and its readings. Out: a finding; what
 * did not become law is measured by how far it got.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import type { EventKind } from '../../law/event-kind.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay } from '../../time/partial-date.ts';
import { type Case, dateFits, matching } from '../case.ts';
import type { Finding } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { bearsName, namesActor } from '../named-person.ts';
import { isOfLaterBill, RECENT } from '../stages.ts';
import { happening } from '../words.ts';
import { BY_EXECUTIVE, ofExecutive } from './not-by-legislature.ts';
import { finding, happened, notLooked, reachedOnly } from './stage.ts';

/** What proves that it became law. */
const MADE: readonly EventKind[] = ['entryIntoForce', 'signature', 'publication', 'ratification', 'reEnactment'];

export function judgeEnactment(one: Case, readings: readonly Assertable[]): Finding {
  const inForce = one.events.some(({ kind }) => kind === 'entryIntoForce' || kind === 'signature');
  const { actor, readings: all } = one.claim.asserts;
  const voted = all.includes('passage') && (actor?.body === 'legislature' || actor?.body === 'chamber');
  const own = one.events.filter((event) => event.actsOn === null && !isVetoed(one, event));
  const made = matching(one, inForce ? [...MADE, 'passage'] : MADE, own);
  const itself = one.law.type !== 'measure' && one.claim.asserts.target !== 'measure' && !isOfLaterBill(one);
  const event =
    (one.law.type === 'measure'
      ? (made.findLast((other) => other.kind === 'entryIntoForce') ?? made.findLast(({ kind }) => kind === 'signature'))
      : undefined) ??
    (voted || readings.includes('passage') ? made.find((other) => other.kind === 'passage') : undefined) ??
    made.find((other) => other.kind === 'signature' || other.kind === 'entryIntoForce') ??
    made[0];
  const overridden = one.claim.asserts.readings.includes('signature') ? madeOverVeto(one) : null;
  if (overridden !== null) return overridden;
  if (isDomesticLaw(one, made))
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'enactment/domestic-law',
      because: 'the record tells who is bound by the treaty, and not whether it was made part of the law at home',
    });
  if (event !== undefined && ofExecutive(one, event))
    return writtenIn(one, readings) ?? notWritten(one, readings, event);
  // who signs a bill makes it law, whenever it comes into force
  const signed = one.law.type === 'measure' && event?.kind === 'signature';
  if (event !== undefined && (itself || signed || (event.kind === 'entryIntoForce' && !isAnotherBill(one, event))))
    return happened(one, readings, 'enactment/happened', event);
  const bill = one.steps.find(
    (step) => step.event.kind === 'entryIntoForce' && daysBetween(firstDay(step.event.on), one.asOf) < RECENT,
  );
  if (bill !== undefined && !itself)
    return finding(one, readings, {
      showing: 'supported',
      rule: 'enactment/bill-became-law',
      events: [bill.event],
      because: happening(bill.event),
    });
  // what a legislature adopts again over a veto is law, whoever prints it
  const again =
    all.includes('signature') || isYetToBePrinted(one) ? undefined : matching(one, ['vetoOverride'], own).at(-1);
  if (again !== undefined) return happened(one, readings, 'enactment/adopted-over-veto', again);
  return (
    writtenIn(one, readings) ??
    passedOneHouse(one, readings) ??
    reachedOnly(one, readings) ??
    (one.beyond && !isDead(one)
      ? notLooked(one, readings)
      : finding(one, readings, {
          showing: 'refuted',
          rule: 'enactment/none',
          because: `no such event is in the record; ${standingInWords(one.status, one.law)}`,
        }))
  );
}

/**
 * `The treaty was never promulgated here`: a state may be bound and never have written the treaty into its own law (Vienna Convention
 * on the Law of Treaties, articles 14 and 27). That it is bound refutes nothing.
 */
function isDomesticLaw({ law, claim }: Case, made: readonly LawEvent[]): boolean {
  return (
    law.type === 'treaty' && claim.asserts.polarity === 'denied' && !made.some(({ kind }) => kind === 'publication')
  );
}

/** What was passed and then vetoed became law by another step. */
function isVetoed({ events }: Case, { kind, on }: LawEvent): boolean {
  return kind === 'passage' && events.some((other) => other.kind === 'veto' && firstDay(other.on) >= firstDay(on));
}

/** `Congress passed it on Wednesday`, of the day on which one of its houses did, and the other had yet to. */
function passedOneHouse(one: Case, readings: readonly Assertable[]): Finding | null {
  const { on, actor, readings: all } = one.claim.asserts;
  if (on === null || actor?.body !== 'legislature' || !all.includes('passage')) return null;
  const vote = one.events.find((event) => event.kind === 'passageInChamber' && dateFits(event, on.date));
  if (vote === undefined) return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'enactment/one-house',
    events: [vote],
    pattern: 'chamber-as-enactment',
    because: `one house had passed it: ${happening(vote)}`,
  });
}

/** `has not been promulgated`, of what was adopted over a veto and is no law before somebody prints it. */
function isYetToBePrinted({ claim, status }: Case): boolean {
  return claim.asserts.polarity === 'denied' && (status.force === 'proposed' || status.force === 'notYetInForce');
}

/** A bill that is off the table becomes no law by itself. */
function isDead({ status }: Case): boolean {
  return status.force === 'notInForce' && status.certain;
}

/** `signed it into law`, of what a legislature made law over a veto: it is law, and nobody signed it. */
function madeOverVeto(one: Case): Finding | null {
  const override = one.events.findLast(({ kind }) => kind === 'vetoOverride');
  const { actor } = one.claim.asserts;
  if (override === undefined || actor === null) return null;
  const vetoed = one.events.some(
    (event) =>
      event.kind === 'veto' && (namesActor(one, event) || (event.actor !== null && bearsName(actor, event.actor))),
  );
  if (!(vetoed || actor.body === 'executive')) return null;
  return finding(one, ['enactment'], {
    showing: 'weaker',
    rule: 'enactment/over-veto',
    events: [override],
    pattern: 'wrong-actor',
    because: `${actor.name} did not sign it: ${happening(override)}`,
  });
}

/** `it has not become law`, said of a bill beside a law of long ago: that one is not meant. */
function isAnotherBill({ claim, law, asOf }: Case, { on }: LawEvent): boolean {
  const denied = claim.asserts.polarity === 'denied' && claim.asserts.on === null;
  return denied && law.type !== 'measure' && daysBetween(firstDay(on), asOf) >= RECENT;
}

function notWritten(one: Case, readings: readonly Assertable[], event: LawEvent): Finding {
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'enactment/not-by-legislature',
    pattern: 'wrong-actor',
    events: [event],
    because: `no legislature made it: ${happening(event)}`,
  });
}

/** `Congress wrote the embargo into law`: what the executive had begun, a legislature took up into a statute later. */
function writtenIn(one: Case, readings: readonly Assertable[]): Finding | null {
  if (!BY_EXECUTIVE.has(one.law.type)) return null;
  const changes = one.events.filter((event) => event.actor?.body === 'legislature');
  const event = matching(one, ['amendment', 'insertion', 'substitution'], changes).at(-1);
  return event === undefined ? null : happened(one, readings, 'enactment/written-into-statute', event);
}
