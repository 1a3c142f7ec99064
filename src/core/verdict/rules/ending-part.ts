/**
 * Which part of a law ended, and whether the claim means it: by its name or number, or as the last that was left. In: the case and an
 * ending of a part. Out: whether that ending is what is claimed.
 */
import type { Assertable, ClaimedScope } from '../../claim/claim.ts';
import { effectOf, isPartial, type LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING } from '../../law/event-kind.ts';
import { areSomeParts, isPartOfAnotherKind, numberedParts } from '../../law/part.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown } from '../../status/status.ts';
import { firstDay } from '../../time/partial-date.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { sameOffice } from '../named-body.ts';
import { happening } from '../words.ts';

/** The mention, or what is said of it, is the very part that ended: `the coverage formula`, `section 4` of section 4(b). */
export function namesPart(one: Case, { scope }: LawEvent): boolean {
  const said = one.claim.law?.part;
  const part = scope.part?.toLowerCase();
  if (part === undefined) return false;
  const ended = numberedParts(part);
  const told = numberedParts(one.claim.asserts.scope.text ?? '');
  const within = told?.numbers.every((number) => ended?.numbers.includes(number)) ?? false;
  if (told !== null && told.kind === ended?.kind && within) return true;
  if (said === undefined) return false;
  return (
    said.called.some((name) => part.includes(name)) ||
    (said.number !== null && ended?.kind === 'section' && ended.numbers.includes(said.number))
  );
}

/** `left Section 5 alone`, of a judgment on section 4: the claim names one of the parts, and the event another. */
export function isOfAnotherPart({ claim }: Case, { scope }: LawEvent): boolean {
  const named = numberedParts(claim.law?.mention.toLowerCase() ?? '');
  const told = named ?? numberedParts(claim.asserts.scope.text?.toLowerCase() ?? '');
  const ended = numberedParts(scope.part?.toLowerCase() ?? '');
  if (told === null || ended === null || told.kind !== ended.kind) return false;
  return !told.numbers.some((number) => ended.numbers.includes(number));
}

/** Of a law that is gone, the end of its last part, on the day that the claim names. */
export function lastOfIt(one: Case, event: LawEvent): boolean {
  const date = one.claim.asserts.on?.date;
  return one.status.force === 'notInForce' && date !== undefined && date.length === 10 && dateFits(event, date);
}

/** `Parts of it have been repealed`, of a repeal in stages: those that have ended are meant, and not what is still to end. */
export function partBegun({ claim, asOf }: Case, found: readonly LawEvent[]): LawEvent | undefined {
  const begun = (event: LawEvent) => isPartial(event) && firstDay(effectOf(event)) <= asOf;
  return claim.asserts.scope.extent === 'part' ? found.findLast(begun) : undefined;
}

/** `repealed a part of it`; `repealed it for Russia`, for whom it was terminated. */
export function endingsOfPart(
  { extent, addressees }: ClaimedScope,
  readings: readonly Assertable[],
): readonly Assertable[] {
  if (!readings.includes('repeal')) return [];
  if (addressees.length > 0) return ['partialRepeal', 'termination'];
  return extent === 'part' ? ['partialRepeal'] : [];
}

/**
 * `Section 16 was never repealed`, of an act whose sections 20 and 32 were: another part. `Parts of it were never repealed`: which is left
 * open, and some were.
 */
export function endOfOther(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, scope } = one.claim.asserts;
  if (scope.extent !== 'part' || one.status.force === 'notInForce') return null;
  const kinds = [...readings, ...endingsOfPart(scope, readings)];
  const fitting = matching(one, kinds);
  const found = fitting.length > 0 ? fitting : one.events.filter(({ kind }) => kinds.includes(kind));
  if (found.length === 0 || !found.every((event) => event.scope.part !== null && event.actsOn === null)) return null;
  const numbers = numberedParts(scope.text ?? '')?.numbers ?? [one.claim.law?.part?.number ?? ''];
  const told = numbers.filter((number) => number !== '');
  const finding = findingOn('force', 'repeal');
  const because = found.map(happening).join('; ');
  if (told.length > 0)
    return found.every(
      ({ scope: { part } }) => /\d/.test(part ?? '') && !told.some((number) => numbersIn(part ?? '').includes(number)),
    )
      ? finding(one, readings, { showing: 'refuted', rule: 'ending/another-part', events: found, because })
      : null;
  return polarity === 'denied' && areSomeParts(scope.text)
    ? finding(one, readings, { showing: 'unknown', rule: 'ending/some-part', events: found, because })
    : null;
}

/** `scrapped the deadline of X`, of an act whose tax ended: whether the deadline went with it, the record does not tell. */
export function ofAnotherKind(one: Case, readings: readonly Assertable[], event: LawEvent): Finding | null {
  const { extent, text } = one.claim.asserts.scope;
  const other = isPartial(event) && !namesPart(one, event) && isPartOfAnotherKind(text, event.scope.part ?? '');
  if (extent !== 'part' || !other) return null;
  return findingOn('force', 'repeal')(one, readings, {
    showing: 'unknown',
    rule: 'ending/part-of-another-kind',
    events: [event],
    because: `the record tells of something else: ${happening(event)}`,
  });
}

const numbersIn = (part: string): readonly string[] => part.match(/\d+/g) ?? [];

/** `A judge voided it nationwide`, of a judgment for those who had sued: it was voided, and for nobody else. */
export function forSomeAlone(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, scope } = one.claim.asserts;
  const forAll = scope.extent === 'whole' && scope.addressees.length === 0 && scope.text !== null;
  if (!forAll || polarity === 'denied' || !readings.every((reading) => BY_COURT.has(reading))) return null;
  const found = matching(one, readings).filter((event) => event.actsOn === null);
  const event = found.at(-1);
  if (event === undefined || event.scope.part !== null || !found.every(isPartial)) return null;
  return findingOn('force', 'repeal')(one, readings, {
    showing: 'weaker',
    rule: 'ending/for-some-alone',
    events: [event],
    pattern: 'one-court-as-nationwide',
    because: `${happening(event)}, for ${event.scope.addressees.join(', ')} alone`,
  });
}

/** `Section 3 of it is gone`: the end of the very part that is spoken of. */
export function endedPart(one: Case): LawEvent | undefined {
  const known = eventsKnown(one.law, one.knownAt);
  return one.events.findLast(
    (event) =>
      FORCE_ENDING.has(event.kind) && isPartial(event) && namesPart(one, event) && held(event, known, one.asOf).holds,
  );
}

/** `X left the treaty`, of a treaty that ended when Y left it. */
export function isLeftByAnother(one: Case, event: LawEvent, readings: readonly Assertable[]): boolean {
  const { actor, kind, scope } = event;
  const said = one.claim.asserts.scope.addressees;
  const leaving = readings[0] === 'withdrawal' || readings[0] === 'denunciation';
  if (!leaving || actor?.body !== 'party' || !ENDED_BY_ONE.has(kind) || scope.addressees.length > 0) return false;
  return said.length > 0 && !said.some((state) => sameOffice(state, actor.office));
}

const ENDED_BY_ONE: ReadonlySet<EventKind> = new Set<EventKind>(['withdrawal', 'denunciation', 'termination']);
