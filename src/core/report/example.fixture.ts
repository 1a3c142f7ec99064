/** A report written by hand, with every kind of thing that a report can hold, for the goldens of the renderers. */
import type { Assertion, Claim } from '../claim/claim.ts';
import type { Statement } from '../claim/statement.ts';
import type { Span } from '../text/span.ts';
import { ACT, LAW, ORDER, PRESS, REGISTER } from './example-law.fixture.ts';
import type { CheckedClaim, Report } from './report.ts';

export const TEXT = `RIVERTON, May 5, 2021 – “The removal of the Harbour Amendment is a historic event,” Mayor Ann *Lee* said on Tuesday, according to Harbour News.
Section 12 of the Harbour Act has not been repealed by the Assembly. Its application was waived until March 2022 <b>only</b>.
Mr. Lee promised to abolish Section 12 next year. The Ferry Code was repealed long ago.
`;

/** Where the words stand in the text. */
export function spanOf(words: string): Span {
  const at = TEXT.indexOf(words);
  if (at < 0) throw new Error(`the text has no “${words}”`);
  return [at, at + words.length];
}

const STATEMENT: Statement = {
  id: 's1',
  speaker: { name: 'Ann *Lee*', role: 'Mayor', span: spanOf('Ann *Lee*') },
  mode: 'direct',
  quote: 'The removal of the Harbour Amendment is a historic event,',
  content: [spanOf('The removal of the Harbour Amendment is a historic event,')],
  cue: 'said',
  cueSpan: spanOf('said'),
  date: '2021-05-04',
  dateBasis: 'stated',
  place: 'Riverton',
  placeBasis: 'inferred',
  occasion: null,
  outlet: 'Harbour News',
  within: null,
  span: spanOf('“The removal of the Harbour Amendment is a historic event,” Mayor Ann *Lee* said on Tuesday'),
};

const ASSERTS: Assertion = {
  event: 'repeal',
  readings: ['repeal'],
  polarity: 'affirmed',
  modality: 'presupposed',
  aspect: 'perfect',
  actor: null,
  instrument: null,
  on: null,
  until: null,
  duration: null,
  frequency: null,
  scope: { extent: 'whole', addressees: [], text: null },
  power: [],
  target: 'law',
  ruling: null,
  undone: false,
};

function claim(id: string, words: string, fields: Partial<Claim>): Claim {
  return {
    id,
    statement: null,
    voice: 'article',
    text: words,
    span: spanOf(words),
    law: {
      id: LAW.id,
      title: LAW.title,
      mention: 'Section 12',
      span: spanOf('Section 12'),
      misnomer: false,
      carried: false,
    },
    lawName: null,
    asserts: ASSERTS,
    asOf: '2021-05-05',
    rated: true,
    unratedBecause: null,
    ...fields,
  };
}

const WAIVED = 'xx/section-12#2021-03-01-waiver';

const CLAIMS: readonly CheckedClaim[] = [
  {
    ...claim('c1', 'The removal of the Harbour Amendment', {
      statement: 's1',
      voice: 'speaker',
      asOf: '2021-05-04',
      law: {
        id: LAW.id,
        title: LAW.title,
        mention: 'Harbour Amendment',
        span: spanOf('Harbour Amendment'),
        misnomer: true,
        carried: false,
      },
    }),
    verdict: {
      rating: 'misleading',
      score: 2,
      facets: [
        {
          facet: 'force',
          claimed: 'notInForce',
          record: 'inForce',
          outcome: 'refuted',
          rule: 'force-at-day',
          events: [WAIVED],
        },
        {
          facet: 'efficacy',
          claimed: 'doesNotApply',
          record: 'doesNotApply: waived since 2021-03-01 by the Governor',
          outcome: 'supported',
          rule: 'weaker-effect',
          events: [WAIVED],
        },
        {
          facet: 'name',
          claimed: 'Harbour Amendment',
          record: 'Section 12',
          outcome: 'refuted',
          rule: 'misnomer',
          events: [],
        },
      ],
      pattern: 'waiver-as-repeal',
      because: 'On 2021-05-04 Section 12 was in force; its application was waived. A waiver is no repeal.',
      correction:
        'The Governor waived Section 12 until 2022-03-01; it is still law, and only the Assembly can repeal it.',
      sources: [PRESS.url, ORDER.url, ACT.url, 'https://example.org/not-in-the-register'],
      since: 'The waiver ran out on 2022-03-01.',
      reading: null,
      correctedInText: true,
    },
  },
  {
    ...claim('c2', 'has not been repealed by the Assembly', {
      asserts: { ...ASSERTS, polarity: 'denied', modality: 'asserted' },
    }),
    verdict: {
      rating: 'accurate',
      score: 5,
      facets: [
        {
          facet: 'force',
          claimed: 'inForce',
          record: 'inForce',
          outcome: 'supported',
          rule: 'force-at-day',
          events: [],
        },
      ],
      pattern: 'none',
      because: 'No act of the Assembly has repealed Section 12.',
      correction: null,
      sources: [ACT.url],
      since: null,
      reading: 'repeal',
      correctedInText: false,
    },
  },
  {
    ...claim('c3', 'Its application was waived until March 2022 <b>only</b>', {
      asserts: {
        ...ASSERTS,
        event: 'waiver',
        readings: ['waiver', 'suspension'],
        modality: 'asserted',
        until: '2022-03',
      },
    }),
    verdict: {
      rating: 'unverifiable',
      score: null,
      facets: [
        {
          facet: 'duration',
          claimed: 'until 2022-03',
          record: 'two sources differ',
          outcome: 'conflictingEvidence',
          rule: 'until',
          events: [],
        },
        {
          facet: 'scope',
          claimed: 'whole',
          record: 'not on record',
          outcome: 'notEnoughEvidence',
          rule: 'scope',
          events: [],
        },
      ],
      pattern: 'none',
      because: 'The record cannot tell.',
      correction: null,
      sources: [],
      since: null,
      reading: null,
      correctedInText: false,
    },
  },
  {
    ...claim('c4', 'promised to abolish Section 12 next year', {
      rated: false,
      unratedBecause: 'a plan, not a fact of the record',
      asserts: { ...ASSERTS, modality: 'planned', aspect: 'future' },
    }),
    verdict: null,
  },
  {
    ...claim('c5', 'The Ferry Code was repealed long ago', {
      law: null,
      lawName: 'Ferry Code',
      rated: false,
      unratedBecause: 'the law is not in the register; `lawstate register new` begins a file for it',
    }),
    verdict: null,
  },
];

export const REPORT: Report = {
  schema: 'lawstate/report@1',
  tool: { name: 'lawstate', version: '0.0.0' },
  register: { laws: 2, digest: REGISTER.digest, knownAt: '2022-06-01' },
  document: {
    title: 'Harbour ban “removed”?',
    url: 'https://example.org/article',
    outlet: 'Riverton Post',
    language: 'en',
    published: '2021-05-05',
    dateline: { place: 'Riverton', date: '2021-05-05' },
  },
  statements: [STATEMENT],
  claims: CLAIMS,
  narratives: [
    { law: LAW.id, event: 'repeal', polarity: 'affirmed', claims: ['c1'], speakers: ['Ann *Lee*'] },
    { law: LAW.id, event: 'repeal', polarity: 'denied', claims: ['c2', 'c3'], speakers: [] },
  ],
  problems: [],
};
