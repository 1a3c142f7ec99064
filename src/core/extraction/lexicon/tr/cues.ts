/** Turkish words that attribute, and words for what people are. Folded. */
import type { CueWords } from '../../turkic/statements/cue-words.ts';
import { goingRoundWords, ownedWords } from '../../turkic/statements/noun-of-words.ts';
import { STATES } from './states.ts';
import { TIME_WORDS } from './time-words.ts';

const FINITE = '(?:[dt][iu]|m[iu]s(?:t[iu]r?)?|[iu]?yor(?:du)?|m[ae]kt[ae](?:d[iu]r)?|r)(?:l[ae]r)?';
const stems = (text: string): string => text.trim().split(/\s+/).join('|');

export const CUES: CueWords = {
  saying: new RegExp(
    `^(?:(?:${stems('soyle belirt vurgula ac[iı]kla konus ekle savun duyur hatirlat hatirla anlat yaz yorumla bildir de di aktar kaydet kaydett degerlendir sor yanitla cevapla ilet paylas iddia ileri yinele tekrarla uyar dile ozetle dusun inan san elestir ovdu isaret saptadi serzenis itiraf dediydi ogrendi duzelt itiraz cevap seslen ciz dogrula mujdele animsat ongor netlestir kesinlestir bahset karsila alkisla kina')})${FINITE}|(?:soyl|vurgul|ac[iı]kl|ekl|yoruml|tekrarl|ozetl|yanitl|cevapl|dogrul|mujdel)[iu]yor(?:du)?(?:l[ae]r)?|(?:etti|ediyor|etmis|etmisti|bulundu|bulunuyor|gosterdi|yapti|verdi|veriyor|kullandi|getirdi|surdu|suruyor|surmus(?:tu)?|bulunmustu|vermisti|buldu|cekti)(?:l[ae]r)?|(?:dese|yazsa|soylese|savunsa)(?:l[ae]r)?|deyip|gorusunde|kanisinda|emin|gorusundeler|derken)$`,
    'u',
  ),
  asking: new RegExp(`^(?:iste|cagir|cagirida|talep|bulun|oner)${FINITE}$`, 'u'),
  sayingParticiple:
    /^(?:diyen|soyleyen|duyuran|aciklayan|savunan|belirten|konusan|yazan|aktaran|ileten|vurgulayan|hatirlatan|kaydeden|bildiren|eden|atan|yayan)$/u,
  quotative:
    /^(?:(?:cagri|aciklama|uyari|yorum|degerlendirme|mesaj|iddia|tepki|tespit|vurgu|itiraz|gerekce|elestiri|hatirlatma|beyan|savunma|ongoru|ifade|tavsiye|oneri|talep|slogan|not|sitem|soz|cevap|yanit|temenni|sikayet|tekzip|manset|mujde|haber)(?:s?[iu])?(?:n[iu]|nd[ae]|yl[ae])?|baslig[iu](?:n[iu]|nd[ae]|yl[ae])?|diye|yer|ifadesine|ifadelerine|sozlerine|sozleriyle|sozlerini|sozuyle|seklinde|ifadelerini|ifadeleriyle|cumlesini|sozlerini|itirafinda|paylasimini|paylasiminda|diyerek|yazarak|soyleyerek|gorusunu|gorusunde|cevabini|dusuncesini|bilgisini|kanaatini)$/u,
  gore: /^(?:gore|bakilirsa|sorarsaniz|sorarsan|kalirsa)$/u,
  goingRound: goingRoundWords(
    'paylasim haber iddia mesaj gonderi tvit tweet post ileti soylenti manset dedikodu',
    'seklindeki yonundeki bicimindeki baslikli yazili ifadeli icerikli',
    'dolasan gezen gezinen yayilan paylasilan donen gorulen cikan',
  ),
  ownWords: ownedWords(
    'sozleri sozu',
    'iddia aciklama fikir fikr yorum ifade uyari cagri paylasim post tvit cikis mesaj mujde beyan cumle tespit saptama degerlendirme gorus nida manset baslik baslig',
  ),
  paper:
    /^(?:aciklama|bildiri|rapor|haber|metin|metn|mesaj|yazi|mektub|mektup|bulten|paylasim|karar|duyuru|belge|makale|brosur|not|mutalaa|yorum|video|afis|pankart|manset|ilan|tutanak|dilekce|savunma|e-posta|mail|kose|tasari|taslag|onerge)(?:[iu]n|s[iu]n)?[dt][ae]$/u,
  told: /^(?:belirtil|kaydedil|bildiril|vurgulan|hatirlatil|aktaril|aciklan|soylen|yazil|denil|savunul)(?:di|iyor|iyordu|mis|mekte|mektedir|ir)$|^(?:dendi|yaziyor|yaziyordu|deniyor)$/u,
  words:
    /^(?:soyledigine|sozlerine|iddiasina|ifadesine|aktardigina|haberine|verilerine|raporuna|belirttigine|gorusune|degerlendirmesine|aciklamasina|bilgilerine|anlattigina|dedigine|yazdigina|vurguladigina|kaydettigine)$/u,
  byWord: /^(?:ifadesiyle|deyisiyle|kanisinca|fikrince)$/u,
  roles: new RegExp(
    `^(?:${stems('baskan baskani cumhurbaskani basbakan bakan bakani milletvekil milletvekili senator sozcu sozcusu avukat profesor prof uzman uzmani analist arastirmaci gazeteci yazar yazari sunucu konuk konugu danisman danismani buyukelci buyukelcisi muhabir ekonomist akademisyen tarihci siyasetci diplomat direktor direktoru mudur muduru lider lideri genel sekreter sekreteri hukukcu (?!mono|nekro)\\p{L}{2,}olog \\p{L}*bilimci tuccar bankaci sendikaci iktisatci yorumcu editor aktivist hakim savci vali general yetkili yetkilisi uye uyesi aday adayi ogretmen doktor ogrenci blogcu temsilci temsilcisi vekil vekili spiker papaz imam isadami hoca parlamenter kaynak bilimcisi yonetici yoneticisi baskanvekili baskanvekil savunucu savunucusu aktivisti lideri girisimci kurucu kurucusu yardimcisi eleştirmen elestirmen kosa kosayazari')})(?:l[ae]r|s[iu]|[iu])?(?:'?(?:n?[iu]n|[yn]?[iu]|[yn]?[ae]|d[ae]n?))?$`,
    'u',
  ),
  particles: /^(?:di|del|della|der|van|von|fon|bin|ibn|dos|ter)$/u,
  calling: /\p{Script=Latin}{3}(?:s[iu]|[iu]m[iu]z)$/u,
  former: /^(?:eski|onceki|sabik|eks)$/u,
  notNames:
    /^(?:bu|o|bir|su|disisleri|icisleri|adalet|savunma|maliye|ticaret|ve|ama|ancak|fakat|oysa|gelismeyi|sonra|once|peki|buna|karsin|beyaz|saray\p{L}*|'?beyaz|kongre\p{L}*|senato\p{L}*|meclis\p{L}*|temsilciler|mahkeme\p{L}*|anayasa\p{L}*|yuksek|danistay\p{L}*|konsey\p{L}*|bakanlar|bakanlig\p{L}*|dunya|madde\p{L}*|yasa\p{L}*|kanun\p{L}*|anlasma\p{L}*|sozlesme\p{L}*|turkiye\p{L}*|amerika\p{L}*|rusya\p{L}*|azerbaycan\p{L}*|ermenistan\p{L}*|washington\p{L}*|ankara\p{L}*|moskova\p{L}*|baku\p{L}*|avrupa\p{L}*|birligi\p{L}*|birlesmis|milletler|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|dun|bugun|gecen|yeni|eger|ayrica|bazi|kimi|birleşik|birlesik|devletler\p{L}*|parti\p{L}*|resmi|gazete\p{L}*|konuy[al]\p{L}*|karar\p{L}*|iddia\p{L}*|toplanti\p{L}*|aciklama\p{L}*|siyaset|sosyal|yazili|acilis\p{L}*)(?:'\p{L}+)?$/u,
  labels: /^(?:iddia|sonuc|soru|cevap|yanit|bilgi|not|dogru|yanlis|gercek|mit|baslik|ozet)$/u,
  outlets:
    /^(?:gazete|ajans|dergi|portal|site|televizyon|kanal|blog)(?:s?[iu]?n?[iu]n|[iu]?n?[dt][ae]n?|[yn]?[ae]|s?[iu])?$/u,
  bodies:
    /^(?:bakanli[kg]|kurum|buyukelcili[kg]|orgut|dernek|derneg|vak[iı]f|vakf|komisyon|sirket|kurulus|birli[kg]|platform|sendika)(?:s?[iu]?n?[iu]n|[iu]?n?[dt][ae]n?|[yn]?[ae]|s?[iu])?$/u,
  occasion:
    /(?<!\p{L})(?:roportaj\p{L}*|basin toplantisi\p{L}*|toren\p{L}*|konusmasi\p{L}*|program\p{L}*|toplanti\p{L}*|oturum\p{L}*|zirve\p{L}*|soylesi\p{L}*|aciklamasi\p{L}*)/u,
  place: /(?<![\p{L}])(\p{Lu}\p{L}+)['’](?:d[ae]|t[ae])(?![\p{L}])/u,
  timeWords: TIME_WORDS,
  states: STATES,
};

/** `tasarı`, as who says it: its words bind nobody yet. Folded. */
export const DRAFTS = /(?<!\p{L})(?:tasari(?:si)?|taslag?k?i?|onerge(?:si)?)$/u;
