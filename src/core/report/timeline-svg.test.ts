import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../test/shipped-register.fixture.ts';
import { isMeasure } from '../law/law.ts';
import { LAW, REGISTER } from './example-law.fixture.ts';
import { historyOf } from './history.ts';
import { textWidth } from './text-width.ts';
import { timelineSvg } from './timeline-svg.ts';

const KNOWN = '2026-11-24';
const laws = SHIPPED.laws.filter((law) => !isMeasure(law));
const example = historyOf(LAW, REGISTER, '2022-06-01');

interface Box {
  readonly text: string;
  readonly bold: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every piece of text with the box it takes, worked out from the SVG alone. */
function boxes(svg: string): readonly Box[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll('text')].map((node) => {
    let [x, y] = [Number(node.getAttribute('x')), Number(node.getAttribute('y'))];
    for (let up = node.parentElement; up !== null; up = up.parentElement) {
      const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(up.getAttribute('transform') ?? '') ?? [];
      x += Number(dx);
      y += Number(dy);
    }
    const size = Number(node.getAttribute('font-size'));
    const text = node.textContent ?? '';
    const width = textWidth(text, size);
    const anchor = node.getAttribute('text-anchor');
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const bold = node.getAttribute('font-weight') === 'bold';
    return { text, bold, left, right: left + width, top: y - size * 0.72, bottom: y };
  });
}

function overlaps(svg: string): readonly string[] {
  const all = boxes(svg);
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** The names of elements that are not closed in order; a well-formed text gives none. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([a-z]+)(?: [\w-]+(?::\w+)?="[^"<]*")*(\/?)>/gi)) {
    if (close === '') open.push(...(self === '/' ? [] : [name]));
    else if (open.pop() !== name) wrong.push(name);
  }
  return [
    ...wrong,
    ...open,
    ...(xml.replace(/<\/?[a-z]+(?: [\w-]+(?::\w+)?="[^"<]*")*\/?>/gi, '').match(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/g) ??
      []),
  ];
}

describe.each([320, 390, 800, 1400])('at a width of %i the timeline of every law of the register', (width) => {
  const pictures = laws.map((law) => ({
    id: law.id,
    svg: timelineSvg(historyOf(law, SHIPPED, KNOWN), { width, day: null }),
  }));

  test('is well-formed XML', () => {
    expect(pictures.filter(({ svg }) => unclosed(svg).length > 0).map(({ id }) => id)).toEqual([]);
  });

  test('has no text over other text', () => {
    expect(pictures.flatMap(({ id, svg }) => overlaps(svg).map((pair) => `${id}: ${pair}`))).toEqual([]);
  });

  test('has no text outside', () => {
    const outside = pictures.flatMap(({ id, svg }) =>
      boxes(svg)
        .filter((box) => box.left < 0 || box.right > width || box.bottom > Number(/ height="(\d+)"/.exec(svg)?.[1]))
        .map((box) => `${id}: ${box.text}`),
    );
    expect(outside).toEqual([]);
  });

  test('lists each event and each bill once', () => {
    for (const law of laws) {
      const history = historyOf(law, SHIPPED, KNOWN);
      const svg = pictures.find(({ id }) => id === law.id)?.svg ?? '';
      const numbers = boxes(svg).filter(
        ({ text, left, bold, top, bottom }) =>
          bold && bottom - top < 10 && left === 12 && /^(?:\d+|[a-z]{1,2})$/.test(text),
      );
      expect(numbers.length, law.id).toBe(history.events.length + history.measures.length);
    }
  });
});

describe('the picture of a timeline', () => {
  const svg = timelineSvg(example, { width: 640, day: '2021-05-04' });

  test('is this', async () => {
    await expect(svg).toMatchFileSnapshot('goldens/timeline.golden.svg');
  });

  test('is the same each time', () => {
    expect(timelineSvg(example, { width: 640, day: '2021-05-04' })).toBe(svg);
  });

  test('tells a screen reader its title, the present status, the events', () => {
    const { document } = parseHTML(svg);
    const root = document.querySelector('svg');
    const [title, desc] = (root?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id: string) => document.getElementById(id));
    expect(root?.getAttribute('role')).toBe('img');
    expect(title?.textContent).toBe(`Timeline of ${LAW.title}`);
    expect(desc?.textContent).toMatch(/^On 2022-06-01: As last verified on 2022-01-10: in force/);
    expect(desc?.textContent).toContain('On 2021-05-04, the day marked ▲: in force;');
    for (const event of example.events) expect(desc?.textContent).toContain(event.on);
    expect(desc?.textContent).toContain('Not verified from 2022-01-11 on.');
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|href|<script|<style|@import|<foreignObject| on\w+=/i,
    );
  });

  test('says in words what its patterns mean', () => {
    const words = boxes(svg).map((box) => box.text);
    expect(words).toEqual(
      expect.arrayContaining(['in force / applies', 'in force, and does not apply', 'not verified from 2022-01-11 on']),
    );
  });

  test('cannot be broken by a name', () => {
    const evil = { ...LAW, title: 'A <script>alert("1")</script> & \u0007 \ud800 \'Act\' ]]> \u202e' };
    const picture = timelineSvg(historyOf(evil, REGISTER, '2022-06-01'), { width: 640, day: null });
    expect(unclosed(picture)).toEqual([]);
    expect(picture).not.toContain('<script');
    expect(picture).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;');
  });

  test('shows nothing that was not known on the day', () => {
    const early = timelineSvg(historyOf(LAW, REGISTER, '2021-03-01'), { width: 640, day: null });
    expect(early).toContain('Not verified from 2021-03-02 on.');
    expect(early).not.toContain('Waiver');
  });
});
