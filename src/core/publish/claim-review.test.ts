/**
 * Each published rule for ClaimReview, one test each. G: developers.google.com/search/docs/appearance/structured-data/factcheck
 * (with developers.google.com/fact-check/tools/api for the numbers); S: schema.org.
 */
import { describe, expect, test } from 'vitest';
import { REPORT } from '../report/example.fixture.ts';
import { LAW, REGISTER } from '../report/example-law.fixture.ts';
import type { CheckedClaim, Report } from '../report/report.ts';
import { claimReviewJson, claimReviews, lackingFor } from './claim-review.ts';
import { type Publication, UNPUBLISHED } from './publication.ts';
import { speakerKind } from './speaker-kind.ts';

const PUBLICATION: Publication = {
  publisher: { name: 'The Example', url: 'https://facts.example', logo: 'https://facts.example/logo.png' },
  author: { name: 'Ada Example', url: 'https://facts.example/ada' },
  permalink: 'https://facts.example/checks/{case}#{claim}',
  corrections: 'https://facts.example/corrections',
  contact: 'desk@facts.example',
};

interface Json {
  readonly [key: string]: Json;
}

/** The reviews as a program reads them. */
function reviewsOf(
  report: Report = REPORT,
  publication: Publication = PUBLICATION,
  caseId = 'ferry ban',
): readonly Json[] {
  return JSON.parse(claimReviewJson(claimReviews(report, REGISTER, publication, caseId)));
}

const first = (report?: Report, publication?: Publication): Json => reviewsOf(report, publication)[0] as Json;
const withClaim = (id: string, fields: Partial<CheckedClaim>): Report => ({
  ...REPORT,
  claims: REPORT.claims.map((claim) => (claim.id === id ? { ...claim, ...fields } : claim)),
});

describe('a ClaimReview, required properties', () => {
  test('says its vocabulary and type (S)', () => {
    expect(first()).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview' });
  });

  test('has the claim as a text of its own: the words, with the law where they only refer to it (G: claimReviewed)', () => {
    expect(first().claimReviewed).toBe('The removal of the Harbour Amendment');
    const law = { id: LAW.id, title: LAW.title, mention: 'It', span: [0, 2], misnomer: false, carried: true } as const;
    const carried = first(withClaim('c1', { law, text: 'It  was\nremoved' }));
    expect(carried.claimReviewed).toBe('It was removed (Section 12 of the Harbour Act)');
  });

  test('has the address of the check, with an anchor for the claim, so that no two share one (G: url)', () => {
    expect(reviewsOf().map((review) => review.url)).toEqual([
      'https://facts.example/checks/ferry%20ban#c1',
      'https://facts.example/checks/ferry%20ban#c2',
    ]);
  });

  test('has a rating in the words of the page (G: reviewRating.alternateName)', () => {
    expect(reviewsOf().map((review) => review.reviewRating?.alternateName)).toEqual(['misleading', 'accurate']);
  });
});

describe('a ClaimReview, numbers', () => {
  test('lie on a scale whose best end is greater than its worst, which is 1 (G: bestRating, worstRating)', () => {
    expect(first().reviewRating).toMatchObject({ '@type': 'Rating', bestRating: 5, worstRating: 1 });
  });

  test('are whole, and nearer to the best end the more accurate the claim is (G: ratingValue)', () => {
    expect(reviewsOf().map((review) => review.reviewRating?.ratingValue)).toEqual([2, 5]);
  });

  test('are left out with the whole review where the record cannot tell or the claim is not rated', () => {
    expect(reviewsOf().map((review) => String(review.url).slice(-2))).toEqual(['c1', 'c2']);
  });
});

