/** Turkish words around a verbal noun that decide whether it asserts anything (the modality gate). Folded stems. */
import type { Governing } from '../../turkic/words/lexicon.ts';

const stem = (of: Governing, list: string): readonly [RegExp, Governing] => [
  new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})`, 'u'),
  of,
];

export const GOVERNORS: readonly (readonly [RegExp, Governing])[] = [
  stem('asserted', '(?:zorunda|durumunda|mecburiyetinde)_kal(?:d|m[iu]s) mecbur_kal(?:d|m[iu]s) zorunda_birak'),
  stem(
    'demanded',
    'slogan vakti(?:d|$) zamani(?:d|$) iste(?!m[ae]y) isti tale[pb] cagri cagir davet(?!iye) um(?:uy|m|d|ar|ul|ut(?!lan)) umit temenni arzu kosul sart_kos israr bekle bekli gerek lazim sart zorunda zorunlulu[kg] zaruret zorunlu_(?:ol|gor) savunuyor mucadele kampanya cali[sş] ugras beklenti rica diliyor dilemi(?:s|yor) oner tavsiye salik cagris destekl',
  ),
  stem('hypothetical', 'ilk_adim adim_at anlamina manasina demekti acisindan bakimindan'),
  stem(
    'planned',
    'hazir(?:$|_ol|d) planla planli hedefl amacl niyet vaat vaad soz hazirla hazirli soyleyecek taahhut yonunde',
  ),
  stem(
    'hypothetical',
    '(?:zor|guc|uzak)_gor onu(?:nu)?_ac ongor icer icin kaldi kala tasari teklif taslak taslag onerge olasilik olasilig ihtimal mumkun tartis gorus muzakere (?:surec|prosedur)\\p{L}*_basla gundem onceli[kg] girisim caba istenme plan konusu oylama karsi_cik tehdit veto_et durumunda halinde takdirde olursa secenek senaryo imkan dusunul kork iddia soylenti yetki hakki',
  ),
  stem(
    'denied',
    'firsat_bulam zaman_bulam muvaffak_olam vazgec kacin imtina onle engelle reddet yalanla inkar basarama',
  ),
  stem(
    'presupposed',
    'uzerinden sonra sonrasi nedeniyle dolayi sayesinde ragmen karsin tesekkur kutla memnun duyur acikla tebrik elestir kinadi sevin ovd ovgu beri bu_yana buldu karsila uzerine birlikte ardindan nitele niteli adlandir tanimla degerlendir yorumla',
  ),
  stem(
    'asserted',
    'imzala onayla hayata_gecir(?:d|m[ei](?:d|s)|em|il(?:d|mis|med)) gerceklest tamamlan karari karar oldu basar sagla kararname kararnamesi',
  ),
];

export const MILESTONES = /^(?:baslangic|sonuc|gosterge|kanit|zafer|basari|noktasi|adim|olay)\p{L}*$/u;

export const REMINDERS =
  /(?: (?:unut(?:ma)?|hatirlat?|belirt|vurgula|soyle|animsat|ekle|bil|gor|bildir|de)|kabul et|altini ciz)m[ae](?:y[iu]|k) (?:gerek|lazim|sart|zorunda)/u;
