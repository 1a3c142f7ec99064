import type { BodyWords } from './body-words.ts';

export const TURKISH: BodyWords = {
  chambers: { committee: /komite|komisyon/u, lower: /(?<!\p{L})temsilciler(?!\p{L})/u },
  benches: {
    trial: /bolge mahkeme|federal (?:hakim|yargic)/u,
    appeal: /(?:temyiz|istinaf) mahkeme/u,
    highest: /(?:yuksek|anayasa) mahkeme/u,
  },
  members: /(?<!\p{L})(?:milletvekil|vekiller|yasa koyucu|parlamenter)/u,
  oneJudge: /(?<!\p{L})(?:hakim|yargic)|(?:bolge|federal) mahkeme/u,
  courts: /(?<!\p{L})mahkemeler/u,
  government: /yonetim|hukumet|beyaz saray/u,
};
