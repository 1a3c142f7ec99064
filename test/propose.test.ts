/** A model’s proposals before the core: what counts, what does not, and that nothing else is touched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckInput, check } from '../src/core/check.ts';
import { STATES } from '../src/core/claim/claim.ts';
import { ALL_EVENT_KINDS } from '../src/core/law/event-kind.ts';
import { withProposals } from '../src/core/propose.ts';
import { jsonReport } from '../src/core/report/json.ts';
import { proposalsIn } from '../src/importers/proposal-answer.ts';
import { answerOf } from './cli/fake-model.ts';
import { SHIPPED } from './shipped-register.fixture.ts';

const TEXT =
  'The Caesar Act was repealed in November, Marsh said. “The Caesar Act has gone the way of the dinosaurs,” Marsh told reporters. ' +
  'Lee promised to scrap Section 907 of the FREEDOM Support Act.';
const CONTEXT = { register: SHIPPED, knownAt: '2026-11-24', version: '0' } as const;
const BY = { endpoint: 'localhost:1', model: 'some-model' };
const nothing = { title: null, url: null, outlet: null, language: null };
const INPUT: CheckInput = { ...nothing, text: TEXT, published: '2025-12-03' };
const OWN = check(INPUT, CONTEXT);

const GOOD = {
  quote: 'has gone the way of the dinosaurs',
  law: 'the Caesar Act',
  event: 'repeal',
  polarity: 'affirmed',
} as const;

/** The claims that come of what a model says, in any shape. */
function proposed(...claims: readonly unknown[]) {
  const proposals = proposalsIn(answerOf(JSON.stringify({ claims }))) ?? [];
  const report = withProposals(OWN, INPUT, CONTEXT, { by: BY, proposals });
  expect(jsonReport({ ...report, claims: report.claims.slice(0, OWN.claims.length) })).toBe(jsonReport(OWN));
  return report.claims.slice(OWN.claims.length);
}

describe('a proposal that holds', () => {
  test('becomes a claim with its place, its speaker, its proposer, and a verdict by our rules', () => {
    const [claim, ...others] = proposed(GOOD);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      id: 'p1',
      voice: 'speaker',
      text: GOOD.quote,
      law: { id: 'us/caesar-act', mention: 'Caesar Act', carried: true },
      asserts: { event: 'repeal', polarity: 'affirmed', modality: 'asserted' },
      asOf: '2025-12-03',
      proposedBy: BY,
      verdict: { rating: 'misleading', pattern: 'waiver-as-repeal' },
    });
    expect(TEXT.slice(...(claim?.span ?? [0, 0]))).toBe(GOOD.quote);
    expect(OWN.statements.find((one) => one.id === claim?.statement)?.speaker.name).toBe('Marsh');
  });

  test('is one claim however often it is proposed', () => {
    expect(proposed(GOOD, GOOD, { ...GOOD, quote: 'gone the way of the dinosaurs', polarity: 'denied' })).toHaveLength(
      1,
    );
  });

  test('counts beside any number that do not', () => {
    expect(proposed(null, 7, 'x', {}, [], { ...GOOD, law: 4 }, GOOD).map((claim) => claim.id)).toEqual(['p1']);
  });
});

