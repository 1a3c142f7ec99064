import type { BodyWords } from './body-words.ts';

/** The register gives offices in English: a chamber’s own name stands here as it does there. */
export const ENGLISH: BodyWords = {
  chambers: {
    committee: /\b(?:sub)?committee|(?<!\b(?:appeals?|appellate|judge|judicial) )\bpanel\b/u,
    upper: /\b(?:senat|(?:lords|peers|bundesrat|rajya sabha|federation council|upper (?:house|chamber))\b)/u,
    lower:
      /\b(?:house|representatives|congress(?:men|women)|commons|bundestag|lok sabha|duma|assemblee|chamber of deputies|lower (?:house|chamber))\b|^the chamber$/u,
  },
  benches: {
    trial: /\b(?:district (?:court|judge)|trial (?:court|judge)|federal judge|judge in|lower courts?)\b/u,
    appeal: /\b(?:appeals? (?:court|panel)|courts? of appeals?|appellate|circuit)\b/u,
    highest: /\b(?:(?:supreme|high|top|highest) court|constitutional (?:court|council)|justices|scotus)\b/u,
  },
  members:
    /\b(?:lawmakers|legislators|parliamentarians)\b|\b(?:senators|peers|deputies|representatives|mps) and (?:senators|peers|deputies|representatives|mps)\b/u,
  oneJudge: /\b(?:judge|district|trial|federal court|lower court)\b/u,
  courts: /\bcourts\b/u,
  courtWord:
    /^(?:court|courts|circuit|district|appeals|supreme|federal|judge|justice|high|constitutional|international|united|states)$/u,
  officeWord:
    /^(?:congress|senate|house|parliament|president|council|commission|treasury|fcc|cdc|duma|rada|knesset|saeima|secretary)$/u,
  besideName: /^(?:the|and|former|then)$/u,
  group: /\b(?:parties|members|allies)\b/u,
  allParties:
    /^(?:(?:both|all) (?:(?:of )?(?:the|its|their) )?(?:\w+ )?(?:sides|parties|countries|states|nations|signatories|members|parliaments|capitals)|(?:every|each) (?:one of the )?(?:\w+ )?(?:side|party|parties|country|state|signatory|member))$/i,
  someParties:
    /^(?:just|only|barely|merely)$|^(?:\d+|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$|^(?!(?:all|every|each)\b)(?=.*(?:\d|[a-z]+-[a-z]+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most|dozens)\b)).*\b(?:states|countries|members|nations|parties|legislatures|parliaments)\b|\b(?:general assembly|house of delegates|statehouse)\b/u,
  government: /administration|government|white house|cabinet/u,
};
