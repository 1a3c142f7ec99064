/** What was decided and taken back, how long a law lasted, and what is registered, collected and at work. */
import { describe, expect, test } from 'vitest';
import { agrees, cases } from '../inflecting/read.fixture.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

describe('in Turkish', () => {
  test.each(
    cases(`
Obama, Biden’ın feribotu liman listesinden çıkarma kararını iptal etti. => unrated
Obama, feribotun liman listesinden çıkarılması kararını geri çekti. => unrated
Obama, Paris Anlaşması’ndan çıkma kararı almıştı, Biden ise onu iptal etti. => unrated
Obama, Magnitski Yasası’nı kaldırma kararını açıkladı. Biden onu kaldırdı. => repeal affirmed asserted
Magnitski Yasası yalnızca altı ay sürdü. => repeal affirmed asserted
Magnitski Yasası altı yıldır sürüyor. => inForce affirmed asserted
Magnitski Yasası tartışması üç saat sürdü. => none
Paris Anlaşması’nın işleyişini askıya aldılar. => suspension affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
});

describe('in Azerbaijani', () => {
  test.each(
    cases(`
Obama Paris sazişindən çıxmaq qərarı vermişdi, Bayden isə onu ləğv etdi. => unrated
Bayden Obamanın Paris sazişindən çıxmaq barədə qərarını ləğv edib. => unrated
Maqnitski qanunu cəmi altı ay çəkdi. => repeal affirmed asserted
Maqnitski qanununun müzakirəsi altı saat çəkdi. => none
Maqnitski qanununun ləğvi barədə layihə qeydiyyata alınıb. => introduction affirmed asserted
Maqnitski qanunu qəbul olundu. Qanun artıq işləyir. => applies affirmed asserted
907-ci düzəliş barədə qərar alınıb. => none
`),
  )('%s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));
});
