/** Who makes rules, besides states by their names: seats of government that stand for a state, and makers below it. */

/** Capitals that stand for their state, folded, and its ISO 3166 code. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  `beijing cn|moscow ru|washington us|brussels eu|london gb|paris fr|berlin de|rome it|madrid es|lisbon pt|vienna at|kyiv ua|kiev ua|ankara tr
  |baku az|yerevan am|tbilisi ge|tehran ir|jerusalem il|delhi in|islamabad pk|dhaka bd|kathmandu np|seoul kr|pyongyang kp|tokyo jp|ottawa ca
  |canberra au|pretoria za|nairobi ke|accra gh|abuja ng|kampala ug|havana cu|caracas ve|damascus sy|riyadh sa|doha qa|cairo eg|riga lv|vilnius lt
  |tallinn ee|minsk by|warsaw pl|prague cz|budapest hu|bucharest ro|sofia bg|athens gr|belgrade rs|stockholm se|oslo no|helsinki fi|copenhagen dk
  |dublin ie|edinburgh gb-sct|cardiff gb-wls|belfast gb-nir|sacramento us-ca|albany us-ny|tallahassee us-fl`
    .split('|')
    .map((row) => {
      const [capital = '', code = ''] = row.trim().split(' ');
      return [capital, code] as const;
    }),
);

/** Whose rules are no law of a state: `the company’s ban`, `the county’s order`. */
export const BELOW_STATES: ReadonlySet<string> = new Set(
  `city town village county district borough parish municipality township suburb neighborhood neighbourhood school college university campus
  library hospital clinic company firm employer corporation retailer airline bank store shop club league team federation association charity church
  diocese museum network station newspaper publisher studio platform hotel landlord restaurant theatre theater airport port`.split(
    /\s+/,
  ),
);

/** `The city’s bill` may be that of a city which makes the laws of a state: Hong Kong, Macau, Singapore, Monaco. By ISO 3166 code. */
export const CITIES_WITH_LAWS: readonly string[] = ['hk', 'mo', 'sg', 'mc'];

/** Who makes the laws of a part of a state; the governor-general and the governors of banks are the whole state's. */
export const OF_PART =
  /\b(?:gov(?:ernor|s?\.)?(?!-| general| in council| of the bank)|governors|state (?:lawmakers?|legislators?|legislatures?|senators?|senate|house|assembly)|statehouse|mayors?|(?:city|county|town|borough) (?:council(?:l?ors?)?|commission(?:ers?)?|lawmakers?)|aldermen)\b/i;
