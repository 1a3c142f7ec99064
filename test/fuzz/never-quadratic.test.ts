import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

/** Texts that grow: what repeats is what a rule might look through from every place again. */
const GROWING: readonly (readonly [name: string, text: (count: number) => string])[] = [
  ['one line of words', (n) => 'word '.repeat(n)],
  ['one line without a space', (n) => 'a'.repeat(5 * n)],
  ['one line of digits', (n) => '907'.repeat(n)],
  ['spaces', (n) => ' '.repeat(5 * n)],
  ['empty lines', (n) => '\n'.repeat(5 * n)],
  ['full stops', (n) => '. '.repeat(n)],
  ['commas', (n) => 'the law, '.repeat(n)],
  ['opening quotes', (n) => '“ said '.repeat(n)],
  ['closing quotes', (n) => 'said ” '.repeat(n)],
  ['straight quotes', (n) => '" said '.repeat(n)],
  ['apostrophes', (n) => "' said ".repeat(n)],
  ['quotes within quotes', (n) => `${'“‘«'.repeat(n)}${'»’”'.repeat(n)}`],
  ['brackets', (n) => '(['.repeat(n) + '])'.repeat(n)],
  ['quoted sentences', (n) => '“The Caesar Act was repealed,” Ms. Lee said. '.repeat(n / 8)],
  ['a quote over many paragraphs', (n) => '“The Caesar Act was repealed, Lee said.\n'.repeat(n / 8)],
  ['names of laws', (n) => 'Section 907 of the FREEDOM Support Act '.repeat(n / 6)],
  ['the first words of a name', (n) => 'Section 907 of the Freedom for Russia and '.repeat(n / 6)],
  ['claims in one sentence', (n) => 'the Caesar Act was repealed and '.repeat(n / 6)],
  ['claims in sentences', (n) => 'The Caesar Act was repealed. '.repeat(n / 5)],
  ['carried claims', (n) => `The Caesar Act was repealed. ${'It was waived. '.repeat(n / 3)}`],
  ['verbs', (n) => 'repealed waived lifted '.repeat(n / 3)],
  ['auxiliaries', (n) => 'has been being had not '.repeat(n / 5)],
  ['adverbs', (n) => 'really truly '.repeat(n / 2)],
  ['infinitives', (n) => 'to try to repeal '.repeat(n / 4)],
  ['relatives', (n) => 'the act that the law which '.repeat(n / 6)],
  ['cues', (n) => 'Lee said that Kim said that '.repeat(n / 6)],
  ['people', (n) => [...Array(Math.floor(n / 4))].map((_, at) => `Anna${nth(at)} Berg${nth(at)} said it.`).join(' ')],
  [
    'speakers with quotes',
    (n) => [...Array(Math.floor(n / 8))].map((_, at) => `“It is over,” Anna${nth(at)} Berg${nth(at)} said.`).join(' '),
  ],
  ['capitals', (n) => 'The Big Old House '.repeat(n / 4)],
  ['headings', (n) => 'CAESAR ACT GONE\n'.repeat(n / 3)],
  ['dates', (n) => 'on 8 August 2025, '.repeat(n / 3)],
  ['abbreviations', (n) => 'U.S. Sen. J. '.repeat(n / 3)],
  ['hyphens', (n) => 're-'.repeat(2 * n)],
  ['dotted letters', (n) => 'a.'.repeat(2 * n)],
  ['apostrophes in a word', (n) => "o'".repeat(2 * n)],
  ['combining marks', (n) => `e${'\u0301'.repeat(5 * n)}`],
  ['halves of pairs', (n) => '\ud83d'.repeat(2 * n)],
  ['NULs', (n) => '\0'.repeat(5 * n)],
  ['turns of a transcript', (n) => 'LEE: It was repealed.\nKIM: It was not.\n'.repeat(n / 10)],
];

/**
 * Claims that name a law, at counts at which it shows where each of them looks through all of the others: so little of each that
 * among some hundreds it is nothing beside the reading.
 */
