import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LAW, REGISTER } from './example-law.fixture.ts';
import { historyOf } from './history.ts';
import { timelineFigure } from './timeline-figure.ts';

const history = historyOf(LAW, REGISTER, '2022-06-01');
const figure = (days: readonly string[], width = 640) => timelineFigure(history, { width, days, prefix: 'law-x' });
/** The dates that days pointed at are told by. */
const labels = (svg: string) =>
  [...parseHTML(svg).document.querySelectorAll('text[font-weight="bold"]')].filter((text) =>
    /^\d{4}-/.test(text.textContent ?? ''),
  );
const words = (svg: string) => labels(svg).map((text) => text.textContent);

describe('a timeline on a page', () => {
  test('is the chart and its key, and leaves the lists to the page', () => {
    const svg = figure([]);
    expect(svg).toContain('Force: is it law?');
    expect(svg).toContain('in force / applies');
    expect(svg).not.toContain('Bills and proposals');
  });

  test('names everything in it by its prefix, so that several stand on one page', () => {
    const { document } = parseHTML(figure(['2021-05-04']));
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !id.startsWith('law-x-'))).toEqual([]);
    const used = [...figure([]).matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });

  test('points at each day, and gives days that lie far apart a date each', () => {
    expect(words(figure(['1995-01-01', '2021-05-04']))).toEqual(['1995-01-01', '2021-05-04']);
  });

  test('gives days that lie too near one label over all of them', () => {
    const days = ['2021-05-04', '2021-05-05', '2021-05-20'];
    const svg = figure(days);
    expect(words(svg)).toEqual(['2021-05-04 to 2021-05-20']);
    expect(svg.match(/stroke-dasharray="7 2 1.5 2"/g)).toHaveLength(days.length);
  });

  test.each([320, 640, 1000])('at a width of %i keeps the labels of any days within it and apart', (width) => {
    const days = Array.from({ length: 40 }, (_, at) => `${1990 + ((at * 7) % 32)}-0${1 + (at % 9)}-11`).sort();
    for (let count = 1; count <= days.length; count++) {
      const svg = figure(
        days.filter((_, at) => at % count === 0),
        width,
      );
      const texts = labels(svg).map((text) => {
        const x = Number(text.getAttribute('x'));
        const room = (text.textContent?.length ?? 0) * 6;
        return text.getAttribute('text-anchor') === 'end' ? [x - room, x] : [x, x + room];
      });
      expect(texts.filter(([from = 0, to = 0]) => from < -2 || to > width)).toEqual([]);
      const met = texts.slice(1).filter(([from = 0], at) => from < (texts[at]?.[1] ?? 0));
      expect(met).toEqual([]);
    }
  });

  test('tells those who do not see it where the law stood on each day', () => {
    const { document } = parseHTML(figure(['2021-05-04']));
    expect(document.querySelector('title')?.textContent).toBe('Timeline of Section 12 of the Harbour Act');
    expect(document.querySelector('desc')?.textContent).toMatch(
      /^3 events, from 1990-03-01 on\. Marked, 2021-05-04: in force;/,
    );
  });
});
