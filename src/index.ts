/**
 * The library: check a text against the record, or ask for a law's status on a day.
 *
 * ```ts
 * import { check, loadRegister, statusAt } from 'lawstate';
 *
 * const register = await loadRegister();
 * const report = check('“The removal of the 907th Amendment is historic,” he said.', { register, knownAt: '2026-02-15' });
 * ```
 */
import { type Config, openConfig, openRegister } from './app/app.ts';
import { checkerOf } from './app/check.ts';
import type { CheckInput } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import type { Problem } from './core/problem.ts';
import { claimReviewJson, claimReviews } from './core/publish/claim-review.ts';
import type { Publication } from './core/publish/publication.ts';
import type { Report } from './core/report/report.ts';
import type { Day } from './core/time/day.ts';

export type { Config } from './app/app.ts';
export type { CheckInput } from './core/check.ts';
export type { Claim } from './core/claim/claim.ts';
export type { Facet, FacetName, Outcome } from './core/claim/facet.ts';
export type { Pattern, Rating } from './core/claim/rating.ts';
export { RATINGS, SCORE } from './core/claim/rating.ts';
export type { Statement } from './core/claim/statement.ts';
export type { Verdict } from './core/claim/verdict.ts';
export type { LawEvent } from './core/law/event.ts';
export type { EventKind } from './core/law/event-kind.ts';
export type { Law } from './core/law/law.ts';
export type { Register } from './core/law/register.ts';
export type { Resolution } from './core/law/resolve.ts';
export { resolveLaw } from './core/law/resolve.ts';
export type { Source } from './core/law/source.ts';
export type { Problem } from './core/problem.ts';
export type { Author, Publication, Publisher } from './core/publish/publication.ts';
export { jsonReport } from './core/report/json.ts';
export type { CheckedClaim, Narrative, Report } from './core/report/report.ts';
export type { Limit } from './core/status/limit.ts';
export { type Pending, pendingAt } from './core/status/pending.ts';
export { type Phase, phases } from './core/status/phases.ts';
export type { Clocks, Status } from './core/status/status.ts';
export { statusAt } from './core/status/status.ts';
export type { Day } from './core/time/day.ts';
export type { PartialDate } from './core/time/partial-date.ts';

/** What `check` needs besides the text; the rest of `CheckInput` may be given where it is known. */
export interface CheckOptions extends Partial<Omit<CheckInput, 'text'>> {
  readonly register: Register;
  /** The day up to which the record is believed, and the day of a text that bears no date. No clock is read. */
  readonly knownAt: Day;
}

/**
 * Checks a text: who says what about which law, and what the record says to it. Spans in the report are UTF-16 units of the
 * text. The same text, register and days give the same report. Never throws on any text.
 */
export function check(text: string, { register, knownAt, ...known }: CheckOptions): Report {
  const nothing = { title: null, url: null, outlet: null, published: null, language: null };
  return checkerOf(register, knownAt)({ ...nothing, ...known, text });
}

/**
 * Loads the register that ships with the package, and adds the laws of the folders given. Throws an error that lists every
 * problem with file, line and what to do, where the register is not sound.
 */
export async function loadRegister(...folders: readonly string[]): Promise<Register> {
  const { register, problems } = await openRegister(folders);
  throwAll('the register', problems);
  return register;
}

/**
 * Reads a `lawstate.config.yaml`: the file named, else the nearest one from the working directory upwards. Throws an error that
 * lists every problem with file, line and what to do.
 */
export async function loadConfig(file?: string): Promise<Config> {
  const { config, problems } = await openConfig(file);
  throwAll('the config', problems);
  return config;
}

function throwAll(what: string, problems: readonly Problem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  const all = errors.map(({ at, message, hint }) => `${at.file}:${at.line} ${message}. ${hint}`);
  throw new Error(`${what} cannot be used:\n${all.join('\n')}`);
}

/** Who publishes, and under which id the check is published where the permalink names one. */
export interface ClaimReviewOptions {
  /** The register that the report was made with. */
  readonly register: Register;
  readonly publication: Publication;
  readonly caseId?: string;
}

/**
 * The rated claims of a report as schema.org ClaimReview: a JSON array, fit to stand in `<script type="application/ld+json">`.
 * Throws where the publication has no publisher or permalink, or the permalink names a case and none is given.
 */
export function claimReview(report: Report, { register, publication, caseId }: ClaimReviewOptions): string {
  return claimReviewJson(claimReviews(report, register, publication, caseId ?? null));
}
