/** What the record holds behind a claim: the law, its life with the claim's day, the sources. Nothing is shown twice in a report. */
import type { Source } from '../law/source.ts';
import { lawOf, misnomerWords, sourcesBehind } from './claim-record.ts';
import { clean } from './display-width.ts';
import type { Report } from './report.ts';
import { sourcesLines } from './source-lines.ts';
import { proposedClaims, type RatedClaim, ratedClaims } from './summary.ts';
import { INDENT, type TerminalPage, told } from './terminal-page.ts';
import { timelineLines } from './timeline.ts';

const MOST_SOURCES = 3;

export function recordLines(claim: RatedClaim, report: Report, page: TerminalPage): readonly string[] {
  const claims = [...ratedClaims(report), ...proposedClaims(report)];
  const earlier = claims.slice(0, claims.indexOf(claim)).filter((one) => one.law?.id === claim.law?.id);
  const named = earlier.some((one) => one.law?.mention === claim.law?.mention);
  const title = claim.law === null ? claim.lawName : `${claim.law.title} (${claim.law.id})`;
  return [
    '',
    ...told('Law', title, page),
    ...told('Name', named ? null : misnomerWords(claim, lawOf(claim, page.register)), page),
    ...lifeLines(claim, earlier, page),
    ...sourceBlock(claim, earlier, page),
  ];
}

function lifeLines(claim: RatedClaim, earlier: readonly RatedClaim[], page: TerminalPage): readonly string[] {
  const law = lawOf(claim, page.register);
  if (law === undefined || earlier.some((one) => one.asOf === claim.asOf)) return [];
  const lines = timelineLines(page.lives(law), claim.asOf, { ...page, width: page.width - INDENT });
  return lines.map((line) => ' '.repeat(INDENT) + line);
}

function sourceBlock(claim: RatedClaim, earlier: readonly RatedClaim[], page: TerminalPage): readonly string[] {
  const sources = sourcesBehind(claim, page.register);
  if (sources.length === 0) return [];
  const same = earlier.find((one) => one.verdict.sources.join(' ') === claim.verdict.sources.join(' '));
  if (same !== undefined) return told('Sources', `as for ${same.id}.`, page);
  return ['', `${' '.repeat(INDENT)}${page.style.strong('Sources')}`, ...listLines(sources, page)];
}

function listLines(sources: readonly (Source | string)[], page: TerminalPage): readonly string[] {
  const known = sources.filter((source) => typeof source !== 'string');
  const bare = sources.filter((source) => typeof source === 'string');
  return [
    ...sourcesLines(known, MOST_SOURCES, INDENT, page),
    ...bare.map((url) => ' '.repeat(INDENT) + page.style.link(clean(url))),
  ];
}
