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
  government: /administrasiya|hokumət|(?<!\p{L})ag ev/u,
};
