/**
 * Which language a text is in, where nobody says: script and telling letters first, then the commonest small words. In: the
 * text. Out: an ISO 639-1 code; `otherwise` where nothing tells.
 */
import { LETTER, runEnd } from '../text/letter.ts';

const SAMPLE = 4000;

export function recogniseLanguage(text: string, otherwise = 'en'): string {
  const sample = text.slice(0, SAMPLE);
  const { cyrillic, latin } = scripts(sample);
  if (cyrillic > latin) return count(sample, /[іїєґ]/giu) > count(sample, /[ыэъё]/giu) ? 'uk' : 'ru';
  return latinScript(sample, latin) ?? otherwise;
}

/** ə is Azerbaijani alone; ı and ğ are Turkish where there is no ə, nor a word that Turkish cannot have. A foreign name or two in an English text is not enough. */
function latinScript(sample: string, letters: number): string | null {
  if (count(sample, /[əƏ]/g) > letters / 60) return 'az';
  if (count(sample, /[ğışİĞŞ]/g) > letters / 35) return AZERBAIJANI_WORD.test(sample) ? 'az' : 'tr';
  const scores = shares(sample.toLowerCase());
  const [best, score] = scores.reduce((first, next) => (next[1] > first[1] ? next : first));
  return score > 0 ? best : null;
}

/** Turkish has neither q nor x, but in foreign names: `çıxıb`, `qaldırılıb`; months go by their Russian names: `sentyabrın`. */
const AZERBAIJANI_WORD =
  /(?<!\p{L})(?:(?=\p{Ll}*[ıöüçşğ])\p{Ll}*[xq]\p{Ll}*|(?:yanvar|fevral|aprel|iyun|iyul|sentyabr|oktyabr|noyabr|dekabr)\p{Ll}*)/u;

/** How many letters are of which script. */
function scripts(text: string): { readonly cyrillic: number; readonly latin: number } {
  let [cyrillic, latin] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLatin(unit)) latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) cyrillic++;
  }
  return { cyrillic, latin };
}

function isLatin(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return unit <= 0x24f || unit === 0x259;
}

/** For each language the share of the words that are among its commonest. */
function shares(lower: string): readonly (readonly [string, number])[] {
  let [words, english, turkish, azerbaijani] = [0, 0, 0, 0];
  for (let from = 0, end = 0; from < lower.length; from = Math.max(end, from + 1)) {
    end = runEnd(lower, from, LETTER);
    if (end === from) continue;
    words++;
    if (end - from > LONGEST) continue;
    const telling = TELLING.get(lower.slice(from, end)) ?? 0;
    english += telling & 1;
    turkish += (telling >> 1) & 1;
    azerbaijani += telling >> 2;
  }
  const all = Math.max(1, words);
  return [
    ['en', english / all],
    ['tr', turkish / all],
    ['az', azerbaijani / all],
  ];
}

const ENGLISH = 'the of and to in a is was that for it on with as by be has not are an at from this';
const TURKISH = 've bir bu da de ile için olarak olan gibi daha ama ne ki değil sonra göre kadar';
const AZERBAIJANI = 'və bir bu da də ilə üçün olan kimi daha amma ki deyil sonra görə qədər üzrə';

/** For each of the words the languages whose it is, one bit each. */
const TELLING = new Map<string, number>();
for (const [bit, words] of [ENGLISH, TURKISH, AZERBAIJANI].entries())
  for (const word of words.split(' ')) TELLING.set(word, (TELLING.get(word) ?? 0) | (1 << bit));

/** No word in the lists has more letters. */
const LONGEST = 6;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
