/** Whatever a text, a title or a record holds, it is words on the page and never markup; and no word of the text is lost. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { anyText, quoted, sentences, soup, unicode, units } from '../properties/text.arbitrary.ts';
import { EVIL, MANY_KINDS, PAGES, pageOf } from './pages.fixture.ts';

type Root = ReturnType<typeof parseHTML>['document'];

function vocabulary(document: Root): { readonly tags: Set<string>; readonly attributes: Set<string> } {
  const elements = [...document.querySelectorAll('*')];
  return {
    tags: new Set(elements.map((element) => element.localName)),
    attributes: new Set(elements.flatMap((element) => [...element.attributes].map((one) => one.name))),
  };
}

const OURS = Object.entries(PAGES)
  .filter(([name]) => !name.includes('break'))
  .map(([, html]) => vocabulary(parseHTML(html).document));
const TAGS = new Set(OURS.flatMap(({ tags }) => [...tags]).filter((tag) => tag !== 'script'));
const ATTRIBUTES = new Set(OURS.flatMap(({ attributes }) => [...attributes]));

/** What a page holds that no component of ours writes. */
function foreign(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const { tags, attributes } = vocabulary(document);
  const links = [...document.querySelectorAll('[href], [src], [action]')].map(
    (one) => one.getAttribute('href') ?? 'none',
  );
  return [
    ...[...tags].filter((tag) => !TAGS.has(tag)),
    ...[...attributes].filter((name) => !ATTRIBUTES.has(name)),
    ...links.filter((href) => !/^(?:#|https?:\/\/)/.test(href)),
  ];
}

/** The article's words as the page shows them, without what we set into them. */
function shownWords(html: string): string {
  const { document } = parseHTML(html);
  for (const ours of document.querySelectorAll('.ref, .article .unseen, .notes')) ours.remove();
  return bare(document.querySelector('.article')?.textContent ?? '');
}

/** Without spaces, and without the marks of headings, which are shown as headings. */
function bare(text: string): string {
  return text.replace(/[\s#]+/g, '');
}

/** What becomes of the signs that a page must not hold. */
function printable(text: string): string {
  return [...text.replace(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\r]/g, (sign) => (sign > '\u2029' ? '' : ' '))]
    .map((char) =>
      /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/u.test(char) && !/[\t\n\v\f]/.test(char) ? '\ufffd' : char,
    )
    .join('');
}

const texts = fc.oneof(
  anyText,
  fc
    .array(fc.oneof(fc.constant(EVIL), fc.constant(MANY_KINDS), anyText), { maxLength: 4 })
    .map((parts) => parts.join('')),
);

describe('on a page', () => {
  test.each(
    Object.entries({ sentences, soup, quoted, unicode, units, texts }),
  )('no text becomes markup: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => void expect(foreign(pageOf({ text }))).toEqual([])),
      { numRuns: 40 },
    );
  });

  test('no title, outlet or address becomes markup', () => {
    const given = fc.record({
      text: anyText,
      title: anyText,
      outlet: anyText,
      url: fc.oneof(anyText, fc.constant(`javascript:${EVIL}`)),
    });
    fc.assert(
      fc.property(given, (input) => void expect(foreign(pageOf(input))).toEqual([])),
      { numRuns: 40 },
    );
  });

  test('every word of the text stands once, in its order', () => {
    fc.assert(
      fc.property(texts, (text) => void expect(shownWords(pageOf({ text }))).toBe(bare(printable(text)))),
      { numRuns: 80, examples: [['\v'], ['one\vtwo\fthree']] },
    );
  });

  test('no sign can turn the order of reading or end the page', () => {
    const html = pageOf({ text: `The Caesar Act was repealed ${EVIL}`, title: EVIL });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(html).not.toMatch(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\p{Cs}]/u);
    expect(html.match(/<\/main>/g)).toHaveLength(1);
    expect(html.endsWith('</body></html>\n')).toBe(true);
  });

  test('the same text gives the same bytes', () => {
    expect(pageOf({ text: MANY_KINDS })).toBe(pageOf({ text: MANY_KINDS }));
  });
});
