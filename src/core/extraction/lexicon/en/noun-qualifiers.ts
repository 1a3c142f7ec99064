import type { NounQualifiers } from '../../noun-qualifiers.ts';

const YEAR = '((?:1[6-9]|20)\\d\\d)';

export const NOUN_QUALIFIERS: NounQualifiers = {
  old: /(?:^|[ "])(?:old|older|former|previous) (?:\p{L}+)?$/u,
  renewed:
    /\breplac(?:es|ed|ing) (?:a|an|the) (?:\p{L}+ )?(?:law|act|statute|rule|treaty)\b|\bnew (?:law|act|statute)\b/u,
  year: {
    // `the 2002 law`; nothing that makes a time of it stands before
    within: new RegExp(
      `^the one (?:from|of) ${YEAR}$|(?<!\\b(?:in|since|until|by|before|after|from|to|through|during) )\\b${YEAR} \\p{L}`,
      'u',
    ),
    behind: new RegExp(`^ (?:of|(?:passed|enacted|adopted|written) in) ${YEAR}(?![\\d-])`),
    last: /^(?:the )?last year's /,
  },
  ofLaw: /\bthe (?:1[6-9]|20)\d\d (?:\p{L}+ )?(?:law|act|statute|authori[sz]ation|treaty|ban)$/u,
  // `that suspends the right`, `which would ban`, `requiring platforms`; not what was done to the law
  does: {
    clause:
      /^ (?:(?:that|which) (?:(?:would|will|can|could) \p{L}+|(?!(?:is|was|has|does|congress|passes|lapses|expires|remains|stays|ends)\b)\p{L}{3,}s)|(?:allow|requir|bann|barr|lett|giv|criminali[sz]|restrict|permitt|forbidd|prohibit|oblig|forc|cutt|rais)ing) ([^.,;:()"\n]{4,90}?)(?= (?:was|were|is|are|has|had|remains?|never|still|expired|lapsed|survive[sd]?)\b|[.,;:()"\n]|$)/u,
    ofAny:
      /^(?:bears|carries|changed|became|helped|started|ended|divided|split|known|named|called|which|would|could|these|those|their|there|about|after|before|until|since|under|other|every|country)$/,
  },
};
