/** Histories as fast-check makes them: any events, in any order, acting on the law or on an earlier event. */
import fc from 'fast-check';
import type { LawEvent } from '../../src/core/law/event.ts';
import { effectOf } from '../../src/core/law/event.ts';
import { ALL_EVENT_KINDS, type EventKind } from '../../src/core/law/event-kind.ts';
import type { Law } from '../../src/core/law/law.ts';
import type { Source } from '../../src/core/law/source.ts';
import { addDays, type Day } from '../../src/core/time/day.ts';
import { firstDay, type PartialDate } from '../../src/core/time/partial-date.ts';

const FIRST = '2000-01-01';
export const LAST = '2010-12-31';

/** A day of the eleven years in which the histories lie. */
export const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 4017 }).map((count) => addDays(FIRST, count));

/** A day, or only its month or year. */
export const partialDate: fc.Arbitrary<PartialDate> = fc
  .tuple(day, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([date, length]) => date.slice(0, length));

const source = (published: PartialDate | null): Source => ({
  publisher: 'Gazette',
  title: 'Record of acts',
  url: 'https://example.org/gazette',
  legalValue: 'definitive',
  published,
  seen: LAST,
  citation: null,
});

const scope = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ part: null, addressees: [] as string[] }) },
  fc.record({
    part: fc.constantFrom(null, 'section 1', 'section 2'),
    addressees: fc.subarray(['Ruritania', 'Grand Fenwick']),
  }),
);

/** An event that acts on the law itself. */
export function eventOf(kind: fc.Arbitrary<EventKind>): fc.Arbitrary<LawEvent> {
  const drawn = fc.record({
    kind,
    on: partialDate,
    later: fc.option(fc.nat(900), { freq: 4 }),
    length: fc.option(fc.integer({ min: 1, max: 1500 })),
    basis: fc.constantFrom('stated', 'statute', 'practice'),
    scope,
    published: fc.option(partialDate),
  });
  return drawn.map(({ kind, on, later, length, basis, scope, published }) => {
    const effectiveFrom = later === null ? null : addDays(firstDay(on), later + 366);
    const until = length === null ? null : addDays(firstDay(effectiveFrom ?? on), length + 366);
    return {
      id: '',
      kind,
      on,
      through: null,
      actor: null,
      instrument: null,
      effectiveFrom,
      until: until === null ? { date: null, basis: 'open' } : { date: until, basis: basis as 'stated' },
      scope,
      actsOn: null,
      ground: null,
      would: null,
      contested: null,
      summary: 'It happened.',
      sources: [source(published)],
      confidence: 'high',
      disputed: null,
    } satisfies LawEvent;
  });
}

const anyEvent = fc.tuple(eventOf(fc.constantFrom(...ALL_EVENT_KINDS)), fc.option(fc.nat(20)));

/** Up to a dozen events; each acts on the law or, as in a sound file, on one that came before it. */
export const history: fc.Arbitrary<readonly LawEvent[]> = fc.array(anyEvent, { maxLength: 12 }).map((drawn) => {
  const sorted = [...drawn].sort(([a], [b]) => (firstDay(effectOf(a)) < firstDay(effectOf(b)) ? -1 : 1));
  return sorted.map(([event, target], at) => {
    const actsOn = target === null || at === 0 ? null : `xx/law#${target % at}`;
    return { ...event, id: `xx/law#${at}`, actsOn };
  });
});

export function lawOf(events: readonly LawEvent[], verifiedThrough: Day = '2030-01-01'): Law {
  return {
    id: 'xx/law',
    title: 'Harbour Act',
    jurisdiction: 'xx',
    type: 'act',
    partOf: null,
    subject: null,
    does: 'Bars foreign ferries.',
    names: [],
    calledA: [],
    described: [],
    conduct: [],
    powers: [],
    oftenMisstated: [],
    events,
    checkpoints: [],
    would: [],
    verifiedThrough,
    reviewBy: null,
    gaps: [],
    openQuestions: [],
  };
}
