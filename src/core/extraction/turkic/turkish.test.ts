import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { TURKISH } from './turkish.ts';

const ASSERTED = cases(`
Kongre 907. Madde’yi iptal etti. => repeal affirmed asserted
907. Madde iptal edildi. => repeal affirmed asserted
907. Madde yürürlükten kaldırıldı. => repeal affirmed asserted
907. Madde geçen yıl yürürlükten kaldırılmıştır. => repeal affirmed asserted
Kongre, 907. Madde’yi yürürlükten kaldırdı. => repeal affirmed asserted
Magnitski Yasası yürürlükten kalktı. => repeal affirmed asserted
Magnitski Yasası feshedildi. => repeal affirmed asserted
Magnitski Yasası’na son verildi. => repeal affirmed asserted
Anayasa Mahkemesi Magnitski Yasası’nı iptal etti. => unconstitutionality affirmed asserted
Mahkeme Magnitski Yasası’nı anayasaya aykırı buldu. => unconstitutionality affirmed asserted
Trump 907. Madde’nin uygulanmasını askıya aldı. => suspension affirmed asserted
907. Madde askıya alındı. => suspension affirmed asserted
Başkan 907. maddeyi dondurdu. => suspension affirmed asserted
Magnitski Yasası’nın süresi doldu. => expiration affirmed asserted
Magnitski Yasası’nın süresi Aralık 2022’de sona erdi. => expiration affirmed asserted
Kongre Magnitski Yasası’nı uzattı. => prorogationOfForce affirmed asserted
Magnitski Yasası’nın süresi uzatıldı. => prorogationOfForce affirmed asserted
ABD Paris Anlaşması’ndan çekildi. => withdrawal affirmed asserted
ABD, Paris Anlaşması’ndan resmen ayrıldı. => withdrawal affirmed asserted
Magnitski Yasası 2012’de yürürlüğe girdi. => entryIntoForce affirmed asserted
Obama Magnitski Yasası’nı imzaladı. => signature affirmed asserted
Paris Anlaşması imzalandı. => signature affirmed asserted
Magnitski Yasası hâlâ yürürlükte. => inForce affirmed asserted
Magnitski Yasası yürürlükte kaldı. => inForce affirmed asserted
Magnitski Yasası yürürlükte değil. => inForce denied asserted
907. Madde iptal edilmedi. => repeal denied asserted
Kongre 907. Madde’yi yürürlükten kaldırmadı. => repeal denied asserted
907. Madde yürürlükten kaldırılmış değil. => repeal denied asserted
907. Madde henüz kaldırılmadı. => repeal denied asserted
907. Madde’nin kaldırılması tarihi bir adımdır. => repeal affirmed asserted
907. Madde’nin kaldırılması Azerbaycan halkı için tarihi bir adımdır. => repeal affirmed presupposed
907. Madde’nin kaldırılması Azerbaycan için tarihi bir adım olurdu. => repeal/termination/rescission/annulment/unconstitutionality affirmed hypothetical
907. Madde’nin iptali büyük bir zafer oldu. => repeal affirmed asserted
907. Madde’nin kaldırılmasından sonra ilişkiler düzeldi. => repeal affirmed asserted
Bakü 907. Madde’nin kaldırılmasını memnuniyetle karşıladı. => repeal affirmed asserted
Trump 907. Madde’nin kaldırılmasına ilişkin kararnameyi imzaladı. => repeal affirmed asserted
Bu karar 907. Madde’nin iptali değil, askıya alınmasıdır. => repeal denied asserted
Bu karar 907. Madde’nin iptali değil, askıya alınmasıdır. => suspension affirmed asserted
907. Madde’yi yalnızca Kongre kaldırabilir. => grantOfPower affirmed asserted
Başkan 907. Madde’yi iptal edemez. => grantOfPower denied asserted
907. Madde’yi kaldırma yetkisi yalnızca Kongre’dedir. => grantOfPower affirmed asserted
Uzman, 907. Madde’nin yürürlükten kaldırıldığını söyledi. => repeal affirmed asserted
Magnitski Yasası’nın süresi doldu ve uzatılmadı. => prorogationOfForce denied asserted
Yeni karar 907. Madde’yi yeniden yürürlüğe koydu. => reEnactment affirmed asserted
907. Madde’yi iptal eden Kongre alkışlandı. => repeal affirmed asserted
`);

