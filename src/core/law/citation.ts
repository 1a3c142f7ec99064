/**
 * What of a citation stands for the law by itself. A citation gives one law as several collections do (`Pub. L. 73-66, 48 Stat. 162`),
 * or a place in an act that is wider than it (`Pub. L. 93-618, title V`). In: a citation. Out: each collection’s, with the place in it.
 */

/** One of them, in the writing of the citation; `place` where it is a place of an act. */
export interface CitedPart {
  readonly text: string;
  readonly place: boolean;
}

export function citedParts(citation: string): readonly CitedPart[] {
  const parts: CitedPart[] = [];
  for (const piece of citation.replace(BESIDE, '').split(/\s*[,;]\s*|\s+and\s+(?=\d)/)) {
    const before = parts.at(-1);
    const place = PLACE.test(piece);
    const [code] = CODE.exec(before?.text ?? '') ?? [];
    if (before !== undefined && code !== undefined && NUMBER.test(piece))
      parts.push({ text: code + piece, place: false });
    else if (before !== undefined && (place || GOES_ON.test(piece)))
      parts.splice(-1, 1, { text: `${before.text}, ${piece}`, place: before.place || place });
    else parts.push({ text: piece, place });
  }
  return parts.filter(({ text }) => /\d/.test(text) && /\p{L}/u.test(text));
}

/** A year or a chapter that stands in brackets behind what is cited by itself: `S/RES/2231 (2015)`. */
const BESIDE = /\s+\((?:c\. )?\d{1,4}\)/g;

const PLACE =
  /^(?:(?:sub)?titles?|sections?|sec\.|ss?\.|§+|parts?|div(?:ision|\.)?|arts?\.|articles?|chapters?|schedules?|annex)\s/i;

/** The chapter of a year’s statutes, the day of a gazette, its page. */
const GOES_ON = /^(?:c\. \d|[\d.]+$|p\. \d)/;

/** `18 U.S.C. 1461, 1462`: sections of one code. */
const CODE = /^\d+ (?:U\.S\.C\.|C\.F\.R\.) (?:§+ )?/;
const NUMBER = /^\d[\w()]*(?: note)?$/;

/** The words of a key of which none tells a law: numbers, what is numbered, and the collections that number it. */
export function isBareNumber(key: string): boolean {
  return key.split(' ').every((word) => BARE.test(word));
}

const BARE =
  /^(?:\p{N}[\p{L}\p{N}]*|[ivxlc]+|\p{L}|(?:sub)?title|section|part|article|chapter|div|division|schedule|annex|note|no|usc|cfr|pub|stat)$/u;
