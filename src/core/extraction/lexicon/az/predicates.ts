/** Azerbaijani words for what happens to a law, folded (ə stays). `lead stem,stem / passive`. Forms: turkic/verbs/verb-form.ts. */
import type { Sense } from '../../sense.ts';
import { type TurkicVerb, verb } from '../../turkic/words/lexicon.ts';

export const VERBS: readonly TurkicVerb[] = [
  ...verb(
    'endLaw',
    'ləgv et,ed,elə / edil,olun | tarixin ~\\p{L}+ gondər / gondəril | tarixin ~\\p{L}+ ver / veril | tarixə gom / gomul | arxivə gondər / gondəril | tarixə gondər / gondəril | aradan qaldir / qaldiril | aradan gotur / goturul | qaldir / qaldiril | gotur / goturul | legv et,ed / edil,olun | ustundən xətt cək / cəkil | qanunvericilikdən cixar / cixaril | konstitusiyadan cixar / cixaril | qurtuldur / ',
  ),
  ...verb(
    'endLaw',
    'bagla / baglan | bitir / bitiril | sona catdir / catdiril | burax / buraxil | sonlandir / sonlandiril',
    'object',
    true,
  ),
  ...verb(
    'endLaw',
    'omru basa cat | omru bit | omru sona cat | omru tukən | quvvədən dus | tarixin arxivinə kec | arxivə kec | tarixə cevril | quvvəsini itir | quvvəsi qalma | quvvəsini itirmis ol | tarixə qovus | tarixə qaris | tarixdə qal | tarix ol | aradan qalx | ortadan qalx | ləgv ol | etibardan dus | etibarini itir | kecmisdə qal | movcudlugunu dayandir | siradan cix | gucunu itir | omrunu basa vur | qanunvericilikdən cix',
    'subject',
  ),
  ...verb('endLaw', 'qalx', 'subject', true),
  ...verb('endLaw', 'xilas ol | azad ol | qurtul', 'ablative', true),
  ...verb('endLaw', 'oldur / oldurul | sil / silin', 'object', true),
  ...verb('endLaw', 'son qoy / qoyul | noqtə qoy / qoyul | son ver / veril | xitam ver / veril', 'dative'),
  ...verb(
    'repeal',
    'quvvədən sal / salin | quvvədən qaldir / qaldiril | quvvəsini itirmis hesab et,ed / edil,olun | quvvəsini itirmis ~(?:elan;bəyan) et,ed / edil,olun | quvvəsini itirmis say / sayil | quvvədən dusmus ~(?:hesab;elan;bəyan) et,ed / edil,olun | quvvədən dusmus say / sayil | quvvədən dusmus tani / tanin',
  ),
  ...verb(
    'voidByCourt',
    'etibarsiz et,ed / edil,olun | etibarsiz say / sayil | konstitusiyaya zidd ~(?:elan;hesab) et,ed / edil,olun | ~(?:konstitusiyaya)?zidd elan et,ed / edil,olun | etibarsiz elan et,ed / edil,olun | etibarsiz hesab et,ed / edil,olun | konstitusiyaya zidd hesab et,ed / edil,olun | zidd say / sayil | qanunsuz say / sayil | qanunsuz hesab et,ed / edil | etibarsiz tani / tanin | qeyri-konstitusion elan et,ed / edil | qanunsuz elan et,ed / edil,olun | qeyri-qanuni elan et,ed / edil,olun | qeyri-qanuni hesab et,ed / edil,olun | qeyri-qanuni say / sayil | uygun olmayan hesab et,ed / edil,olun',
  ),
  ...verb(
    'uphold',
    'konstitusiyaya uygun ~(?:hesab;elan) et,ed / edil,olun | konstitusiyaya uygun say / sayil | qanuni hesab et,ed / edil,olun | ~(?:qanuni;konstitusion) say / sayil | konstitusion ~(?:elan;hesab) et,ed / edil,olun',
  ),
  ...verb('rescind', 'geri cagir / cagiril | geri gotur / goturul | geri cək / cəkil | geri al / alin'),
  ...verb(
    'leave',
    'cix / cixil | imtina et,ed / edil,olun | cəkil / cəkilin | ayril / ayrilin | cixar / cixaril | geri cək,cəkil / cəkilin',
    'ablative',
  ),
  ...verb(
    'endLaw',
    'fəaliyyətini basa catdir | fəaliyyətini basa vur | fəaliyyətinə son qoy / qoyul | fəaliyyətinə xitam ver | fəaliyyətini dayandir | isini basa catdir',
    'subject',
  ),
  ...verb('restore', 'qaytar / qaytaril | yenidən daxil et,ed / edil,olun | yenidən sal / salin', 'dative'),
  ...verb('restore', 'qayit / qayidil | geri don / donul | yenidən qosul / qosulun | təkrar qosul / qosulun', 'dative'),
  ...verb('ratify', 'qosul | tərəf ol', 'dative', true),
  ...verb('denounce', 'denonsasiya et,ed / edil,olun'),
  ...verb('leave', 'tərk et,ed,elə / edil | pozub at / atil'),
  ...verb(
    'expire',
    'tamam ol | bit | basa cat | sona cat | dol | qurtar | tamamlan | muddətini basa vur | muddətini doldur | vaxtini basa vur',
    'subject',
  ),
  ...verb(
    'suspend',
    'dayandir / dayandiril | rəfə qoy / qoyul | rəfə qaldir / qaldiril | askiya al / alin | dondur / dondurul | saxla / saxlanil',
  ),
  ...verb('suspend', '~(?:ara;fasilə) ver / veril', 'dative'),
  ...verb('block', 'blokla / bloklan | bloka al / alin'),
  ...verb(
    'extend',
    'uzat,uzad / uzadil | daimi et,ed / edil,olun | daimiləsdir / daimiləsdiril | ~muddəti(?:ni)? artir / artiril | yenilə / yenilən | təzələ / təzələn | davam etdir / etdiril',
  ),
  ...verb(
    'restore',
    'bərpa et,ed / edil,olun | yenidən quvvəyə mindir / mindiril | yenidən qoy / qoyul | geri qaytar / qaytaril | yenidən tətbiq et,ed / edil,olun | canlandir / canlandiril',
  ),
  ...verb(
    'begin',
    'quvvəyə min | quvvəyə gir | qanuni quvvəyə min | isə dus | huquqi quvvə al | qanuni quvvə al | tətbiq olunmaga basla | tətbiq edilməyə basla | quvvədə olmaga basla',
    'subject',
  ),
  ...verb('begin', 'tətbiq etməyə basla'),
  ...verb('begin', 'basla / baslan,basland,basladil', 'dative', true),
  ...verb('enforce', '~\\p{L}+(?:dan;dən) islə', 'subject', true),
  ...verb('enforce', 'artiq islə', 'subject', true),
  // how long it lasted, all told
  ...verb('endLaw', '~[\\p{L}\\p{N}]+ ~(?:dəqiqə;saat;gun;həftə;ay;il) cək', 'subject', false, 'remain'),
  ...verb('begin', 'quvvəyə mindir / mindiril | isə sal / salin'),
  ...verb('impose', 'tətbiq et,ed / edil,olun', 'object', true, 'enforce'),
  ...verb(
    'impose',
    'qoy / qoyul | elan et,ed / edil,olun | yarat,yarad / yaradil | təsis et,ed / edil,olun | qur / qurul',
    'object',
    true,
  ),
  ...verb('remain', 'quvvədə saxla / saxlanil,saxlan'),
  ...verb('enforce', 'yig / yigil | tut / tutul | al / alin', 'object', true),
  ...verb('enforce', 'samil et,ed / edil,olun', 'object', true),
  ...verb('enforce', 'icra et,ed / edil,olun | həyata kecir / keciril', 'object', true),
  ...verb(
    'pass',
    'qəbul et,ed / edil,olun | təsdiqlə / təsdiqlən | təsdiq et,ed / edil,olun | dəstəklə / dəstəklən',
    'object',
    true,
  ),
  ...verb(
    'pass',
    'səs ver / veril | lehinə səs ver / veril | hə de | raziliq ver / veril | raziligini ver | yasil isiq yandir / yandiril',
    'dative',
    true,
  ),
  ...verb('pass', 'kecir / kecirildi | bəyən / bəyənil', 'object', true),
  ...verb('amend', 'toxun / toxunul', 'dative', true),
  ...verb('suspend', 'sifirla / sifirlan', 'object', true),
  ...verb('voidByCourt', '~(?:məhkəmə;məhkəməsi)n?(?:dən) qayit', 'subject'),
  ...verb(
    'introduce',
    'təqdim et,ed / edil,olun | təklif et,ed / edil,olun | qeydiyyata al / alin | qeydə al / alin',
    'object',
    true,
  ),
  ...verb('introduce', 'parafla / paraflan | paraf et,ed / edil,olun'),
  ...verb('introduce', 'paraf at / atil', 'dative'),
  ...verb('sign', 'imzala / imzalan', 'object', true),
  ...verb('sign', '~(?:kral;kralin;kralliq) ~(?:razilig[iu];razilig[iu]n[iu];təsdiqi;təsdiqini) al', 'subject'),
  ...verb('sign', 'imza at / atil | imza qoy / qoyul | qol cək / cəkil', 'dative', true),
  ...verb(
    'pass',
    '~(?:konqres;məclis;milliməclis;məclisi;parlament;parlamenti;senat;senati;palata;palatasi;oxunus;rada;radasi;seym;seymi;duma;dumasi;knesset;kneset;bundestaq;komitə;komitəsi)n?(?:dan;dən) kec',
    'subject',
  ),
  ...verb(
    'pass',
    '~(?:konqres;məclis;milliməclis;məclisi;parlament;parlamenti;senat;duma;knesset;rada)n?(?:dan;dən) kecir / kecirildi',
  ),
  ...verb(
    'make',
    '~konstitusiya(?:s[iu]n|y)a ~(?:daxil) ol | ~konstitusiya(?:s[iu]n|y)a dus | qanunlas | qanuna cevril',
    'subject',
  ),
  ...verb('ratify', 'ratifikasiya et,ed / edil,olun'),
  ...verb('veto', 'veto et,ed / edil'),
  ...verb('veto', 'veto qoy / qoyul', 'dative'),
  // back to the house that passed it
  ...verb(
    'veto',
    '~(?:parlament;məclis;konqres;senat)(?:[iu]n)?[əa] qaytar / qaytaril | ~(?:parlament;məclis;konqres;senat)(?:[iu]n)?[əa] geri qaytar / qaytaril | ~(?:parlament;məclis;konqres;senat)(?:[iu]n)?[əa] geri gondər / gondəril',
  ),
  ...verb('fail', 'rədd et,ed / edil,olun'),
  ...verb('amend', '~dəyisiklik(?:lər)? et,ed / edil,olun | ~(?:duzəlis;əlavə)(?:lər)? et,ed / edil,olun', 'dative'),
  ...verb('amend', 'sərtləsdir / sərtləsdiril | yumsalt,yumsald / yumsaldil', 'object', true),
  ...verb('amend', 'artir / artiril | azalt,azald / azaldil | genisləndir / genisləndiril', 'object', true),
  ...verb('exempt', 'azad et,ed / edil,olun', 'ablative', true),
  ...verb('exercise', 'istifadə et,ed / edil,olun', 'ablative', true),
  ...verb('amend', 'dəyisdir / dəyisdiril | dəyis', 'object', true),
  ...verb(
    'postpone',
    'təxirə sal / salin | təxirə saldir / saldiril | gecikdir / gecikdiril | yubat,yubad / yubadil | sonraya saxla / saxlanil | sonraya kecir / kecirildi',
  ),
  ...verb(
    'waive',
    'imtina tətbiq et,ed / edil | muafiyyət ver / veril | guzəst ver / veril | imtina ver / veril | ~(?:guzəst;istisna) et,ed / edil,olun | istisna tətbiq et,ed / edil,olun',
    'dative',
  ),
  ...verb('grade', 'zəiflət / zəiflədil'),
  ...verb(
    'remain',
    'altinda yasa | altinda qal | davam et,ed | yerində dur | yerində qal | ~(?:kitabinda;kitablarinda;kitablarda;qanunda;qanunvericilikdə;qanunvericiliyində) dur | ~(?:kitabinda;kitablarinda;kitablarda;qanunda;qanunvericilikdə;qanunvericiliyində) qal | ayaqda qal | quvvədə qal | quvvədə qalmaqda davam et,ed | quvvəsini saxla | quvvədə ol | movcud ol | huquqi quvvəsini saxla',
    'subject',
  ),
];

export const NOUNS: readonly (readonly [Sense, RegExp])[] = [
  ['leave', /^(?:cixis|cixma)(?:[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?|yl[aə])?)?(?:d[iu]r)?$/u],
  ['endLaw', /^(?:ləgv|legv)(?:[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?|yl[aə])?)?(?:d[iu]r)?$/u],
  ['denounce', /^denonsasiya(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?(?:d[iu]r)?$/u],
  ['ratify', /^ratifikasiya(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?$/u],
  ['restore', /^bərpa(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?(?:d[iu]r)?$/u],
];
