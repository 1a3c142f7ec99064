import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { badgeSvg, badgeWords } from './badge.ts';

test('a badge says in words what it shows, and needs nothing beside itself', () => {
  const state = { look: 'open', words: 'In force, waived', certain: false } as const;
  const svg = badgeSvg('Section 907 of the FREEDOM Support Act', state);
  expect(badgeWords('Section 907', state)).toBe('Section 907: In force, waived (as last verified)');
  const { document } = parseHTML(svg);
  expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
  expect(document.querySelector('title')?.textContent).toBe(
    badgeWords('Section 907 of the FREEDOM Support Act', state),
  );
  expect(svg).not.toMatch(/href|url\(|<style|<image/);
});

test('each look differs in shape, so that it is told without colour', () => {
  const looks = ['full', 'part', 'open', 'none', 'coming'] as const;
  const drawn = looks.map((look) => badgeSvg('Act', { look, words: 'x', certain: true }));
  expect(new Set(drawn).size).toBe(looks.length);
});

test('a long title is cut in the picture and whole in its words', () => {
  const title = 'Act on the licensing of the crews of harbour and inland ferries';
  const svg = badgeSvg(title, { look: 'full', words: 'In force', certain: true });
  expect(svg).toContain(`<title id="t">${title}: In force</title>`);
  expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(480);
});

test('its words stand out from what is behind them by 4.5 to 1 or more', () => {
  const svg = badgeSvg('Act', { look: 'full', words: 'In force', certain: true });
  const fills = [...svg.matchAll(/<text[^>]*fill="(#\w{6})"/g)].map(([, fill]) => fill ?? '');
  expect(fills).toHaveLength(2);
  const [name = '', said = ''] = fills;
  expect(contrast(name, '#23476b')).toBeGreaterThan(4.5);
  expect(contrast(said, '#ffffff')).toBeGreaterThan(4.5);
});

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}
