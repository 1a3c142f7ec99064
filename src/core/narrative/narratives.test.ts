import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../test/shipped-register.fixture.ts';
import { addDays } from '../time/day.ts';
import { eventsAround } from './around.ts';
import { article, LAW, opposite, said, sighting } from './article.fixture.ts';
import { type ToldNarrative, telling, total, WAYS } from './narrative.ts';
import { narrativesOf } from './narratives.ts';
import { fingerprintOf } from './reprints/fingerprint.ts';
import { sayingKey } from './saying.ts';
import type { ScannedArticle } from './scanned-article.ts';

const OPTIONS = { law: null, shown: 50, through: '2025-12-31' };
const told = (...articles: readonly ScannedArticle[]) => narrativesOf(articles, OPTIONS);
function one(...articles: readonly ScannedArticle[]): ToldNarrative {
  const [first, ...others] = told(...articles);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} narratives`);
  return first;
}

const SPEECH =
  'The minister told the harbour on Monday that the ferries would sail again and that the old act was gone for good. ';
const REPORT = fingerprintOf(SPEECH.repeat(3));

describe('an article', () => {
  test('that lets a claim stand repeats it, that sets it right corrects it, that only says the opposite contradicts it', () => {
    const narratives = told(
      article({ id: 'a' }),
      article({ id: 'b', sightings: [sighting({ correctedInText: true }), opposite()] }),
      article({ id: 'c', sightings: [opposite()] }),
    );
    const [repeal, denial] = narratives.toSorted((a, b) => (a.polarity < b.polarity ? -1 : 1));
    expect(repeal?.ways).toEqual({
      repeated: { reporting: 1, reprints: 0 },
      corrected: { reporting: 1, reprints: 0 },
      contradicted: { reporting: 1, reprints: 0 },
    });
    expect(repeal?.contradicting.entries.map((entry) => entry.article)).toEqual(['c']);
    expect(denial).toMatchObject({ polarity: 'denied', told: { of: 2 } });
  });

  test('that says the opposite, and wrongly, contradicts nothing', () => {
    const [repeal] = told(article({ id: 'a' }), article({ id: 'b', sightings: [opposite({ rating: 'false' })] }));
    expect(repeal?.ways.contradicted.reporting).toBe(0);
  });

  test('that says that the law is in force contradicts that it was repealed, and not that it was waived', () => {
    const inForce = opposite({ event: 'inForce', polarity: 'affirmed' });
    const narratives = told(
      article({ id: 'a', sightings: [sighting(), sighting({ event: 'waiver', rating: 'accurate' })] }),
      article({ id: 'b', sightings: [inForce] }),
    );
    const against = narratives.map(({ event, ways }) => [event, ways.contradicted.reporting]);
    expect(new Map(against as [string, number][])).toEqual(
      new Map([
        ['repeal', 1],
        ['waiver', 0],
        ['inForce', 0],
      ]),
    );
  });

  test('is counted once, however often it says a thing, with its worst rating and its first words', () => {
    const late = sighting({ rating: 'false', text: 'it is gone', span: [90, 100] });
    const narrative = one(article({ id: 'a', sightings: [late, sighting({ rating: 'half-true' })] }));
    expect(narrative.ratings).toEqual([['false', 1]]);
    expect(narrative.told.entries.map(({ text, rating }) => [text, rating])).toEqual([
      ['the Ferry Act was repealed', 'false'],
    ]);
  });

  test('without an outlet is known by the host of its address, and an outlet written in two ways is one', () => {
    const narrative = one(
      article({ id: 'a', outlet: null, url: 'https://www.Harbour.example:8080/a?b' }),
      article({ id: 'b', outlet: 'AZERTAC' }),
      article({ id: 'c', outlet: 'Azertac ' }),
      article({ id: 'd', outlet: null, url: null }),
    );
    expect(narrative.outlets.map(({ outlet, reporting }) => [outlet, reporting])).toEqual([
      ['AZERTAC', 2],
      [null, 1],
      ['harbour.example', 1],
    ]);
  });
});

describe('a reprint', () => {
  const original = article({ id: 'z', published: '2025-03-01', outlet: 'Agency', fingerprint: REPORT });
  const reprint = article({ id: 'a', published: '2025-03-02', fingerprint: REPORT });

  test('is counted apart from new reporting, under the earliest article', () => {
    const narrative = one(
      reprint,
      original,
      article({ id: 'm', published: '2025-03-01', fingerprint: REPORT, outlet: 'Echo' }),
    );
    expect(telling(narrative.ways)).toEqual({ reporting: 1, reprints: 2 });
    expect(narrative.told.entries.map((entry) => entry.article)).toEqual(['m']);
    expect(narrative.reprints.entries.map(({ article: id, outlet, reprintOf }) => [id, outlet, reprintOf])).toEqual([
      ['z', 'Agency', 'm'],
      ['a', 'The Post', 'm'],
    ]);
  });

  test('may be of an article that was published on a day that is not known', () => {
    const narrative = one({ ...original, published: '2025-03' }, { ...reprint, published: '2025-03-30' });
    // the month may have been over
    expect(narrative.told.entries.map((entry) => entry.article)).toEqual(['a']);
  });
});

describe('in time', () => {
  test('articles stand in their weeks, and those of which no day is known apart', () => {
    const narrative = one(
      ...['2025-03-02', '2025-03-03', '2025-03-09', '2025-04', '2025', null].map((published, at) =>
        article({ id: `a${at}`, published }),
      ),
    );
    expect(narrative.weeks.map(({ week, monday, repeated }) => [week, monday, total(repeated)])).toEqual([
      ['2025-W09', '2025-02-24', 1],
      ['2025-W10', '2025-03-03', 2],
    ]);
    expect(total(narrative.undated.repeated)).toBe(3);
    expect([narrative.first?.published, narrative.latest?.published]).toEqual(['2025-03-02', '2025']);
  });

  test('it fades after the last week with a tenth of the articles of its peak, once four weeks are past', () => {
    const weeks = [...Array(20).fill(0), ...Array(19).fill(2), 5].map((week, at) =>
      article({ id: `a${at}`, published: addDays('2025-03-03', 7 * week) }),
    );
    const fading = (through: string) => narrativesOf(weeks, { ...OPTIONS, through })[0]?.fading;
    expect(fading('2025-04-19')).toEqual({ peak: '2025-W10', articles: 20, last: '2025-W12', faded: false });
    expect(fading('2025-04-20')).toMatchObject({ last: '2025-W12', faded: true });
  });
});

describe('who said it', () => {
  test('first is who said it on the earliest day, whenever that was published', () => {
    const narrative = one(
      article({ id: 'a', published: '2025-03-03', sightings: [said('Ann Berg', { asOf: '2025-03-02' })] }),
      article({ id: 'b', published: '2025-03-05', sightings: [said('Max Lind', { asOf: '2025-02-28' })] }),
      article({ id: 'c', published: null, sightings: [said('Una Dated', { asOf: '2025-01-01' })] }),
    );
    expect(narrative.firstSpeaker).toMatchObject({ name: 'Max Lind', asOf: '2025-02-28', article: 'b' });
    expect(narrative.speakers.map(({ name, first }) => [name, first])).toEqual([
      ['Max Lind', '2025-02-28'],
      ['Ann Berg', '2025-03-02'],
      ['Una Dated', null],
    ]);
  });

  test('a surname is the person with the full name anywhere in what is said of the law', () => {
    const narratives = told(
      article({ id: 'a', sightings: [said('Lind')] }),
      article({ id: 'b', sightings: [said('Max Lind', { event: 'waiver' }), said('Lind', { asOf: '2025-03-04' })] }),
    );
    const repeal = narratives.find(({ event }) => event === 'repeal');
    expect(repeal?.speakers).toEqual([
      { name: 'Max Lind', role: null, forms: ['Lind'], reporting: 2, reprints: 0, first: '2025-03-03' },
    ]);
  });
});

/** Few days, outlets, names and texts, so that much falls together. */
const articles = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{2}$/),
    published: fc.constantFrom('2025-03-02', '2025-03-03', '2025-03', '2025', '2025-05-05', null),
    outlet: fc.constantFrom('Post', 'POST', 'Echo', null),
    fingerprint: fc.constantFrom(
      '',
      REPORT,
      fingerprintOf(SPEECH),
      fingerprintOf(`${SPEECH.repeat(3)} ${'a b c d '.repeat(9)}`),
    ),
    sightings: fc.array(
      fc.record({
        event: fc.constantFrom('repeal' as const, 'waiver' as const, 'inForce' as const),
        polarity: fc.constantFrom('affirmed' as const, 'denied' as const),
        rating: fc.constantFrom('accurate' as const, 'misleading' as const, 'unverifiable' as const),
        correctedInText: fc.boolean(),
        asOf: fc.constantFrom('2025-03-01', '2025-03-03'),
        speaker: fc.constantFrom(null, ...['Max Lind', 'Lind', 'Ann Lind'].map((name) => ({ name, role: null }))),
        text: fc.constantFrom('gone', 'no more'),
      }),
      { maxLength: 3 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 14 },
);
const made = articles.map((some) =>
  some.map((given) =>
    article({ ...given, sightings: given.sightings.map((one, at) => sighting({ ...one, span: [at, at + 1] })) }),
  ),
);

test('articles in any order give the same narratives', () => {
  fc.assert(
    fc.property(
      made.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      ([some, shuffled]) => void expect(told(...shuffled)).toEqual(told(...some)),
    ),
  );
});

test('one article more only adds', () => {
  fc.assert(
    fc.property(made, (some) => {
      const [last, ...others] = some.toReversed();
      if (last === undefined) return;
      const after = new Map(told(...some).map((narrative) => [sayingKey(narrative), narrative]));
      for (const before of told(...others)) {
        const now = after.get(sayingKey(before));
        if (now === undefined) throw new Error('a narrative is gone');
        for (const way of WAYS) {
          const grown = total(now.ways[way]) - total(before.ways[way]);
          expect(grown === 0 || grown === 1).toBe(true);
        }
        expect(total(telling(now.undated))).toBeGreaterThanOrEqual(total(telling(before.undated)));
        for (const week of before.weeks) {
          const same = now.weeks.find((other) => other.week === week.week);
          for (const way of WAYS)
            expect(total(same?.[way] ?? { reporting: 0, reprints: 0 })).toBeGreaterThanOrEqual(total(week[way]));
        }
        const forms = ({ speakers }: ToldNarrative) => speakers.flatMap((speaker) => speaker.forms);
        expect(forms(now)).toEqual(expect.arrayContaining(forms(before)));
        expect(now.outlets.length).toBeGreaterThanOrEqual(before.outlets.length);
      }
    }),
  );
});

test('with a law asked for, nothing of another law is counted', () => {
  const both = article({ id: 'a', sightings: [sighting(), sighting({ law: 'xx/other' })] });
  expect(narrativesOf([both], { ...OPTIONS, law: LAW }).map(({ law }) => law)).toEqual([LAW]);
});

test('however many articles there are, only so many are kept to be shown', () => {
  const many = Array.from({ length: 500 }, (_, at) => article({ id: String(at).padStart(3, '0') }));
  const [narrative] = narrativesOf(many.toReversed(), { ...OPTIONS, shown: 3 });
  expect(narrative?.told).toMatchObject({
    of: 500,
    entries: [{ article: '000' }, { article: '001' }, { article: '002' }],
  });
});

test('an event of the law comes before a narrative only where its last day is past', () => {
  const [pattern] = SHIPPED.laws.flatMap(({ events }) => events);
  if (pattern === undefined) throw new Error('no event');
  const events = ['2025-01-31', '2025-02', '2025-03', '2025-03-03', '2025-03-20', '2025-05'].map((on) => ({
    ...pattern,
    id: `e#${on}`,
    on,
    through: null,
    sources: [],
  }));
  const law = { ...(SHIPPED.laws[0] as (typeof SHIPPED.laws)[number]), events };
  const narrative = one(article({ id: 'a' }), article({ id: 'b', published: '2025-04-02' }));
  const { before, during } = eventsAround(narrative, law, '2025-12-31');
  expect(before.map(({ on }) => on)).toEqual(['2025-02', '2025-03-03']);
  expect(during.map(({ on }) => on)).toEqual(['2025-03', '2025-03-20']);
});
