/** Russian words by which names of persons are told. Folded. */
import type { NameWords } from '../../inflecting/name-words.ts';
import { NOT_NAMES, ROLES } from './cues.ts';

export const NAME_WORDS: NameWords = {
  roles: ROLES,
  notNames: NOT_NAMES,
  particles: /^(?:де|ди|дель|делла|дер|ван|фон|бин|ибн|бен|ле|ла|дю|дос|тен)$/u,
  ofOffice: /^\p{Script=Cyrillic}{3,}(?:[аяыи]|ов|ей|ого|ой)$/u,
};
