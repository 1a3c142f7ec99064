import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { gatherPrints } from './reprints.ts';
import { printOf, resemblance } from './resemblance.ts';

const WORDS =
  'harbour ferry minister council vote bridge river money school winter letter market engine garden window doctor border coffee';

/** So many words of a story of its own. */
function story(seed: number, words: number): string {
  const list = WORDS.split(' ');
  let state = seed + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: words }, () => list[Math.floor(next() * list.length)]).join(' ');
}

function originalsOf(texts: readonly (readonly [id: string, published: string | null, text: string])[]) {
  const prints = gatherPrints();
  for (const [id, published, text] of texts) prints.add({ id, published, fingerprint: fingerprintOf(text) });
  return Object.fromEntries(prints.reprints());
}

function alike(one: string, other: string) {
  const [a, b] = [printOf(fingerprintOf(one)), printOf(fingerprintOf(other))];
  if (a === null || b === null) throw new Error('no fingerprint');
  return resemblance(a, b);
}

const report = story(1, 240);
const cut = (share: number) => report.slice(0, Math.floor(report.length * share));

describe('a fingerprint', () => {
  test('is the same for the same words, however they are set', () => {
    const text = 'The minister’s “new” act – Élan, İstanbul, çay – was read on Monday in the house by the lake.';
    const other = 'the minister\'s  "new" act\n\nÉlan, istanbul, CAY - was read, on Monday; in the house by the lake';
    expect(fingerprintOf(other)).toBe(fingerprintOf(text));
    expect(fingerprintOf(other.replace('lake', 'sea'))).not.toBe(fingerprintOf(text));
  });

  test('tells how much two texts have in common', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (tenths) => {
        const { common, held } = alike(report, cut(tenths / 10));
        expect(Math.abs(common - tenths / 10)).toBeLessThan(0.15);
        expect(held).toBeGreaterThan(0.7);
      }),
    );
  });

  test('knows words in scripts without spaces', () => {
    const text =
      '部长周一在港口说，渡轮法已经被废除，渡轮将再次航行，议会投票支持新的桥梁和学校，冬天之前不会有任何变化。';
    expect(alike(text, `本报讯：${text}`).common).toBeGreaterThan(0.7);
    expect(
      alike(
        text,
        '昨日天气晴朗，市民在河边散步，商店里的咖啡卖得很好，花园里的花也开了，孩子们在广场上玩耍，老人们下棋。',
      ).common,
    ).toBeLessThan(0.1);
  });

  test('of a text without words is none, and of any text is one', () => {
    expect([fingerprintOf(''), fingerprintOf(' … — !')]).toEqual(['', '']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const fingerprint = fingerprintOf(text);
        expect(fingerprint === '' || printOf(fingerprint) !== null).toBe(true);
        expect(fingerprintOf(text)).toBe(fingerprint);
      }),
    );
  });
});

describe('a reprint', () => {
  test.each([
    ['word for word', report],
    ['with another headline', `Ferries sail again\n${report}`],
    ['with its tail cut', cut(0.6)],
    [
      'with a line added',
      `${report} Photo by the agency. Subscribe to our letter for more news of the river and the bridge.`,
    ],
    ['with some words mended', report.replaceAll('garden', 'park')],
    ['cut and added to', `${cut(0.75)} Photo by the agency.`],
  ])('is known %s', (_, text) => {
    expect(
      originalsOf([
        ['b', '2025-03-02', text],
        ['a', '2025-03-01', report],
      ]),
    ).toEqual({ b: 'a' });
  });

  test('is no report that quotes it, nor one about the same event', () => {
    const quoting = `${story(2, 200)} ${cut(0.12)}`;
    const other = `${story(3, 300)} ${cut(0.3)}`;
    expect(
      originalsOf([
        ['a', '2025-03-01', report],
        ['b', '2025-03-02', quoting],
        ['c', '2025-03-03', other],
      ]),
    ).toEqual({});
  });

  test('of a reprint is a reprint of the first', () => {
    const [half, other] = [cut(0.7), `${cut(0.7)} ${story(4, 60)}`];
    expect(
      originalsOf([
        ['c', '2025-03-03', other],
        ['b', '2025-03-02', half],
        ['a', '2025-03-01', report],
      ]),
    ).toEqual({
      b: 'a',
      c: 'a',
    });
  });

  test('is of the earliest, then of the first by id; a month stands on its last day, no date behind all', () => {
    const dates = [
      ['d', '2025-03'],
      ['b', '2025-03-05'],
      ['a', null],
      ['c', '2025-03-05'],
    ] as const;
    expect(originalsOf(dates.map(([id, published]) => [id, published, report]))).toEqual({ a: 'b', c: 'b', d: 'b' });
  });

  test('is found among very many that are alike', () => {
    const many = Array.from({ length: 400 }, (_, at) => {
      const text = at % 2 === 0 ? report : story(7, 240);
      return [String(at).padStart(3, '0'), '2025-03-01', `${text} ${story(at + 20, 12)}`] as const;
    });
    const originals = originalsOf(many);
    expect(Object.keys(originals)).toHaveLength(398);
    expect(new Set(Object.values(originals))).toEqual(new Set(['000', '001']));
  });

  test('is never made of what bears no fingerprint', () => {
    const prints = gatherPrints();
    for (const id of ['a', 'b']) prints.add({ id, published: null, fingerprint: '' });
    for (const id of ['c', 'd']) prints.add({ id, published: null, fingerprint: 'a print of another kind' });
    expect(prints.reprints().size).toBe(0);
  });
});
