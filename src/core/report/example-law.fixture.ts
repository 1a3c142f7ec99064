/** The law, its bill and the register that the report written by hand is about. */
import { type LawEvent, WHOLE } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Source } from '../law/source.ts';

export const ACT: Source = {
  publisher: 'Official Gazette',
  title: 'Harbour Act of 1990',
  url: 'https://example.org/harbour-act',
  legalValue: 'definitive',
  published: '1990-03-02',
  seen: '2022-01-10',
  citation: 'OG 1990, 12',
};

export const ORDER: Source = {
  publisher: 'Governor’s Office',
  title: 'Order 7 of 2021',
  url: 'https://example.org/order-7',
  legalValue: 'official',
  published: '2021-03-02',
  seen: '2022-01-10',
  citation: null,
};

export const PRESS: Source = {
  ...ORDER,
  publisher: 'Harbour News',
  title: 'Waiver signed',
  url: 'https://example.org/news',
  legalValue: 'unofficial',
};

function event(fields: Pick<LawEvent, 'id' | 'kind' | 'on' | 'summary'> & Partial<LawEvent>): LawEvent {
  return {
    through: null,
    actor: null,
    instrument: null,
    effectiveFrom: null,
    until: { date: null, basis: 'open' },
    scope: WHOLE,
    actsOn: null,
    ground: null,
    would: null,
    contested: null,
    sources: [ACT],
    confidence: 'high',
    disputed: null,
    ...fields,
  };
}

export const LAW: Law = {
  id: 'xx/section-12',
  title: 'Section 12 of the Harbour Act',
  jurisdiction: 'xx',
  type: 'provision',
  partOf: 'Harbour Act',
  subject: null,
  does: 'Bars foreign ferries from the inner harbour.',
  names: [
    { text: 'Section 12 of the Harbour Act', lang: 'en', kind: 'title', why: null, context: [] },
    {
      text: 'Harbour Amendment',
      lang: 'en',
      kind: 'misnomer',
      why: 'It is a section of the Act and amends nothing.',
      context: [],
    },
    { text: 'OG 1990, 12', lang: 'und', kind: 'citation', why: null, context: [] },
    { text: 'ferry ban', lang: 'en', kind: 'related', why: null, context: [] },
    { text: 'Hafenverbot', lang: 'de', kind: 'short', why: null, context: ['Riverton'] },
  ],
  calledA: ['ban'],
  described: [],
  conduct: [],
  powers: [
    {
      id: 'repeal',
      body: 'legislature',
      office: 'Assembly',
      may: ['repeal', 'amendment'],
      by: 'Act of the Assembly',
      conditions: null,
      term: null,
      sources: [ACT],
    },
    {
      id: 'waive',
      body: 'executive',
      office: 'Governor',
      may: ['waiver', 'waiverExtension'],
      by: 'order',
      conditions: 'Only in the interest of trade.',
      term: 'one year',
      sources: [ACT],
    },
  ],
  oftenMisstated: [
    { said: 'It was removed in 2021.', why: 'It was waived for a year; the Assembly never touched it.' },
  ],
  events: [
    event({
      id: 'xx/section-12#1990-03-01-entry-into-force',
      kind: 'entryIntoForce',
      on: '1990-03-01',
      actor: { body: 'legislature', office: 'Assembly', person: null },
      instrument: { form: 'act', title: 'Harbour Act of 1990', citation: 'OG 1990, 12' },
      summary: 'The Harbour Act came into force with Section 12 in it.',
    }),
    event({
      id: 'xx/section-12#2010-waiver',
      kind: 'waiver',
      on: '2010',
      through: '2014',
      actor: { body: 'executive', office: 'Governor', person: null },
      until: { date: '2015-03', basis: 'practice' },
      summary: 'The bar was waived each year from 2010 to 2014; the single orders were not seen.',
      sources: [PRESS],
      confidence: 'low',
      disputed: { sides: ['Harbour News counts five waivers.', 'The Governor’s Office counts four.'] },
    }),
    event({
      id: 'xx/section-12#2021-03-01-waiver',
      kind: 'waiver',
      on: '2021-03-01',
      actor: { body: 'executive', office: 'Governor', person: 'Jo Park' },
      instrument: { form: 'order', title: 'Order 7 of 2021', citation: null },
      until: { date: '2022-03-01', basis: 'stated' },
      summary: 'The Governor waived the bar for a year.',
      sources: [PRESS, ORDER],
      confidence: 'medium',
    }),
  ],
  checkpoints: [],
  would: [],
  verifiedThrough: '2022-01-10',
  reviewBy: '2022-03-01',
  gaps: [],
  openQuestions: ['Whether the waiver of 2014 ran its full year.'],
};

const BILL: Law = {
  ...LAW,
  id: 'xx/bill-44',
  title: 'Bill 44',
  type: 'measure',
  partOf: null,
  subject: null,
  does: 'Would repeal Section 12.',
  names: [],
  powers: [],
  oftenMisstated: [],
  gaps: [],
  openQuestions: [],
  would: [{ does: 'repeal', law: LAW.id }],
  events: [
    event({
      id: 'xx/bill-44#2021-04-01-introduction',
      kind: 'introduction',
      on: '2021-04-01',
      actor: { body: 'chamber', office: 'Assembly', person: 'Max Roe' },
      summary: 'Bill 44 was introduced.',
    }),
  ],
};

export const REGISTER: Register = {
  laws: [BILL, LAW],
  jurisdictions: [{ id: 'xx', title: 'Riverton', bodies: [], administrations: [] }],
  digest: 'sha256:0000000000000000000000000000000000000000000000000000000000000000',
};
