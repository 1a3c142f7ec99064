import { statesByStem } from '../../states.ts';
import { STATES } from './states.ts';

/** Cities and bodies by which a text shows of which state it tells, where it does not name one: folded stems. */
export const SEATS = statesByStem(
  `us: конгресс капитоли пентагон нью-йорк | ru: госдум дум совфед петербург | ua: рад харьков львов одесс |
  il: кнессет тель-авив иерусалим | de: бундестаг бундесрат мюнхен | fr: марсел елисейск | gb: лондон вестминстер |
  in: мумба | az: милли-меджлис меджлис | tr: измир | ge: батуми | ca: оттав торонто | br: бразилиа сан-паул |
  kr: сеул | cn: шанха | jp: токио | es: мадрид | cz: праг | eu: брюссел еврокомисси европарламент`,
  'ru',
  STATES.grammar,
);
