/** Folded words, Turkish and Azerbaijani, by which one vouches for what is told, denies it or leaves it open. */

const NOT = 'm[aeəiu]';
const NOUN =
  '(?:iddia|haber|xəbər|soylenti|sayiə|dedikodu|məlumat|bilgi|inanc|fikri?|fikir|goru[sş]|aciqlama|aciklama|paylasim|mesaj|bəyanat|efsane|sav|tez)\\p{L}*';
const ABOUT =
  '(?:barədə|barəsində|haqqinda|haqda|hakkinda|dair|iliskin|yonunde|yonundeki|seklindeki|səklində|səklindəki|ilə bagli|ile ilgili|ilgili|bagli)(?:ki)?';
/** Between the predicate and what is said of it. */
const HELD = `(?:(?:${ABOUT} )?(?:\\p{L}+ ){0,2}?${NOUN} )?`;

const UNTRUE =
  '(?:(?:ag |koca |goz gore gore )?yalan(?:d[iu]r|di|mis)?|gercek disi(?:d[iu]r)?|(?:dogru|gercek) olmad\\p{L}+|asl[iu] (?:astari )?(?:yok|yox)\\p{L}*|əsasi yox\\p{L}*|asilsiz\\p{L}*|əsassiz\\p{L}*|uydurma\\p{L}*|yanlis(?:t[iu]r|d[iu]r|ti)?|səhv(?:dir)?|temelsiz\\p{L}*|sacma(?:l[iu]k|dir)?|cəfəng\\p{L}*|efsane(?:dir)?|mif(?:dir)?|hata(?:dir)?|dezenformasyon|(?:dogru|gercek|həqiqət|duz|duzgun|haqiqət) (?:degil|deyil)\\p{L}*|(?:gercegi|dogruyu) yansitm\\p{L}+|həqiqəti əks etdirm\\p{L}+|həqiqətə uygun deyil\\p{L}*)';
const DENYING = `(?:yalanla(?!${NOT})|reddet(?!${NOT})|reddedi|curut(?!${NOT})|inkar (?:et(?!${NOT})|ed[iə])|(?:təkzib|rədd) (?:et(?!${NOT})|ed[iə](?!l${NOT})))\\p{L}*`;
const SAYING =
  '(?:soyle|soylə|de|dey|diy|yaz|iddia et|iddia ed|savun|one sur|ileri sur|san|dusun|inan|zannet|hesab et|hesab ed|guman ed)';

