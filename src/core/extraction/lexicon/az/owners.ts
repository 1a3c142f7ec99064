/** Azerbaijani words for what has numbered articles, folded. */
import type { OwningWords } from '../../owning-whole.ts';

const NOUN =
  '(?:konstitusiya|qanun|məcəllə|akt|nizamnamə|reqlament|konvensiya|muqavilə|sazis|fərman|protokol|əsasnamə|statut)';

export const OWNERS: OwningWords = {
  side: 'before',
  owner: new RegExp(
    `((?:[\\p{L}\\d“”"«»'’.-]+ ){0,4}${NOUN}(?:s[iu]|[iu])?n[iu]n?|(?:[\\p{L}\\d“”"«»'’.-]+ ){0,4}${NOUN}[iu]n) (?:\\p{L}+ )?$`,
    'u',
  ),
  nouns: new RegExp(`^${NOUN}\\p{L}*$|^haqqinda$|^barədə$`, 'u'),
  codes: /(?<!\p{L})(?:konstitusiya|məcəllə)/u,
};
