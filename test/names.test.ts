/** Names as readers write them, put to the register that ships. */
import { describe, expect, test } from 'vitest';
import { resolveLaw } from '../src/core/law/resolve.ts';
import { SHIPPED } from './shipped-register.fixture.ts';

function found(words: string): readonly string[] {
  const answer = resolveLaw(SHIPPED, words);
  if (answer.kind === 'one') return [answer.law.id];
  return answer.kind === 'several' ? answer.laws.map((law) => law.id) : [];
}

function near(words: string): readonly string[] {
  const answer = resolveLaw(SHIPPED, words);
  return answer.kind === 'none' ? answer.near.map((law) => law.id) : [];
}

describe('a name as a reader writes it', () => {
  test.each([
    ...[
      'Sec. 907',
      '§ 907',
      '§907',
      's 907',
      's. 907',
      'SECTION 907',
      'section 907 of the Freedom Support Act of 1992',
    ],
    ...['FREEDOM Support Act § 907', 'Freedom Support Act, Section 907', 'the 907th Amendment', '907th amendment'],
    ...[
      'Pub. L. 102-511 § 907',
      'Pub. L. No. 102-511, § 907',
      'Public Law 102-511, section 907',
      'P.L. 102-511 sec. 907',
    ],
    ...['22 USC 5812 note', '22 U.S.C. § 5812 note', '22 U.S. Code 5812 note'],
  ])('“%s” is Section 907', (words) => {
    expect(found(words)).toEqual(['us/section-907']);
  });

  test.each([
    ['Caesar sanctions', 'us/caesar-act'],
    ['the Caesar Act', 'us/caesar-act'],
    ['Regulation 833/2014', 'eu/regulation-833-2014'],
    ['Council Regulation (EU) No 833/2014', 'eu/regulation-833-2014'],
    ['reg. (EU) 833/2014', 'eu/regulation-833-2014'],
    ['Article 370', 'in/article-370'],
    ['art. 370 of the Constitution', 'in/article-370'],
    ['Section 402 of the Trade Act of 1974', 'us/jackson-vanik'],
    ['Jackson–Vanik', 'us/jackson-vanik'],
  ])('“%s” is %s', (words, id) => {
    expect(found(words)).toEqual([id]);
  });

  test('lists the laws that it can mean and is never guessed', () => {
    expect(found('Istanbul Convention')).toEqual(['lv/istanbul-convention', 'tr/istanbul-convention']);
    expect(found('martial law')).toEqual(['kr/martial-law-2024', 'ua/martial-law']);
    expect(found('the Magnitsky Act')).toEqual(['us/global-magnitsky', 'us/magnitsky-act-2012']);
  });

  test('that several laws have is told apart by words of its context beside it', () => {
    expect(found('Istanbul Convention, Latvia')).toEqual(['lv/istanbul-convention']);
    expect(found("Istanbul Convention: Türkiye's exit")).toEqual(['tr/istanbul-convention']);
    expect(found('Section 402, Jackson-Vanik')).toEqual(['us/jackson-vanik']);
  });

  test('comes before the measure that would change it, where both are named', () => {
    expect(found('AI Act and its Digital Omnibus delay')).toEqual(['eu/ai-act']);
    expect(found('Digital Omnibus on the AI Act')).toEqual(['eu/digital-omnibus-ai']);
  });

  test('is asked back where it is a bare number that other laws have too', () => {
    for (const number of ['Section 402', '§ 402', 'Title 42', 'Section 2', 'H.R. 256'])
      expect([number, resolveLaw(SHIPPED, number).kind]).toEqual([number, 'several']);
    expect(found('Section 402')).toEqual(['us/jackson-vanik']);
    for (const known of ['Section 230', 'Article 370', 'Section 907'])
      expect([known, resolveLaw(SHIPPED, known).kind]).toEqual([known, 'one']);
  });

  test('is not found where it is the name of something else', () => {
    expect(found('the 14th Amendment')).toEqual([]);
    expect(found('Section 907 of the fire code')).toEqual([]);
    expect(found('the repeal of Article 370')).toEqual([]);
    expect(near('the repeal of Article 370')[0]).toBe('in/article-370');
  });

  test('of a whole act is not one of its sections, which are near', () => {
    expect([found('Trade Act of 1974'), near('Trade Act of 1974')]).toEqual([[], ['us/jackson-vanik']]);
    expect(found('the Voting Rights Act')).toEqual(['us/voting-rights-act']);
  });

  test('that the register has is found, alone or among several', () => {
    const lost = SHIPPED.laws.flatMap((law) =>
      [law.title, ...law.names.map((name) => name.text)]
        .filter((text) => !found(text).includes(law.id))
        .map((text) => `${law.id}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});
