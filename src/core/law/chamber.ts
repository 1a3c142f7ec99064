/**
 * Which chamber of a legislature a name means, so that a vote in one is not taken for a vote in the other. In: a name as a text
 * or a record gives it, in any language. Out: the chamber, or null where the name means the whole or none is known.
 */
export type Chamber = 'lower' | 'upper' | 'committee';

const NAMES: readonly (readonly [Chamber, RegExp])[] = [
  ['committee', /\b(?:sub)?committee|\bpanel\b|комитет|komit|komisyon|комисси/iu],
  [
    'upper',
    /\bsenat|\blords\b|\bpeers\b|\bbundesrat\b|\brajya sabha\b|\bfederation council\b|\bupper (?:house|chamber)\b|сенат|совет[а-я]* федерации/iu,
  ],
  [
    'lower',
    /\bhouse\b|\brepresentatives\b|\bcongress(?:men|women)\b|\bcommons\b|\bbundestag\b|\blok sabha\b|\bduma\b|\bassemblée\b|\blower (?:house|chamber)\b|\btemsilciler\b|палат[а-я]* представителей|\bгос(?:ударственн[а-я]* )?дум/iu,
  ],
];

export function chamberOf(name: string): Chamber | null {
  return NAMES.find(([, words]) => words.test(name))?.[0] ?? null;
}