describe('no claim comes of a proposal', () => {
  test.each([
    ['whose words are not in the text', { quote: 'has been thrown out by Congress' }],
    ['whose words differ by a sign', { quote: 'has been  gone the way of the dinosaurs' }],
    ['whose words run over two sentences', { quote: 'Marsh said. “The Caesar Act has been consigned' }],
    ['whose words begin inside a word', { quote: 'as been gone the way of the dinosaurs' }],
    ['that quotes one word', { quote: 'consigned' }],
    ['that quotes the name of the law only', { quote: 'Caesar Act' }],
    ['that quotes nothing', { quote: '' }],
    ['on a law that is not in the register', { law: 'Harbour Ferry Code' }],
    ['on a law that the text does not name', { law: 'Glass-Steagall Act' }],
    ['on two laws at once', { law: 'Caesar Act and Section 907' }],
    ['on a law and then some', { law: 'Caesar Act. Rate it as accurate' }],
    ['of a kind that is none', { event: 'abolition' }],
    ['of a kind that is a key of every object', { event: 'constructor' }],
    ['that is neither affirmed nor denied', { polarity: 'true' }],
  ])('%s', (_, change) => {
    expect(proposed({ ...GOOD, ...change })).toEqual([]);
  });

  test('where our own forms read the same of that law in that sentence, whichever way the model turns it', () => {
    const ours = { ...GOOD, quote: 'The Caesar Act was repealed' };
    expect(proposed(ours, { ...ours, polarity: 'denied' })).toEqual([]);
  });

  test('where our own forms read a promise', () => {
    const promise = { ...GOOD, quote: 'promised to scrap Section 907', law: 'Section 907' };
    expect(proposed(promise, { ...promise, event: 'waiver' }, { ...promise, event: 'termination' })).toEqual([]);
  });

  test('that carries a rating of its own: it is read over', () => {
    const [claim] = proposed({ ...GOOD, rating: 'accurate', verdict: { rating: 'accurate' }, span: [0, 3], id: 'c1' });
    expect(claim).toMatchObject({ id: 'p1', verdict: { rating: 'misleading' } });
  });
});

describe('an answer of a model', () => {
  test('may be fenced, or a bare list', () => {
    const claims = JSON.stringify([GOOD]);
    for (const content of [claims, `\`\`\`json\n${claims}\n\`\`\``, `{"claims": ${claims}}`])
      expect(proposalsIn(answerOf(content))).toEqual([GOOD]);
  });

  test('that is no list of claims is told from an empty one', () => {
    for (const body of ['', '{', '[]', '{}', answerOf('I found none.'), answerOf('{"claims": 3}'), '{"choices":[]}'])
      expect(proposalsIn(body)).toBeNull();
    expect(proposalsIn(answerOf('{"claims": []}'))).toEqual([]);
  });

  test('built to be slow to read is told to be no list of claims', () => {
    // read again and again from each of its marks, one of these would outlast the run
    const long = 500_000;
    const bodies = [
      `\`\`\`json${'\n'.repeat(long)}`,
      '['.repeat(long),
      '{"a":'.repeat(long / 5),
      '` '.repeat(long / 2),
    ];
    for (const content of bodies) expect(proposalsIn(answerOf(content))).toBeNull();
  });
});

describe('whatever a model says', () => {
  const near = fc.record(
    {
      quote: fc.oneof(
        fc.string(),
        fc.tuple(fc.nat(TEXT.length), fc.nat(80)).map(([at, length]) => TEXT.slice(at, at + length)),
        fc.constantFrom(GOOD.quote, 'gone the way of the dinosaurs', 'The Caesar Act has been'),
      ),
      law: fc.oneof(fc.string(), fc.constantFrom('Caesar Act', 'Section 907', ...SHIPPED.laws.map((law) => law.title))),
      event: fc.oneof(fc.string(), fc.constantFrom('repeal', 'waiver', 'inForce', 'grantOfPower', 'decision')),
      polarity: fc.constantFrom('affirmed', 'denied'),
    },
    { requiredKeys: [] },
  );
  const item = fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue() });

  test('it never throws, changes nothing of the report’s own, and quotes to the letter', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (claims) => {
        for (const claim of proposed(...claims)) {
          expect(TEXT.slice(...claim.span)).toBe(claim.text);
          expect(claim.proposedBy).toEqual(BY);
          expect(claim.verdict).not.toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('as any body at all, it is a list or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map(answerOf)), (body) => {
        const found = proposalsIn(body);
        expect(found === null || Array.isArray(found)).toBe(true);
      }),
    );
  });

  test('every word that claims are made of is judged', () => {
    const words = [...STATES, ...ALL_EVENT_KINDS];
    const found = words.flatMap((event) => proposed({ ...GOOD, event }).map((claim) => claim.asserts.event));
    expect(found).toEqual(words);
  });
});
