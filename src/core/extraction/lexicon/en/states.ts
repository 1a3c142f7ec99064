/**
 * States, and parts of states that make laws of their own, by ISO 3166 code: names, and behind the stroke adjectives. The first name is
 * the title; a parliament with a name of its own stands for its state. Two unions stand with them as makers of law. Sources: ISO 3166-1
 * and -2; Unicode CLDR territory names.
 */
import { statesByName, titlesOf } from '../../states.ts';

const TABLE = `af: Afghanistan / Afghan | al: Albania / Albanian | dz: Algeria / Algerian | ad: Andorra / Andorran |
  ao: Angola / Angolan | ar: Argentina / Argentine, Argentinian, Argentinean | am: Armenia / Armenian |
  au: Australia / Australian | at: Austria / Austrian | az: Azerbaijan / Azerbaijani | bs: Bahamas / Bahamian |
  bh: Bahrain / Bahraini | bd: Bangladesh / Bangladeshi | bb: Barbados / Barbadian | by: Belarus / Belarusian |
  be: Belgium / Belgian | bz: Belize / Belizean | bj: Benin / Beninese | bt: Bhutan / Bhutanese |
  bo: Bolivia / Bolivian | ba: Bosnia, Bosnia and Herzegovina / Bosnian | bw: Botswana / Botswanan |
  br: Brazil / Brazilian | bn: Brunei / Bruneian | bg: Bulgaria / Bulgarian | bf: Burkina Faso / Burkinabe |
  bi: Burundi / Burundian | kh: Cambodia / Cambodian | cm: Cameroon / Cameroonian | ca: Canada / Canadian |
  cf: Central African Republic | td: Chad / Chadian | cl: Chile / Chilean | cn: China / Chinese |
  co: Colombia / Colombian | cd: Democratic Republic of the Congo, DR Congo, Congo / Congolese |
  cr: Costa Rica / Costa Rican | ci: Ivory Coast, Cote d'Ivoire / Ivorian | hr: Croatia / Croatian |
  cu: Cuba / Cuban | cy: Cyprus / Cypriot | cz: Czech Republic, Czechia / Czech | dk: Denmark, Folketing / Danish |
  dj: Djibouti / Djiboutian | do: Dominican Republic / Dominican | ec: Ecuador / Ecuadorian | eg: Egypt / Egyptian |
  sv: El Salvador / Salvadoran | er: Eritrea / Eritrean | ee: Estonia / Estonian | sz: Eswatini / Swazi |
  et: Ethiopia / Ethiopian | fj: Fiji / Fijian | fi: Finland / Finnish | fr: France / French | ga: Gabon / Gabonese |
  gm: Gambia / Gambian | ge: Georgia / Georgian | de: Germany, Bundestag / German | gh: Ghana / Ghanaian | gr: Greece / Greek |
  gt: Guatemala / Guatemalan | gn: Guinea / Guinean | gy: Guyana / Guyanese | ht: Haiti / Haitian |
  hn: Honduras / Honduran | hk: Hong Kong | hu: Hungary / Hungarian | is: Iceland / Icelandic | in: India, Lok Sabha, Rajya Sabha / Indian |
  id: Indonesia / Indonesian | ir: Iran / Iranian | iq: Iraq / Iraqi | ie: Ireland / Irish | il: Israel, Knesset / Israeli |
  it: Italy / Italian | jm: Jamaica / Jamaican | jp: Japan / Japanese | jo: Jordan / Jordanian |
  kz: Kazakhstan / Kazakh, Kazakhstani | ke: Kenya / Kenyan | xk: Kosovo / Kosovar | kw: Kuwait / Kuwaiti |
  kg: Kyrgyzstan / Kyrgyz | la: Laos / Laotian | lv: Latvia, Saeima / Latvian | lb: Lebanon / Lebanese |
  ls: Lesotho / Basotho | lr: Liberia / Liberian | ly: Libya / Libyan | li: Liechtenstein |
  lt: Lithuania / Lithuanian | lu: Luxembourg / Luxembourgish | mg: Madagascar / Malagasy | mw: Malawi / Malawian |
  my: Malaysia / Malaysian | mv: Maldives / Maldivian | ml: Mali / Malian | mt: Malta / Maltese |
  mr: Mauritania / Mauritanian | mu: Mauritius / Mauritian | mx: Mexico / Mexican | md: Moldova / Moldovan |
  mc: Monaco / Monegasque | mn: Mongolia / Mongolian | me: Montenegro / Montenegrin | ma: Morocco / Moroccan |
  mz: Mozambique / Mozambican | mm: Myanmar, Burma / Burmese | na: Namibia / Namibian | np: Nepal / Nepali, Nepalese |
  nl: Netherlands, Holland / Dutch | nz: New Zealand | ni: Nicaragua / Nicaraguan | ne: Niger / Nigerien |
  ng: Nigeria / Nigerian | kp: North Korea / North Korean | mk: North Macedonia / Macedonian |
  no: Norway, Storting / Norwegian | om: Oman / Omani | pk: Pakistan / Pakistani | ps: Palestine / Palestinian |
  pa: Panama / Panamanian | pg: Papua New Guinea | py: Paraguay / Paraguayan | pe: Peru / Peruvian |
  ph: Philippines / Philippine, Filipino | pl: Poland, Sejm / Polish | pt: Portugal / Portuguese | qa: Qatar / Qatari |
  ro: Romania / Romanian | ru: Russia, State Duma, Duma / Russian | rw: Rwanda / Rwandan | sa: Saudi Arabia / Saudi |
  sn: Senegal / Senegalese | rs: Serbia / Serbian | sl: Sierra Leone / Sierra Leonean | sg: Singapore / Singaporean |
  sk: Slovakia / Slovak | si: Slovenia / Slovenian, Slovene | so: Somalia / Somali |
  za: South Africa / South African | kr: South Korea, Korea / South Korean, Korean |
  ss: South Sudan / South Sudanese | es: Spain / Spanish | lk: Sri Lanka / Sri Lankan | sd: Sudan / Sudanese |
  sr: Suriname / Surinamese | se: Sweden, Riksdag / Swedish | ch: Switzerland / Swiss | sy: Syria / Syrian |
  tw: Taiwan / Taiwanese | tj: Tajikistan / Tajik | tz: Tanzania / Tanzanian | th: Thailand / Thai |
  tg: Togo / Togolese | tt: Trinidad and Tobago, Trinidad / Trinidadian | tn: Tunisia / Tunisian |
  tr: Türkiye, Turkey / Turkish | tm: Turkmenistan / Turkmen | ug: Uganda / Ugandan | ua: Ukraine, Verkhovna Rada, Rada / Ukrainian |
  ae: United Arab Emirates, UAE / Emirati |
  gb: United Kingdom, UK, U.K, Britain, Great Britain, England / British, English | gb-sct: Scotland / Scottish |
  gb-wls: Wales / Welsh | gb-nir: Northern Ireland / Northern Irish |
  us: United States, US, U.S, USA, America / American | uy: Uruguay / Uruguayan | uz: Uzbekistan / Uzbek |
  va: Vatican | ve: Venezuela / Venezuelan | vn: Vietnam / Vietnamese | ye: Yemen / Yemeni | zm: Zambia / Zambian |
  zw: Zimbabwe / Zimbabwean | eu: European Union, EU, E.U / European | un: United Nations, UN, U.N |
  us-al: Alabama / Alabaman | us-ak: Alaska / Alaskan | us-az: Arizona / Arizonan | us-ar: Arkansas |
  us-ca: California / Californian | us-co: Colorado / Coloradan | us-ct: Connecticut | us-de: Delaware |
  us-fl: Florida / Floridian | us-ga: Georgia | us-hi: Hawaii / Hawaiian | us-id: Idaho | us-il: Illinois |
  us-in: Indiana | us-ia: Iowa / Iowan | us-ks: Kansas | us-ky: Kentucky | us-la: Louisiana | us-me: Maine |
  us-md: Maryland | us-ma: Massachusetts | us-mi: Michigan | us-mn: Minnesota | us-ms: Mississippi | us-mo: Missouri |
  us-mt: Montana | us-ne: Nebraska | us-nv: Nevada | us-nh: New Hampshire | us-nj: New Jersey | us-nm: New Mexico |
  us-ny: New York | us-nc: North Carolina | us-nd: North Dakota | us-oh: Ohio | us-ok: Oklahoma | us-or: Oregon |
  us-pa: Pennsylvania | us-pr: Puerto Rico / Puerto Rican | us-ri: Rhode Island | us-sc: South Carolina |
  us-sd: South Dakota | us-tn: Tennessee | us-tx: Texas / Texan | us-ut: Utah | us-vt: Vermont | us-va: Virginia |
  us-wv: West Virginia | us-wi: Wisconsin | us-wy: Wyoming | ca-ab: Alberta | ca-bc: British Columbia |
  ca-on: Ontario | ca-qc: Quebec / Quebecois | au-nsw: New South Wales | au-vic: Victoria | au-qld: Queensland`;

export const STATES = statesByName(TABLE, {
  its: /\b(?:its|their)$/,
  possessives: new Set(["'s", "s'", "'"]),
  between:
    /^(?:new|old|own|controversial|contested|disputed|draconian|strict|harsh|sweeping|recent|notorious|colonial|\p{L}+-(?:old|era|style)|\d{4})$/u,
  introducing:
    /^(?:law|bill|measure|act|ordinance|legislation|that|which|to|would|will|could|designed|meant|intended)$/,
  article: 'the',
  before: false,
  of: 'of',
  in: /^in$/,
});

/** The title of a state in English, by its code, as the register's jurisdictions have it. */
export const STATE_TITLES: ReadonlyMap<string, string> = titlesOf(TABLE);
