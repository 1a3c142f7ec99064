import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { languageFor } from './languages.ts';

test.each([
  ['en', 'waived it for the third time', 3, true],
  ['en', 'waived it three times', 3, false],
  ['ru', 'приостановил его в первый раз', 1, true],
  ['ru', 'приостановил его дважды', 2, false],
  ['tr', 'ilk kez askıya alındı', 1, true],
  ['tr', 'iki kez askıya alındı', 2, false],
  ['az', 'ilk dəfə dayandırıldı', 1, true],
  ['az', 'iki dəfə dayandırıldı', 2, false],
])('a number tells how many there were, or which one it was: %s %s', (code, words, times, ordinal) => {
  const said = languageFor(code).frequency(fold(words));
  expect([said?.times, said?.ordinal === true]).toEqual([times, ordinal]);
});

test.each([
  ['was waived by three presidents', 3],
  ['two successive administrations have waived it', 2],
  ['4 different presidents suspended it', 4],
  ['signed by the two presidents’ envoys', undefined],
  ['all the president can do is waive it', undefined],
])('so many heads of government are counted: %s', (words, administrations) => {
  const said = languageFor('en').frequency(fold(words));
  expect([said?.administrations, said?.each ?? []]).toEqual([administrations, []]);
});
