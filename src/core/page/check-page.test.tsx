import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { REPORT, TEXT } from '../report/example.fixture.ts';
import { REGISTER } from '../report/example-law.fixture.ts';
import type { Report } from '../report/report.ts';
import { checkPage } from './check-page.tsx';

const COMMAND = "lawstate check 'harbour ban.txt' --known-at 2022-06-01";
const BEHIND = { text: TEXT, register: REGISTER, command: COMMAND };
const html = checkPage(REPORT, BEHIND);
const { document } = parseHTML(html);
const textOf = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';

/** A line an element, and the style and pictures left to their own tests. */
function inLines(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '<style>…</style>')
    .replace(/(<svg[^>]*>)[\s\S]*?<\/svg>/g, '$1…</svg>')
    .replace(
      /(?=<(?:p|li|h\d|div|section|article|dt|dd|tr|td|th|table|details|summary|ul|ol|dl|main|header|footer|meta|nav)\b)/g,
      '\n',
    );
}

describe('the page of a check', () => {
  test('is this', async () => {
    await expect(inLines(html)).toMatchFileSnapshot('goldens/check-page.golden.html');
  });

  test('marks each claim where it stands, and leads from the mark to the verdict and back', () => {
    for (const { id, text } of REPORT.claims) {
      const marked = [...document.querySelectorAll(`a.mark[href="#${id}"]`)].map((mark) => {
        const words = mark.cloneNode(true) as typeof mark;
        for (const ours of words.querySelectorAll('.ref, .unseen')) ours.remove();
        return words.textContent;
      });
      expect(marked.join('')).toBe(text);
      expect(document.querySelector(`[id="${id}"] a[href="#${id}-text"]`), id).not.toBeNull();
      expect(document.getElementById(`${id}-text`), id).not.toBeNull();
    }
  });

  test('gives each rating in words and shape', () => {
    const given = [...document.querySelectorAll('.notes .badge')].map((badge) => badge.textContent);
    expect(given).toEqual(['▲ Misleading ●●○○○, 2 of 5', '✔ Accurate ●●●●●, 5 of 5', '? Unverifiable']);
  });

  test('says what is right, why, and what has happened since', () => {
    expect(textOf('#c1')).toContain('What is right: The Governor waived Section 12 until 1 March 2022');
    expect(textOf('#c1')).toContain('Since then: The waiver ran out on 1 March 2022.');
    expect(textOf('#c1 details')).toContain('A waiver is no repeal.');
    expect(textOf('#c1')).toContain('The text itself says elsewhere what is right.');
    expect(textOf('#c1')).toContain(
      '“Harbour Amendment” is not its name: It is a section of the Act and amends nothing.',
    );
  });

  test('asks a question for each facet in a table with heads for rows and columns', () => {
    const rows = [...document.querySelectorAll('#c1 tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(['Is it law?', 'not in force', 'in force', '✘ refuted']);
    expect(document.querySelectorAll('#c1 th[scope="row"]').length).toBe(rows.length);
    expect(document.querySelectorAll('#c1 thead th[scope="col"]').length).toBe(4);
  });

  test('names publisher and date of each source, the law’s own text first', () => {
    const sources = [...document.querySelectorAll('#c1 .sources li')].map((item) => item.textContent);
    expect(sources[0]).toBe(
      'Harbour Act of 1990 (OG 1990, 12)Official Gazette, 2 March 1990 · the law’s own text · seen 10 January 2022',
    );
    expect(sources.at(-1)).toBe('https://example.org/not-in-the-register');
  });

  test('links the copy of a source that somebody had made', () => {
    const archive = 'https://web.archive.org/web/2021/https://example.org/harbour-act';
    const laws = REGISTER.laws.map((law) => ({
      ...law,
      events: law.events.map((event) => ({ ...event, sources: event.sources.map((one) => ({ ...one, archive })) })),
    }));
    const page = parseHTML(checkPage(REPORT, { ...BEHIND, register: { ...REGISTER, laws } })).document;
    expect(page.querySelector(`#c1 .sources a[href="${archive}"]`)?.textContent).toBe('archived copy');
  });

  test('shows each law once, however many claims are about it, with all their days', () => {
    expect(document.querySelectorAll('.law').length).toBe(1);
    expect(textOf('.days')).toBe('▲ 4 May 2021: Claim 1▲ 5 May 2021: Claim 2, claim 3');
    expect([...document.querySelectorAll('.law svg')].map((svg) => svg.querySelector('title')?.textContent)).toEqual([
      'Timeline of Section 12 of the Harbour Act',
      'Timeline of Section 12 of the Harbour Act',
    ]);
  });

  test('lists what is not rated by its reason', () => {
    expect(textOf('.not-rated')).toContain('A plan, not a fact of the record');
    expect(textOf('.not-rated code')).toBe('lawstate register new');
    expect(document.querySelector('.not-rated li')?.id).toBe('c4');
  });

  test('says from what it was derived, with both clocks, the digest and the command', () => {
    const derived = textOf('section[aria-labelledby="derivation"]');
    expect(derived).toContain('5 May 2021');
    expect(derived).toContain('1 June 2022');
    expect(derived).toContain(REGISTER.digest);
    expect(derived).toContain(COMMAND);
  });

  test('bears a notice before the verdicts and JSON-LD that cannot end its element', () => {
    const jsonLd = JSON.stringify({ claimReviewed: '</script><b>' });
    const page = checkPage(REPORT, { ...BEHIND, notice: 'Corrected <b>on</b> 1 June 2022.', jsonLd });
    const parsed = parseHTML(page).document;
    expect(parsed.querySelector('.notice')?.textContent).toBe('Corrected <b>on</b> 1 June 2022.');
    expect(page.indexOf('class="notice"')).toBeLessThan(page.indexOf('class="article"'));
    const data = parsed.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(data)).toEqual(JSON.parse(jsonLd));
    expect(data).not.toContain('<');
  });

  test('of a text without claims says so', () => {
    const empty: Report = { ...REPORT, statements: [], claims: [], narratives: [] };
    const page = parseHTML(checkPage(empty, BEHIND)).document;
    expect(page.querySelector('.tally-none')?.textContent).toBe('No claim that the register can rate was found.');
    expect(page.querySelectorAll('.mark, .card, .law').length).toBe(0);
  });

  test('leaves an address alone that a browser would run', () => {
    const given: Report = { ...REPORT, document: { ...REPORT.document, url: 'javascript:alert(1)' } };
    expect(checkPage(given, BEHIND)).not.toMatch(/href="javascript:/);
  });

  test('shortens verdicts that repeat the one just before', () => {
    const again = REPORT.claims.flatMap((claim) => (claim.id === 'c1' ? [claim, { ...claim, id: 'c9' }] : [claim]));
    const page = parseHTML(checkPage({ ...REPORT, claims: again }, BEHIND)).document;
    expect(page.querySelector('#c9')?.textContent).toContain('Same reasons and sources as for claim 1.');
    expect(page.querySelector('#c9 details')).toBeNull();
  });
});
