/** What stands around a Turkic claim: the same sentence is told, denied or left open by the words before and behind it. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** A clause told by its verb, `…`, and as a noun: `…ı` in the accusative, `…a` in the dative, `…dan` in the ablative, `…ığ` bare. */
interface Clause {
  readonly '…': string;
  readonly '…ığ': string;
  readonly '…ı': string;
  readonly '…a': string;
  readonly '…dan': string;
}

const clauses = (text: string): readonly Clause[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [told = '', bare = '', accusative = '', dative = '', ablative = ''] = line.split(' | ');
      return { '…': told, '…ığ': bare, '…ı': accusative, '…a': dative, '…dan': ablative };
    });

const TURKISH_CLAUSES = clauses(`
Kongre Magnitski Yasası’nı kaldırdı | Kongre’nin Magnitski Yasası’nı kaldırdığı | Kongre’nin Magnitski Yasası’nı kaldırdığını | Kongre’nin Magnitski Yasası’nı kaldırdığına | Kongre’nin Magnitski Yasası’nı kaldırdığından
907. maddeyi hiç kimse kaldırmadı | 907. maddeyi hiç kimsenin kaldırmadığı | 907. maddeyi hiç kimsenin kaldırmadığını | 907. maddeyi hiç kimsenin kaldırmadığına | 907. maddeyi hiç kimsenin kaldırmadığından
ABD Paris Anlaşması’ndan çekildi | ABD’nin Paris Anlaşması’ndan çekildiği | ABD’nin Paris Anlaşması’ndan çekildiğini | ABD’nin Paris Anlaşması’ndan çekildiğine | ABD’nin Paris Anlaşması’ndan çekildiğinden`);

const AZERBAIJANI_CLAUSES = clauses(`
Konqres Maqnitski qanununu ləğv edib | Konqresin Maqnitski qanununu ləğv etdiyi | Konqresin Maqnitski qanununu ləğv etdiyini | Konqresin Maqnitski qanununu ləğv etdiyinə | Konqresin Maqnitski qanununu ləğv etdiyindən
907-ci düzəlişi heç kim ləğv etməyib | 907-ci düzəlişi heç kimin ləğv etmədiyi | 907-ci düzəlişi heç kimin ləğv etmədiyini | 907-ci düzəlişi heç kimin ləğv etmədiyinə | 907-ci düzəlişi heç kimin ləğv etmədiyindən
ABŞ Paris sazişindən çıxıb | ABŞ-nin Paris sazişindən çıxdığı | ABŞ-nin Paris sazişindən çıxdığını | ABŞ-nin Paris sazişindən çıxdığına | ABŞ-nin Paris sazişindən çıxdığından`);

const frames = (text: string): readonly string[] => text.trim().split('\n');

const TOLD = {
  tr: frames(`
…a şüphe yok
…dan kimsenin şüphesi yok
…dan şüphem yok
…ığ şüphe götürmez
…ığ yalan değil
…ığ sır değil
Bakan …ı yalanlamadı
Kimse …ı inkâr edemez
…ı kabul etmek gerekir
Bakan yolsuzluk iddialarını yalanladı ve …ı hatırlattı
Belki yarın yağmur yağar ama …
Seçim söylentileri asılsız çıktı ama …
…, seçim söylentileri ise asılsız çıktı
Ne yazık ki …`),
  az: frames(`
…a şübhə yoxdur
Heç kim …a şübhə etmir
Heç kim …ı şübhə altına almır
…ığ şübhə doğurmur
…ığ yalan deyil
Nazir …ı təkzib etməyib
Heç kim inkar etmir ki, …
Nazir korrupsiya iddialarını təkzib edib və …ı xatırladıb
Bəlkə sabah yağış yağacaq, amma …
…, seçki şayiələri isə əsassız çıxdı
Şübhə yoxdur ki, …`),
};

const DENIED = {
  tr: frames(`
…ığ bir efsane
…ı söylemek yanlış
…ı sanmak hata olur
Bakanlık …ı reddetti
Bakanlık …ı inkâr etti
Bakanlık …ığ iddiasını reddetti
…ı söyleyenler yanılıyor
Bu, …ığ anlamına gelmez
…ığ iddialarının aksine hiçbir şey değişmedi
Yalan: …
… demek yanlış
… diyenler yanılıyor
…ığ iddiasının aslı yok
…ığ efsanesi çürütüldü
Bakanlık, …ığ iddialarının doğru olmadığını açıkladı
Asılsız iddia: …
… diye bir şey yok
… iddiası yanlış`),
  az: frames(`
…ığ mifdir
…ığ düz deyil
Doğru deyil ki, …
Yalandır ki, …
Bu o demək deyil ki, …
Nazirlik …ı təkzib edib
Nazirlik …ığ iddiasını təkzib edib
Nazirlik …ığ barədə xəbərləri təkzib edib
Nazirlik təkzib edib ki, …
…ı deyənlər yanılır
Bu, …ığ demək deyil
Mif: …
…ığ barədə şayiələrin əsası yoxdur
Nazir …ı qəti şəkildə təkzib edib
… demək yanlışdır`),
};

