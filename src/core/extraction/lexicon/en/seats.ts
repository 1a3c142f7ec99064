/**
 * By what a text shows of which state it tells where it does not name one: capitals, large cities, seats of power and bodies that no
 * other state has under that name. Names that persons (`Sofia`, `Jackson`) or treaties (`Paris`, `Istanbul`) bear as often and cities of two states are left
 * out. Sources: ISO 3166-1 for the codes; United Nations, Demographic Yearbook, table 8, for capitals and large cities.
 */
import { statesByName } from '../../states.ts';
import { STATES } from './states.ts';

export const SEATS = statesByName(
  `ae: Abu Dhabi, Dubai | am: Yerevan | ar: Buenos Aires, Casa Rosada | at: Nationalrat | au: Canberra, Melbourne, Brisbane |
  az: Baku, Milli Majlis | ba: Sarajevo | bd: Dhaka | be: Antwerp | bg: Sobranie | br: Brasilia, Sao Paulo, Rio de Janeiro, Planalto |
  ca: Ottawa, Toronto, Vancouver, Calgary, Edmonton, Winnipeg, Saskatoon, Parliament Hill | ch: Zurich, Bern |
  cl: La Moneda | cn: Beijing, Shanghai, Guangzhou | co: Bogota | cu: Havana | cz: Prague | de: Berlin, Munich, Frankfurt, Hamburg,
  Bundestag, Bundesrat, Karlsruhe | dk: Copenhagen, Folketing | ee: Tallinn, Riigikogu | eg: Cairo | es: Madrid, Barcelona, Moncloa |
  et: Addis Ababa | fi: Helsinki, Eduskunta | fr: Marseille, Lyon, Elysee, Matignon | gb: London, Manchester, Edinburgh,
  Westminster, Whitehall, Downing Street, House of Lords, Holyrood, Stormont | ge: Tbilisi | gh: Accra, Kumasi | gr: Athens |
  hr: Zagreb | id: Jakarta | ie: Dublin, Dail, Oireachtas | il: Jerusalem, Tel Aviv, Haifa, Knesset |
  in: New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Srinagar, Lok Sabha, Rajya Sabha | iq: Baghdad |
  ir: Tehran, Isfahan, Mashhad, Majlis | it: Milan, Naples, Quirinale | jp: Tokyo, Osaka | ke: Nairobi | kr: Seoul, Busan |
  kz: Astana, Almaty | lb: Beirut | lt: Vilnius, Seimas | lv: Riga, Saeima | md: Chisinau | mx: Mexico City | my: Kuala Lumpur |
  ng: Abuja, Lagos | nl: Amsterdam, Rotterdam, Binnenhof | no: Oslo, Storting | nz: Auckland, Beehive | pe: Lima | ph: Manila,
  Malacanang | pk: Islamabad, Karachi, Lahore | pl: Warsaw, Krakow, Sejm | ro: Bucharest | rs: Belgrade |
  ru: Moscow, St Petersburg, Kremlin, Duma, State Duma | sa: Riyadh | se: Stockholm, Riksdag | sg: Singapore | sk: Bratislava |
  th: Bangkok | tr: Ankara, Izmir, Grand National Assembly | ua: Kyiv, Kiev, Kharkiv, Lviv, Odesa, Rada, Verkhovna Rada |
  us: Washington, Congress, Capitol Hill, White House, Pentagon, Oval Office, GOP, Chicago, Los Angeles, Houston, Philadelphia, Boston,
  Atlanta, Miami, Dallas, Seattle, Denver, Detroit, San Francisco, Minneapolis, Calif, Colo, Conn, Fla, Ill, Mich, Minn, Okla, Tenn,
  Tex, Wis | uz: Tashkent | ve: Caracas, Miraflores | za: Pretoria, Johannesburg, Cape Town, Durban |
  eu: Brussels, European Commission, European Parliament, Council of the EU | un: Security Council`,
  STATES.grammar,
);
