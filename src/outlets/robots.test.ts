import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALLOW_ALL, ALLOW_NOTHING, mayFetch, robotsFor } from './robots.ts';

const may = (text: string, path: string) => mayFetch(robotsFor('lawstate', text), `https://news.example${path}`);

describe('a site’s robots.txt', () => {
  test('holds for our name alone where it names us, else for everybody', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: LawState/2.0 (x)\nUser-agent: other\nDisallow: /private\n';
    expect(may(text, '/news')).toBe(true);
    expect(may(text, '/private/x')).toBe(false);
    expect(mayFetch(robotsFor('stranger', text), 'https://news.example/news')).toBe(false);
    expect(may('User-agent: lawstates\nDisallow: /', '/news')).toBe(true);
  });

  test('counts groups of one name together, and lets other lines end no group', () => {
    const text =
      'User-agent: *\nDisallow: /a\nSitemap: https://news.example/s.xml\nDisallow: /b\n\nUser-agent: *\nDisallow: /c';
    expect(['/a', '/b', '/c', '/d'].map((path) => may(text, path))).toEqual([false, false, false, true]);
    expect(may('User-agent: x\nSitemap: y\nUser-agent: lawstate\nDisallow: /', '/a')).toBe(false);
  });

  test('is decided by the longest rule, and by the one that allows where two are as long', () => {
    const text = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /page\nAllow: /page';
    expect(['/news', '/news/open/1', '/page'].map((path) => may(text, path))).toEqual([false, true, true]);
  });

  test('knows stars and the end, and is read in any order of capitals, with notes and odd line ends', () => {
    const text =
      'USER-AGENT : * # all\r\nDISALLOW: /*.pdf$ # papers\rdisallow: /*/print\ndisallow: /x*y*z\nDisallow:\n';
    const asked = ['/a.pdf', '/a.pdf?x', '/a/print/1', '/print', '/x1y2z3', '/xyz', '/xzy', '/'];
    expect(asked.map((path) => may(text, path))).toEqual([false, true, false, true, false, false, true, true]);
    expect(may('User-agent: *\nDisallow: /a$b', '/a$b')).toBe(false);
    expect(['/ab', '/aab', '/ba'].map((path) => may('User-agent: *\nDisallow: /a*b$', path))).toEqual([
      false,
      false,
      true,
    ]);
    expect(may('User-agent: *\nDisallow: /ab*b$', '/ab')).toBe(true);
  });

  test('means the same octets however they are written', () => {
    expect(may('User-agent: *\nDisallow: /закон', '/%d0%b7%d0%b0%d0%ba%d0%be%d0%bd/1')).toBe(false);
    expect(may('User-agent: *\nDisallow: /%7Ejoe', '/~joe/')).toBe(false);
    expect(may('User-agent: *\nDisallow: /a%2fb', '/a%2Fb')).toBe(false);
    expect(may('User-agent: *\nDisallow: /a%2fb', '/a/b')).toBe(true);
  });

  test('may always be read itself, and an empty one, or a page in its place, forbids nothing', () => {
    expect(may('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
    expect(may('', '/a')).toBe(true);
    expect(may('<html><body>User-agent: * Disallow: /</body></html>', '/a')).toBe(true);
    expect(may('Disallow: /', '/a')).toBe(true);
    expect(mayFetch(ALLOW_ALL, 'https://news.example/a')).toBe(true);
    expect(mayFetch(ALLOW_NOTHING, 'https://news.example/a')).toBe(false);
  });

  test('says how long to wait', () => {
    expect(robotsFor('lawstate', 'User-agent: *\nCrawl-delay: 2.5\nDisallow: /a').delaySeconds).toBe(2.5);
    expect(robotsFor('lawstate', 'User-agent: *\nCrawl-delay: soon').delaySeconds).toBeNull();
    expect(robotsFor('lawstate', 'User-agent: x\nCrawl-delay: 9').delaySeconds).toBeNull();
  });

  test('costs no more than its length, and never throws', () => {
    const stars = `User-agent: *\nDisallow: /${'*a'.repeat(100_000)}b\nDisallow: /${'a*'.repeat(100_000)}$`;
    expect(may(stars, `/${'a'.repeat(2000)}`)).toBe(true);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.webPath(), (rules, path) => {
        may(`User-agent: *\nDisallow: ${rules}`, path === '' ? '/' : path);
      }),
    );
  });
});
