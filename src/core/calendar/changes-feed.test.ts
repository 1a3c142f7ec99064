import { expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law } from '../law/law.ts';
import { faultsOf, named, readXml, textOf } from './atom.fixture.ts';
import { changesIn } from './changes.ts';
import { changesFeed } from './changes-feed.ts';

const LAW = lawWith(`{id: entry, kind: entryIntoForce, on: 1990-01-01}
  {id: signed, kind: signature, on: 1989-12-01}
  {id: said, kind: announcement, on: 2021-02-01, would: waiver}
  {id: amended, kind: amendment, on: 2020-02-01}
  {id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}, summary: It was waived., sources: [report], confidence: high}
  {id: repeal, kind: repeal, on: 2023-01-01}`);
const NO_MORE = { since: null, law: null };
const changesOf = (law: Law, wanted = {}) =>
  changesIn({ laws: [law], jurisdictions: [], digest: '' }, { knownAt: '2040-12-31', ...NO_MORE, ...wanted });
const feedOf = (law: Law, more = {}) =>
  changesFeed(changesOf(law), { on: '2040-12-31', version: '0.1.0', law: null, author: null, self: null, ...more });

test('what changed a law’s status is told, newest first; words and changes of text are not', () => {
  expect(changesOf(LAW).map(({ event }) => event.kind)).toEqual(['repeal', 'waiver', 'entryIntoForce']);
});

test('the steps of a measure are its status', () => {
  expect(changesOf({ ...LAW, type: 'measure' }).map(({ event }) => event.kind)).toContain('signature');
});

test('nothing is told before it was known, nor from before the day asked for', () => {
  expect(changesOf(LAW, { knownAt: '2021-03-05' }).map(({ event }) => event.kind)).toEqual(['entryIntoForce']);
  expect(changesOf(LAW, { since: '2021-03-01' }).map(({ event }) => event.kind)).toEqual(['repeal', 'waiver']);
  expect(changesOf(LAW, { since: '2021-03-02' }).map(({ event }) => event.kind)).toEqual(['repeal']);
});

test('the feed is valid Atom and says what happened when', () => {
  const feed = readXml(feedOf(LAW));
  expect(faultsOf(feed)).toEqual([]);
  expect(textOf(feed, 'updated')).toBe('2023-01-01T00:00:00Z');
  const waiver = named(feed, 'entry')[1];
  if (waiver === undefined) throw new Error('no entry');
  expect(textOf(waiver, 'title')).toBe('Harbour Act: waived on 2021-03-01');
  expect(textOf(waiver, 'content')).toContain('It was waived.');
  expect(textOf(waiver, 'updated')).toBe('2021-03-10T00:00:00Z');
  expect(textOf(waiver, 'id')).toBe('urn:lawstate:event:xx/harbour-act:waiver');
});

test('an empty feed is valid too and as new as the record', () => {
  const feed = readXml(changesFeed([], { on: '2026-01-02', version: '0.1.0', law: null, author: null, self: null }));
  expect(faultsOf(feed)).toEqual([]);
  expect(textOf(feed, 'updated')).toBe('2026-01-02T00:00:00Z');
});

test('it names its own address and its publisher where they are set', () => {
  const self = 'https://example.org/feed?a=1&b=2';
  const feed = readXml(feedOf(LAW, { self, author: { name: 'The Post', uri: 'https://example.org' } }));
  expect(faultsOf(feed)).toEqual([]);
  expect(named(feed, 'link')[0]?.attributes).toMatchObject({ rel: 'self', href: self });
  expect(textOf(feed, 'author')).toBe('The Posthttps://example.org');
});

test('no word of a record becomes markup or breaks the document', () => {
  const title = '</title><script>alert(1)</script> & "x" \u0000\u000b\ud800\ufffe ]]>';
  const xml = feedOf({ ...LAW, title });
  expect(faultsOf(readXml(xml))).toEqual([]);
  expect(xml).not.toContain('<script');
});
