/** What news tells of treaties and terms without telling an end: what is not meant, what was to run out, what was made, who did not. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const claimed = (language: Language, text: string) =>
  readIn(language, text).claims.map(
    ({ asserts }) => `${asserts.event} ${asserts.polarity} ${asserts.modality} ${asserts.actor?.name ?? '-'}`,
  );

describe('what a sentence on a treaty or a term does not claim', () => {
  test('an infinitive that is set aside says what is not meant, not what was not done', () => {
    expect(
      claimed(TURKISH, 'Konu Paris Anlaşması’nı askıya almak. Paris Anlaşması’ndan çekilmek değil.'),
    ).not.toContain('withdrawal denied asserted -');
    expect(claimed(TURKISH, 'Türkiye Paris Anlaşması’ndan çekilmedi.')).toEqual(['withdrawal denied asserted Türkiye']);
  });

  test('a term that was running out on a day was to run out, and did not yet', () => {
    expect(claimed(TURKISH, 'Paris Anlaşması’nın süresi 5 Mayıs 2021’de doluyordu.')).toEqual([
      'expiration affirmed planned -',
    ]);
    expect(claimed(AZERBAIJANI, 'Paris sazişinin müddəti 2021-ci ildə başa çatırdı.')).toEqual([
      'expiration affirmed planned -',
    ]);
    expect(claimed(TURKISH, 'Paris Anlaşması’nın süresi 5 Mayıs 2021’de doldu.')).toEqual([
      'expiration affirmed asserted -',
    ]);
  });

  test('a treaty that was closed in Azerbaijani was made', () => {
    expect(claimed(AZERBAIJANI, 'Paris sazişi 2015-ci ildə bağlanıb.')).toEqual(['signature affirmed asserted -']);
  });

  test('who is in it no more has left it, and what is not in it has not', () => {
    expect(claimed(TURKISH, 'Kanada artık Paris Anlaşması’nda değil.')).toEqual([
      'withdrawal affirmed asserted Kanada',
    ]);
    expect(claimed(AZERBAIJANI, 'Kanada artıq Paris sazişində deyil.')).toEqual([
      'withdrawal affirmed asserted Kanada',
    ]);
    expect(claimed(AZERBAIJANI, 'Biz Paris sazişinin tərəfi deyilik.')).toEqual(['withdrawal affirmed asserted -']);
    expect(claimed(TURKISH, 'Sorun Paris Anlaşması’nda değil.')).toEqual([]);
  });

  test('where a treaty stands is for whom', () => {
    const scopes = ['Paris Anlaşması Litvanya’da hâlâ yürürlükte.', 'Paris Anlaşması hâlâ yürürlükte.'].map(
      (text) => readIn(TURKISH, text).claims[0]?.asserts.scope.addressees,
    );
    expect(scopes).toEqual([['Lithuania'], []]);
  });

  test('a treaty is not repealed: the word means that it ended for its party', () => {
    const readings = readIn(TURKISH, 'Paris Anlaşması Türkiye’de yürürlükten kaldırıldı.').claims[0]?.asserts.readings;
    expect(readings).toEqual(expect.arrayContaining(['termination', 'withdrawal', 'denunciation', 'repeal']));
  });

  test('what is denounced for all has ended', () => {
    const readings = (text: string) => readIn(TURKISH, text).claims[0]?.asserts.readings ?? [];
    expect(readings('Uzmana göre Paris Anlaşması herkes için feshedilmiş oldu.')).toContain('expiration');
    expect(readings('Uzmana göre Paris Anlaşması feshedilmiş oldu.')).not.toContain('expiration');
  });

  test('whoever says that they left has announced it; a third one who says so has not', () => {
    const read = (text: string) => readIn(AZERBAIJANI, text).claims[0]?.asserts.readings ?? [];
    expect(read('Səmədli ölkəsinin Paris sazişindən çıxdığını bəyan etdi.')).toContain('announcement');
    expect(read('Səmədli ölkəsinin Paris sazişindən çıxdığını xatırlatdı.')).not.toContain('announcement');
  });

  test('never is not nobody, and the state in the genitive is who did not', () => {
    expect(claimed(TURKISH, 'Sözcü, ABD’nin Paris Anlaşması’nı hiçbir zaman onaylamadığını söyledi.')).toEqual([
      'ratification denied asserted ABD',
    ]);
  });

  test('what may lead to an end is none, nor is what ended before the law came up', () => {
    expect(claimed(AZERBAIJANI, 'Bu qərar 907-ci düzəlişin qismən ləğvinə səbəb ola bilər.')).toEqual([
      'repeal affirmed hypothetical -',
    ]);
    expect(claimed(AZERBAIJANI, 'Hökumət əməliyyatlar başa çatan kimi 907-ci düzəlişi xatırladı.')).toEqual([]);
  });

  test('the vote on an end is no end', () => {
    expect(claimed(TURKISH, 'Bakan, oylamada 907. maddenin kaldırılmasının onaylanmasını övdü.')).not.toContain(
      'repeal affirmed asserted -',
    );
  });

  test('to whom a bill is handed does not bring it in', () => {
    expect(
      claimed(AZERBAIJANI, '907-ci düzəlişin ləğvi barədə qanun layihəsini Nümayəndələr Palatasına təqdim ediblər.'),
    ).toContain('introduction affirmed asserted -');
  });
});
