/** A report as Markdown for a newsroom's editor: the same as on the terminal, with every source as a link. */

import type { Register } from '../law/register.ts';
import type { Source } from '../law/source.ts';
import { lawOf, misnomerWords, sourcesBehind } from './claim-record.ts';
import { dateWords } from './date-words.ts';
import { OUTCOME_WORDS, patternWords, RATING_WORDS, writtenOut } from './event-words.ts';
import { excerptOf, shortened } from './excerpt.ts';
import { escaped, link, table } from './markdown-text.ts';
import { narrativeWords } from './narrative-words.ts';
import { PROPOSED, proposedWords } from './proposed-words.ts';
import type { Report } from './report.ts';
import { saidBy } from './said-by.ts';
import { byWeight, sourceWords } from './source-lines.ts';
import { proposedClaims, type RatedClaim, ratedClaims, tallyWords, unrated } from './summary.ts';

/** What the report was derived from: the text that its spans refer to, and the register. */
export interface Behind {
  readonly text: string;
  readonly register: Register;
  /** The command that derives the report again, where there is one. */
  readonly command: string | null;
}

type Blocks = readonly string[];

export function markdownReport(report: Report, behind: Behind): string {
  const claims = ratedClaims(report);
  const blocks = [
    ...headerBlocks(report),
    ...overviewBlocks(claims, report),
    ...claims.flatMap((claim) => claimBlocks(claim, report, behind)),
    ...unratedBlocks(report),
    ...narrativeBlocks(report, behind.register),
    ...proposedBlocks(report, behind),
    ...footerBlocks(report, behind),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headerBlocks(report: Report): Blocks {
  const { title, outlet, published, url } = report.document;
  const known = [
    outlet === null ? null : escaped(outlet),
    published === null ? 'undated' : `published ${dateWords(published)}`,
    `record as known on ${report.register.knownAt}`,
    url === null ? null : link('article', url),
  ];
  return [
    `# ${escaped(title ?? 'Lawstate report')}`,
    known.filter((one) => one !== null).join(' · '),
    `**${tallyWords(report)}**`,
  ];
}

function overviewBlocks(claims: readonly RatedClaim[], report: Report): Blocks {
  const rows = claims.map((claim) => {
    const words = escaped(shortened(claim.text, 120));
    return [claim.id, escaped(saidBy(claim, report).who), words, ratingWords(claim)];
  });
  return [table(['', 'Who', 'Claim', 'Rating'], rows).join('\n')];
}

function ratingWords({ verdict }: RatedClaim): string {
  const { shape, words } = RATING_WORDS[verdict.rating];
  return `${shape} ${words}${verdict.score === null ? '' : ` (${verdict.score} of 5)`}`;
}

function claimBlocks(claim: RatedClaim, report: Report, { text, register }: Behind): Blocks {
  const { who, where } = saidBy(claim, report);
  const { before, words, after } = excerptOf(text, claim.span);
  const { verdict } = claim;
  const law = lawOf(claim, register);
  const pattern = verdict.pattern === 'none' ? '' : `: ${patternWords(verdict.pattern)}`;
  const lead = before.endsWith(' ') ? ' ' : '';
  return [
    `## ${claim.id} ${ratingWords(claim)}${pattern}`,
    [`**${escaped(who)}**`, escaped(where)].filter((part) => part !== '').join(', '),
    `> ${escaped(before)}${lead}**${escaped(words)}**${after.startsWith(' ') ? ' ' : ''}${escaped(after)}`,
    told('Because', verdict.because),
    told('Read as', verdict.reading),
    told('Right is', verdict.correction),
    told('Since then', verdict.since),
    verdict.correctedInText ? '**The text** says itself what is right.' : '',
    facetTable(claim),
    told('Law', claim.law === null ? claim.lawName : `${claim.law.title} (${claim.law.id}), on ${claim.asOf}`),
    told('Name', misnomerWords(claim, law)),
    sourceList(sourcesBehind(claim, register)),
  ];
}

function told(label: string, text: string | null): string {
  return text === null || text === '' ? '' : `**${label}:** ${escaped(writtenOut(text))}`;
}

function facetTable({ verdict }: RatedClaim): string {
  const rows = verdict.facets.map(({ facet, claimed, record, outcome, rule }) => [
    facet,
    escaped(writtenOut(claimed)),
    escaped(writtenOut(record)),
    OUTCOME_WORDS[outcome],
    `\`${rule}\``,
  ]);
  return table(['Facet', 'Claimed', 'Record', 'Outcome', 'Rule'], rows).join('\n');
}

function sourceList(sources: readonly (Source | string)[]): string {
  if (sources.length === 0) return '';
  const known = byWeight(sources.filter((source) => typeof source !== 'string'));
  const bare = sources.filter((source) => typeof source === 'string');
  const items = [...known.map((source) => link(sourceWords(source), source.url)), ...bare.map((url) => link(url, url))];
  return ['**Sources:**', '', ...items.map((item) => `- ${item}`)].join('\n');
}

function unratedBlocks(report: Report): Blocks {
  const groups = unrated(report);
  if (groups.length === 0) return [];
  const items = groups.flatMap(({ because, claims }) => [
    `- ${escaped(writtenOut(because))}`,
    ...claims.map((claim) => `  - “${escaped(shortened(claim.text, 160))}” (${escaped(saidBy(claim, report).who)})`),
  ]);
  return ['## Not rated', items.join('\n')];
}

function narrativeBlocks(report: Report, register: Register): Blocks {
  const shared = report.narratives.filter((narrative) => narrative.claims.length > 1);
  if (shared.length === 0) return [];
  return ['## Narratives', shared.map((narrative) => `- ${escaped(narrativeWords(narrative, register))}`).join('\n')];
}

/** Claims that a model pointed at, behind all that the text was found to say. */
function proposedBlocks(report: Report, behind: Behind): Blocks {
  const claims = proposedClaims(report);
  if (claims.length === 0) return [];
  const blocks = claims.flatMap((claim) => claimBlocks(claim, report, behind));
  return [`## ${PROPOSED}`, escaped(proposedWords(claims)), ...blocks.map((block) => block.replace(/^## /, '### '))];
}

function footerBlocks(report: Report, { command }: Behind): Blocks {
  const { laws, digest, knownAt } = report.register;
  const derived = `Derived by ${report.tool.name} ${report.tool.version} from a register of ${laws} laws and measures as known on ${knownAt}, \`${digest}\`.`;
  const again = command === null ? '' : ` Derive it again: ${code(command)}`;
  return [...report.problems.map((problem) => escaped(`${problem.message}. ${problem.hint}`)), '---', derived + again];
}

/** In backquotes, more of them than the text has in a row. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
