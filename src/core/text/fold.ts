/**
 * Folds a text for comparison, one UTF-16 unit to one unit, so that a span found in the folded text is the span in the
 * original. Case, Latin diacritics, typographic quotes, apostrophes, dashes and odd spaces stop mattering; letters of other
 * scripts keep their marks (й is no и). Source: Unicode 15 decompositions, by way of String.normalize.
 */
const CACHE = new Uint16Array(65_536);

export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text) && !text.includes("''")) return text.toLowerCase();
  if (text.length > MOST) return decode(foldedUnits(text));
  ARTICLE.length = text.length;
  foldInto(ARTICLE, text);
  return String.fromCharCode(...ARTICLE);
}

/** The units of an article while it is folded: a typed array of its own for each text would lie outside of the heap and cost more than the folding. */
const ARTICLE: number[] = [];

/** The same as UTF-16 units, for readers that need no string. */
export function foldedUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  foldInto(units, text);
  return units;
}

function foldInto(units: Uint16Array | number[], text: string): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit < 128 ? foldAscii(unit) : CACHE[unit] || foldUnit(unit);
    if (units[at] === APOSTROPHE && units[at - 1] === APOSTROPHE) pairMarks(units, at);
  }
}

const BEYOND_ASCII = /[^\0-\x7f]/;

const [APOSTROPHE, MARK, SPACE, LINE] = [39, 34, 32, 10];

/** Two apostrophes in a row (`''gone,''`, as some newspapers set them) are one double mark beside a space. */
function pairMarks(units: Uint16Array | number[], at: number): void {
  const opens = at === 1 || units[at - 2] === SPACE || units[at - 2] === LINE;
  units[at - 1] = opens ? SPACE : MARK;
  units[at] = opens ? MARK : SPACE;
}

function foldAscii(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

const SPECIAL = new Map<number, string>([
  ...pairs('‘’‚‛ʼʻ`´′＇', "'"),
  ...pairs('“”„‟«»″＂', '"'),
  ...pairs('‐‑‒–—―−', '-'),
  ...pairs('\u00a0\u2002\u2003\u2009\u200a\u202f\u3000', ' '),
  // behind a pictogram (`❗️Закон …`) they choose how it is drawn, and are no letter of the word that follows
  ...pairs('\ufe0e\ufe0f', ' '),
  ...pairs('ıİ', 'i'),
  ...pairs('øØ', 'o'),
  ...pairs('łŁ', 'l'),
  ...pairs('đĐ', 'd'),
  ...pairs('ёЁ', 'е'),
]);

function pairs(from: string, to: string): [number, string][] {
  return [...from].map((char) => [char.charCodeAt(0), to]);
}

function foldUnit(unit: number): number {
  const folded = SPECIAL.get(unit) ?? foldLetter(String.fromCharCode(unit));
  const code = folded.charCodeAt(0);
  CACHE[unit] = code;
  return code;
}

function foldLetter(char: string): string {
  const lower = char.toLowerCase();
  const one = lower.length === 1 ? lower : char;
  const base = one.normalize('NFD').charAt(0);
  return /^[a-z]$/.test(base) ? base : one;
}

/** No call takes more arguments than this. */
const MOST = 8192;

function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += MOST)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + MOST));
  return text;
}
