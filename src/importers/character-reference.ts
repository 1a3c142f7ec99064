/** What a character reference of HTML stands for (`&amp;`, `&#8217;`); itself where it is none that articles are written with. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  sect: '§',
  para: '¶',
  middot: '·',
  shy: '\u00ad',
};

export function characterOf(reference: string): string {
  const number = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?$/i.exec(reference);
  if (number === null) return NAMED[reference.replace(/^&|;$/g, '')] ?? reference;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : reference;
}
