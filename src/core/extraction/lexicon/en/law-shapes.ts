/** How a law's name is written in English, where no register tells that it is one. Each pattern is global. */
import type { LawShapes } from '../../law-shapes.ts';

const HEADS =
  'Act|Law|Treaty|Convention|Accord|Pact|Protocol|Agreement|Directive|Regulations?|Statute|Ordinance|Decree|Amendment|Bill';

/** The amendments of a constitution are parts of it. */
const NUMBERED =
  '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\\p{L}+teenth|Twent\\p{L}+(?:-\\p{L}+)?)';

export const LAW_SHAPES: LawShapes = {
  // in order: where two find one place, the earlier has it
  names: [
    // `Senate Bill 4`, `Proposition 8`
    {
      whole: /\b(?:(?:Senate|House|Assembly) (?:Bill|Joint Resolution)|Proposition|Ballot Measure) \d+\b/gu,
      head: /(?:Bill|Joint Resolution|Proposition|Ballot Measure) \d/g,
    },
    // `the Clean Harbors Act of 2019`, `the Public Order Regulations 2023`; a Bill who has a surname is a person, and the Code of
    // Federal Regulations holds them all
    {
      whole: new RegExp(
        `\\b(?=\\p{Lu})(?!${NUMBERED} Amendment|Code of Federal )(?:\\p{Lu}[\\p{L}’'&-]+ (?:(?:and|of|for|the|to|on|in) (?:the )?)?){1,8}(?:${HEADS})\\b(?! \\p{Lu}\\p{Ll})(?: of (?:1[6-9]|20)\\d\\d| (?:1[6-9]|20)\\d\\d)?`,
        'gu',
      ),
      head: new RegExp(` (?:${HEADS})\\b`, 'g'),
    },
    // `the Treaty of Friendship and Cooperation`, `the Convention on Cluster Munitions`
    {
      whole:
        /\b(?:Treaty|Convention|Protocol|Covenant) (?:of|on|for|against|concerning) (?:the )?\p{Lu}[\p{L}-]+(?: (?:(?:and|of|in|for|on) (?:the )?)?\p{Lu}[\p{L}-]+){0,6}/gu,
      head: /(?:Treaty|Convention|Protocol|Covenant) (?:of|on|for|against|concerning) /g,
    },
    // `the 27th Amendment`, beside an amendment that is none of the Constitution's
    { whole: /\b\d{1,2}(?:st|nd|rd|th) Amendment\b/gu, head: /\d(?:st|nd|rd|th) Amendment/g },
    // `CETA, the deal with Canada`
    {
      whole:
        /(?<=(?:^|[\n.;:] ?|, |\b(?:and|but|like|unlike|as|than|with|under) ))\p{Lu}[\p{Lu}\d-]{2,}(?=, (?:the|a|an|its) (?:[\p{L}’'-]+ ){0,3}(?:deal|agreement|treaty|pact|accord|convention|protocol|act|law|directive|regulation)\b)/gu,
      head: /[^\sa-z]{3}, (?:the|an?|its) /g,
    },
    {
      whole:
        /\b(?:Executive Order|Proclamation|Regulation \(E[UC]\)(?: No\.?)?|Directive|H\.R\.|S\.|Pub\. L\.|Public Law) ?\d[\d/-]*\d\b/gu,
      head: /(?:Executive Order|Proclamation|Regulation \(|Directive|H\.R\.|S\.|L\.|Public Law)[^\n]{0,8}\d/g,
    },
  ],
  first: /^(?:The|A|An|This|That|But|And|In|Under|When|After|Section)\s+/u,
  types: [
    [/Treaty|Convention|Accord|Pact|Protocol|Agreement|Covenant/, 'treaty'],
    [/Executive Order|Decree|Proclamation/, 'executiveAct'],
    [/Regulation|Directive/, 'regulation'],
    [/^(?:H\.R\.|S\.)/, 'measure'],
  ],
  owned: {
    noun: /^(?:laws?|acts?|regulations?|decrees?|ordinances?|statutes?|amendments?)$/u,
    between: /^(?!(?:the|an?|its|his|her|their|this|that|of|to|in|on|by|for|and)$)[\p{Ll}-]+$/u,
  },
};
