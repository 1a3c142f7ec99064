/** Turkish nouns by stem, folded. */
import { law, type NounRule, PART, TERM, target } from '../../inflecting/nouns.ts';
import { noun } from '../../turkic/lexicon.ts';

export const LAW_NOUNS: readonly NounRule[] = [
  [noun('sure muhlet gecerlilik yururluk vade'), TERM],
  [noun('uygulama uygulanma tatbik icra katilim yurutme yukumluluk yukumlulug'), target('application')],
  [noun('muafiyet feragat feragatname istisna'), target('waiver')],
  [noun('tasari teklif onerge taslak taslag'), target('measure')],
  [noun('yetki'), target('power')],
  [noun('onay tasdik'), target('ratification')],
  [noun('moratoryum'), target('limit')],
  [noun('bolum bolumu kisim kism hukum hukm fikra bent bend bazi'), PART],
  [noun('yasa kanun'), law('law act legislation')],
  [noun('metin metn belge'), law('text document treaty convention agreement')],
  [noun('onlem tedbir'), law('measures measure')],
  [noun('karar'), law('resolution decree decision')],
  [noun('degisiklik degisiklig'), law('amendment')],
  [noun('madde'), law('section article provision')],
  [noun('yasak yasag'), law('ban prohibition restriction restrictions')],
  [noun('kisitlama sinirlama'), law('restriction restrictions ban')],
  [noun('yaptirim'), law('sanctions measures')],
  [noun('ambargo'), law('embargo')],
  [noun('anlasma'), law('agreement treaty accord deal pact')],
  [noun('antlasma'), law('treaty agreement pact')],
  [noun('sozlesme'), law('convention treaty agreement pact')],
  [noun('kararname genelge'), law('order decree')],
  [noun('yonetmelik yonetmelig tuzuk tuzug'), law('regulation rule')],
  [noun('program'), law('programme program')],
  [noun('grup grub'), law('group')],
  [noun('tarife'), law('tariff tariffs duties')],
  [noun('vergi'), law('tax')],
  [noun('doktrin'), law('doctrine')],
];
