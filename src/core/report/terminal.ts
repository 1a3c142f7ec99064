/**
 * A report as a page for a terminal. In: the report, the text it is about, the register it was derived from, and how the page
 * looks. Out: lines of that width; colours, where there are any, only repeat what words and shapes say.
 */
import type { Rating } from '../claim/rating.ts';
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import { type Phase, phases } from '../status/phases.ts';
import type { Day } from '../time/day.ts';
import { claimLines, ratingPaint } from './claim-lines.ts';
import { dateWords } from './date-words.ts';
import { clean } from './display-width.ts';
import { RATING_WORDS, writtenOut } from './event-words.ts';
import { shortened } from './excerpt.ts';
import { narrativeWords } from './narrative-words.ts';
import { PROPOSED, proposedWords } from './proposed-words.ts';
import type { CheckedClaim, Report } from './report.ts';
import { saidBy } from './said-by.ts';
import type { Page, Style } from './style.ts';
import { proposedClaims, ratedClaims, tally, tallyWords, unrated } from './summary.ts';
import { INDENT, type TerminalPage } from './terminal-page.ts';
import { indented, wrap } from './wrap.ts';

/** What a report is shown with, besides how the page looks. */
export interface Behind extends Page {
  /** The text that was checked: spans refer to it. */
  readonly text: string;
  readonly register: Register;
  /** The command that derives the report again, where there is one. */
  readonly command: string | null;
}

export function terminalReport(report: Report, behind: Behind): string {
  const page: TerminalPage = { ...behind, lives: livesAt(report.register.knownAt) };
  const parts = [
    headerLines(report, page),
    ...ratedClaims(report).map((claim) => claimLines(claim, report, page)),
    unratedLines(report, page),
    narrativeLines(report, page),
    ...proposedParts(report, page),
    footerLines(report, behind),
  ];
  const lines = parts.filter((part) => part.length > 0).map((part) => part.map((line) => line.trimEnd()).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function livesAt(knownAt: Day): (law: Law) => readonly Phase[] {
  const known = new Map<string, readonly Phase[]>();
  return (law) => {
    const life = known.get(law.id) ?? phases(law, knownAt);
    known.set(law.id, life);
    return life;
  };
}

function headerLines(report: Report, { style, width }: TerminalPage): readonly string[] {
  const { title, outlet, published, dateline, language, url } = report.document;
  const place = dateline === null ? null : [dateline.place, dateline.date].filter((one) => one !== null).join(', ');
  const known = [
    outlet,
    published === null ? 'undated' : `published ${dateWords(published)}`,
    place === null ? null : `dateline ${place}`,
    `language ${language}`,
    `record as known on ${report.register.knownAt}`,
  ];
  return [
    ...wrap(clean(title ?? 'Lawstate report'), width).map(style.strong),
    ...wrap(clean(known.filter((one) => one !== null).join(' · ')), width).map(style.faint),
    ...(url === null ? [] : [style.link(clean(url))]),
    ...undatedLines(report, width).map(style.faint),
    '',
    ...wrap(tallyWords(report), width).map((line) => withShapesPainted(line, report, style)),
  ];
}

/** How claims of a text without a day were judged, and what to do about it. */
function undatedLines({ document, claims, register }: Report, width: number): readonly string[] {
  if (document.published !== null || !claims.some(({ verdict }) => verdict !== null)) return [];
  const judged = `The text bears no date: its claims are judged for ${register.knownAt}, and days like “on Thursday” are not checked.`;
  return wrap(`${judged} --date gives the day it was published.`, width);
}

function withShapesPainted(line: string, report: Report, style: Style): string {
  const painted = (words: string, rating: Rating) => {
    const { shape } = RATING_WORDS[rating];
    return words.replace(shape, ratingPaint(rating, style)(shape));
  };
  return tally(report).reduce((words, [rating]) => painted(words, rating), line);
}

const MOST_QUOTED = 100;
const MOST_LISTED = 5;

function unratedLines(report: Report, page: TerminalPage): readonly string[] {
  const groups = unrated(report);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ because, claims }) => {
    const left = claims.length - MOST_LISTED;
    return [
      ...indented(writtenOut(clean(because)), 3, page.width),
      ...claims.slice(0, MOST_LISTED).flatMap((claim) => quotedLines(claim, report, page)),
      ...(left > 0 ? [page.style.faint(`     and ${left} more`)] : []),
    ];
  });
  return [page.style.strong('Not rated'), ...lines];
}

function quotedLines(claim: CheckedClaim, report: Report, { style, width }: TerminalPage): readonly string[] {
  const who = claim.voice === 'speaker' ? saidBy(claim, report).who : 'the article';
  return indented(`“${shortened(clean(claim.text), MOST_QUOTED)}” (${who})`, 5, width).map(style.faint);
}

/** Claims that one fact check would settle, where there are several. */
function narrativeLines(report: Report, { register, style, width }: TerminalPage): readonly string[] {
  const shared = report.narratives.filter((narrative) => narrative.claims.length > 1);
  return shared.length === 0
    ? []
    : [
        style.strong('Narratives'),
        ...shared.flatMap((narrative) => indented(narrativeWords(narrative, register), 3, width)),
      ];
}

/** Claims that a model pointed at, behind all that the text was found to say. */
function proposedParts(report: Report, page: TerminalPage): readonly (readonly string[])[] {
  const claims = proposedClaims(report);
  if (claims.length === 0) return [];
  const head = [page.style.strong(PROPOSED), ...indented(proposedWords(claims), INDENT, page.width)];
  return [head, ...claims.map((claim) => claimLines(claim, report, page))];
}

function footerLines(report: Report, { command, style, width }: Behind): readonly string[] {
  const { laws, digest, knownAt } = report.register;
  const problems = report.problems.flatMap((problem) => wrap(clean(`${problem.message}. ${problem.hint}`), width));
  const derived = `Derived by ${report.tool.name} ${report.tool.version} from a register of ${laws} laws and measures as known on ${knownAt}`;
  return [
    ...problems,
    ...wrap(derived, width).map(style.faint),
    style.faint(digest),
    ...(command === null ? [] : wrap(`Derive it again: ${command}`, width).map(style.faint)),
  ];
}
