/** Checked texts as pages: a newspaper's, one of every kind of claim and script, one that is out to break the page. */
import { readFileSync } from 'node:fs';
import { type CheckInput, check, checkAgain } from '../../src/core/check.ts';
import { casePage } from '../../src/core/page/case-page.tsx';
import { checkPage } from '../../src/core/page/check-page.tsx';
import { narrativesDocument } from '../../src/core/page/narratives-document.tsx';
import { withProposals } from '../../src/core/propose.ts';
import { publishing } from '../../src/core/publish/publishing.ts';
import { rechecking } from '../../src/core/publish/rechecking.ts';
import type { Report } from '../../src/core/report/report.ts';
import { NOTHING_TOLD, outToBreak, TOLD } from '../narrative/narratives.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

export const CONTEXT = { register: SHIPPED, knownAt: '2026-11-25', version: '0' } as const;
const NOTHING: CheckInput = { text: '', title: null, url: null, outlet: null, published: null, language: null };

export function reportOf(given: Partial<CheckInput> & { readonly text: string }): Report {
  return check({ ...NOTHING, ...given }, CONTEXT);
}

export function pageOf(given: Partial<CheckInput> & { readonly text: string }): string {
  return checkPage(reportOf(given), { text: given.text, register: SHIPPED, command: 'lawstate check text.txt' });
}

export const EVIL =
  '</p></main></style><script>alert(1)</script><img src=x onerror=alert(2)> &amp; &lt;b&gt; "\'`=/ <!-- ]]> \u0000 \u001b[31m ' +
  '\u2028 \u2029 \ud800 \udc00x \u202edetpada\u202c \u2066 \ufeff \ufffe javascript:alert(3)';

export const MANY_KINDS = `WASHINGTON, June 3, 2024 – The Caesar Act was repealed, Senator Max O'Neill said. “Section 907 has been abolished by the President,” Anna Berg told reporters.
Lee promised to scrap Section 907. The Ferry Safety Act of 1999 was repealed long ago. Will the Caesar Act be repealed?

A HEADING

قال الوزير إن قانون قيصر (Caesar Act) أُلغي بالكامل في ديسمبر 2025، وإن العقوبات رُفعت نهائيا.

שר החוץ אמר כי Section 907 was repealed by Congress in 2025 ואין עוד מגבלות.

Congress repealed the Caesar Act in 2031. It went the way of the dinosaurs, he thinks, and the Caesar Act was waived in 2020.
`;

function proposedPage(): string {
  const input = { ...NOTHING, text: MANY_KINDS };
  const by = { endpoint: 'localhost:1', model: 'a <b>model</b>' };
  const proposal = {
    quote: 'went the way of the dinosaurs',
    law: 'the Caesar Act',
    event: 'repeal',
    polarity: 'affirmed',
  } as const;
  const report = withProposals(check(input, CONTEXT), input, CONTEXT, { by, proposals: [proposal] });
  return checkPage(report, {
    text: MANY_KINDS,
    register: SHIPPED,
    command: null,
    jsonLd: JSON.stringify({ '@type': 'ClaimReview', claimReviewed: '</script><script>alert(1)</script>' }),
    notice: 'Corrected on 1 June 2026.',
  });
}

/** A check that was published on an early day and derived again on a late one, both words and title out to break it. */
function correctedPage(): string {
  const text = `${EVIL}\n\nThe Caesar Act was repealed, Anna Berg said ${EVIL}. Will the Caesar Act be repealed? ${EVIL}`;
  const input = { ...NOTHING, text, title: EVIL, published: '2025-12-03' };
  const hash = '0'.repeat(64);
  const hashes = { sha256: hash, textSha256: hash, length: text.length };
  const early = check(input, { ...CONTEXT, knownAt: '2025-12-05' });
  const made = publishing({ case: 'evil', text, input: hashes, report: early, register: SHIPPED, before: null });
  if (made.kind !== 'new') throw new Error(made.kind);
  const result = rechecking(made.version, checkAgain(made.version.report, CONTEXT), SHIPPED);
  if (result.kind !== 'changed') throw new Error(result.kind);
  return casePage(result.version, { register: SHIPPED, jsonLd: null });
}

const NEWSPAPER = readFileSync('examples/caesar-act.txt', 'utf8');

export const PAGES: Readonly<Record<string, string>> = {
  'of a newspaper’s article': pageOf({
    text: NEWSPAPER,
    title: 'The Caesar Act',
    url: 'https://example.org/a?b=1&c=2',
    outlet: 'The Post',
  }),
  'of every kind of claim, in three scripts, with a proposal, a notice and JSON-LD': proposedPage(),
  'of a text out to break it': pageOf({
    text: `${EVIL}\n\nThe Caesar Act was repealed ${EVIL}. ${EVIL}`,
    title: EVIL,
    url: `javascript:${EVIL}`,
    outlet: EVIL,
  }),
  'of a published check that was derived again': correctedPage(),
  'of hundreds of claims': pageOf({ text: MANY_KINDS.repeat(26), published: '2025' }),
  'of no words': pageOf({ text: ' \n ' }),
  'of narratives over many articles': narrativesDocument(TOLD),
  'of narratives out to break it': narrativesDocument(outToBreak(EVIL)),
  'of no narratives': narrativesDocument(NOTHING_TOLD),
};
