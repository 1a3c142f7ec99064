import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../src/core/law/event.ts';
import type { EventKind } from '../../src/core/law/event-kind.ts';
import { phases } from '../../src/core/status/phases.ts';
import { eventsKnown, statusAt } from '../../src/core/status/status.ts';
import { addDays, type Day } from '../../src/core/time/day.ts';
import { firstDay } from '../../src/core/time/partial-date.ts';
import { day, eventOf, history, LAST, lawOf, partialDate } from './law.arbitrary.ts';

const KNOWN: Day = '2040-12-31';
const RUNS = { numRuns: 400 };

describe('status', () => {
  test('is the same for events in any order', () => {
    const shuffled = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
    );
    const property = fc.property(shuffled, day, partialDate, ([events, other], asOf, verified) => {
      const through = firstDay(verified);
      const clocks = { asOf, knownAt: KNOWN };
      expect(statusAt(lawOf(other, through), clocks)).toEqual(statusAt(lawOf(events, through), clocks));
    });
    fc.assert(property, RUNS);
  });

  test('on a day is not changed by an event after that day', () => {
    const property = fc.property(history, day, (events, asOf) => {
      const before = events.filter((event) => firstDay(event.on) <= asOf);
      const clocks = { asOf, knownAt: KNOWN };
      expect(statusAt(lawOf(events), clocks)).toEqual(statusAt(lawOf(before), clocks));
    });
    fc.assert(property, RUNS);
  });

  test('has the same force with and without a waiver', () => {
    const waiver = eventOf(fc.constantFrom<EventKind>('waiver', 'waiverExtension'));
    const property = fc.property(history, waiver, day, (events, extra, asOf) => {
      const clocks = { asOf, knownAt: KNOWN };
      const waived = statusAt(lawOf([...events, { ...extra, id: 'xx/law#waiver' }]), clocks);
      expect(waived.force).toBe(statusAt(lawOf(events), clocks).force);
    });
    fc.assert(property, RUNS);
  });

  test('as known on a day rests on nothing that came out later', () => {
    const property = fc.property(history, day, day, day, (events, asOf, knownAt, verified) => {
      const known = events.filter((event) => knownFrom(event) <= knownAt);
      const clocks = { asOf, knownAt };
      expect(statusAt(lawOf(events, verified), clocks)).toEqual(statusAt(lawOf(known, verified), clocks));
    });
    fc.assert(property, RUNS);
  });

  test('does not apply where it is not in force', () => {
    const property = fc.property(history, day, (events, asOf) => {
      const { force, efficacy } = statusAt(lawOf(events), { asOf, knownAt: KNOWN });
      if (force !== 'inForce' && force !== 'partiallyInForce') expect(efficacy).toBe('doesNotApply');
    });
    fc.assert(property, RUNS);
  });

  test('that is not certain says why, and one that is certain does not', () => {
    const property = fc.property(history, day, day, (events, asOf, verified) => {
      const { certain, uncertainBecause } = statusAt(lawOf(events, verified), { asOf, knownAt: KNOWN });
      expect(uncertainBecause === null).toBe(certain);
    });
    fc.assert(property, RUNS);
  });
});

describe('evidence', () => {
  test('known at one day is known at every later one', () => {
    const property = fc.property(history, day, fc.nat(3000), (events, knownAt, later) => {
      const before = eventsKnown(lawOf(events), knownAt);
      const after = eventsKnown(lawOf(events), addDays(knownAt, later));
      expect(after).toEqual(expect.arrayContaining([...before]));
    });
    fc.assert(property, RUNS);
  });
});

describe('phases', () => {
  test('follow each other without a gap, up to the day after the last look', () => {
    const property = fc.property(history, (events) => {
      const found = phases(lawOf(events, LAST), KNOWN);
      for (const [at, phase] of found.entries()) expect(phase.to).toBe(found[at + 1]?.from ?? addDays(LAST, 1));
    });
    fc.assert(property, RUNS);
  });

  test('hold the status of each of their days', () => {
    const property = fc.property(history, day, (events, asOf) => {
      const law = lawOf(events, LAST);
      const phase = phases(law, KNOWN).find(({ from, to }) => from <= asOf && asOf < to);
      const { force, efficacy, certain } = statusAt(law, { asOf, knownAt: KNOWN });
      if (phase !== undefined) expect(phase).toMatchObject({ force, efficacy, certain });
    });
    fc.assert(property, RUNS);
  });
});
