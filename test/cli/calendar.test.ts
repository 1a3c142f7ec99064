import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { faultsOf, named, readXml, textOf } from '../../src/core/calendar/atom.fixture.ts';
import { lawstate, OWN_LAW, room } from './lawstate.ts';

const ROOM = room();
mkdirSync(join(ROOM, 'laws'));
writeFileSync(
  join(ROOM, 'laws', 'harbour.yaml'),
  OWN_LAW.replace('    on: 1990-03-01', '    on: 1990-03-01\n    until: {date: 2023-05, basis: statute}'),
);
const LAWS = ['--register', join(ROOM, 'laws'), '--known-at', '2022-02-01'];
const HARBOUR = [...LAWS, '--law', 'Harbour Act'];

describe('lawstate calendar', () => {
  test('lists what is coming to one law', () => {
    const { code, out, err } = lawstate(['calendar', ...HARBOUR]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      '2023-05     Harbour Act: it runs out as statute sets it unless it is renewed\n            (xx/harbour-act)\n',
    );
  });

  test('the whole shipped register makes a calendar that another library reads, the same each time', () => {
    const runs = [1, 2].map(() => lawstate(['calendar', '--format', 'ics', '--known-at', '2026-01-15']).out);
    expect(runs[0]).toBe(runs[1]);
    const events = new ICAL.Component(ICAL.parse(runs[0] ?? '')).getAllSubcomponents('vevent');
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    expect(events.length).toBeGreaterThan(10);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain('expiry/us/section-907#2025-08-08-waiver-extension@lawstate');
  });

  test('writes to a file, and only what comes by a day', () => {
    const file = join(ROOM, 'own.ics');
    expect(lawstate(['calendar', ...HARBOUR, '--by', '2023', '--format', 'ics', '--out', file]).out).toBe('');
    expect(readFileSync(file, 'utf8')).toMatch(/DTSTART;VALUE=DATE:20230501\r\nDTEND;VALUE=DATE:20230601\r\n/);
    const { code, out, err } = lawstate(['calendar', ...HARBOUR, '--by', '2022-12']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe('lawstate: nothing that the record knows of is coming from 2022-02-01 on by 2022-12-31.\n');
  });

  test.each([
    [['--format', 'json'], /--format json is no format of this command\. Use text or ics\./],
    [['--by', 'soon'], /--by soon is no date/],
    [['--law', 'No Such Act'], /“No Such Act” is no law of the register/],
    [['extra'], /too many arguments/],
  ])('%j is refused with one sentence', (args, message) => {
    const { code, out, err } = lawstate(['calendar', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('lawstate feed', () => {
  test('is valid Atom for the whole shipped register', () => {
    const { code, out, err } = lawstate(['feed', '--since', '1900', '--known-at', '2026-11-01']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const feed = readXml(out);
    expect(faultsOf(feed)).toEqual([]);
    expect(named(feed, 'entry').length).toBeGreaterThan(500);
  });

  test('tells of the last year where no day is given', () => {
    const told = (args: readonly string[]) =>
      named(readXml(lawstate(['feed', ...args]).out), 'entry').map((entry) => textOf(entry, 'id'));
    expect(told(HARBOUR)).toEqual([]);
    expect(told([...HARBOUR, '--since', '1990'])).toEqual(['urn:lawstate:event:xx/harbour-act:entry']);
  });

  test('names its own address and the publisher of the config', () => {
    const config = join(ROOM, 'config.yaml');
    writeFileSync(config, 'publisher: {name: The Post, url: "https://example.org"}\n');
    const self = 'https://example.org/changes.atom';
    const feed = readXml(lawstate(['feed', ...HARBOUR, '--since', '1990', '--self', self, '--config', config]).out);
    expect(faultsOf(feed)).toEqual([]);
    expect(named(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([['self', self]]);
    expect(textOf(feed, 'author')).toContain('The Post');
  });

  test.each([
    [['--self', 'changes.atom'], /--self changes\.atom is no http\(s\) address of a feed\./],
    [['--format', 'rss'], /--format rss is no format of this command\. Use atom\./],
    [['--since', '2025-02-30'], /--since 2025-02-30 is no date/],
  ])('%j is refused with one sentence', (args, message) => {
    const { code, out, err } = lawstate(['feed', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
