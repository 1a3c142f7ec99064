/** Every rule id that stands in the code has a case beside it: a rule without one fails here, by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EFFICACIES } from '../status/status.ts';

const ROOM = 'src/core/verdict';
const RULES = readdirSync(`${ROOM}/rules`).map((file) => `${ROOM}/rules/${file}`);
const CODE = [...RULES, `${ROOM}/judge.ts`].map((file) => readFileSync(file, 'utf8')).join('\n');
const TESTS = readdirSync(ROOM)
  .filter((file) => file.endsWith('.test.ts') && file !== 'rule-ids.test.ts')
  .map((file) => readFileSync(`${ROOM}/${file}`, 'utf8'))
  .join('\n');

/** Ids that are put together: by the code’s words for them, all that they can come to, as far as they are told apart. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'state/${efficacy}': EFFICACIES.map((efficacy) => `state/${efficacy}`),
  '${finding.rule}/told-as-past': ['ending/undone/told-as-past'],
  '${finding.rule}/denied-once': ['extension/over/denied-once'],
  '${finding.rule}/by-whom-not-told': ['other/happened/by-whom-not-told'],
  '${finding.rule}/not-so': ['ending/happened/not-so'],
  '${finding.rule}/part-of-the-whole': ['ending/happened/part-of-the-whole', 'ending/none/part-of-the-whole'],
};

/** Ids that no case can reach, and why. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {};

const plain = [...CODE.matchAll(/'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g)].map(([, id = '']) => id);
const built = [...CODE.matchAll(/rule: `([^`]+)`/g)].map(([, id = '']) => id);
const ids = [...new Set([...plain, ...built.flatMap((id) => BUILT[id] ?? [])])].sort();
const tested = [...TESTS.matchAll(/^\s+rule: '([^']+)'/gm)].map(([, id = '']) => id);

test('ids that are put together are all known here', () => {
  expect(built.filter((id) => BUILT[id] === undefined)).toEqual([]);
});

test('each rule has a case in which it fires and a near one in which it does not', () => {
  expect(ids.length).toBeGreaterThan(80);
  expect(ids.filter((id) => !tested.includes(id) && OUT_OF_REACH[id] === undefined)).toEqual([]);
});

test('each case is about a rule that is there, and about one alone', () => {
  expect(tested.filter((id) => !ids.includes(id))).toEqual([]);
  expect(tested.filter((id, index) => tested.indexOf(id) !== index)).toEqual([]);
});
