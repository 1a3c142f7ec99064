/**
 * A report with what a model proposed. In: a report, the text and context it came from, and proposals. Out: the same report
 * with claims `p1`, `p2`, … behind its own, judged by the same rules. The report's own claims, statements and narratives stay
 * as they are, to the byte; where our own forms read the sentence, they stand and the proposal adds nothing.
 */
import { type CheckContext, type CheckInput, checkClaim, namesOf, readText, type TextRead } from './check.ts';
import type { Claim, ProposedBy } from './claim/claim.ts';
import type { Proposal } from './claim/proposal.ts';
import { claimsProposed } from './extraction/proposed.ts';
import type { CheckedClaim, Report } from './report/report.ts';
import { sentenceAt } from './text/document.ts';
import { overlap, type Span } from './text/span.ts';

type Draft = Omit<Claim, 'id'>;

export interface Proposals {
  readonly by: ProposedBy;
  readonly proposals: readonly Proposal[];
}

/** Pure, and throws on no proposal whatever it says. */
export function withProposals(report: Report, input: CheckInput, context: CheckContext, given: Proposals): Report {
  if (given.proposals.length === 0) return report;
  const read = readText(input, context);
  const sure = new Set(read.claims.flatMap((claim) => claim.law?.id ?? []));
  const drafts = claimsProposed(given.proposals, given.by, { ...read, names: namesOf(context.register), sure });
  const ours = ownReadings(input, context, read);
  const fresh = drafts.filter((draft) => !ours(draft).some((claim) => stands(claim, draft)));
  const kept = fresh
    .filter((draft, at) => !fresh.slice(0, at).some((before) => isTwin(before, draft)))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const claims = kept.map(
    (draft, at): CheckedClaim => checkClaim({ id: `p${at + 1}`, ...draft }, context.register, context.knownAt),
  );
  return { ...report, claims: [...report.claims, ...claims] };
}

/** What our forms found in the sentence that holds the draft's words: in the text, and once more in the sentence alone. */
function ownReadings(input: CheckInput, context: CheckContext, read: TextRead) {
  const { document, claims } = read;
  const known = { ...input, language: read.language.code, published: read.published };
  const alone = new Map<number, readonly Claim[]>();
  return ({ span }: Draft): readonly Claim[] => {
    const index = sentenceAt(document, span[0]);
    const [start, end]: Span = document.sentences[index]?.span ?? span;
    const again = alone.get(index) ?? readText({ ...known, text: document.text.slice(start, end) }, context).claims;
    alone.set(index, again);
    return [...claims.filter((claim) => overlap(claim.span, [start, end])), ...again];
  };
}

/**
 * Whether our claim says what the proposal says, or says the same law's part of the sentence to be no assertion: a promise that
 * our forms read as a promise is made no fact by a model.
 */
function stands(ours: Claim, draft: Draft): boolean {
  return ours.law !== null && ours.law.id === draft.law?.id && (!ours.rated || sharesReading(ours, draft));
}

/** Two proposals for one claim: the first counts. */
function isTwin(before: Draft, draft: Draft): boolean {
  return before.law?.id === draft.law?.id && overlap(before.span, draft.span) && sharesReading(before, draft);
}

function sharesReading(a: Draft, b: Draft): boolean {
  return a.asserts.readings.some((reading) => b.asserts.readings.includes(reading));
}
