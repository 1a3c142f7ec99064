import type { BodyWords } from './body-words.ts';

export const AZERBAIJANI: BodyWords = {
  chambers: { committee: /komit/u, lower: /(?<!\p{L})numayəndələr palata/u },
  benches: {
    trial: /(?:rayon|dairə) məhkəmə/u,
    appeal: /apelyasiya məhkəmə/u,
    highest: /(?:ali|konstitusiya) məhkəmə/u,
  },
  members: /(?<!\p{L})(?:deputat|qanunverici|parlamentari)/u,
  oneJudge: /(?<!\p{L})hakim|(?:rayon|dairə|federal) məhkəmə/u,
  courts: /(?<!\p{L})məhkəmələr/u,
  someParties:
    /(?:\d|(?<!\p{L})(?:iki|uc|dord|bes|alti|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qirx|əlli|bir necə|bəzi|əksər)(?!\p{L})).* (?:stat|olkə|dovlət|tərəf)/u,
  allParties: /(?<!\p{L})(?:hər iki|butun) (?:\p{L}+ )?(?:tərəf|olkə|stat|dovlət)/u,
  government: /administrasiya|nazirlər kabinet|hokumət|(?<!\p{L})ag ev/u,
};
