import type { LawTalk } from '../../mentions.ts';

const STEMS =
  /^(?:qanun|konqres|parlament|senat|məhkəmə|ləgv|konstitusiya|sanksiya|muqavilə|sazis|konvensiya|fərman|duzəlis|dayandir|quvvə|veto|deputat)/u;

/** Words that show a text to be about laws. */
export const LAW_TALK: LawTalk = { has: (word) => STEMS.test(word) };
