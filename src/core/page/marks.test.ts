import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, piecesOf } from './marks.ts';

const TEXT = 'He said that the act was repealed by decree.';
const mark = (id: string, words: string, kind: Mark['kind'] = 'false'): Mark => {
  const at = TEXT.indexOf(words);
  return { id, span: [at, at + words.length], kind };
};
/** “[c1]words” for each piece with a mark, the words alone for one without. */
const read = (marks: readonly Mark[]) =>
  piecesOf([0, TEXT.length], marks).map(
    ({ span, mark: on }) => (on === null ? '' : `[${on.id}]`) + TEXT.slice(...span),
  );

describe('marks on a text', () => {
  test('leave a text without any in one piece', () => {
    expect(read([])).toEqual([TEXT]);
  });

  test('stand where their words stand', () => {
    expect(read([mark('c1', 'the act was repealed')])).toEqual([
      'He said that ',
      '[c1]the act was repealed',
      ' by decree.',
    ]);
  });

  test('that lie in another one show on their own words', () => {
    expect(read([mark('c1', 'the act was repealed by decree'), mark('c2', 'by decree')])).toEqual([
      'He said that ',
      '[c1]the act was repealed ',
      '[c2]by decree',
      '.',
    ]);
  });

  test('that overlap share the words between them, the shorter one first', () => {
    expect(read([mark('c1', 'that the act was'), mark('c2', 'act was repealed by decree')])).toEqual([
      'He said ',
      '[c1]that the ',
      '[c1]act was',
      '[c2] repealed by decree',
      '.',
    ]);
  });

  test('of rated claims come before those of unrated ones and of proposals', () => {
    const words = 'the act was repealed';
    const short = 'repealed';
    expect(read([mark('c2', short, 'unrated'), mark('p1', short, 'proposed'), mark('c1', words)])).toContain(
      '[c1]repealed',
    );
    expect(read([mark('c2', short, 'unrated'), mark('p1', short, 'proposed')])).toContain('[p1]repealed');
  });

  test('on the same words all open and close there', () => {
    const words = 'the act was repealed';
    const pieces = piecesOf([0, TEXT.length], [mark('c1', words), mark('c2', words)]);
    expect(pieces.map(({ opens, closes }) => [opens.map((one) => one.id), closes.map((one) => one.id)])).toEqual([
      [[], []],
      [
        ['c1', 'c2'],
        ['c1', 'c2'],
      ],
      [[], []],
    ]);
  });

  test('that reach over the end of a stretch go on in the next one, and open and close in the first', () => {
    const [first, next] = [
      piecesOf([0, 20], [mark('c1', 'the act was repealed')]),
      piecesOf([20, TEXT.length], [mark('c1', 'the act was repealed')]),
    ];
    expect(first.at(-1)).toMatchObject({ opens: [{ id: 'c1' }], closes: [{ id: 'c1' }] });
    expect(next[0]).toMatchObject({ span: [20, 33], mark: { id: 'c1' }, opens: [], closes: [] });
  });

  test('of any number and place give pieces that join to the text, each mark opened and closed once', () => {
    const place = fc.integer({ min: 0, max: TEXT.length });
    const spans = fc.array(
      fc.tuple(place, place).filter(([a, b]) => a < b),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, (given) => {
        const marks = given.map((span, at): Mark => ({ id: `c${at}`, span, kind: 'accurate' }));
        const pieces = piecesOf([0, TEXT.length], marks);
        expect(pieces.map(({ span }) => TEXT.slice(...span)).join('')).toBe(TEXT);
        const ids = marks.map((one) => one.id).sort();
        expect(pieces.flatMap((piece) => piece.opens.map((one) => one.id)).sort()).toEqual(ids);
        expect(pieces.flatMap((piece) => piece.closes.map((one) => one.id)).sort()).toEqual(ids);
        for (const { span, mark: on } of pieces) {
          const covering = marks.filter((one) => one.span[0] <= span[0] && span[1] <= one.span[1]);
          expect(on === null).toBe(covering.length === 0);
        }
      }),
    );
  });
});