/** `… inkâr edilemez`, `… kimsenin şüphesi yok`, `… sirr deyil`. */
export const CERTAIN_BEHIND = new RegExp(
  `^(?:artik |artiq |kimse |hic kimse |heç kim |hec kim |hec kəs |hicbir \\p{L}+ |kimsenin |hec kimin |hic |hec |bir |icin |ucun |kimseye |hec kimə ){0,3}(?:${[
    '(?:suphe|kusku|subhə|tartisma)\\p{L}* (?:yok|yox|goturm|duym|dogurm|etm|edilm|birakm|altina alm)\\p{L}*',
    'subhələnm\\p{L}+',
    '(?:\\p{L}+ )?(?:yalan|soylenti|sayiə|sir|sirr|efsane|mif|uydurma|gizli|tesaduf) (?:degil|deyil)\\p{L}*',
    `(?:yalanla|gizle|gizlə|gizlət|sakla|yads[iu]|tartis|danm|unut)(?:n|l)?(?:[iu]l|n)?${NOT}\\p{L}*`,
    `yadsinam\\p{L}+|tartisilm\\p{L}+|danilmaz\\p{L}*|inkaredilməz\\p{L}*`,
    `(?:reddet|reddedil)${NOT}\\p{L}*`,
    `(?:inkar|təkzib|rədd|mubahisə) (?:et|ed|edil)(?:[eə])?${NOT}\\p{L}*`,
    'inkar (?:et|ed)(?:mek|mək|ən|en|məy|meye)\\p{L}* (?:yok|yox|mumkun d\\p{L}+|olmaz|imkansiz\\p{L}*)',
    'inkar edə bilm\\p{L}+',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** `heç kim inkar etmir ki`, `sirr deyil ki`, `hiç şüphe yok ki`. */
export const CERTAIN_AHEAD = new RegExp(
  `(?:^| )(?:(?:suphe|kusku|subhə)\\p{L}* (?:yok|yox|etm)\\p{L}*|(?:inkar|təkzib|mubahisə) (?:et|ed|edil)${NOT}\\p{L}*|inkar (?:etmək olmaz|edə bilm\\p{L}+|etmek mumkun degil)|(?:sir|sirr|yalan|sayiə|soylenti) (?:degil|deyil)\\p{L}*|subhəsiz|kuskusuz|suphesiz)$`,
  'u',
);

/** `… iddiası asılsız`, `… barədə xəbərləri təkzib edib`, `… söyleyenler yanılıyor`, `… demək deyil`. */
export const DENIED_BEHIND = new RegExp(
  `^(?:${[
    `${HELD}(?:bir |tam |tamamen |tamamilə |sadəcə |sadece |kesinlikle |qətiyyən |hic |hec |buyuk |bu |- ?bu |- )*${UNTRUE}`,
    `${HELD}(?:kesin (?:bir )?dille |qəti (?:səkildə |surətdə |olaraq )?|acikca |resmen |rəsmən )?${DENYING}`,
    `${HELD}(?:aksine|əksinə)(?: olaraq)?`,
    `(?:${NOUN} )(?:aksine|əksinə)`,
    'd[ie]y[eə] bir s?[eə]y (?:yok|yox)\\p{L}*',
    '(?:demək deyil|demek degil|anlam[iu]na g[eə]lm\\p{L}+|manasina gəlm\\p{L}+|gosterm\\p{L}+|gostərm\\p{L}+)',
    `${SAYING}(?:m[eaə][kq]|n[iu]lm[eə]si) (?:\\p{L}+ )?${UNTRUE}`,
    `${SAYING}m[eaə][kq] (?:bir )?(?:yanilgi|hata|səhv)\\p{L}*`,
    `(?:\\p{L}+ )?(?:${SAYING}|ed)(?:y?[eaə]nl[eaə]r|rk[eə]n|[iu]rk[eə]n|[eə]rkən) (?:\\p{L}+ )?yan[iu]l\\p{L}+`,
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** `ləğvi barədə iddialar` may be about a plan; news are of what was done. */
const NEWS = `(?:${NOUN}|${ABOUT} (?:haber|xəbər|məlumat|bilgi)\\p{L}*)`;
/** Of a noun of event: `kaldırılması haberleri yalan`, `ləğvini təkzib edib`; `kaldırılması yanlış` judges what was done. */
export const NOUN_DENIED = new RegExp(
  `^(?:${[
    `${NEWS} (?:bir |tam |tamamen |tamamilə |sadəcə |sadece )*${UNTRUE}`,
    `${NEWS} (?:kesin dille |qəti |acikca |resmen |rəsmən )?${DENYING}`,
    '(?:bir |tam |tamamen |tamamilə |sadəcə |sadece )*(?:yalan(?:d[iu]r)?|uydurma\\p{L}*|mif(?:dir)?|efsane(?:dir)?|asilsiz\\p{L}*|əsassiz\\p{L}*|(?:gercek|həqiqət) (?:degil|deyil)\\p{L}*)',
    `(?:yalanla|təkzib (?:et|ed[iə])|inkar (?:et|ed))(?!${NOT})\\p{L}*`,
    'd[ie]y[eə] bir s?[eə]y (?:yok|yox)\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** `kaldırılmasını inkâr etmiyor`, `ləğvini təkzib etməyib`. */
export const NOUN_CERTAIN = new RegExp(
  `^(?:yalanla|(?:inkar|təkzib) (?:et|ed|edil)[eə]?)${NOT}(?![eaə][kq]|[eaə]s)\\p{L}*`,
  'u',
);

/** `doğru deyil ki`, `yalandır ki`, `bu o demək deyil ki`, `təkzib edib ki`. */
export const DENIED_AHEAD = new RegExp(
  `(?:^| )(?:${UNTRUE}|${DENYING}|demək deyil|demek degil|(?:demək|soyləmək|dusunmək|hesab etmək) ${UNTRUE}|deyənlər)$`,
  'u',
);

/** Before a colon or a dash, at the head of a sentence. */
export const DENIED_LABEL =
  /^(?:(?:buyuk|boyuk|yaygin) )?(?:yalan|yanlis|efsane|mif|uydurma|sehir efsanesi|asilsiz iddia|yalan iddia|yalan haber|yalan xəbər|əsassiz iddia|fake)$/u;

/** `… iddia etmiyor`, `… inanmıram`, `… kuşkulu`, `… olası`, `… hayal edin`, `… umuyor`. */
export const OPEN_BEHIND = new RegExp(
  `^(?:hic |hec |biraz |cok |kimse |hec kim |hec kəs )?(?:${[
    `(?:iddia (?:et|ed)|soyle|soylə|de|inan|san|zannet|dusun)m(?:iyor|uyor|[eaə]d[iu]|[eaə]m[iu]s|[eaə]z|[iu]r|[eaə]y[iu]b)\\p{L}*`,
    'demir\\p{L}*',
    `(?:dogrula|təsdiqlə|teyit (?:et|ed)|təsdiq (?:et|ed)|kanitla)${NOT}(?![eaə][kq])\\p{L}*`,
    `(?:dair|iliskin|gosteren|gostərən|kanitlayan|dogrulayan|təsdiqləyən|barədə|haqqinda|hakkinda|yonunde) (?:\\p{L}+ ){0,2}(?:kanit|belge|delil|bulgu|sənəd|subut|dəlil|isarət|isaret|emare|kayit)\\p{L}* (?:yok|yox|bulunm|tapilm)\\p{L}*`,
    '(?:emin|əmin|kesin|dəqiq|belli|bəlli|məlum) (?:degil|deyil)\\p{L}*|mechul\\p{L}*',
    '(?:rivayet ed|konusulu|danisil|zanned)\\p{L}+|(?:izlenim|təəssurat)[iu]? (?:var|yaran|uyan|dog)\\p{L}*|sand[iu]m',
    '(?:suphe|kusku|subhə)(?:li|lu)\\p{L}*|(?:suphe|subhə) ed\\p{L}+|suphe duyu\\p{L}+',
    '(?:olasi|muhtemel|mumkun|istisna deyil|ihtimal|ehtimal)(?:d[iu]r)?',
    '(?:olasilig|ihtimal|ehtimal)[iu] (?:var|yok|yox|yuksek|yuksək|zayif|konus|muzakirə|tartis)\\p{L}*',
    '(?:tahmin|hayal|təsəvvur|təxmin|merak|farz|fərz|guman|ehtimal) ed\\p{L}+',
    'dusunun\\p{L}*|dusunelim|varsay\\p{L}+|umu(?:yor|l|t|m)\\p{L}*|umid ed\\p{L}+|ummak\\p{L}*',
    '(?:gibi|kimi) gorun\\p{L}+|umudunda\\p{L}*|umidində\\p{L}*',
    '(?:sor(?:du|ul|ar|uyor|us)|korkuyor|korkar|qorxur|qorxul|dile(?:di|mis)|diliyor)\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** `deyirlər ki`, `ola bilsin ki`, `heç kim demir ki`, `diyelim ki`, `tutaq ki`. */
export const OPEN_AHEAD = new RegExp(
  `(?:^| )(?:${[
    '(?:demir|deməyib|demiyor|soyləm(?:ir|əyib)|iddia etm\\p{L}+|inanm\\p{L}+|sanm\\p{L}+)',
    '(?:emin|əmin) (?:degil|deyil)\\p{L}*|(?:subut|dəlil|kanit|delil|sənəd) (?:yok|yox)\\p{L}*|mənə elə gəlir|təəssurat (?:yaran|var)\\p{L}*|(?:suphe|subhə) ed\\p{L}+|subhəli(?:d[iu]r)?|suphelidir|kuskuludur',
    'ola bil\\p{L}+|olabilir|mumkun(?:d[iu]r)?|ehtimal(?: var| ed\\p{L}+| olun\\p{L}+)?|ihtimal|muhtemel(?:dir)?|(?:cox )?guman(?: ed\\p{L}+)?|yəqin|istisna deyil|bəlkə|guya|sanki',
    'iddia (?:olunur|edilir|ediliyor)|sayiə\\p{L}*(?: \\p{L}+)?|soylenti\\p{L}*(?: \\p{L}+)?',
    'diyelim|farz edelim|varsayalim|varsayin|dusunun|tutaq|fərz ed\\p{L}+|təsəvvur ed\\p{L}+|dusunək|gotur\\p{L}+',
    'umid ed\\p{L}+|umid var|umuyor\\p{L}*|qorxur\\p{L}*|korkuyor\\p{L}*|diləyir\\p{L}*|arzulayir\\p{L}*|istəyir\\p{L}*|istiyor\\p{L}*',
    // what is said in a bill is not law yet
    '(?:layihədə|layihəsində|tasarida|taslakta|teklifte) (?:vurgulan|qeyd olun|qeyd edil|deyil|gostəril|yazil|belirtil|denil|ifade edil)\\p{L}*',
    '(?:yuxuda|ruyada|ruyamda|yuxumda|ruyasinda|yuxusunda) (?:gor\\p{L}+)?',
  ].join('|')})$`,
  'u',
);

/** Within the clause, before its predicate. */
export const OPEN_WITHIN =
  /(?:^| )(?:belki|muhtemelen|galiba|herhalde|sanirim|zannederim|zənnimcə|gorunuse gore|buyuk (?:ihtimalle|olasilikla)|yuksek (?:ihtimalle|olasilikla)|olasilikla|bəlkə|deyəsən|guman ki|yəqin(?: ki)?|ehtimal(?: ki)?|gorunur|(?:soylentilere?|soylentiye|rivayete|dedikodulara|dedikoduya|iddiaya|iddialara|sayiələrə|sayiəyə|deyilənə|deyilənlərə|layihəyə|layihəsinə|tasariya|tasarisina|taslaga|teklife) g[oö]r[eə]|(?:tasarida|taslakta|layihədə))(?= |$)/u;

export const ALLEGED = /(?:^| )(?:guya|sozde|sozumona|sozum ona|sanki|elə bil)(?= |$)/u;

/** By itself between commas, before what is told or behind it. */
export const OPEN_ASIDE =
  /^(?:ama |amma |ve |və |ki )?(?:belki(?: de)?|bəlkə(?: də)?|muhtemelen|galiba|herhalde|sanirim|zannederim|zannimca|zənnimcə|gorunuse gore|anlasilan|deyəsən|guman ki|cox guman ki|yəqin(?: ki)?|ehtimal(?: ki)?|gorunur|(?:qanun )?layihəsinə gorə|layihəyə gorə|(?:yasa |kanun )?tasarisina gore|tasariya gore|ola bilsin(?: ki)?|guya(?: ki)?|sayiələrə gorə|deyilənə gorə|iddialara gorə|iddiaya gore|soylentilere gore|soylentiye gore|rivayete gore|dedikodulara gore|buyuk (?:ihtimalle|olasilikla))$/u;
