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
  someParties:
    /(?:\d|(?<!\p{L})(?:iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|birkac|bircok|bazi|cogu)(?!\p{L})).* (?:eyalet|ulke|devlet|taraf)/u,
  allParties: /(?<!\p{L})(?:her iki|tum|butun) (?:\p{L}+ )?(?:taraf|ulke|eyalet|devlet)/u,
  government: /yonetim|bakanlar kurulu|hukumet|beyaz saray/u,
};
