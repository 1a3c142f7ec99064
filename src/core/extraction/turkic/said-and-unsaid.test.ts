/** What nobody can say yet, what is only held, what followed from not acting, and who signed the paper by which it was done. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

describe('Turkish', () => {
  test.each(
    cases(`
Magnitski Yasası’nın kaldırıldığını söylemek için henüz erken. => unrated
Magnitski Yasası’nın kaldırıldığını söylemek mümkün değil. => unrated
Magnitski Yasası’nın kaldırıldığını söylemek mümkün. => repeal affirmed asserted
Tahran, Magnitski Yasası’nı geçersiz sayıyor. => none
Yüksek Mahkeme, Magnitski Yasası’nı geçersiz saydı. => unconstitutionality affirmed asserted
Yönetim muafiyeti yenilemeyince 907. madde yeniden uygulanmaya başladı. => waiverExtension denied presupposed
Yönetim muafiyeti yenilemeyince 907. madde uygulanacak. => unrated
907. madde yürürlükte olan bir yasadır. => inForce affirmed asserted
Başkan 907. maddeyi hâlâ askıya alabilir. => grantOfPower affirmed asserted
Başkan 907. maddeyi askıya alabilir. => unrated
Paris Anlaşması bugünden itibaren ülkeyi bağlamıyor. => inForce denied asserted
Başkan, 907. madde için bir yıllık muafiyet belgesine imza attı. => waiver affirmed asserted
Paris Anlaşması artık bağlayıcı değil. => inForce denied asserted
907. maddenin uygulanması askıya alındı. Muhtırayı Başkan Berg imzaladı. => suspension affirmed asserted
Kongre, Magnitski Yasası’nın kaldırılmasına ilişkin yasayı kabul etti. => repeal affirmed asserted
Danıştay 10. Dairesi, Magnitski Yasası’nı iptal etti. => annulment affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
});

describe('Azerbaijani', () => {
  test.each(
    cases(`
907-ci düzəlişin ləğv edildiyi barədə danışmaq hələ tezdir. => unrated
907-ci düzəlişin ləğv edildiyini demək olmaz. => unrated
907-ci düzəlişin ləğv edildiyini demək olar. => repeal affirmed asserted
907-ci düzəliş qüvvədə olan qanundur. => inForce affirmed asserted
“Maqnitski qanunu” artıq yoxdur. => inForce denied asserted
907-ci düzəlişin icrası dayandırılıb. Memorandumu Prezident Berq imzalayıb. => suspension affirmed asserted
Konqres Maqnitski qanununun ləğvi haqqında qanunu qəbul edib. => repeal affirmed asserted
907-ci düzəliş müzakirə olunub. Prezident məhdudiyyəti qoyan sənədin tətbiqini dayandıran fərman imzalayıb. => suspension affirmed asserted
Paris sazişi tarixin arxivinə keçdi. => termination affirmed asserted
Maqnitski qanunu tənqid olunur. Məhkəmə onu hələ nəzərdən keçirməyib. => none
Ekspertlər Paris sazişinin imzalanmasını yalnız referendumdan sonra mümkün sayırlar. => unrated
Paris sazişi imzalandıqdan sonra hamı sevindi. => signature affirmed asserted
907-ci düzəliş dayandırılıb, ləğv edilməyib. Birdəfəlik ləğv üçün Konqresin qərarı lazımdır. => grantOfPower affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));
});

const signers = (text: string) =>
  readIn(AZERBAIJANI, text).claims.map(({ asserts }) => `${asserts.event} ${asserts.actor?.name ?? '-'}`);

test('whoever signed a paper on another thing did not do what was told before', () => {
  const told = '907-ci düzəlişin icrası dayandırılıb.';
  expect(signers(`${told} Memorandumu Prezident Berq imzalayıb.`)).toHaveLength(2);
  expect(signers(`${told} Liman haqqında memorandumu Prezident Berq imzalayıb.`)).toHaveLength(1);
});

test('of two times in one clause, only that before the word for the end is one', () => {
  const until = (text: string) => readIn(AZERBAIJANI, text).claims.map(({ asserts }) => asserts.until);
  expect(until('Maqnitski qanunu hələ dekabrda iyulun 31-dək uzadılıb.')).toEqual(['2026-07-31']);
});

test('a verb with an object of its own does nothing to the law that the verb before acts on', () => {
  expect(signers('907-ci düzəlişi Berq dayandırıb, Lind isə möhləti uzadıb.')).toHaveLength(1);
  expect(signers('907-ci düzəlişi Berq dayandırıb, Lind isə uzadıb.')).toHaveLength(2);
});

test('who asked for a decision did not take it', () => {
  const actors = (text: string) => readIn(TURKISH, text).claims.map(({ asserts }) => asserts.actor?.name ?? null);
  expect(actors('Paris Anlaşması feshedildi. Karar, Bakü ile Erivan’ın başvurusu üzerine 1 Temmuz’da alındı.')).toEqual(
    [null, null],
  );
});