describe('a ClaimReview, who and when', () => {
  test('is dated by the clock that was given, as an ISO 8601 day (G: datePublished)', () => {
    expect(first().datePublished).toBe('2022-06-01');
  });

  test('is by a person or an organization with name and address, the publisher of the check (G: author)', () => {
    expect(first().author).toEqual({ '@type': 'Person', name: 'Ada Example', url: 'https://facts.example/ada' });
    const unsigned = first(REPORT, { ...PUBLICATION, author: null });
    expect(unsigned.author).toMatchObject({
      '@type': 'Organization',
      name: 'The Example',
      url: 'https://facts.example',
    });
  });

  test('names its publisher, with logo, corrections policy and contact where they are set (S: Organization)', () => {
    expect(first().publisher).toEqual({
      '@type': 'Organization',
      name: 'The Example',
      url: 'https://facts.example',
      logo: 'https://facts.example/logo.png',
      correctionsPolicy: 'https://facts.example/corrections',
      contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', email: 'desk@facts.example' },
    });
    const bare = { ...PUBLICATION, corrections: null, contact: 'https://facts.example/desk' };
    expect(first(REPORT, bare).publisher).not.toHaveProperty('correctionsPolicy');
    expect(first(REPORT, bare).publisher?.contactPoint).toMatchObject({ url: 'https://facts.example/desk' });
  });
});

describe('the claim reviewed', () => {
  test('is a Claim by the one who made it, not by the checker (G: itemReviewed.author)', () => {
    expect(first().itemReviewed).toMatchObject({
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ann *Lee*', jobTitle: 'Mayor' },
    });
  });

  test('is dated by the statement (G: itemReviewed.datePublished)', () => {
    expect(first().itemReviewed?.datePublished).toBe('2021-05-04');
  });

  test('appears in the checked text, which is given with its address (G: itemReviewed.appearance)', () => {
    expect(first().itemReviewed?.appearance).toEqual({
      '@type': 'CreativeWork',
      url: 'https://example.org/article',
      name: 'Harbour ban “removed”?',
      datePublished: '2021-05-05',
      publisher: { '@type': 'Organization', name: 'Riverton Post' },
    });
  });

  test('has no appearance where nothing is known of the text, and no address that is none of the web', () => {
    const unknown = { ...REPORT.document, title: null, url: null, outlet: null };
    expect(first({ ...REPORT, document: unknown }).itemReviewed).not.toHaveProperty('appearance');
    const odd = { ...REPORT.document, url: 'javascript:alert(1)' };
    expect(first({ ...REPORT, document: odd }).itemReviewed?.appearance).not.toHaveProperty('url');
  });

  test('first appeared with the outlet that the text names (S: firstAppearance, the first known occurrence)', () => {
    expect(first().itemReviewed?.firstAppearance).toMatchObject({ publisher: { name: 'Harbour News' } });
    const own = { ...REPORT, document: { ...REPORT.document, outlet: 'HARBOUR NEWS' } };
    expect(first(own).itemReviewed).not.toHaveProperty('firstAppearance');
  });

  test('in the text’s own voice is by its outlet', () => {
    expect(reviewsOf()[1]?.itemReviewed?.author).toEqual({ '@type': 'Organization', name: 'Riverton Post' });
  });

  test.each([
    ['Foreign Ministry', null, 'Organization'],
    ['Министерство иностранных дел', null, 'Organization'],
    ['Xarici İşlər Nazirliyi', null, 'Organization'],
    ['Dışişleri Bakanlığı', null, 'Organization'],
    ['Jane Courtney', null, 'Person'],
    ['Judge Bankole', 'Party leader', 'Person'],
  ])('by %s (%s) is by a %s', (name, role, type) => {
    const statements = REPORT.statements.map((one) => ({ ...one, speaker: { name, role, span: null } }));
    expect(first({ ...REPORT, statements }).itemReviewed?.author).toMatchObject({ '@type': type, name });
  });

  test('by a body that the register knows is by an organization', () => {
    const body = { body: 'executive', office: 'President', names: ['White House'] } as const;
    const state = { id: 'us', title: 'United States', bodies: [body], administrations: [] };
    expect(speakerKind('The White House', null, [state])).toBe('Organization');
    expect(speakerKind('The White House', null, [])).toBe('Person');
  });

  test('has no author where the text names nobody', () => {
    const speaker = { name: 'officials', role: null, span: null };
    const statements = REPORT.statements.map((one) => ({ ...one, speaker }));
    expect(first({ ...REPORT, statements }).itemReviewed).not.toHaveProperty('author');
  });

  test('comes from others: what the publisher’s own text says itself gets no review (G: guidelines)', () => {
    const urls = (document: Partial<Report['document']>) =>
      reviewsOf({ ...REPORT, document: { ...REPORT.document, ...document } }).length;
    expect(urls({ url: 'https://www.facts.example/news/1' })).toBe(1);
    expect(urls({ outlet: 'the example' })).toBe(1);
    expect(urls({ url: 'https://facts.example.evil/news/1' })).toBe(2);
  });

  test('was not pointed at by a model', () => {
    const proposedBy = { endpoint: 'localhost', model: null };
    expect(reviewsOf(withClaim('c1', { proposedBy }))).toHaveLength(1);
  });
});

