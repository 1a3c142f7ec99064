import type { LawTalk } from '../../mentions.ts';

const STEMS =
  /^(?:yasa|kanun|kongre|meclis|senato|anayasa|mahkeme|iptal|askiya|yururluk|yaptirim|anlasma|antlasma|sozlesme|veto|kararname|degisiklik|muafiyet|tasari)/u;

/** Words that show a text to be about laws. */
export const LAW_TALK: LawTalk = { has: (word) => STEMS.test(word) };
