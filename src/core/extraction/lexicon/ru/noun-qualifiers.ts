import type { NounQualifiers } from '../../noun-qualifiers.ts';

export const NOUN_QUALIFIERS: NounQualifiers = {
  old: /(?:^|[ "])(?:стар(?:ый|ого|ому|ым|ая|ую|ой)|прежн\p{L}+) (?:\p{L}+)?$/u,
  renewed: /(?<!\p{L})нов(?:ый|ого) закон/u,
  paper: {
    noun: /^документ/u,
    others: /(?<!\p{L})(?:меморандум|указ(?:а|у|ом|е|ы)?(?!\p{L})|распоряжени|деклараци|коммюнике|протокол)/u,
  },
  year: { behind: /^ (?:от )?((?:1[6-9]|20)\d\d) (?:года|г\.)/u },
};
