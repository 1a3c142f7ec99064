/** Turkish words for what happens to a law, folded. `lead stem,stem / passive`. Forms: turkic/verbs/verb-form.ts. */
import type { Sense } from '../../sense.ts';
import { type TurkicVerb, verb } from '../../turkic/words/lexicon.ts';

export const VERBS: readonly TurkicVerb[] = [
  ...verb('repeal', 'yururlukten kaldir / kaldiril | mulga kil / kilin | mulga et,ed / edil,olun'),
  ...verb(
    'endLaw',
    'iptal et,ed / edil,olun | ilga et,ed / edil,olun | lagvet,lagved / lagvedil | lagv et,ed / edil | ortadan kaldir / kaldiril | tasfiye et,ed / edil | sona erdir / erdiril | tarihe gom / gomul | tarihe gonder / gonderil | cope at / atil | cope gonder / gonderil | cope yolla / yollan | kaduk et,ed / edil | uygulamadan kaldir / kaldiril | mevzuattan cikar / cikaril | ~(?:yasa;kanun)(?:lar)?d[ae]n cikar / cikaril | meriyetten kaldir / kaldiril',
  ),
  ...verb(
    'endLaw',
    'kaldir / kaldiril | kapat / kapatil | bitir / bitiril | sonlandir / sonlandiril | dagit / dagitil',
    'object',
    true,
  ),
  ...verb(
    'endLaw',
    'omru dol | omru bit | omru tuken | omru sona er | tarihe karis | gecerliligini yitir | gecerliligini kaybet,kaybed | yururlukten cik | yururlukten kalk | hukumsuz kal | gecmiste kal | geride kal | ortadan kalk | hukmunu yitir | hukmu kalma | gecerliligi bulunma | baglayiciligi kalma | mulga ol | tarih ol | kaduk ol | iptal ol | uygulamadan kalk | sonu gel | yururlugunu yitir | yururlugunu kaybet,kaybed | gecersiz hale gel | hukumsuz hale gel | gecerliligi kalma | mevzuattan cik',
    'subject',
  ),
  ...verb('denounce', 'feshet,feshed / feshedil | fesih et,ed / edil'),
  ...verb('endLaw', 'kalk', 'subject'),
  ...verb('endLaw', 'kapan', 'subject', true),
  ...verb('endLaw', 'dus', 'subject', true),
  ...verb('endLaw', 'kurtul', 'ablative', true),
  ...verb('annul', 'gecersiz kil / kilin | islemez hale getir / getiril | hukumsuz kil / kilin'),
  ...verb('endLaw', 'oldur / oldurul | sil / silin', 'object', true),
  ...verb('endLaw', 'son ver / veril | nokta koy / konul,kon | son noktayi koy / konul,kon', 'dative'),
  ...verb(
    'voidByCourt',
    'anayasaya aykiri bul / bulun | anayasaya aykiri say / sayil | anayasaya aykiri ilan et,ed / edil | gecersiz ilan et,ed / edil | yok hukmunde say / sayil | gecersiz say / sayil | hukumsuz say / sayil | hukuka aykiri bul / bulun | yasadisi ilan et,ed / edil | hukuksuz ilan et,ed / edil | gayrimesru ilan et,ed / edil | aykiri bul / bulun | iptal ettir / ettiril',
  ),
  ...verb(
    'uphold',
    'anayasaya uygun bul / bulun | anayasaya uygun say / sayil | hukuka uygun bul / bulun | yasal bul / bulun | gecerli say / sayil | gecerli bul / bulun',
  ),
  ...verb('uphold', 'ona / onan', 'object', true),
  ...verb('voidByCourt', '~(?:mahkeme;mahkemesi;danistay;yargitay;aym)n?(?:den;dan;ten;tan) don', 'subject'),
  ...verb('amend', 'dokun / dokunul', 'dative', true),
  ...verb('suspend', 'sifirla / sifirlan', 'object', true),
  ...verb('suspend', 'dur', 'subject', true, 'remain'),
  // of a court alone: parties break treaties
  ...verb('voidByCourt', 'boz / bozul', 'object', true),
  ...verb('voidByCourt', 'don / donul', 'ablative', true),
  ...verb('rescind', 'geri cek / cekil | geri al / alin'),
  // before what is left: where nothing is said to be left, it is passed
  ...verb('pass', 'cikar / cikaril', 'object', true),
  ...verb(
    'leave',
    'feragat et,ed / edil | cekil / cekilin | ayril / ayrilin | cik / cikil | vazgec / vazgecil | cikar / cikaril | cek | geri cek,cekil / cekilin',
    'ablative',
  ),
  ...verb(
    'endLaw',
    'faaliyetlerine son ver | calismalarina son ver | faaliyetini sonlandir | faaliyetlerini sonlandir | faaliyetini durdur | faaliyetlerini durdur | calismalarini durdur | varligina son ver',
    'subject',
  ),
  ...verb('leave', 'terk et,ed / edil'),
  ...verb(
    'restore',
    'geri dondur / dondurul | geri dahil et,ed / edil | yeniden ekle / eklen | yeniden al / alin',
    'dative',
  ),
  ...verb(
    'restore',
    'geri don / donul | yeniden don | tekrar don | resmen don | yeniden gir | tekrar gir | yeniden katil / katilin | tekrar katil / katilin | yeniden taraf ol | yeniden dahil ol',
    'dative',
  ),
  ...verb('restore', 'yeniden katilim sagla | tekrar katilim sagla', 'dative'),
  ...verb('ratify', 'katil | taraf ol | katilim sagla', 'dative', true),
  ...verb('expire', 'dol | bit | sona er | son bul | miadini doldur | suresini doldur', 'subject'),
  ...verb(
    'suspend',
    'askiya al / alin | rafa kaldir / kaldiril | rolantiye al / alin | buzdolabina koy / konul | durdur,durdurt / durdurul | dondur / dondurul | askida tut / tutul | beklemeye al / alin',
  ),
  ...verb(
    'suspend',
    'rafa kalk | devre ~(?:disi) kal | askida ol | askida kal | askida bulun | askida bekle',
    'subject',
  ),
  ...verb('suspend', 'devre disi birak / birakil'),
  ...verb('suspend', 'ara ver / veril', 'dative'),
  ...verb('block', 'bloke et,ed / edil | engelle / engellen'),
  ...verb(
    'extend',
    'uzat / uzatil | yenile / yenilen | tazele / tazelen | ~suresi(?:ni)? artir / artiril | temdit et,ed / edil',
  ),
  ...verb(
    'restore',
    'geri getir / getiril | yeniden yururluge koy / konul,kon,konuldu,koyul | canlandir / canlandiril | yeniden baslat / baslatil | geri koy / konul | iade et,ed / edil | ihya et,ed / edil | yeniden hayata gecir / gecirildi',
  ),
  ...verb('restore', 'geri gel', 'subject'),
  ...verb(
    'begin',
    'yururluge gir | devreye gir | uygulamaya gir | uygulanmaya basla | uygulanmaya baslan | uygulamaya gec | hayata gec | gecerli hale gel | yururluk kazan | gecerlilik kazan',
    'subject',
  ),
  ...verb(
    'begin',
    'yururluge koy / konul,kon,koyul | yururluge sok / sokul | devreye sok / sokul | uygulamaya sok / sokul | devreye al / alin',
  ),
  ...verb('begin', 'uygulamaya basla | tatbik etmeye basla'),
  ...verb('begin', 'basla / baslan', 'dative', true),
  ...verb('extend', 'kalici hale getir / getiril | kalici kil / kilin | kalicilastir / kalicilastiril'),
  ...verb('extend', 'surdur / surdurul', 'object', true),
  ...verb('impose', 'baslat / baslatil | kur / kurul | tesis et,ed / edil | ihdas et,ed / edil', 'object', true),
  ...verb('impose', 'ilan et,ed / edil | getir / getiril | uygulamaya koy / konul,kon', 'object', true),
  ...verb('restore', 'don', 'dative', true),
  ...verb('make', '~anayasa(?:s[iu])?n?[ay]?a gir | yasalas | kanunlas | ~(?:yasaya;kanuna) donus', 'subject'),
  ...verb('pass', 'kabul et,ed / edil | onayla / onaylan | gecir / geciril', 'object', true),
  ...verb(
    'pass',
    '~(?:kongre;meclis;senato;tbmm;parlamento;parlamentosu;komisyon;komisyonu;genelkurul;konsey;konseyi;milletmeclisi;meclisi;kurulu?;rada;saeima;duma;dumasi;knesset;bundestag;kamara;kamarasi;komite;komitesi)n?(?:den;dan;ten;tan) gec',
    'subject',
  ),
  ...verb(
    'pass',
    '~(?:kongre;meclis;senato;tbmm;parlamento;parlamentosu;milletmeclisi;meclisi;knesset;duma;dumasi;rada)n?(?:den;dan;ten;tan) gecir / geciril',
  ),
  ...verb('pass', 'onay ver / veril | ~onayi(?:ni)? ver / veril | evet de | yesil isik yak / yakil', 'dative', true),
  ...verb('ratify', 'tasdik et,ed / edil'),
  ...verb('introduce', 'sun / sunul | teklif et,ed / edil', 'object', true),
  ...verb('introduce', 'parafla / paraflan | paraf et,ed / edil'),
  ...verb('introduce', 'paraf at / atil', 'dative'),
  ...verb('sign', 'imzala / imzalan', 'object', true),
  ...verb('sign', 'imza altina al / alin', 'object', true),
  ...verb('sign', '~(?:kraliyet;kral;kralin) ~(?:onayi;onayini) al', 'subject'),
  ...verb('sign', 'imza at / atil | imza koy / konul,kon | imzasini at', 'dative', true),
  ...verb('veto', 'veto et,ed / edil'),
  ...verb('veto', 'veto koy / konul,kon', 'dative'),
  // back to the house that passed it
  ...verb(
    'veto',
    "~(?:meclis;parlamento;tbmm;kongre;senato)(?:s[iu])?n?'?[yn]?[ae] iade et,ed / edil | ~(?:meclis;parlamento;tbmm;kongre;senato)(?:s[iu])?n?'?[yn]?[ae] geri gonder / gonderil",
  ),
  ...verb('fail', 'reddet,redded / reddedil | geri cevir / cevril'),
  ...verb('amend', '~(?:degisiklik;degisiklikler) yap / yapil | degisiklige git / gidil', 'locative'),
  ...verb(
    'amend',
    'yeniden duzenle / duzenlen | gevset / gevsetil | sikilastir / sikilastiril | yumusat / yumusatil | esnet / esnetil | agirlastir / agirlastiril',
    'object',
    true,
  ),
  ...verb(
    'amend',
    'degistir / degistiril | revize et,ed / edil | tadil et,ed / edil | hafiflet / hafifletil | guncelle / guncellen',
    'object',
    true,
  ),
  ...verb(
    'amend',
    'yukselt / yukseltil | artir / artiril | azalt / azaltil | dusur / dusurul | genislet / genisletil',
    'object',
    true,
  ),
  ...verb('exempt', 'muaf tut / tutul | istisna tut / tutul', 'ablative'),
  ...verb('exercise', 'kullan / kullanil', 'object', true),
  ...verb('postpone', 'ertele,ertelet / ertelen,erteletil | otele,otelet / otelen', 'object', true),
  ...verb(
    'waive',
    'muafiyet tani / tanin | muafiyet getir / getiril | muafiyet ver / veril | muafiyet sagla / saglan | istisna tani / tanin | istisna getir / getiril',
    'dative',
  ),
  ...verb('grade', 'zayiflat / zayiflatil | ici bosaltil'),
  ...verb(
    'remain',
    'altinda yasa,yas | altinda bulun | surmekte ol | devam et,ed | ~(?:yururlukte;gecerli) ~(?:olmayi;kalmayi) surdur | ~(?:yururlukte;gecerli) ~(?:kalmaya;olmaya) devam et,ed | aynen dur | oldugu gibi dur | yerinde dur | yerli yerinde dur | ayakta dur | kitaplarinda dur | ~(?:kanun;yasa;kitap;mevzuat)(?:lar)?[iu]?n?[dt]a dur | ~(?:kanun;yasa;kitap;mevzuat)(?:lar)?[iu]?n?[dt]a kal | ~(?:kanun;yasa;kitap;mevzuat)(?:lar)?[iu]?n?[dt]a yer al | yerinde kal | yururlukte kal | yururlukte ol | yururlukteki yerini koru | yururlugunu surdur | yururlugunu koru | gecerliligini surdur | gecerliligini koru | varligini surdur | gecerli kal | yururlukte bulun | ayakta kal',
    'subject',
  ),
  ...verb('remain', 'yururlukte tut / tutul | yururlukte birak / birakil'),
  // how long it lasted, all told
  ...verb('endLaw', '~[\\p{L}\\p{N}]+ ~(?:dakika;saat;gun;hafta;ay;yil) sur', 'subject', false, 'remain'),
  ...verb('remain', 'sur', 'subject', true),
  ...verb('enforce', 'al / alin', 'object', true),
  ...verb('enforce', 'uygula / uygulan | tatbik et,ed / edil | tahsil et,ed / edil', 'object', true),
];

export const NOUNS: readonly (readonly [Sense, RegExp])[] = [
  ['leave', /^(?:cikis|cekilis|ayrilis|cekilme)(?:[iu](?:n?[iu]n?|n?[aeə]|n?d[ae]n?|yl[ae])?)?(?:d[iu]r)?$/u],
  ['denounce', /^(?:fesh|fesih)(?:s?[iu](?:n?[iu]n?|n?[aeə]|n?d[ae]n?|yl[ae])?)?(?:d[iu]r)?$/u],
  ['endLaw', /^(?:iptal|ilga|lagv|tasfiye)(?:s?[iu](?:n?[iu]n?|n?[aeə]|n?d[ae]n?|yl[ae])?)?(?:d[iu]r)?$/u],
  ['repeal', /^mulga$/u],
];
