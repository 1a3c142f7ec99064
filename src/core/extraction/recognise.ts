/**
 * Which language a text is in, where nobody says: script and telling letters first, then the commonest small words. In: the
 * text. Out: an ISO 639-1 code; `otherwise` where nothing tells.
 */
const SAMPLE = 4000;

export function recogniseLanguage(text: string, otherwise = 'en'): string {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = count(sample, /[\u0400-\u04ff]/g);
  const latin = count(sample, /[A-Za-z\u00c0-\u024f\u0259\u018f]/g);
  if (cyrillic > latin) return count(sample, /[іїєґ]/giu) > count(sample, /[ыэъё]/giu) ? 'uk' : 'ru';
  return latinScript(sample, latin) ?? otherwise;
}

/** ə is Azerbaijani alone; ı and ğ are Turkish where there is no ə. A foreign name or two in an English text is not enough. */
function latinScript(sample: string, letters: number): string | null {
  if (count(sample, /[əƏ]/g) > letters / 60) return 'az';
  if (count(sample, /[ğışİĞŞ]/g) > letters / 35) return 'tr';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = (list: ReadonlySet<string>) =>
    words.filter((word) => list.has(word)).length / Math.max(1, words.length);
  const scores: readonly (readonly [string, number])[] = [
    ['en', known(ENGLISH)],
    ['tr', known(TURKISH)],
    ['az', known(AZERBAIJANI)],
  ];
  const [best, score] = scores.reduce((first, next) => (next[1] > first[1] ? next : first));
  return score > 0 ? best : null;
}

const ENGLISH = new Set(
  'the of and to in a is was that for it on with as by be has not are an at from this'.split(' '),
);
const TURKISH = new Set('ve bir bu da de ile için olarak olan gibi daha ama ne ki değil sonra göre kadar'.split(' '));
const AZERBAIJANI = new Set('və bir bu da də ilə üçün olan kimi daha amma ki deyil sonra görə qədər üzrə'.split(' '));

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
