import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law } from '../law/law.ts';
import { comingFrom } from './coming.ts';
import { folded, icsCalendar } from './ics.ts';

const TITLE = 'Ferries; harbours, piers \\ quays: “Акт о гаванях” 港湾法 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and more of a name that does not end';
const LAW: Law = {
  ...lawWith(`{id: entry, kind: entryIntoForce, on: 1990-01-01}
    {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-02, basis: practice}}
    {id: repeal, kind: repeal, on: 2021-01-01, effectiveFrom: 2023-12-31}`),
  title: TITLE,
};
const calendarOf = (law: Law, day: string) =>
  icsCalendar(comingFrom({ laws: [law], jurisdictions: [], digest: '' }, day), { on: day, version: '0.1.0' });
const ICS = calendarOf(LAW, '2021-06-01');

function eventsIn(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('another library reads back what was written', () => {
  const [waiver, repeal] = eventsIn(ICS);
  expect(waiver?.summary).toBe(`${TITLE}: its waiver is expected to run out (practice, not stated)`);
  expect(waiver?.description).toContain('The day is known only as February 2022.\nGazette: Record of acts');
  expect(repeal?.summary).toBe(`${TITLE}: a repeal takes effect`);
  expect(repeal?.component.getFirstPropertyValue('url')).toBe('https://example.org/gazette');
});

test('entries last all day, and a month that is all that is known lasts the month', () => {
  const days = eventsIn(ICS).map((event) => [String(event.startDate), String(event.endDate), event.startDate.isDate]);
  expect(days).toEqual([
    ['2022-02-01', '2022-03-01', true],
    ['2023-12-31', '2024-01-01', true],
  ]);
});

test('what only practice suggests is tentative', () => {
  const said = eventsIn(ICS).map((event) => event.component.getFirstPropertyValue('status'));
  expect(said).toEqual(['TENTATIVE', 'CONFIRMED']);
});

test('the stamp is the clock’s, and the same day gives the same bytes', () => {
  expect(ICS.match(/DTSTAMP:.*/g)).toEqual(['DTSTAMP:20210601T000000Z', 'DTSTAMP:20210601T000000Z']);
  expect(calendarOf(LAW, '2021-06-01')).toBe(ICS);
});

test('an entry keeps its id while its day moves', () => {
  const events = LAW.events.map((event) =>
    event.kind === 'waiver' ? { ...event, until: { date: '2022-09-01', basis: 'stated' as const } } : event,
  );
  const uids = (ics: string) => eventsIn(ics).map((event) => event.uid);
  expect(uids(calendarOf({ ...LAW, events }, '2021-06-01'))).toEqual(uids(ICS));
  expect(new Set(uids(ICS)).size).toBe(2);
});

test('every line has at most 75 octets and ends as it must; no character is cut', () => {
  const lines = ICS.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(ICS.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(ICS).not.toContain('\ufffd');
  expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
  expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
});

test('words of a record cannot begin a line of their own', () => {
  const law = { ...LAW, title: 'A\r\nATTENDEE:mailto:x@example.org\nEND:VCALENDAR' };
  expect(calendarOf(law, '2021-06-01').match(/^(?:ATTENDEE|END:VCALENDAR).*/gm)).toEqual(['END:VCALENDAR']);
});
