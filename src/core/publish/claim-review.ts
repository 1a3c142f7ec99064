/**
 * Rated claims as schema.org ClaimReview, the form that search engines and collectors of fact checks read. In: a report, the
 * register it was made from, who publishes. Out: one object for each rated claim that others made, fit to stand as JSON-LD on
 * the page of the check.
 *
 * Rules kept: developers.google.com/search/docs/appearance/structured-data/factcheck and schema.org/ClaimReview;
 * `claim-review.test.ts` has each as a test. What cannot be rated is no review, and what a model pointed at is not published.
 */
import type { ClaimReview, WithContext } from 'schema-dts';
import { SCORE } from '../claim/rating.ts';
import type { Register } from '../law/register.ts';
import { RATING_WORDS, writtenOut } from '../report/event-words.ts';
import type { Report } from '../report/report.ts';
import { type RatedClaim, ratedClaims } from '../report/summary.ts';
import { claimOf, isOwnClaim } from './claim-reviewed.ts';
import { legislationOf } from './legislation.ts';
import { namesCase, permalinkOf } from './permalink.ts';
import type { Publication, Publisher } from './publication.ts';

/** What a ClaimReview cannot do without: parts of the publication, and the id of the published check. */
export type Lacking = 'publisher' | 'permalink' | 'case';

/** What is still missing before claims can be published as ClaimReview. */
export function lackingFor({ publisher, permalink }: Publication, caseId: string | null): readonly Lacking[] {
  return [
    ...(publisher === null ? (['publisher'] as const) : []),
    ...(permalink === null ? (['permalink'] as const) : []),
    ...(permalink !== null && namesCase(permalink) && caseId === null ? (['case'] as const) : []),
  ];
}

/** Throws where `lackingFor` finds something; a face asks that first. */
export function claimReviews(
  report: Report,
  register: Register,
  publication: Publication,
  caseId: string | null,
): readonly WithContext<ClaimReview>[] {
  const { publisher, permalink } = publication;
  const lacking = lackingFor(publication, caseId);
  if (publisher === null || permalink === null || lacking.length > 0)
    throw new Error(`a ClaimReview cannot do without: ${lacking.join(', ')}`);
  return ratedClaims(report)
    .filter((claim) => claim.verdict.score !== null && !isOwnClaim(claim, report, publisher))
    .map((claim) => ({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: permalinkOf(permalink, caseId, claim.id),
      datePublished: report.register.knownAt,
      ...reviewOf(claim, report, register),
      ...signatureOf(publication, publisher),
    }));
}

function reviewOf(claim: RatedClaim, report: Report, register: Register) {
  const { because, correction, sources } = claim.verdict;
  return {
    claimReviewed: summaryOf(claim),
    itemReviewed: claimOf(claim, report, register),
    reviewRating: ratingOf(claim),
    reviewBody: writtenOut(correction === null ? because : `${because} ${correction}`),
    citation: sources,
    about: legislationOf(claim, report, register),
  };
}

/** The claim's words; with its law where they only refer to it, since a summary stands alone. */
function summaryOf({ text, law }: RatedClaim): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return law?.carried ? `${words} (${law.title})` : words;
}

/** Both ends of the scale, and the words that the page has for the rating. */
function ratingOf({ verdict }: RatedClaim) {
  return {
    '@type': 'Rating' as const,
    ratingValue: verdict.score ?? 0,
    bestRating: SCORE.accurate ?? 0,
    worstRating: SCORE.false ?? 0,
    alternateName: RATING_WORDS[verdict.rating].words,
    ratingExplanation: writtenOut(verdict.because),
  };
}

function signatureOf({ author, corrections, contact }: Publication, publisher: Publisher) {
  const organization = {
    '@type': 'Organization' as const,
    name: publisher.name,
    url: publisher.url,
    ...(publisher.logo === null ? {} : { logo: publisher.logo }),
    ...(corrections === null ? {} : { correctionsPolicy: corrections }),
    ...(contact === null ? {} : { contactPoint: contactOf(contact) }),
  };
  const person = author === null ? null : { '@type': 'Person' as const, name: author.name, url: author.url };
  return { author: person ?? organization, publisher: organization };
}

function contactOf(contact: string) {
  const way = /^https?:/i.test(contact) ? { url: contact } : { email: contact };
  return { '@type': 'ContactPoint' as const, contactType: 'corrections', ...way };
}

/**
 * The text of a JSON-LD block: an array, since a page may hold several and programs should find one form. Nothing in it can
 * close or open an element of HTML, whatever a claim says.
 */
export function claimReviewJson(reviews: readonly WithContext<ClaimReview>[]): string {
  return `${JSON.stringify(reviews, null, 2).replaceAll('<', '\\u003c')}\n`;
}
