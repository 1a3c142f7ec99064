import { stateNames } from '../../inflecting/states.ts';

/** States, by name or capital, folded stems. */
export const STATES = stateNames(
  `Russia: росси москв кремл рф | United States: сша соединенн вашингтон америк | Ukraine: украин киев | Latvia: латви риг |
  Lithuania: литв вильнюс | Estonia: эстони таллин | Finland: финлянди хельсинк | Poland: польш варшав | Moldova: молдави молдов кишинев |
  Georgia: грузи тбилиси | Armenia: армени ереван | Azerbaijan: азербайджан баку | Türkiye: турци анкар | India: инди нью-дели дели |
  Pakistan: пакистан исламабад | Hungary: венгри будапешт | Argentina: аргентин | Kazakhstan: казахстан | Kyrgyzstan: киргизи кыргызстан |
  Iran: иран тегеран | Israel: израил | Germany: германи берлин | France: франци париж | Cuba: куб гаван | China: кита пекин`,
);
