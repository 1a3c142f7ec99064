/** Turkish words for states and for time past. Folded. */
import { BALTIC, type FrameWords } from '../../inflecting/frame-words.ts';
import { STATES } from './states.ts';

export const FRAME_WORDS: FrameWords = {
  states: STATES,
  country: /^(?:ulke|ulkenin|ulkesi|cumhuriyet)$/u,
  we: /^biz$|^\p{L}{2,}[dt][iu]k$/u,
  nobodyNamed: /^(?:o|onlar|biz|ulke|devlet|cumhuriyet)$/u,
  and: /^ve$/u,
  against: /^(?:karsi|yonelik)$/u,
  groups: [{ name: /^baltik/u, noun: /^(?:ulke|devlet)l/u, states: BALTIC }],
  forAll: /(?<!\p{L})(?:herkes|(?:butun|tum) (?:taraflar|uyeler|ulkeler)) icin(?!\p{L})/u,
  forWhom: {
    behind: /^(?:icin|bakimindan|acisindan)$/u,
    it: /(?<!\p{L})(?:onun|ulke) (?:icin|bakimindan|acisindan)(?!\p{L})/u,
    them: /(?<!\p{L})(?:onlar|(?:bu|her) (?:(?:iki|uc|dort|bes) )?(?:ulke|devlet)(?:ler)?|her (?:ikisi|ucu)) (?:icin|bakimindan|acisindan)(?!\p{L})/u,
  },
  backThen: /(?<!\p{L})(?:o zaman(?:lar)?|o donemde|o siralarda)(?!\p{L})/u,
};
