/** The parts of a law, in the words in which records tell them. */

/** `section` and `4`, of `section 4(b)`; null where the words begin with no numbered part, or with more than one. */
export function numberedPart(part: string): { readonly kind: string; readonly number: string } | null {
  const [, kind, number] = /^(\p{L}+) (\d+)(?![\p{L}\p{N}-]|(?: ?,| and| or)+ \d)/u.exec(part.toLowerCase()) ?? [];
  return kind === undefined || number === undefined ? null : { kind, number };
}

/** `section` with `20` and `32`, of `sections 20 and 32`; null where the words begin with no numbered parts. */
export function numberedParts(part: string): { readonly kind: string; readonly numbers: readonly string[] } | null {
  const one = numberedPart(part);
  if (one !== null) return { kind: one.kind, numbers: [one.number] };
  const [, kind, list] = /^(\p{L}+)s (\d+(?:(?: ?,| and| or)+ \d+)+)(?![\p{L}\p{N}-])/u.exec(part.toLowerCase()) ?? [];
  return kind === undefined || list === undefined ? null : { kind, numbers: list.match(/\d+/g) ?? [] };
}

/** A part, and not which: `half of it`, `two sections`; of most of a law or its core it is not told how much that is. */
export function isSomePart(text: string | null): boolean {
  return /\b(?:some|half|(?:part|portion|section|provision|article|clause|element|piece)s?)$/.test(text ?? '');
}

/** Some of several, and not which: `parts of it`, `half of it`; `no part of it` is all of it. */
export function areSomeParts(text: string | null): boolean {
  return isSomePart(text) && /(?:s|some|half)$/.test(text ?? '');
}

/** `deadline`, of an act whose tax ended: the word tells what kind of part is meant, and the record’s words tell of none. */
export function isPartOfAnotherKind(told: string | null, part: string): boolean {
  const kind = KINDS.exec(told?.toLowerCase() ?? '')?.[1];
  return kind !== undefined && !part.toLowerCase().includes(kind);
}

/** In English, as records are told: what parts of laws do, in words that say more than `section` or `provision`; their beginnings, which singular and plural share. */
const KINDS =
  /\b(ban|budget|cap|credit|deadline|dut|exemption|fee|fine|formula|levy|levies|limit|mandate|penalt|quota|requirement|subsid|surcharge|tax|test)(?:e?s|y|ies|es)?$/;
