import { stateNames } from '../../inflecting/states.ts';

/** States, by name or capital, folded stems (ə stays). */
export const STATES = stateNames(
  `Russia: rusiya moskva kreml | United States: abs amerika vasinqton | Ukraine: ukrayna kiyev | Latvia: latviya riqa |
  Lithuania: litva vilnus | Estonia: estoniya tallin | Finland: finlandiya helsinki | Poland: polsa varsava | Moldova: moldova kisinyov |
  Georgia: gurcustan tbilisi | Armenia: ermənistan irəvan | Azerbaijan: azərbaycan baki | Türkiye: turkiyə ankara | India: hindistan |
  Pakistan: pakistan islamabad | Hungary: macaristan budapest | Argentina: argentina | Kazakhstan: qazaxistan | Kyrgyzstan: qirgizistan |
  Iran: iran tehran | Israel: israil | Germany: almaniya berlin | France: fransa | Cuba: kuba havana | China: cin'? pekin`,
);
