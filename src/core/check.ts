/**
 * The pipeline: text in, derived verdicts out. Pure: the same text, register and clocks give the same report.
 */
import type { Claim } from './claim/claim.ts';
import type { ClaimInput } from './extraction/claim-input.ts';
import { claimsFrom } from './extraction/claims.ts';
import { type Dateline, findDateline } from './extraction/dateline.ts';
import type { Setting } from './extraction/language.ts';
import { languageFor } from './extraction/languages.ts';
import { findMentions } from './extraction/mentions.ts';
import { NamelessReading } from './extraction/nameless-reading.ts';
import { findPublished } from './extraction/published.ts';
import { recogniseLanguage } from './extraction/recognise.ts';
import { statementsBefore } from './extraction/statement-at.ts';
import { findUnknownLaws } from './extraction/unknown-laws.ts';
import { indexNames, type NameIndex } from './law/name-index.ts';
import { lawById, type Register } from './law/register.ts';
import { markCorrected } from './report/corrected.ts';
import { narrativesOf } from './report/narratives.ts';
import { type CheckedClaim, REPORT_SCHEMA, type Report } from './report/report.ts';
import { inFull, readDocument } from './text/document.ts';
import { toldOf } from './text/told-once.ts';
import { type Day, daysBetween } from './time/day.ts';
import { lastDay, type PartialDate } from './time/partial-date.ts';
import { judge } from './verdict/judge.ts';

/** A text to check, with what is known of it besides its words. */
export interface CheckInput {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: PartialDate | null;
  /** ISO 639-1; null to have it recognised. */
  readonly language: string | null;
}

export interface CheckContext {
  readonly register: Register;
  /**
   * The day up to which the record is believed; claims of a text that bears no date are judged for it too, and the days that
   * such a text tells from its own (`on Thursday`) are left out of account.
   */
  readonly knownAt: Day;
  readonly version: string;
  /** The language of a text whose words do not tell it; English where null. */
  readonly language?: string | null;
  /** The day on which a text that bears none is being written, as a draft is; left out where nobody knows. */
  readonly writtenOn?: Day;
}

/** A text as it was read: what stands where in it, who says what, and the claims, not yet judged. */
export interface TextRead extends ClaimInput {
  readonly published: PartialDate | null;
  readonly dateline: Dateline | null;
  readonly claims: readonly Claim[];
}

export function readText(input: CheckInput, context: CheckContext): TextRead {
  const { register, knownAt, language: usual, writtenOn } = context;
  const language = languageFor(input.language ?? recogniseLanguage(input.text, usual ?? 'en'));
  const document = readDocument(input.text, language.abbreviations);
  const stated = input.published ?? findPublished(document, language.timeWords);
  const dateline = findDateline(document, language.timeWords, stated === null ? knownAt : lastDay(stated));
  const published = stated ?? dateline?.date ?? writtenOn ?? null;
  const setting: Setting = {
    published: published === null ? knownAt : lastDay(published),
    written: writtenFor(dateline, published),
    outlet: input.outlet,
    place: dateline?.place ?? null,
  };
  const named = findMentions(document, namesOf(register), language, setting);
  const mentions = [...named, ...findUnknownLaws(document, named, language)].sort((a, b) => a.span[0] - b.span[0]);
  const known = { language, mentions, setting, published, dateline };
  if (mentions.length === 0) {
    const reading = new NamelessReading(() => language.read(inFull(document), mentions, setting));
    return { ...known, document, reading, claims: [] };
  }
  const full = inFull(document);
  const reading = language.read(full, mentions, setting);
  return { ...known, document: full, reading, claims: claimsFrom({ ...known, document: full, reading }) };
}

/** The day from which a text counts: of a dateline a few days older than the print its own, since `today` was that day. */
function writtenFor(dateline: Dateline | null, published: PartialDate | null): Day | null {
  if (published === null) return null;
  const [printed, filed] = [lastDay(published), dateline?.date ?? null];
  const age = filed === null ? 0 : daysBetween(lastDay(filed), printed);
  return filed !== null && age > 0 && age <= LATE_PRINT ? lastDay(filed) : printed;
}

/** Days. */
const LATE_PRINT = 3;

export function check(input: CheckInput, context: CheckContext): Report {
  const { register, knownAt } = context;
  const { language, published, dateline, reading, claims } = readText(input, context);
  const checked = markCorrected(claims.map((claim) => checkClaim(claim, register, knownAt)));

  return {
    schema: REPORT_SCHEMA,
    tool: { name: 'lawstate', version: context.version },
    register: { laws: register.laws.length, digest: register.digest, knownAt },
    document: {
      title: input.title,
      url: input.url,
      outlet: input.outlet,
      language: language.code,
      published,
      dateline,
    },
    get statements() {
      return reading.statements;
    },
    claims: checked,
    narratives: checked.length === 0 ? [] : narrativesOf(checked, statementsBefore(reading, endOf(claims))),
    problems: [],
  };
}

/**
 * The claims of an earlier report held against the record as it is: nothing is read from a text again, and each claim keeps its
 * day. What a model had proposed stays apart.
 */
export function checkAgain(report: Report, { register, knownAt, version }: CheckContext): Report {
  const judged = report.claims.map((claim) => checkClaim(claim, register, knownAt));
  const own = markCorrected(judged.filter((claim) => claim.proposedBy === undefined));
  return {
    ...report,
    tool: { name: 'lawstate', version },
    register: { laws: register.laws.length, digest: register.digest, knownAt },
    claims: [...own, ...judged.filter((claim) => claim.proposedBy !== undefined)],
    narratives: narrativesOf(own, report.statements),
  };
}

function endOf(claims: readonly Claim[]): number {
  return claims.reduce((end, { span }) => Math.max(end, span[1]), 0);
}

/** A claim with its verdict. */
export function checkClaim(claim: Claim, register: Register, knownAt: Day): CheckedClaim {
  const law = claim.law === null ? undefined : lawById(register, claim.law.id);
  if (!claim.rated || law === undefined) return { ...claim, verdict: null };
  return { ...claim, verdict: { ...judge(claim, law, register, knownAt), correctedInText: false } };
}

/** The index of a register's names. */
export const namesOf: (register: Register) => NameIndex = toldOf(({ laws }) => indexNames(laws));
