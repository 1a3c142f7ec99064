/** Which part of a law a claim names: the part that ended, or another. */
import { expect, test } from 'vitest';
import { ENTRY, eachFiresAlone, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const IN_PART = `${ENTRY}
  {id: part, kind: unconstitutionality, on: 2015-05-01, scope: {part: "section 4(b), the tonnage formula"}}`;
const rating = (mention: string) =>
  verdictOn({ events: IN_PART, reads: ['unconstitutionality'], mention: { mention } }).rating;

test.each([
  'section 4(b)',
  'tonnage formula',
  'tonnage formula of the Harbour Act',
  'Harbour Act’s tonnage formula',
  'раздел 4 Закона о гавани',
  'Liman Aktının 4-cü maddəsi',
  'Liman Yasası’nın 4. maddesini',
])('%s ended', (mention) => expect(rating(mention)).toBe('accurate'));

test.each([
  'Harbour Act',
  'section of the Harbour Act',
  'section',
  'раздел 5 Закона о гавани',
  'Liman Aktının 14-cü maddəsi',
  'Liman Yasası’nın 5. maddesi',
])('%s did not', (mention) => expect(rating(mention)).not.toBe('accurate'));

const IN_STAGES = `${ENTRY}
  {id: first, kind: partialRepeal, on: 2015-05-01, effectiveFrom: 2015-07-01, scope: {part: section 1}}
  {id: last, kind: repeal, on: 2015-05-01, effectiveFrom: 2016-01-01}`;
const staged = (asOf: string, extent: 'part' | 'whole') =>
  verdictOn({ events: IN_STAGES, reads: ['repeal'], asOf, says: { scope: { extent, addressees: [], text: null } } })
    .rating;

test('of a repeal in stages a part is gone from the first, the whole from the last', () => {
  expect([staged('2015-06-01', 'part'), staged('2015-08-01', 'part')]).toEqual(['misleading', 'accurate']);
  expect([staged('2015-08-01', 'whole'), staged('2016-02-01', 'whole')]).toEqual(['misleading', 'accurate']);
});

test('a provision is one of those of the whole act that are said to have ended, and none of the rest', () => {
  const rated = (rest: { readonly rest?: boolean }) =>
    verdictOn({
      events: `${ENTRY}
  {id: repeal, kind: repeal, on: 2015-05-01}`,
      reads: ['repeal'],
      law: { type: 'provision', partOf: 'Coast and Ports Act' },
      mention: { mention: 'Coast and Ports Act' },
      says: { scope: { extent: 'part', addressees: [], text: 'provisions', ...rest } },
    }).rating;
  expect(rated({})).toBe('accurate');
  expect(rated({ rest: true })).not.toBe('accurate');
});

const TWO_SECTIONS = `${ENTRY}
  {id: part, kind: partialRepeal, on: 2015-05-01, scope: {part: sections 4 and 6}}`;
const never = (text: string) => ({ polarity: 'denied', scope: { extent: 'part', addressees: [], text } }) as const;

eachFiresAlone('that a part never ended is judged by', [
  {
    // sections 4 and 6 were repealed, and section 5 was not
    rule: 'ending/another-part',
    when: { events: TWO_SECTIONS, reads: ['repeal'], says: never('section 5') },
    rated: 'accurate',
    near: { says: never('section 6') },
    instead: 'ending/happened',
  },
  {
    // `parts of it were never repealed`, and others were; `no part of it` leaves nothing open
    rule: 'ending/some-part',
    when: { events: TWO_SECTIONS, reads: ['repeal'], says: never('parts') },
    rated: 'unverifiable',
    near: { says: never('part') },
    instead: 'ending/happened',
  },
]);

const TAX_ENDED = `${ENTRY}
  {id: part, kind: partialRepeal, on: 2015-05-01, scope: {part: the tax on boats}}`;
/** `the section on tonnage`: told by what it does. */
const described = (text: string) => ({ scope: { extent: 'part', addressees: [], text, described: true } }) as const;
const gone = (text: string) => ({ scope: { extent: 'part', addressees: [], text } }) as const;

eachFiresAlone('that a part ended is judged by', [
  {
    // the tax ended; of the deadline the record tells nothing
    rule: 'ending/part-of-another-kind',
    when: { events: TAX_ENDED, reads: ['repeal'], says: gone('the deadline') },
    rated: 'unverifiable',
    near: { says: gone('the tax') },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/part-told-by-what-it-does',
    when: { events: TAX_ENDED, reads: ['repeal'], says: described('the section') },
    rated: 'unverifiable',
    near: { says: gone('the section') },
    instead: 'ending/happened',
  },
  {
    rule: 'state/part-told-by-what-it-does',
    when: { events: TAX_ENDED, reads: ['inForce'], says: described('the section') },
    rated: 'unverifiable',
    near: { says: gone('the rest') },
    instead: 'state/in-force',
  },
]);

const part = (text: string) => ({ scope: { extent: 'part', addressees: [], text } }) as const;
test('of several sections told together each is one that ended, and no other', () => {
  const gone = (text: string) =>
    verdictOn({ events: TWO_SECTIONS, reads: ['inForce'], says: { polarity: 'denied', ...part(text) } }).rating;
  expect([gone('section 4'), gone('section 6'), gone('sections 4 and 6'), gone('sections 6 and 4')]).toEqual(
    Array(4).fill('accurate'),
  );
  expect([gone('section 5'), gone('sections 4 and 5'), gone('sections 5, 7 and 9')]).toEqual(
    Array(3).fill('misleading'),
  );
  const ended = (text: string) => verdictOn({ events: TWO_SECTIONS, reads: ['repeal'], says: part(text) }).rating;
  expect([ended('section 6'), ended('sections 4 and 6')]).toEqual(['accurate', 'accurate']);
  expect([ended('section 5'), ended('sections 7 and 9')]).toEqual(['false', 'false']);
});

test('what is gone is gone on the day of its end', () => {
  const gone = (asOf: string) =>
    verdictOn({ events: TWO_SECTIONS, reads: ['inForce'], asOf, says: { polarity: 'denied', ...part('section 4') } })
      .rating;
  expect([gone('2015-05-01'), gone('2015-04-30')]).toEqual(['accurate', 'false']);
});
