import { describe, expect, test } from 'vitest';
import { newFeed } from '../listed.ts';
import { apply, nothingWatched, type Waiting, type Watched, type WatchRecord } from '../watched.ts';
import { thingsIn } from './things.ts';

const article = (name: string, tries = 0): Waiting => {
  return {
    url: `https://a.example/${name}`,
    feed: 'https://a.example/rss',
    title: null,
    published: null,
    due: 5,
    tries,
  };
};
const FEED = newFeed('https://a.example/rss', null);
const ROBOTS = { rules: [], delaySeconds: 9, until: 7, unheard: null };
const RECORDS: readonly WatchRecord[] = [
  { t: 'feed', feed: FEED, found: [article('1'), article('2')], known: ['https://a.example/0'] },
  { t: 'feed', feed: newFeed('https://b.example/rss', null), found: [], known: [] },
  { t: 'robots', origin: 'https://a.example', robots: ROBOTS },
  { t: 'pause', host: 'a.example', until: 1 },
  { t: 'waits', article: article('2', 1) },
  { t: 'done', url: 'https://a.example/1', day: '2022-01-02' },
  { t: 'gone', feed: 'https://b.example/rss' },
  { t: 'digest', told: 1, due: 2, failures: 3, of: 4 },
  { t: 'digest', told: 4, due: 9, failures: 0 },
  { t: 'pause', host: 'a.example', until: 2 },
];

function madeOf(records: readonly WatchRecord[]): Watched {
  const watched = nothingWatched();
  for (const record of records) apply(watched, record);
  return watched;
}

describe('records as single things', () => {
  test('make what the records make', () => {
    const things = thingsIn(RECORDS);
    expect(madeOf(things.map(({ record }) => record))).toEqual(madeOf(RECORDS));
    expect(new Set(things.map(({ key }) => key)).size).toBe(things.length);
    expect(things.length).toBe(8);
  });

  test('have one key for an article, whether it waits or is done, and for a feed that is there or gone', () => {
    const keys = (...records: readonly WatchRecord[]) => thingsIn(records).map(({ key }) => key);
    const done: WatchRecord = { t: 'done', url: article('1').url, day: null };
    expect(keys({ t: 'waits', article: article('1') })).toEqual(keys(done));
    expect(keys({ t: 'feed', feed: FEED, found: [], known: [] })).toEqual(keys({ t: 'gone', feed: FEED.url }));
    expect(keys(done)).not.toEqual(keys({ t: 'gone', feed: article('1').url }));
  });
});
