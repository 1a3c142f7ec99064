import { statesByStem } from '../../states.ts';
import { STATES } from './states.ts';

/** Cities and bodies by which a text shows of which state it tells, where it does not name one: folded stems. */
export const SEATS = statesByStem(
  `us: kongre pentagon | ru: duma petersburg | ua: rada harkiv lviv | il: knesset kudus | de: bundestag bundesrat munih | fr: elize |
  gb: londra westminster | in: delhi mumbai | tr: tbmm izmir | ca: ottawa toronto | br: brasilia | kr: seul | cn: pekin |
  jp: tokyo | es: madrid | cz: prag | eu: bruksel`,
  'tr',
  STATES.grammar,
);
