import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readWatchFile } from './read-watch-file.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-watch-file-'));
afterAll(() => rmSync(ROOM, { recursive: true }));
const FILE = join(ROOM, 'feeds.yaml');
const read = (text: string) => {
  writeFileSync(FILE, text);
  return readWatchFile(FILE);
};
const wrong = (text: string) => {
  const found = read(text);
  if ('outlets' in found) throw new Error('nothing is wrong');
  return found.map(({ at, message }) => `${at.line}: ${message}`);
};
const OUTLET = 'outlets:\n  - name: The Post\n    feeds: [https://post.example/rss]\n';

describe('a file of outlets', () => {
  test('needs no more than names and feeds', () => {
    expect(read(OUTLET)).toEqual({
      outlets: [{ name: 'The Post', feeds: ['https://post.example/rss'], language: null, every: 15 }],
      laws: [],
      ratings: ['misleading', 'false'],
      webhook: null,
      digest: 60,
      contact: null,
      delay: 5,
      since: 7,
    });
  });

  test('may say how often, what for, and where to', () => {
    const more =
      '    language: az\n    every: 5\nlaws: [us/section-907]\nratings: [misleading]\nwebhook: https://desk.example/in\ndigest: 30\ncontact: https://desk.example/bot\ndelay: 2.5\nsince: 0\n';
    expect(read(OUTLET + more)).toMatchObject({
      outlets: [{ language: 'az', every: 5 }],
      laws: ['us/section-907'],
      ratings: ['misleading'],
      ...{ webhook: 'https://desk.example/in', digest: 30, contact: 'https://desk.example/bot', delay: 2.5, since: 0 },
    });
  });

  test('that is wrong in many places says so of all of them, with their lines', () => {
    const text = [
      'outlets:',
      '  - name: The Post',
      '    feeds: [post.example/rss]',
      '    every: often',
      '  - feeds: []',
      'rating: [false]',
      'ratings: [wrong]',
      'webhook: "javascript:alert(1)"',
      'delay: -1',
      'contact: "a b"',
    ];
    expect(wrong(text.join('\n'))).toEqual(
      expect.arrayContaining([
        '3: outlets.0.feeds.0 is no http(s) address: write it as https://example.org/feed',
        '4: outlets.0.every is no number of minutes from 1 to 100000',
        '5: outlets.1.name is missing, or is not a string',
        '5: outlets.1.feeds names no feed',
        '6: rating is no key of a file of outlets',
        '7: ratings.0 must be one of: accurate, mostly-accurate, half-true, misleading, false, unverifiable',
        '8: webhook is no http(s) address: write it as https://example.org/feed',
        '9: delay is no number of seconds from 0 to 3600',
        '10: contact is no address of a page or of mail: write https://example.org/bot',
      ]),
    );
  });

  test('that names a feed twice says where', () => {
    expect(wrong(`${OUTLET}  - name: Again\n    feeds:\n      - https://POST.example/rss\n`)).toEqual([
      '6: outlets.1.feeds.0 names a feed that is named before',
    ]);
  });

  test('that is no YAML, no UTF-8, empty, a folder or not there says so', () => {
    expect(wrong('outlets: {')[0]).toMatch(/is not valid YAML/);
    expect(wrong('')).toHaveLength(1);
    writeFileSync(FILE, Buffer.from([0xff, 0xfe, 0xfd]));
    expect(readWatchFile(FILE)).toMatchObject([{ message: 'is not valid UTF-8' }]);
    expect(readWatchFile(ROOM)).toMatchObject([{ message: 'is a folder' }]);
    expect(readWatchFile(join(ROOM, 'none'))).toMatchObject([{ message: 'does not exist' }]);
  });
});
