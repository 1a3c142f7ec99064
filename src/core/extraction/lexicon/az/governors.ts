/** Azerbaijani words around a verbal noun that decide whether it asserts anything (the modality gate). Folded stems. */
import type { Governing } from '../../turkic/words/lexicon.ts';

const stem = (of: Governing, list: string): readonly [RegExp, Governing] => [
  new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})`, 'u'),
  of,
];

export const GOVERNORS: readonly (readonly [RegExp, Governing])[] = [
  stem('asserted', 'məcbur_ol məcburiyyətində_qal məcbur_qal'),
  stem(
    'demanded',
    'vaxtid zamanid (?:vaxti|zamani)_(?:coxdan|artiq|indi) istə(?!məy) istəy tələb cagir cagris suar umid(?!lən) arzu gozlə(?!nilmə) lazim gərək vacibd vacib_(?:ol|say|hesab) zərurid zərurili[ky] zərurət ehtiyac vacibli[ky] zəruri_(?:ol|say|hesab) mubarizə calis xahis tovsiyə məsləhət dəstəklə tərəfdar nail_olmaq sərt_kimi sərt_qoy irəli_sur israr',
  ),
  stem('hypothetical', 'deməkd mənasina anlamina baximindan ilk_addim addim_at səbəb_ola(?!n) gətirib_cixara(?!n)'),
  stem('planned', 'planlas hədəf məqsəd niyyət vəd soz hazirla hazir(?:$|_ol|d) nəzərdə fikrind əzm hədələ'),
  stem(
    'hypothetical',
    '(?:cətin|mumkunsuz)_gor sohbət sayiə (?:proses|prosedur)\\p{L}*_basla movzu iddia daxil qalib qalir qala layihə təklif ehtimal mumkun muzakirə gundəli[ky] gundəm prioritet cəhd təsəbbus plan məsələ səsvermə qarsi_cix hədələ veto_et hal halda təqdird imkan variant səlahiyyət huqu raziliq vaxti_cat zamani_gəl ssenari perspektiv qorx ucun',
  ),
  stem(
    'denied',
    'macal_tapm imkan_tapm vaxt_tapm nail_olm[aə](?!q) muvəffəq_olm[aə](?!q) bacarm imtina yayin boyun_qac qarsisini_al rədd təkzib inkar mane',
  ),
  stem(
    'presupposed',
    'kecib kecdi otub otdu sonra səbəb gorə baxmayaraq sayəsində təsəkkur təbrik alqisla məmnun elan tənqid pislə qarsila sevin munasibət bəri birlikdə ardinca razi(?!l) adlandir qiymətləndir xarakterizə səciyyələndir',
  ),
  stem(
    'asserted',
    'basa_cat həyata_kecir(?:ib|d|m[əi](?:d|y)|il(?:ib|d|m[əi](?:d|y)[ib])) yekunlas imzala təsdiq reallas bas_tut gercəkləs tamamlan qərar nail fərman sərəncam bildirən',
  ),
];

export const MILESTONES = /^(?:baslanqic|nəticə|gostərici|subut|qələbə|ugur|addim|hadisə)\p{L}*$/u;

export const REMINDERS =
  /(?: (?:unut(?:ma)?|xatirlat?|vurgula|bil|gor|bildir|de)|(?:qeyd|əlavə) et|nəzərə al|diqqətə catdir)m[aə](?:y[iu]|[kq]) (?:gərək|lazim|vacib)/u;