const OPEN = {
  tr: frames(`
Kimse …ı iddia etmiyor
…a inanmıyorum
…ığ kuşkulu
…ığ ihtimali var
…ı tahmin ediyorum
Bakan …ı umuyor
Belki …
Büyük ihtimalle …
… galiba
İddiaya göre …
Söylentilere göre …
Diyelim ki …
Rüyasında …
Paralel bir evrende …
Bakanlık …ı doğrulamadı
…a dair hiçbir belge yok
…dan emin değiliz
…ığ kesin değil
Görünüşe göre …`),
  az: frames(`
Heç kim demir ki, …
…a inanmıram
Şübhəlidir ki, …
…ığ mümkündür
Bəlkə də …
Yəqin ki, …
Ola bilsin ki, …
Deyəsən, …
Şayiələrə görə, …
İddia olunur ki, …
Tutaq ki, …
Nazir ümid edir ki, …
Yuxusunda …
Romana görə, …
Nazirlik …ı təsdiqləməyib
…a dair heç bir sənəd yoxdur
Əmin deyiləm ki, …
Mənə elə gəlir ki, …`),
};

const polarityOf = (language: Language, text: string): string | undefined =>
  readIn(language, `${text}.`).claims.find((claim) => claim.rated)?.asserts.polarity;

describe.each([
  ['Turkish', TURKISH, TURKISH_CLAUSES, TOLD.tr, DENIED.tr, OPEN.tr] as const,
  ['Azerbaijani', AZERBAIJANI, AZERBAIJANI_CLAUSES, TOLD.az, DENIED.az, OPEN.az] as const,
])('the words around a claim in %s', (_, language, told, certain, denied, open) => {
  const around = (frame: string) =>
    told.map((clause) =>
      polarityOf(
        language,
        frame.replace(/…(?:ı(?!ğ)|ığ|a(?!\p{L})|dan)?/u, (slot) => clause[slot as keyof Clause]),
      ),
    );
  const plain = told.map((clause) => polarityOf(language, clause['…']));
  const turned = plain.map((polarity) => (polarity === 'denied' ? 'affirmed' : 'denied'));
  test.each(certain)('tell it as it stands: %s', (frame) => expect(around(frame)).toEqual(plain));
  test.each(denied)('deny it: %s', (frame) => expect(around(frame)).toEqual(turned));
  test.each(open)('leave it open: %s', (frame) => expect(around(frame)).toEqual(told.map(() => undefined)));
});

const OTHERS: readonly (readonly [Language, string, string | undefined])[] = [
  [TURKISH, 'Belki 907. madde hâlâ yürürlükte', undefined],
  [TURKISH, 'Yalan: 907. madde hâlâ yürürlükte', 'denied'],
  [TURKISH, '907. madde, bilindiği gibi, hâlâ yürürlükte', 'affirmed'],
  [TURKISH, '907. maddenin kaldırıldığı haberi yalan', 'denied'],
  [TURKISH, '907. maddenin iptali haberleri yalan', 'denied'],
  [TURKISH, 'Kimse 907. maddenin iptalini inkâr etmiyor', 'affirmed'],
  [TURKISH, '907. maddenin iptali bir hata', 'affirmed'],
  [TURKISH, '907. maddenin askıya alınıp alınmadığı bilinmiyor', undefined],
  [TURKISH, 'Trump’ın 907. maddeyi askıya alıp almadığı bilinmiyor', undefined],
  [AZERBAIJANI, 'Bəlkə 907-ci düzəliş hələ də qüvvədədir', undefined],
  [AZERBAIJANI, 'Mif: 907-ci düzəliş hələ də qüvvədədir', 'denied'],
  [AZERBAIJANI, '907-ci düzəliş, agentliyin məlumatına görə, hələ də qüvvədədir', 'affirmed'],
  [TURKISH, 'Belki 907. maddenin iptali gerçekleşti', undefined],
  [TURKISH, 'Yalan: 907. maddenin iptali gerçekleşti', 'denied'],
  [AZERBAIJANI, 'Bəlkə 907-ci düzəlişin ləğvi baş tutub', undefined],
  [AZERBAIJANI, 'Yalandır ki, 907-ci düzəlişin ləğvi baş tutub', 'denied'],
  [AZERBAIJANI, '907-ci düzəlişin ləğvi mifdir', 'denied'],
  [AZERBAIJANI, '907-ci düzəlişin ləğvi barədə xəbərlər yalandır', 'denied'],
  [AZERBAIJANI, 'Konqres guya sərhədi bağladığı iddiası ilə Maqnitski qanununu ləğv edib', 'affirmed'],
];

test.each(OTHERS)('$1', (language, text, want) => expect(polarityOf(language, text)).toBe(want));

test('who tells it stands before the body that did it', () => {
  const actorOf = (language: Language, text: string) => readIn(language, text).claims[0]?.asserts.actor?.name;
  expect(actorOf(TURKISH, 'Bakanlık Yüksek Mahkeme’nin 907. maddeyi iptal ettiğini duyurdu.')).toBe('Yüksek Mahkeme');
  expect(actorOf(TURKISH, 'Bakan, milletvekillerine Yüksek Mahkeme’nin 907. maddeyi iptal ettiğini hatırlattı.')).toBe(
    'Yüksek Mahkeme',
  );
  expect(actorOf(AZERBAIJANI, 'Nazirlik Ali Məhkəmənin 907-ci düzəlişi ləğv etdiyini elan edib.')).toBe('Ali Məhkəmə');
});
