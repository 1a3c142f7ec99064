/**
 * By what a text shows of which state it tells where it does not name one: capitals, large cities, seats of power and bodies that no
 * other state has under that name; parliaments with a name of their own stand with the states (states.ts). Cities of two states, and names that persons or treaties bear as often, are left out. By ISO 3166
 * code.
 */
import { statesByName } from '../../states.ts';
import { CAPITALS } from './makers.ts';
import { STATES } from './states.ts';

/** `Sofia`, the `Istanbul Convention`, the `Paris Agreement`. */
const NAMED_AFTER = /^(?:sofia|paris|rome|vienna|lisbon|budapest|minsk)$/;

const capitals = [...CAPITALS].filter(([capital]) => !NAMED_AFTER.test(capital));

export const SEATS = statesByName(
  `${capitals.map(([capital, code]) => `${code}: ${capital}`).join(' | ')} |
  ae: Abu Dhabi, Dubai | ar: Buenos Aires, Casa Rosada | at: Nationalrat | au: Melbourne, Brisbane | az: Milli Majlis | ba:
  Sarajevo | be: Antwerp | bg: Sobranie | br: Brasilia, Sao Paulo, Rio de Janeiro, Planalto | ca: Toronto, Vancouver, Calgary,
  Edmonton, Winnipeg, Saskatoon, Parliament Hill | ch: Zurich, Bern | cl: La Moneda | cn: Shanghai, Guangzhou | co: Bogota |
  de: Munich, Frankfurt, Hamburg, Bundesrat, Karlsruhe | ee: Riigikogu | es: Barcelona, Moncloa | et: Addis Ababa | fi:
  Eduskunta | fr: Marseille, Lyon, Elysee, Matignon | gb: Manchester, Westminster, Whitehall, Downing Street, House of Lords,
  Holyrood, Stormont | gh: Kumasi | hr: Zagreb | id: Jakarta | ie: Dail, Oireachtas | il: Tel Aviv, Haifa | in: Mumbai,
  Kolkata, Chennai, Bengaluru, Srinagar | iq: Baghdad | ir: Isfahan, Mashhad, Majlis | it: Milan, Naples, Quirinale | jp: Osaka
  | kr: Busan | kz: Astana, Almaty | lb: Beirut | lt: Seimas | md: Chisinau | mx: Mexico City | my: Kuala Lumpur | ng: Lagos |
  nl: Amsterdam, Rotterdam, Binnenhof | nz: Auckland, Beehive | pe: Lima | ph: Manila, Malacanang | pk: Karachi, Lahore | pl:
  Krakow | ru: St Petersburg, Kremlin | sg: Singapore | sk: Bratislava | th: Bangkok | tr: Izmir, Grand National Assembly | ua:
  Kharkiv, Lviv, Odesa | us: Congress, Capitol Hill, White House, Pentagon, Oval Office, GOP, Chicago, Los Angeles, Houston,
  Philadelphia, Boston, Atlanta, Miami, Dallas, Seattle, Denver, Detroit, San Francisco, Minneapolis, Calif, Colo, Conn, Fla,
  Ill, Mich, Minn, Okla, Tenn, Tex, Wis | uz: Tashkent | ve: Miraflores | za: Johannesburg, Cape Town, Durban | eu: European
  Commission, European Parliament, Council of the EU | un: Security Council`,
  STATES.grammar,
);
