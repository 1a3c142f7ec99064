/** Azerbaijani words for what happens to a law, folded (ə stays). `lead stem,stem / passive`. Forms: turkic/verb-form.ts. */
import type { Sense } from '../../meaning.ts';
import { type TurkicVerb, verb } from '../../turkic/lexicon.ts';

export const VERBS: readonly TurkicVerb[] = [
  ...verb(
    'endLaw',
    'ləgv et,ed,elə / edil,olun | aradan qaldir / qaldiril | aradan gotur / goturul | qaldir / qaldiril | gotur / goturul | legv et,ed / edil,olun | ustundən xətt cək / cəkil | qurtuldur / ',
  ),
  ...verb('endLaw', 'bagla / baglan | bitir / bitiril | sona catdir / catdiril', 'object', true),
  ...verb(
    'endLaw',
    'quvvədən dus | quvvəsini itir | tarixə qovus | aradan qalx | ortadan qalx | etibardan dus',
    'subject',
  ),
  ...verb('endLaw', 'son qoy / qoyul | xitam ver / veril', 'dative'),
  ...verb('repeal', 'quvvədən sal / salin | quvvəsini itirmis hesab et,ed / edil,olun'),
  ...verb(
    'voidByCourt',
    'etibarsiz say / sayil | etibarsiz hesab et,ed / edil,olun | konstitusiyaya zidd hesab et,ed / edil,olun | zidd say / sayil | qanunsuz say / sayil | qanunsuz hesab et,ed / edil | etibarsiz tani / tanin | qeyri-konstitusion elan et,ed / edil',
  ),
  ...verb('rescind', 'geri cagir / cagiril | geri gotur / goturul | geri cək / cəkil'),
  ...verb('leave', 'cix | imtina et,ed | cəkil', 'ablative'),
  ...verb('leave', 'denonsasiya et,ed / edil,olun | tərk et,ed / edil | pozub at / atil'),
  ...verb('expire', 'bit | basa cat | sona cat | dol | qurtar | tamamlan', 'subject'),
  ...verb('suspend', 'dayandir / dayandiril | dondur / dondurul | saxla / saxlanil | təxirə sal / salin'),
  ...verb('block', 'blokla / bloklan | bloka al / alin'),
  ...verb('extend', 'uzat,uzad / uzadil | yenilə / yenilən | davam etdir / etdiril'),
  ...verb('restore', 'bərpa et,ed / edil,olun | geri qaytar / qaytaril | yenidən tətbiq et,ed / edil,olun'),
  ...verb('begin', 'quvvəyə min | isə dus', 'subject'),
  ...verb('impose', 'tətbiq et,ed / edil,olun | qoy / qoyul', 'object', true),
  ...verb(
    'pass',
    'qəbul et,ed / edil,olun | təsdiqlə / təsdiqlən | təsdiq et,ed / edil,olun | dəstəklə / dəstəklən',
    'object',
    true,
  ),
  ...verb('introduce', 'təqdim et,ed / edil,olun | təklif et,ed / edil,olun', 'object', true),
  ...verb('sign', 'imzala / imzalan', 'object', true),
  ...verb('ratify', 'ratifikasiya et,ed / edil,olun'),
  ...verb('veto', 'veto et,ed / edil'),
  ...verb('fail', 'rədd et,ed / edil,olun'),
  ...verb('amend', 'dəyisdir / dəyisdiril | dəyis', 'object', true),
  ...verb('grade', 'zəiflət / zəiflədil'),
  ...verb('remain', 'quvvədə qal | quvvəsini saxla | quvvədə ol | movcud ol', 'subject'),
];

export const NOUNS: readonly (readonly [Sense, RegExp])[] = [
  ['endLaw', /^(?:ləgv|legv)(?:[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?|yl[aə])?)?(?:d[iu]r)?$/u],
  ['leave', /^denonsasiya(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?(?:d[iu]r)?$/u],
  ['ratify', /^ratifikasiya(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?$/u],
  ['restore', /^bərpa(?:s[iu](?:n?[iu]n?|n?[aə]|n?d[aə]n?)?)?(?:d[iu]r)?$/u],
];