const NEGATIVE = cases(`
Magnitski Yasası ön plana çıkarıldı. => none
Kongre Magnitski Yasası'nı gündemine aldı. => none
ABD Paris Anlaşması’ndan çekilme kararı aldı. => unrated
Kongre 907. Madde’yi iptal edecek. => unrated
Kongre 907. Madde’yi iptal etmeli. => unrated
Kongre 907. Madde’yi iptal ederse ilişkiler düzelir. => unrated
Eğer 907. Madde kaldırılırsa yardım başlar. => unrated
Kongre 907. Madde’yi iptal edecek mi? => unrated
Kongre 907. Madde’yi iptal etti mi? => unrated
907. Madde’nin kaldırılmasını istiyoruz. => unrated
907. Madde’nin kaldırılması için çağrı yaptı. => unrated
907. Madde’yi kaldırmayı öngören tasarı sunuldu. => introduction affirmed asserted
907. Madde’nin kaldırılmasını öngören yasa tasarısı Kongre’ye sunuldu. => repeal affirmed hypothetical
907. Madde kaldırılsın. => unrated
Kongre 907. Madde’yi iptal edebilir. => unrated
907. Madde’nin kaldırılması gerekiyor. => unrated
907. Madde’nin iptali bekleniyor. => unrated
ABD Paris Anlaşması’ndan çekilmeyi planlıyor. => unrated
907. Madde kaldırılmadan yardım olmaz. => unrated
Bakan, 907. Madde yüzünden ziyaretini iptal etti. => none
907. Madde uyarınca yardım askıya alındı. => none
Senatör 907. Madde hakkında konuştu. => none
Magnitski Yasası’nın mimarı ödülünü aldı. => none
Paris Anlaşması tartışıldı, maç iptal edildi. => none
Kongre Meksika yasasını iptal etti; 907. Madde gündemde değildi. => none
`);

describe('Turkish claims', () => {
  test.each(ASSERTED)('%s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
  test.each(NEGATIVE)('%s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
});

const SPEAKERS = cases(`
“907. Madde iptal edildi” diyen uzman Selim Akyürek sevindi. => Selim Akyürek
Uzman Selim Akyürek, “907. Madde iptal edildi” dedi. => Selim Akyürek
“907. Madde iptal edildi” diye konuşan Selim Akyürek sevindi. => Selim Akyürek
“907. Madde iptal edildi artık” ifadesini kullandı. => nobody
Selim Akyürek şunları söyledi: “907. Madde iptal edildi.” => Selim Akyürek
Selim Akyürek’e göre 907. Madde iptal edildi. => Selim Akyürek
Uzman Selim Akyürek, 907. Madde’nin iptal edildiğini söyledi. => Selim Akyürek
Uzman Selim Akyürek 907. Madde’nin iptal edildiğini belirtti. => Selim Akyürek
Bakan Hakan Fidan Bakü’ye geldi. “907. Madde iptal edildi artık” diyen Fidan sevindi. => Hakan Fidan
“907. Madde iptal edildi” diye konuştu Selim Akyürek. => Selim Akyürek
`);

test.each(SPEAKERS)('says who speaks: %s', (text, want) => {
  const names = readIn(TURKISH, text).statements.map((statement) => statement.speaker.name);
  expect(want === 'nobody' || names.includes(want)).toBe(true);
});

test('reads how often, how long and when', () => {
  expect(TURKISH.frequency('hic kaldirilmadi')?.times).toBe(0);
  expect(TURKISH.frequency('hicbir zaman kaldirilmadi')?.times).toBe(0);
  expect(TURKISH.frequency('hic kimse kaldirmadi')).toBeNull();
  expect(TURKISH.frequency("2002'den beri her yil askiya alindi")).toMatchObject({ each: ['year'], since: '2002' });
  expect(TURKISH.duration('bir yilligina askiya aldi')?.days).toBe(365);
  expect(TURKISH.duration('kalici olarak kaldirdi')?.forGood).toBe(true);
  const on = (text: string) => readIn(TURKISH, text).claims[0]?.asserts.on?.date;
  expect(on('Trump 8 Ağustos’ta 907. Madde’yi askıya aldı.')).toBe('2025-08-08');
  expect(on('Trump Ağustos 2025’te 907. Madde’yi askıya aldı.')).toBe('2025-08');
  expect(on('Bush 2002 yılında 907. Madde’yi askıya aldı.')).toBe('2002');
});
