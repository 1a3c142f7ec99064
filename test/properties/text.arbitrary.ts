/** Texts as fast-check makes them: soups of the words that the rules look for, of names, dates, marks and stray units. */
import fc from 'fast-check';
import { ROLES, SAYING } from '../../src/core/extraction/lexicon/en/cues.ts';
import { NOUNS, PREDICATES } from '../../src/core/extraction/lexicon/en/predicates.ts';
import { LEMMAS, verbsOf } from '../../src/core/extraction/lexicon/en/verbs.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

const NAMES = SHIPPED.laws.flatMap((law) => [law.title, ...law.names.map((name) => name.text)]);
const WORDS = [
  ...LEMMAS.flatMap(verbsOf).flatMap(({ lemma, rest }) => [
    lemma,
    `${lemma}ed`,
    `${lemma}s`,
    `${lemma} it ${rest.join(' ')}`,
  ]),
  ...Object.keys(NOUNS),
  ...PREDICATES.map((predicate) => predicate.words),
  ...SAYING,
  ...ROLES,
];
const GRAMMAR =
  'the a of by in to that which who not never no nobody has have had been be is was were will would may must if when after since until only every each year years times and or but , , . . ? ! : ; — – - ( ) it he she they this said told according did does'.split(
    ' ',
  );
const MARKS = '" “ ” „ « » ‘ ’ \' … § № # > * \n \n\n \t \r\n \u00a0 \u200b \ufeff \u0000'.split(' ');
/** Words that are keys of every object, numbers out of all measure, and dates that are none. */
const TRAPS =
  'constructor __proto__ toString valueOf hasOwnProperty 99999999999 0 -1 1e400 999999 31 February 2025-02-30 June 2023 2025-08-08 8 August 2025 yesterday last Friday'.split(
    ' ',
  );
const PEOPLE = [
  'Anna Berg',
  'Berg',
  'President Omar Haddad',
  'Ms. Lee',
  'Ülviyyə Əliyeva',
  "O'Neill",
  'McX',
  'A. B. C.',
];

const soupWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...GRAMMAR) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) },
);

/** Sense in no order: whatever a rule may trip over stands beside whatever else. */
export const soup: fc.Arbitrary<string> = fc
  .tuple(fc.array(soupWord, { minLength: 1, maxLength: 120 }), fc.constantFrom(' ', ' ', ' ', ''))
  .map(([words, between]) => words.join(between));

const LAW = fc.oneof(
  fc.constantFrom('The Caesar Act', 'Section 907', 'it', 'the ban', 'the waiver'),
  fc.constantFrom(...NAMES),
);
const DONE = fc
  .tuple(
    fc.constantFrom('was', 'has been', 'has not been', 'will be', 'is', 'is no longer', 'could be'),
    fc.constantFrom(...LEMMAS.flatMap(verbsOf)),
  )
  .map(([be, { lemma, rest }]) => `${be} ${lemma.replace(/e$/, '')}ed ${rest.join(' ').replace('...', '')}`);
const WHEN = fc
  .tuple(
    fc.constantFrom('', 'in', 'on', 'since', 'until', 'for', 'by', 'every year since', 'as of'),
    fc.constantFrom(
      '',
      'constructor',
      '5',
      '99999999999',
      '1e400',
      'a',
      'valueOf',
      '31',
      '8 August',
      'June',
      '2023',
      '9999',
      '0000',
    ),
    fc.constantFrom(
      '',
      'years ago',
      'months ago',
      'days earlier',
      'times',
      '2025',
      'February',
      'days',
      'last Friday',
      'the President',
    ),
  )
  .map((words) => words.join(' '));
const SAID = fc.constantFrom(
  '',
  '“',
  'Anna Berg said that ',
  '" said Lee. "',
  'According to the ministry, ',
  'If ',
  'LEE: ',
);

/** Sentences that make claims, with dates, lengths and actors that may be nonsense. */
export const sentences: fc.Arbitrary<string> = fc
  .array(fc.tuple(SAID, LAW, DONE, WHEN, fc.constantFrom('. ', '.” ', ', ', '?\n', '” ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map(([said, law, done, when, end]) => `${said}${law} ${done} ${when}${end}`).join(''));

/** Any UTF-16 units, halves of pairs among them. */
export const units: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0x20, max: 0x7e })), {
    maxLength: 200,
  })
  .map((codes) => String.fromCharCode(...codes));

/** Any characters that Unicode has. */
export const unicode: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 200 });

const phrase = fc.array(soupWord, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** Quotations within quotations, opened and not closed, closed and not opened. */
export const quoted: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", ''), phrase), { maxLength: 20 })
  .map((parts) => parts.map(([mark, words]) => `${mark}${words}`).join(''));

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: sentences },
  { weight: 3, arbitrary: soup },
  { weight: 2, arbitrary: quoted },
  { weight: 1, arbitrary: unicode },
  { weight: 1, arbitrary: units },
);
