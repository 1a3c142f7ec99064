import { statesByStem } from '../../states.ts';
import { STATES } from './states.ts';

/** Cities and bodies by which a text shows of which state it tells, where it does not name one: folded stems. */
export const SEATS = statesByStem(
  `us: konqres pentaqon | ru: duma peterburq | ua: rada xarkov lvov | il: knesset qudus | de: bundestaq bundesrat |
  gb: london vestminster | in: dehli | tr: tbmm | ca: ottava toronto | kr: seul | cn: pekin | jp: tokio |
  es: madrid | eu: brussel`,
  'az',
  STATES.grammar,
);
