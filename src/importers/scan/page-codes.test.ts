import { expect, test } from 'vitest';
import { SHIPPED } from '../../../test/shipped-register.fixture.ts';
import { namesOf } from '../../core/check.ts';
import { namesLaw } from '../../core/law/sieve/find.ts';
import { sieveOf } from '../../core/law/sieve/sieve.ts';
import { wordCodes } from '../../core/law/sieve/word-codes.ts';
import { pageCodes } from './page-codes.ts';

const CODES = wordCodes();
const SIEVE = sieveOf(namesOf(SHIPPED), CODES);

function passes(html: string): boolean {
  const codes = pageCodes(html, CODES);
  return namesLaw(SIEVE, { codes, end: codes.length, gap: Number.MAX_SAFE_INTEGER });
}

test.each([
  'the <b>Caesar</b> <a href="x?a=1&b=2" title="a > b">Act</a> ended',
  'the Caesar\n\t            Act ended',
  'the Caesar&nbsp;Act ended',
  'the C&#97;esar Act ended',
  'the <em>C</em>aesar Act ended',
  'the Caesar<!-- a > b --> Act ended',
  'the Caesar <script>var a = "<p>x</p>" > 2</script>Act ended',
  '<td>x</td><td>FARA</td><td>y</td>',
  '<p>x<br>FARA<br>y</p>',
  '<p>Section&#160;907</p>',
  '<p>&sect;&nbsp;907</p>',
  "<div title=it's>the Caesar Act</div>",
])('a page is read for names as its reader sees it: %s', (html) => {
  expect(passes(`<html><body><p>Words.</p>${html}</body></html>`)).toBe(true);
});

test('names within tags and scripts are no names', () => {
  expect(passes('<html><body><p title="Caesar Act">Words.</p><script>"Caesar Act"</script></body></html>')).toBe(false);
});
