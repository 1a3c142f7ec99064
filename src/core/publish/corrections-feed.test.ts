import { expect, test } from 'vitest';
import { faultsOf, named, readXml, textOf } from '../calendar/atom.fixture.ts';
import { correctionsFeed, type Noticed } from './corrections-feed.ts';
import { actWith, published, recheckedOn } from './published.fixture.ts';

const WAIVER = '{id: waiver, kind: waiver, on: 2021-03-01, until: {date: 2022-03-01, basis: stated}}';
const MADE = { on: '2026-01-02', version: '0.1.0', author: null, self: null, alternate: null };
const FIRST = published(actWith(''), { knownAt: '2021-07-01' });
const AGAIN = recheckedOn(FIRST, actWith(WAIVER), { knownAt: '2021-08-01' });
if (AGAIN.kind !== 'changed') throw new Error(AGAIN.kind);
const page = 'https://example.org/checks/reed';
const all = (title: string | null): readonly Noticed[] =>
  [FIRST, AGAIN.version].map(({ file }) => ({ file, title, url: 'https://example.org/a', page }));

test('a notice is an entry of a valid feed, with both ratings and the event that made the difference', () => {
  const feed = readXml(correctionsFeed(all('On harbours'), MADE));
  expect(faultsOf(feed)).toEqual([]);
  const entries = named(feed, 'entry');
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  if (entry === undefined) throw new Error('no entry');
  expect(textOf(entry, 'title')).toBe('Correction: On harbours');
  expect(textOf(entry, 'updated')).toBe('2021-08-01T00:00:00Z');
  expect(textOf(entry, 'content')).toContain('was rated false and is rated misleading');
  expect(textOf(entry, 'content')).toContain('its application was waived on 1 March 2021');
  expect(named(entry, 'category').map(({ attributes }) => attributes.term)).toEqual([
    'correction',
    'past',
    'xx/harbour-act',
  ]);
});

test('its id does not hang on who publishes it or where', () => {
  const ids = [MADE, { ...MADE, author: { name: 'The Post', uri: 'https://example.org' }, self: page }].map((made) =>
    textOf(named(readXml(correctionsFeed(all(null), made)), 'entry')[0] ?? readXml('<none/>'), 'id'),
  );
  expect(ids[0]).toBe(`urn:lawstate:case:reed:${'a'.repeat(16)}:2`);
  expect(ids[1]).toBe(ids[0]);
});

test('a folder of checks without a correction has a valid feed too', () => {
  expect(faultsOf(readXml(correctionsFeed([], MADE)))).toEqual([]);
});

test('no title of an article becomes markup', () => {
  const xml = correctionsFeed(all('</title><script>alert(1)</script>'), MADE);
  expect(faultsOf(readXml(xml))).toEqual([]);
  expect(xml).not.toContain('<script');
});
