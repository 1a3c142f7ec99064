/** Turkish words for what has numbered articles, folded. */
import type { OwningWords } from '../../owning-whole.ts';

const NOUN =
  '(?:anayasa|yasa|kanun|tuzug|tuzuk|yonetmelig|ictuzug|sozlesme|antlasma|anlasma|kararname|protokol|sart|statu)';
const CODES = 'tck|cmk|tmk|ttk|tbk|hmk|iik|vuk|cmuk';

export const OWNERS: OwningWords = {
  side: 'before',
  owner: new RegExp(
    `((?:[\\p{L}\\d'’.-]+ ){0,4}(?:\\p{L}*${NOUN}\\p{L}*['’]?n[iu]n|(?:${CODES})['’]?n?[iu]n)) (?:\\p{L}+ )?$`,
    'u',
  ),
  nouns: new RegExp(`^\\p{L}*${NOUN}\\p{L}*$`, 'u'),
  codes: new RegExp(
    `(?<!\\p{L})(?:anayasa|(?:ceza|medeni|borclar|ticaret|is|vergi usul|muhakemesi|muhakemeleri|iflas) kanun|(?:${CODES})(?!\\p{L}))`,
    'u',
  ),
  theirs: /(?<!\p{L})(?:ictuzug|tuzug|yonetmelig|sozlesme|protokol)(?:l[ae]r|u|i|s)[iu]?n[iu]n$/u,
};
