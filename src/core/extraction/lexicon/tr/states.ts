import { stateNames } from '../../inflecting/states.ts';

/** States, by name or capital, folded stems. */
export const STATES = stateNames(
  `Russia: rusya moskova kremlin | United States: abd amerika washington | Ukraine: ukrayna kiev kyiv | Latvia: letonya riga |
  Lithuania: litvanya vilnius | Estonia: estonya tallinn | Finland: finlandiya helsinki | Poland: polonya varsova | Moldova: moldova kisinev |
  Georgia: gurcistan tiflis | Armenia: ermenistan erivan | Azerbaijan: azerbaycan baku | Türkiye: turkiye ankara | India: hindistan |
  Pakistan: pakistan islamabad | Hungary: macaristan budapeste | Argentina: arjantin | Kazakhstan: kazakistan | Kyrgyzstan: kirgizistan |
  Iran: iran tahran | Israel: israil | Germany: almanya berlin | France: fransa | Cuba: kuba havana | China: cin'? pekin`,
);
