/** A check as a file: its bytes, their type, and a name that no word of a text gets into unchanged. */
import type { CheckInput } from '../core/check.ts';
import { lawById, type Register } from '../core/law/register.ts';
import { CHECK_FORMATS, type CheckFormat } from '../core/page/place.ts';
import { ENDINGS } from '../core/page/served-path.ts';
import { servedView } from '../core/page/served-view.tsx';
import { PROBLEMS } from '../core/page/strings/served.ts';
import { claimReviewJson, claimReviews, lackingFor } from '../core/publish/claim-review.ts';
import type { Publication } from '../core/publish/publication.ts';
import type { Report } from '../core/report/report.ts';
import { ratedClaims } from '../core/report/summary.ts';
import { fold } from '../core/text/fold.ts';
import type { Visitor } from '../desk.ts';
import type { WebContext } from './context.ts';
import { busyProblem, isProblem, problem, refusedProblem, type WebProblem } from './problem.ts';
import { addressOf, type Web } from './web.ts';

export interface CheckFile {
  readonly kind: 'file';
  readonly type: string;
  readonly name: string;
  readonly body: string | Uint8Array;
}

export interface Checked {
  readonly input: CheckInput;
  readonly report: Report;
  /** Of the saved check; null where it is not kept. */
  readonly id: string | null;
}

const TYPES: Readonly<Record<CheckFormat, string>> = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  json: 'application/json',
  claimreview: 'application/ld+json',
};

export function isFormat(text: string): text is CheckFormat {
  return CHECK_FORMATS.some((format) => format === text);
}

export async function checkFile(
  checked: Checked,
  format: CheckFormat,
  web: Web,
  context: WebContext,
): Promise<CheckFile | WebProblem> {
  const body =
    format === 'claimreview'
      ? reviewsOf(checked, web, addressOf(context, web.options))
      : await renderedOf(checked, format, web, context.get('visitor'));
  if (typeof body === 'object' && isProblem(body)) return body;
  return { kind: 'file', type: TYPES[format], name: `${nameOf(checked)}${ENDINGS[format]}`, body };
}

/** From so many signs on a text is long: what is made of it is made off the event loop, and not all of it is made. */
const LONG = 32 * 1024;

export function isLong({ input }: Checked): boolean {
  return input.text.length >= LONG;
}

/** What its page shows of a check. */
export async function viewOf(checked: Checked, web: Web, visitor: Visitor): Promise<string | WebProblem> {
  const { input, report } = checked;
  if (!isLong(checked)) return servedView(report, input.text, web.desk.register);
  const bytes = await renderedOf(checked, 'view', web, visitor);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes;
}

/** Off the event loop, however long the text is. */
async function renderedOf(
  { input, report }: Checked,
  format: Exclude<CheckFormat, 'claimreview'> | 'view',
  { desk }: Web,
  visitor: Visitor,
): Promise<Uint8Array | WebProblem> {
  const order = { given: {}, knownAt: report.register.knownAt, format };
  const rendered = await desk.render({ input, report }, order, visitor);
  if (rendered.kind === 'rendered') return rendered.bytes;
  return rendered.kind === 'busy' ? busyProblem(rendered) : refusedProblem(rendered);
}

/** ClaimReview with the addresses of this check; or what it lacks. */
export function reviewsOf({ report, id }: Checked, web: Web, address: string): string | WebProblem {
  const publication = publicationFor(id, web, address);
  const [lacking] = lackingFor(publication, id);
  if (lacking !== undefined) return problem(409, 'lacking', PROBLEMS.lacking[lacking]);
  if (!knows(web.desk.register, report)) return problem(409, 'lacking', PROBLEMS.lacking.law);
  return claimReviewJson(claimReviews(report, web.desk.register, publication, id));
}

/** A saved check stands under its own address, whatever address the cases of a newsroom have. */
function publicationFor(id: string | null, { desk: { publication } }: Web, address: string): Publication {
  return id === null ? publication : { ...publication, permalink: `${address}checks/{case}#{claim}` };
}

/** Whether every law that was rated is still in the register. */
function knows(register: Register, report: Report): boolean {
  return ratedClaims(report).every(({ law }) => law === null || lawById(register, law.id) !== undefined);
}

/** Letters a to z and digits of the headline; no sign in it means anything to a system of files or to HTTP. */
function nameOf({ input, id }: Checked): string {
  const words = fold((input.title ?? '').slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return ['lawstate', words, id?.slice(0, 8) ?? ''].filter((part) => part !== '').join('-');
}
