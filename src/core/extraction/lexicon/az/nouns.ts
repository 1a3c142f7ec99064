/** Azerbaijani nouns by stem, folded (ə stays). */
import { law, type NounRule, PART, TERM, target } from '../../inflecting/nouns.ts';
import { noun } from '../../turkic/lexicon.ts';

export const LAW_NOUNS: readonly NounRule[] = [
  [noun('muddət quvvə vaxt'), TERM],
  [noun('icra tətbiq istirak fəaliyyət qvu'), target('application')],
  [noun('istisna guzəst'), target('waiver')],
  [noun('layihə təklif sənəd'), target('measure')],
  [noun('səlahiyyət'), target('power')],
  [noun('moratorium'), target('limit')],
  [noun('hissə bənd bəzi'), PART],
  [noun('qanun'), law('law act statute legislation')],
  [noun('akt'), law('act law statute')],
  [noun('duzəlis'), law('amendment')],
  [noun('maddə'), law('section article provision')],
  [noun('qadaga'), law('ban prohibition restriction restrictions')],
  [noun('məhdudiyyət'), law('restriction restrictions ban')],
  [noun('sanksiya'), law('sanctions measures')],
  [noun('embarqo'), law('embargo')],
  [noun('mugavilə muqavilə'), law('treaty agreement pact')],
  [noun('sazis razilasma'), law('agreement accord deal treaty')],
  [noun('konvensiya'), law('convention treaty')],
  [noun('fərman sərəncam'), law('order decree')],
  [noun('qətnamə'), law('resolution')],
  [noun('qərar'), law('decree resolution')],
  [noun('proqram'), law('programme program')],
  [noun('qrup'), law('group')],
  [noun('rusum tarif'), law('tariff tariffs duties')],
  [noun('vergi'), law('tax')],
  [noun('doktrina'), law('doctrine')],
];
