import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { assembled } from './assembled.ts';
import { citedReport, LEFT_OUT } from './cited-report.ts';
import { actWith, registerOf } from './published.fixture.ts';
import { publishedExcerpt } from './published-excerpt.ts';

const REGISTER = registerOf(actWith(''));
const reportOn = (text: string) =>
  check(
    { text, title: null, url: null, outlet: null, published: '2021-06-01', language: 'en' },
    { register: REGISTER, knownAt: '2021-07-01', version: '0', language: null },
  );
const FILLER = 'Nothing of this sentence is about a law at all. ';
const QUOTED = '“The Harbour Act has been repealed,” Ann Reed said.';

function publishedOf(text: string) {
  const report = reportOn(text);
  const excerpt = publishedExcerpt(text, report, REGISTER);
  const cited = citedReport(report, excerpt);
  return { report, excerpt, cited, ...assembledOf(cited, excerpt, text) };
}
function assembledOf(cited: ReturnType<typeof reportOn>, excerpt: ReturnType<typeof publishedExcerpt>, text: string) {
  const whole = assembled(cited, { excerpt, input: { length: text.length } });
  return { row: whole.text, shown: whole.report };
}

describe('of a text', () => {
  test('the sentences of its claims are published, and the rest is not', () => {
    const text = `${FILLER.repeat(20)}${QUOTED} ${FILLER.repeat(20)}`;
    const { excerpt, row } = publishedOf(text);
    expect(excerpt.map((passage) => passage.text)).toEqual([QUOTED]);
    expect(row).toBe(`${LEFT_OUT}\n\n${QUOTED}\n\n${LEFT_OUT}`);
  });

  test('what names the law of a claim is published with it, wherever it stands', () => {
    const text = `The Harbour Act is old. ${FILLER.repeat(3)}It was repealed in 2020. ${FILLER}`;
    const { excerpt } = publishedOf(text);
    expect(excerpt.map((passage) => passage.text)).toContain('The Harbour Act is old.');
    expect(excerpt.map((passage) => passage.text)).toContain('It was repealed in 2020.');
  });

  test('people’s words on other things are not published', () => {
    const text = `“The weather is a scandal,” Bo Lind said. ${FILLER}\n\n${QUOTED}`;
    const { report, cited } = publishedOf(text);
    expect(report.statements.map((one) => one.speaker.name)).toEqual(['Bo Lind', 'Ann Reed']);
    expect(cited.statements.map((one) => one.speaker.name)).toEqual(['Ann Reed']);
  });

  test('of a long quotation the words around the claim are, and it shows that others were left out', () => {
    const text = `“${FILLER.repeat(8)}The Harbour Act has been repealed. ${FILLER.repeat(8)}So it goes,” Ann Reed said.`;
    const { cited } = publishedOf(text);
    const quotes = cited.statements.map((one) => one.quote);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toContain('The Harbour Act has been repealed.');
    expect(quotes[0]?.split('Nothing of this sentence').length).toBeLessThan(4);
  });

  test('nothing is left out of a short one', () => {
    const { row, shown, cited } = publishedOf(`${QUOTED}\n`);
    expect(row).toBe(`${QUOTED}\n`);
    expect(shown.claims.map(({ span }) => span)).toEqual(cited.claims.map(({ span }) => span));
  });

  test('without claims nothing is published', () => {
    expect(publishedOf(FILLER)).toMatchObject({ excerpt: [], row: `\n\n${LEFT_OUT}` });
  });

  test('a sentence that never ends is cut near the claim', () => {
    const text = `${'word, '.repeat(3000)}the Harbour Act has been repealed, ${'word, '.repeat(3000)}`;
    const { excerpt, report } = publishedOf(text);
    const length = excerpt.reduce((sum, passage) => sum + passage.text.length, 0);
    expect(length).toBeLessThan(1500 + (report.claims[0]?.text.length ?? 0));
    expect(length).toBeLessThan(text.length / 4);
    expect(excerpt.map((passage) => passage.text).join(' ')).toContain('the Harbour Act has been repealed');
  });
});
