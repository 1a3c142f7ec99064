/** Turkish words for what happens to a law, folded. `lead stem,stem / passive`. Forms: turkic/verb-form.ts. */
import type { Sense } from '../../meaning.ts';
import { type TurkicVerb, verb } from '../../turkic/lexicon.ts';

export const VERBS: readonly TurkicVerb[] = [
  ...verb('repeal', 'yururlukten kaldir / kaldiril | mulga kil / kilin'),
  ...verb('repeal', 'yururlukten kalk', 'subject'),
  ...verb(
    'endLaw',
    'iptal et,ed / edil,olun | ilga et,ed / edil,olun | lagvet,lagved / lagvedil | lagv et,ed / edil | feshet,feshed / feshedil | fesih et,ed / edil | ortadan kaldir / kaldiril | tasfiye et,ed / edil | sona erdir / erdiril | rafa kaldir / kaldiril',
  ),
  ...verb('endLaw', 'kaldir / kaldiril | kapat / kapatil | bitir / bitiril | sonlandir / sonlandiril', 'object', true),
  ...verb('endLaw', 'kalk | tarihe karis | gecerliligini yitir | yururlukten cik | hukumsuz kal', 'subject'),
  ...verb('endLaw', 'son ver / veril | nokta koy / konul,kon', 'dative'),
  ...verb(
    'voidByCourt',
    'anayasaya aykiri bul / bulun | gecersiz kil / kilin | gecersiz say / sayil | hukumsuz kil / kilin | hukumsuz say / sayil | hukuka aykiri bul / bulun | aykiri bul / bulun',
  ),
  ...verb('rescind', 'geri cek / cekil | geri al / alin'),
  ...verb('leave', 'cekil | ayril | cik | vazgec', 'ablative'),
  ...verb('leave', 'terk et,ed / edil'),
  ...verb('expire', 'dol | bit | sona er | miadini doldur', 'subject'),
  ...verb(
    'suspend',
    'askiya al / alin | durdur / durdurul | dondur / dondurul | askida tut / tutul | beklemeye al / alin',
  ),
  ...verb('block', 'bloke et,ed / edil | engelle / engellen'),
  ...verb('extend', 'uzat / uzatil | yenile / yenilen | temdit et,ed / edil'),
  ...verb(
    'restore',
    'geri getir / getiril | yeniden yururluge koy / konul,kon,konuldu | canlandir / canlandiril | yeniden baslat / baslatil | geri koy / konul | iade et,ed / edil',
  ),
  ...verb('begin', 'yururluge gir | devreye gir', 'subject'),
  ...verb('begin', 'yururluge koy / konul,kon | yururluge sok / sokul'),
  ...verb('impose', 'getir / getiril | uygulamaya koy / konul,kon', 'object', true),
  ...verb('make', 'yasalas | kanunlas', 'subject'),
  ...verb('pass', 'kabul et,ed / edil | onayla / onaylan | gecir / gecirilir,gecirildi', 'object', true),
  ...verb('pass', 'meclisten gec', 'subject'),
  ...verb('introduce', 'sun / sunul | teklif et,ed / edil', 'object', true),
  ...verb('sign', 'imzala / imzalan', 'object', true),
  ...verb('veto', 'veto et,ed / edil'),
  ...verb('fail', 'reddet,redded / reddedil'),
  ...verb('amend', 'degistir / degistiril | revize et,ed / edil', 'object', true),
  ...verb('postpone', 'ertele / ertelen | otele / otelen', 'object', true),
  ...verb('grade', 'zayiflat / zayiflatil | ici bosaltil'),
  ...verb(
    'remain',
    'yururlukte kal | gecerliligini koru | varligini surdur | gecerli kal | yururlukte bulun | ayakta kal',
    'subject',
  ),
  ...verb('enforce', 'uygula / uygulan', 'object', true),
];

export const NOUNS: readonly (readonly [Sense, RegExp])[] = [
  ['endLaw', /^(?:iptal|ilga|lagv|fesh|tasfiye|fesih)(?:s?[iu](?:n?[iu]n?|n?[aeə]|n?d[ae]n?|yl[ae])?)?(?:d[iu]r)?$/u],
  ['repeal', /^mulga$/u],
];
