/** Words beside a noun for a law, of both languages. */
import type { NounQualifiers } from '../../noun-qualifiers.ts';

export const NOUN_QUALIFIERS: NounQualifiers = {
  old: /(?:^|[ "])(?:eski|kohnə|əvvəlki) (?:\p{L}+)?$/u,
  renewed: /yeni (?:yasa|kanun|qanun)/u,
  paper: {
    noun: /^(?:sənəd|belge)/u,
    others: /(?<!\p{L})(?:memorandum|sərəncam|fərman|bəyannamə|protokol|kararname|genelge|muhtira|bildirge|mutabakat)/u,
  },
  // `2015 tarihli nükleer |`, `2002 yılındaki |`, `2002-ci il |`, `2002-ci il tarixli |`
  year: {
    before: /(?<![\d-])((?:19|20)\d\d)(?:[ -](?:tarihli|yili|yilindaki)|-c[iu] il(?: tarixli)?) (?:\p{L}+ ){0,2}$/u,
  },
};
