/** In which form a check is answered: what the query says, else what the header Accept asks for, else JSON. */
import { CHECK_STYLE } from '../core/page/check-style.ts';
import { lackingFor } from '../core/publish/claim-review.ts';
import type { CheckFormat, Desk } from '../desk.ts';
import { acceptedFormat } from './accepted-format.ts';
import type { ApiContext } from './endpoint.ts';
import { pagePolicy } from './page-policy.ts';
import { ProblemError } from './problem.ts';

const MEDIA: Readonly<Record<CheckFormat, string>> = {
  json: 'application/json',
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  claimreview: 'application/ld+json',
};

export function formatOf(context: ApiContext, asked: CheckFormat | undefined): CheckFormat {
  return asked ?? acceptedFormat(context, MEDIA);
}

/** ClaimReview says who publishes and where; that is set up, or it is not. */
export function refuseUnpublished(desk: Desk, format: CheckFormat): void {
  const lacking = format === 'claimreview' ? lackingFor(desk.publication, null) : [];
  if (lacking.length === 0) return;
  const set = lacking.filter((one) => one !== 'case');
  throw new ProblemError({
    code: 'not-set-up',
    status: 409,
    title: 'Not set up for ClaimReview',
    detail: `ClaimReview needs ${lacking.join(' and ')} of the publication.`,
    hint:
      set.length === 0
        ? 'Publish the check as a case, and read its ClaimReview.'
        : 'Whoever runs this host sets them in lawstate.config.yaml.',
  });
}

export function sendCheck(
  context: ApiContext,
  bytes: Uint8Array,
  format: CheckFormat,
  status: 200 | 201 = 200,
): Response {
  return context.body(bytes as Uint8Array<ArrayBuffer>, status, {
    'content-type': `${MEDIA[format]}; charset=utf-8`,
    vary: 'accept',
    ...(format === 'html' ? { 'content-security-policy': pagePolicy(CHECK_STYLE) } : {}),
  });
}
