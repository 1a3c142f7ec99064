/**
 * Which language a text is in, where nobody says: script and telling letters first, then the commonest small words. In: the
 * text. Out: an ISO 639-1 code; `otherwise` where nothing tells.
 */
import { LETTER, runEnd } from '../text/letter.ts';

const SAMPLE = 4000;

export function recogniseLanguage(text: string, otherwise = 'en'): string {
  const sample = text.slice(0, SAMPLE);
  const letters = lettersOf(sample);
  if (letters.cyrillic > letters.latin) return count(sample, /[іїєґ]/giu) > count(sample, /[ыэъё]/giu) ? 'uk' : 'ru';
  return latinScript(sample, letters) ?? otherwise;
}

/** ə is Azerbaijani alone; ı and ğ are of both it and Turkish. A foreign name or two in an English text is not enough. */
function latinScript(sample: string, { latin, schwas, turkish }: Letters): string | null {
  if (schwas > latin / 60 && !isEnglish(sample)) return 'az';
  if (turkish > latin / 35) return withoutSchwa(sample);
  const scores = shares(sample.toLowerCase());
  const [best, score] = scores.reduce((first, next) => (next[1] > first[1] ? next : first));
  return score > 0 ? best : ENDS_IN_A_VERB.test(sample) ? withoutSchwa(sample) : null;
}

/** `Əli Əsədov said that it was repealed`: a name in an English sentence. */
function isEnglish(sample: string): boolean {
  const english = shares(sample.toLowerCase())[0]?.[1] ?? 0;
  return english > 1 / 8 && count(sample, /(?<!\p{L})\p{Ll}*ə/gu) === 0;
}

/** A short Azerbaijani sentence may have no ə: `Prezident qanuna imza atıb`. Its spelling tells, where more of it is there. */
function withoutSchwa(sample: string): string {
  return count(sample, AZERBAIJANI_SPELLING) > count(sample, TURKISH_SPELLING) ? 'az' : 'tr';
}

/**
 * q and x, which Turkish writes in foreign names alone; -ıb, where Turkish has -ıp; `etdi` for Turkish `etti`; `1992-ci il`, `ABŞ-ın` with hyphens; `deyil`,
 * `bəli`, `yox` for Turkish `değil`, `evet`, `yok`.
 */
const AZERBAIJANI_SPELLING =
  /(?<!\p{L})\p{Ll}*[qx]\p{Ll}*(?!\p{L})|\p{Ll}{2}[ıiuü]b(?:d[ıiuü]r|lar)?(?!\p{L})|\d-(?:c[ıiuü]|d[aə]|n[ıiuü]n)(?!\p{L})|\p{Lu}{2}-\p{Ll}|\p{Ll}[fstkçşhpxq]d[ıiuü](?:r|lar)?(?!\p{L})|(?<!\p{L})(?:deyil|yoxdur)(?!\p{L})/gu;

/** -iyor, -mış, apostrophes before endings of numbers and initials, and words that the other does not have. */
const TURKISH_SPELLING =
  /\p{Ll}[fstkçşhp]t[ıiuü](?:r|lar)?(?!\p{L})|\p{Ll}[ıiuü]yor(?!\p{L}{5})|\p{Ll}m[ıiuü]ş(?:t[ıiuü]r?)?(?!\p{L})|(?:\d|\p{Lu}{2})['’]\p{Ll}|(?<!\p{L})(?:ve|ile|için|değil|yok|evet|bugün|dün|henüz|artık|ancak|sonra|kadar)(?!\p{L})/gu;

/** A short sentence without any of the commonest words: `Macaristan Roma Statüsü’nden çekildi.` */
const ENDS_IN_A_VERB =
  /^(?=[\s\S]*(?:[öüçğışÖÜÇĞİŞ]|['’](?:n?[dt][ae]n?|n?[ıiuü]n)(?!\p{L})))[\s\S]{0,200}\p{Ll}{2}(?:[dt][ıiuü]|[ıiuü]yor|m[ıiuü]ş|[ıiuü]b)(?:l[ae]r)?[.!?”"»]*\s*$/u;

/** How many letters are of which script, and how many of the Latin ones tell a language. */
interface Letters {
  readonly cyrillic: number;
  readonly latin: number;
  readonly schwas: number;
  readonly turkish: number;
}

function lettersOf(text: string): Letters {
  let [cyrillic, latin, schwas, turkish] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xc0) {
      if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) latin++;
    } else if (unit <= 0x24f || unit === 0x259) {
      latin++;
      if (SCHWAS.has(unit)) schwas++;
      else if (ONLY_TURKISH.has(unit)) turkish++;
    } else if (unit >= 0x400 && unit <= 0x4ff) cyrillic++;
  }
  return { cyrillic, latin, schwas, turkish };
}

const unitsOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const SCHWAS = unitsOf('əƏ');
const ONLY_TURKISH = unitsOf('ğışİĞŞ');

/** For each language the share of the words that are among its commonest. */
function shares(lower: string): readonly (readonly [string, number])[] {
  let [words, english, turkish, azerbaijani] = [0, 0, 0, 0];
  for (let from = 0, end = 0; from < lower.length; from = Math.max(end, from + 1)) {
    end = runEnd(lower, from, LETTER);
    if (end === from) continue;
    words++;
    if (end - from > LONGEST || BEGINNINGS[beginningOf(lower, from, end)] === 0) continue;
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
const TURKISH =
  've bir bu da de ile için olarak olan gibi daha ama ne ki değil sonra göre kadar etti eder oldu verdi onu';
const AZERBAIJANI =
  'və bir bu da də ilə üçün olan kimi daha amma ki deyil sonra görə qədər üzrə etdi edir edib olub oldu verdi verib onu yox';

/** For each of the words the languages whose it is, one bit each. */
const TELLING = new Map<string, number>();
for (const [bit, words] of [ENGLISH, TURKISH, AZERBAIJANI].entries())
  for (const word of words.split(' ')) TELLING.set(word, (TELLING.get(word) ?? 0) | (1 << bit));

/** No word in the lists has more letters. */
const LONGEST = 6;

/** By their first two letters most words are told to be in no list. */
const BEGINNINGS = new Uint8Array(1024);
for (const word of TELLING.keys()) BEGINNINGS[beginningOf(word, 0, word.length)] = 1;

function beginningOf(text: string, from: number, end: number): number {
  const second = end - from > 1 ? text.charCodeAt(from + 1) : 0;
  return (text.charCodeAt(from) * 31 + second) & (BEGINNINGS.length - 1);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