const MANY: readonly (readonly [name: string, language: string, text: (count: number) => string])[] = [
  ['of one law', 'en', (n) => 'DOMA expired. '.repeat(n)],
  ['with dates', 'en', (n) => `President Yoon declared martial law. ${'Martial law was declared in 1979. '.repeat(n)}`],
  [
    'with words set aside',
    'en',
    (n) => 'the Caesar Act was repealed not by Berg but by Congress and not in May '.repeat(n / 12),
  ],
  ['with words set aside in Russian', 'ru', (n) => 'Закон Магнитского отменён не указом а не в мае '.repeat(n / 8)],
  ['by a pronoun', 'en', (n) => 'Martial law was prolonged. It was declared in May. '.repeat(n / 2)],
  ['of a list', 'en', (n) => 'The Caesar Act stands. The list was repealed. '.repeat(n / 2)],
  ['in Russian', 'ru', (n) => 'Закон Магнитского отменён, сказал Иванов. '.repeat(n / 4)],
  ['in Azerbaijani', 'az', (n) => '907-ci düzəliş ləğv edilib. '.repeat(n / 4)],
  ['in Turkish', 'tr', (n) => '907. Madde kaldırıldı. '.repeat(n / 4)],
];

/** A name of letters only for every number, all of one length. */
function nth(at: number): string {
  return String(at)
    .padStart(5, '0')
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

/** For the claims and the statements: those of a text that names no law are read when they are asked for. */
function milliseconds(text: string, language: string): number {
  const input = { text, title: null, url: null, outlet: null, published: null, language };
  const begun = process.cpuUsage();
  const report = check(input, { register: SHIPPED, knownAt: '2026-02-15', version: '0' });
  expect(report.statements).toBeInstanceOf(Array);
  // of the processor: what others make this one wait is no work
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** How much longer the longer text is: enough that a cost that grows with its square stands far above what a busy machine adds. */
const LONGER = 16;

/** Halfway, in factors, from a cost that grows with the text to one that grows with its square. */
const BOUND = LONGER ** 1.5;

/** What the longer text costs as a multiple of the shorter one, which is long enough to be timed. */
function growth(make: (count: number) => string, from: number, language = 'en'): number {
  let count = from;
  // the shorter one first, and not once only: what is run for the first time takes longer, whatever its length
  const shortest = () => Math.min(...[1, 2].map(() => milliseconds(make(count), language)));
  let shorter = shortest();
  for (; shorter < 10 && count < 16_000; shorter = shortest()) count *= 2;
  // others on the machine only ever add: what is over the bound is measured again
  const longer = () => milliseconds(make(LONGER * count), language) / shorter;
  const ratio = longer();
  return ratio > BOUND ? Math.min(longer(), longer()) : ratio;
}

describe('sixteen times the text', () => {
  test.each(GROWING)('costs at most sixty-four times the time: %s', (_, make) => {
    expect(growth(make, 500)).toBeLessThanOrEqual(BOUND);
  });

  test.each(MANY)('costs at most sixty-four times the time: thousands of claims %s', (_, language, make) => {
    expect(growth(make, 1000, language)).toBeLessThanOrEqual(BOUND);
  });
});

describe('megabytes on one line', () => {
  const SENTENCE = 'The Caesar Act was repealed in June, “and that is that,” Ms. Lee said ';
  const GUARD = 300_000;

  test.each([
    ['ten of words', 10, 'word '],
    // thirty thousand claims: how they grow is held above
    ['two of claims and quotes', 2, SENTENCE],
    ['ten without a space', 10, 'a'],
  ])(
    '%s are checked before the guard ends the wait',
    (_, megabytes, part) => {
      const input = part.repeat(Math.ceil((megabytes * 1_000_000) / part.length));
      const command = ['dist/cli.js', 'check', '-', '--format', 'json', '--known-at', '2026-02-15'];
      const ended = spawnSync(process.execPath, command, { input, stdio: ['pipe', 'ignore', 'pipe'], timeout: GUARD });
      expect(ended.error).toBeUndefined();
      expect(ended.stderr.toString()).toBe('');
      expect(ended.status).toBe(0);
    },
    GUARD + 20_000,
  );
});
