/** Russian words by which names of persons are told. Folded. */
import type { NameWords } from '../../inflecting/name-words.ts';
import { NOT_NAMES, ROLES } from './cues.ts';

export const NAME_WORDS: NameWords = {
  roles: ROLES,
  notNames: NOT_NAMES,
  particles: /^(?:де|ди|дель|делла|дер|ван|фон|бин|ибн|бен|ле|ла|дю|дос|тен)$/u,
  ofOffice: /^\p{Script=Cyrillic}{3,}(?:[аяыи]|ов|ей|ого|ой)$/u,
};

/** Another name behind a law’s name, between commas: `, известная как «X»,`, `, также называемый X,`. Folded. */
export const CALLED_BESIDE =
  /^, (?:(?:также|более|больше|лучше|широко) ){0,2}(?:известн(?:ая|ый|ое|ые|ую|ой|ого|ому|ым|ых|ыми)|называем(?:ая|ый|ое|ые|ую|ой|ого|ому|ым|ых|ыми)|именуем(?:ая|ый|ое|ые|ую|ой|ого|ому|ым|ых|ыми)|прозванн(?:ая|ый|ое|ые|ую|ой|ого|ому|ым|ых|ыми)) [^,;:.!?]{2,70},(?= )/u;