describe('what a ClaimReview is about', () => {
  test('is the law, with its citations, kind and state (S: Legislation)', () => {
    expect(first().about).toMatchObject({
      '@type': 'Legislation',
      name: 'Section 12 of the Harbour Act',
      legislationType: 'provision',
      isPartOf: { '@type': 'Legislation', name: 'Harbour Act' },
    });
    const citations = LAW.names.filter((name) => name.kind === 'citation').map((name) => name.text);
    expect(first().about?.legislationIdentifier).toEqual(citations.length > 0 ? citations : [LAW.id]);
  });

  test('has its force on the day of the claim as a value of the enumeration (S: LegalForceStatus)', () => {
    expect(first().about).toMatchObject({
      legislationLegalForce: 'https://schema.org/InForce',
      legislationDateVersion: '2021-05-04',
    });
    const before = first(withClaim('c1', { asOf: '1980-01-01' }));
    expect(before.about?.legislationLegalForce).toBe('https://schema.org/NotInForce');
  });

  test('is dated by the last day that somebody looked, where the claim is later (S: legislationDateVersion)', () => {
    const late = first(withClaim('c1', { asOf: '2022-05-30' }));
    expect(late.about?.legislationDateVersion).toBe(LAW.verifiedThrough);
  });
});

describe('the analysis', () => {
  test('can be traced: it says why and names its sources (G: guidelines)', () => {
    const review = first();
    expect(review.reviewRating?.ratingExplanation).toContain('A waiver is no repeal.');
    expect(review.reviewBody).toContain('it is still law, and only the Assembly can repeal it.');
    expect(review.citation).toContain('https://example.org/harbour-act');
  });
});

describe('several on one page', () => {
  test('are an array of whole objects, each with its context; so is one, and none (G: individual items)', () => {
    expect(reviewsOf().every((review) => String(review['@context']) === 'https://schema.org')).toBe(true);
    expect(reviewsOf({ ...REPORT, claims: [] })).toEqual([]);
  });

  test('cannot close the script they stand in, whatever a claim says', () => {
    const hostile = '</script><!--<script>alert(1)</script>';
    const text = claimReviewJson(claimReviews(withClaim('c1', { text: hostile }), REGISTER, PUBLICATION, 'x'));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)[0].claimReviewed).toBe(hostile);
  });
});

describe('what a ClaimReview cannot do without', () => {
  test('is a publisher, a permalink, and a case where the permalink names one', () => {
    expect(lackingFor(UNPUBLISHED, null)).toEqual(['publisher', 'permalink']);
    expect(lackingFor(PUBLICATION, null)).toEqual(['case']);
    expect(lackingFor({ ...PUBLICATION, permalink: 'https://facts.example/#{claim}' }, null)).toEqual([]);
    expect(() => claimReviews(REPORT, REGISTER, UNPUBLISHED, 'x')).toThrow(/publisher, permalink/);
  });
});
