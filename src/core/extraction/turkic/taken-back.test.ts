/** A decision that is taken back, a suspension that is prolonged, papers that a firm signs. */
import { expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const told = (language: Language, text: string): string =>
  readIn(language, text)
    .claims.map(({ asserts, rated }) => `${asserts.event} ${rated ? asserts.polarity : 'unrated'}`)
    .join('; ') || 'none';

const IN_AZERBAIJANI = cases(`
Tramp Maqnitski qanununu ləğv etdi. Bayden bu qərarı geri götürdü. => repeal affirmed; reEnactment affirmed
Maqnitski qanunu ləğv edilib. => repeal affirmed
Prezident 907-ci düzəlişin dayandırılmasını uzadıb. => suspension affirmed
Prezident 907-ci düzəlişin dayandırılmasını uzatmayıb. => suspension denied
Prezident 907-ci düzəlişin dayandırılmasını uzadacaq. => suspension unrated
Guya prezident 907-ci düzəlişin dayandırılmasını uzadıb. => suspension unrated
Maqnitski qanunu müzakirə olunur. Şirkət aktı imzalayıb. => none
Maqnitski qanunu müzakirə olunur. Prezident aktı imzalayıb. => enactment affirmed
`);

const IN_TURKISH = cases(`
Trump Magnitski Yasası'nı kaldırdı. Biden bu kararı geri aldı. => repeal affirmed; reEnactment affirmed
Başkan 907. Madde'nin askıya alınmasını uzattı. => suspension affirmed
Başkan 907. Madde'nin askıya alınmasını uzatmadı. => suspension denied
Kongre Magnitski Yasası'nı görüştü. Şirket yasayı imzaladı. => none
`);

test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
test.each(IN_TURKISH)('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));
