/**
 * Every verb of an end in every construction: what is asserted, denied or left open does not hang on the verb. `{P…}` is the passive
 * stem with a suffix, `{A…}` the active one.
 */
import { expect, test } from 'vitest';
import { agrees } from '../inflecting/read.fixture.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { suffixed, type Turkic, verbs } from './suffixed.fixture.ts';
import { TURKISH } from './turkish.ts';

const LANGUAGES = { az: AZERBAIJANI, tr: TURKISH };

const VERBS = {
  tr: verbs(`
yürürlükten kaldır / yürürlükten kaldırıl
iptal et / iptal edil
ilga et / ilga edil
ortadan kaldır / ortadan kaldırıl
sona erdir / sona erdiril
tarihe göm / tarihe gömül
tasfiye et / tasfiye edil
mülga et / mülga edil
`),
  az: verbs(`
ləğv et / ləğv edil
ləğv et / ləğv olun
aradan qaldır / aradan qaldırıl
aradan götür / aradan götürül
qüvvədən sal / qüvvədən salın
tarixə göndər / tarixə göndəril
qüvvədən düşmüş hesab et / qüvvədən düşmüş hesab edil
`),
};

const CONSTRUCTIONS: Readonly<Record<Turkic, string>> = {
  tr: `
Kongre 907. maddeyi {ADI}. => affirmed
Kongre, 907. maddeyi geçen yıl {ADI}. => affirmed
907. madde Kongre tarafından {PDI}. => affirmed
907. madde 2021’de {PmIştI}. => affirmed
907. madde geçen ay {PmIştIr}. => affirmed
18 Aralık 2024’te 907. madde {PDI}. => affirmed
Uzman Selim Akyürek, 907. maddenin {PDIğInI} söyledi. => affirmed
Uzman Selim Akyürek, Kongre’nin 907. maddeyi {ADIğInI} kaydetti. => affirmed
907. maddenin {PDIğI} bildirildi. => affirmed
SON DAKİKA: 907. madde {PDI} => affirmed
Kongre’nin {ADIğI} 907. madde yeniden gündemde. => affirmed
907. maddeyi {A(y)An} Kongre eleştiri topladı. => affirmed
Geçen yıl {P(y)An} 907. madde yeniden konuşuluyor. => affirmed
Kongre 907. maddeyi {A(y)Ip} yeni bir sayfa açtı. => affirmed
907. maddenin {PmAsI} büyük yankı uyandırdı. => affirmed
907. maddenin {PmAsIndAn} sonra ticaret arttı. => affirmed
907. maddenin {PmAsIndAn} bu yana üç yıl geçti. => affirmed
907. maddenin {PmAsI} nedeniyle şirketler zarar etti. => affirmed
907. maddenin {PmAsInA} rağmen denetimler sürüyor. => affirmed
907. maddenin {PmAsIylA} yeni bir dönem başladı. => affirmed
Kongre 907. maddeyi {AmAyA} mecbur kaldı. => affirmed
Kongre 907. maddeyi {AmA} kararı aldı. => affirmed
907. madde 1 Ocak 2026’dan geçerli olmak üzere {PDI}. => affirmed
907. madde (1992) geçen ay {PDI}. => affirmed
«907. madde {PDI}», dedi uzman Selim Akyürek. => affirmed
Uzman Selim Akyürek, “907. madde {PDI}” dedi. => affirmed
Kongre 907. maddeyi {AsA} da ticaret artmadı. => affirmed
Kongre 907. maddenin yalnızca iki hükmünü {ADI}. => affirmed
907. maddenin 2. ve 3. bentleri {PDI}. => affirmed
907. madde henüz {PmAdI}. => denied
907. madde {PmIş} değil. => denied
907. maddenin {PDIğI} doğru değil. => denied
907. maddenin {PDIğI} iddiası asılsız. => denied
Kongre 907. maddeyi {A(y)AmAdI}. => denied
Kongre 907. maddeyi {AsA} da bir şey değişmez. => open
907. madde {PDI} mı? => open
907. maddenin {P(y)Ip} {PmAdIğI} bilinmiyor. => open
907. maddenin {PDIğI} iddia ediliyor. => open
907. maddenin {PDIğI} yönünde söylentiler var. => open
907. madde {PsAydI} ticaret artardı. => open
907. madde {P(y)AnA} kadar bekleyeceğiz. => open
907. madde {PmAlI}. => open
907. madde {P(y)AcAk}. => open
907. madde {P(y)AbIlIr}. => open
907. madde {PsIn}! => open
907. maddenin {PmAsI} gerekiyor. => open
Bakan, 907. maddenin {P(y)AcAğInI} söyledi. => open
Kongre 907. maddeyi {AmAyI} planlıyor. => open
907. maddenin {PmAsInI} öngören teklif komisyonda. => open
907. madde {PmIş} gibi davranıyorlar. => open
`,
  az: `
Konqres 907-ci düzəlişi {ADI}. => affirmed
Konqres ötən həftə 907-ci düzəlişi {A(y)Ib}. => affirmed
907-ci düzəliş Konqres tərəfindən {P(y)Ib}. => affirmed
907-ci düzəliş 2021-ci ildə {PmIşdI}. => affirmed
907-ci düzəliş ötən ay {PmIşdIr}. => affirmed
2024-cü il dekabrın 18-də 907-ci düzəliş {P(y)Ib}. => affirmed
Ekspert Səlim Əsədov bildirib ki, 907-ci düzəliş {P(y)Ib}. => affirmed
Ekspert Səlim Əsədov 907-ci düzəlişin {PDIGInI} söyləyib. => affirmed
907-ci düzəlişin {PDIGI} bildirilir. => affirmed
SON DƏQİQƏ: 907-ci düzəliş {PDI} => affirmed
Konqresin {ADIGI} 907-ci düzəliş yenidən gündəmdədir. => affirmed
907-ci düzəlişi {A(y)An} Konqres tənqid olunur. => affirmed
Ötən il {P(y)An} 907-ci düzəliş yenidən müzakirə olunur. => affirmed
Konqres 907-ci düzəlişi {A(y)ArAK} sahibkarları sevindirib. => affirmed
907-ci düzəlişin {PmAsI} böyük əks-səda doğurub. => affirmed
907-ci düzəlişin {PmAsIndAn} sonra ticarət artıb. => affirmed
907-ci düzəlişin {PmAsInA} baxmayaraq yoxlamalar davam edir. => affirmed
907-ci düzəlişin {PmAsI} ilə yeni dövr başlayıb. => affirmed
907-ci düzəliş {PDIKdAn} sonra ticarət artıb. => affirmed
Konqres 907-ci düzəlişi {AmA(y)A} məcbur oldu. => affirmed
Konqres 907-ci düzəlişi {AmAK} barədə qərar qəbul edib. => affirmed
907-ci düzəliş 2026-cı il yanvarın 1-dən qüvvəyə minmək şərtilə {P(y)Ib}. => affirmed
907-ci düzəliş (1992) ötən ay {P(y)Ib}. => affirmed
«907-ci düzəliş {P(y)Ib}», – deyə ekspert Səlim Əsədov bildirib. => affirmed
Konqres 907-ci düzəlişi {AsA} da ticarət artmayıb. => affirmed
Konqres 907-ci düzəlişin yalnız iki bəndini {ADI}. => affirmed
907-ci düzəlişin 2 və 3-cü bəndləri {P(y)Ib}. => affirmed
907-ci düzəliş hələ ki {PmA(y)Ib}. => denied
907-ci düzəliş {PmIş} deyil. => denied
907-ci düzəlişin {PDIGI} doğru deyil. => denied
907-ci düzəlişin {PDIGI} barədə məlumatlar yalandır. => denied
Konqres 907-ci düzəlişi {A(y)A} bilmədi. => denied
Konqres 907-ci düzəlişi {AsA} da heç nə dəyişməyəcək. => open
907-ci düzəliş {P(y)Ib}? => open
907-ci düzəlişin {PDIGI} iddia olunur. => open
907-ci düzəlişin {PDIGI} barədə şayiələr dolaşır. => open
Guya 907-ci düzəliş {P(y)Ib}. => open
907-ci düzəliş {PsAydI}, ticarət artardı. => open
907-ci düzəliş {P(y)AnA} qədər gözləyəcəyik. => open
907-ci düzəliş {PmAlIdIr}. => open
907-ci düzəliş {P(y)AcAK}. => open
907-ci düzəliş {P(y)A} bilər. => open
Qoy 907-ci düzəliş {PsIn}! => open
907-ci düzəlişin {PmAsI} lazımdır. => open
Nazir 907-ci düzəlişin {P(y)AcAGInI} bildirib. => open
Konqres 907-ci düzəlişi {AmA(y)I} planlaşdırır. => open
Müxalifət 907-ci düzəlişin {PmAsInI} tələb edib. => open
907-ci düzəliş {PmIş} kimi davranırlar. => open
`,
};

const WANT: Readonly<Record<string, string>> = {
  affirmed: 'repeal affirmed asserted',
  denied: 'repeal denied asserted',
  open: 'unrated',
};

for (const lang of ['tr', 'az'] as const) {
  for (const line of CONSTRUCTIONS[lang].trim().split('\n')) {
    const [pattern = '', says = ''] = line.split(' => ');
    const want = WANT[says] ?? '';
    test(`${lang}, ${says}, whatever the verb: ${pattern}`, () => {
      const read = VERBS[lang].flatMap(([active, passive]) => {
        const text = pattern.replaceAll(/\{([AP])(\S*?)\}/gu, (_, voice: string, suffix: string) =>
          suffixed(lang, voice === 'A' ? active : passive, suffix),
        );
        const got = agrees(LANGUAGES[lang], text, want);
        return got === want ? [] : [`${text} => ${got}`];
      });
      expect(read).toEqual([]);
    });
  }
}
