import type { WholeWords } from '../../numbered-whole.ts';

export const WHOLES: WholeWords = {
  number: /^(?:section|article|title|chapter|part|amendment|s)\s+\d|^\d+(?:th|st|nd|rd)\s|^\d+-/u,
  numberOf: /\b(?:sections?|articles?|titles?|chapter|part)\s+(?:\d+\w*|[ivx]+)\s+of\s+(?:the\s+)?/u,
  of: /^,? of (?:the )?$/,
  ofWhole: /^(?:\s*,)?\s+of\s+(?:the\s+|its\s+|their\s+)?((?:[\p{L}\p{N}'.-]+\s*){1,6})/u,
  provision: /^['’]?s?,? ((?:section|title|article|part) [\divxlc]+)(?![\p{L}\p{N}])/u,
  nouns:
    /\b(?:act|acts|code|law|statute|constitution|treaty|convention|charter|regulation|regulations|rules|order|agreement|bill|statutes|ordinance|bylaws|contract|lease|stadium|arena|manual|constitution)\b/,
  noLaw: /^(?:stadium|arena|manual|lease|contract|ordinance|bylaws)$/,
};
