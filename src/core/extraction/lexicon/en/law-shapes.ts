/** How a law's name is written in English, where no register tells that it is one. Each pattern is global. */
import type { LawShapes } from '../../law-shapes.ts';

const HEADS =
  'Act|Law|Treaty|Convention|Accord|Pact|Protocol|Agreement|Directive|Regulations?|Statute|Ordinance|Decree|Amendment|Bill';

/** The amendments of a constitution are parts of it. */
const NUMBERED =
  '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\\p{L}+teenth|Twent\\p{L}+(?:-\\p{L}+)?)';

const YEAR = '(?:1[6-9]|20)\\d\\d';
/** ` No. 48 of 1979`, ` of 2019`, `, 2011`. */
const NUMBER_AND_YEAR = `(?: No\\.? ?\\d+)?(?:,? ?(?:of )?${YEAR}\\b)?`;
const JOINING = '(?:and|of|for|the|to|on|in) (?:the )?';
/** ` (Special Powers)`, within a name. */
const BRACKETED = `\\((?:\\p{Lu}[\\p{L}’'&-]+(?:,? (?:${JOINING})?)?){1,5}\\) `;

/** What headlines say that is done to a law; a name that begins before it begins behind it. */
const DONE =
  'Vetoes|Passes|Signs|Repeals|Approves|Blocks|Upholds|Adopts|Rejects|Enacts|Overturns|Strikes|Halts|Suspends|Lifts|Reinstates|Extends|Revokes|Rescinds|Scraps|Axes|Ends|Kills|Backs|Drops|Clears|Advances|Introduces|Amends|Ratifies|Nullifies|Quashes|Annuls|Abolishes|Challenges|Defends|Waives|Withdraws|Tables|Shelves|Ditches|Supports|Opposes|Condemns|Slams|Hails|Unveils|Proposes|Promises|Debates|Considers|Delays|Declares|Finds|Voids|Invalidates|Freezes|Restores|Renews|Sues|Says|Wants|Urges';
const BESIDE_DONE =
  'Down|Out|Off|Back|Up|Against|Over|On|For|To|From|New|Own|Controversial|Landmark|The|A|An|Its|His|Her|Their|State|Federal';

/** Before a noun for a law they are no topic of it. */
const NO_TOPIC =
  '(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Congress|Parliament|Capitol|God|War)';

const OPENED = '[“"«‘]';
const CLOSED = '[”"»’″]';
/** Words between quotation marks that are no sentence. */
const QUOTED = `(?!(?:this|that|the|we|it|i|you|he|she|they|there|our|my|no|not|if|when|what|any|every|such) )[\\p{L}\\d’-]+(?: (?!(?:is|are|was|were|will|would|has|have|had|this|that|we|it|must|should|can|cannot|be|been) )[\\p{L}\\d’-]+){0,4}`;
/** Behind `law` they make another noun of it. */
const NO_LAW =
  '(?! (?:minister|ministry|firms?|professor|school|student|enforcement|lecturer|graduate|degree|clerk|department|expert|book|journal|review|society)\\b)';

export const LAW_SHAPES: LawShapes = {
  // in order: where two find one place, the earlier has it
  names: [
    // `Senate Bill 4`, `SB 822`, `Bill C-18`, `Proposition 8`, `R.A. 11479`
    {
      whole:
        /\b(?:(?:Senate|House|Assembly) (?:Bill|Joint Resolution) |Proposition |Prop\.? |(?:Ballot )?Measure |(?:[SHA]\.B\.|[SHA]B) ?|Bill (?:[CS]-|(?=\d))|(?:R\.A\.|RA|Republic Act|Public Act|Law|Decree-Law) (?:No\.? ?)?)\d[\d-]*(?:-\p{Lu}+)?\b/gu,
      head: /(?:Bill|Joint Resolution|Prop\.?|Proposition|Measure|[SHA]\.?B\.?|R\.?A\.?|Act|Law)(?: No\.?)? ?(?:[CS]-)?\d/g,
    },
    // `the Clean Harbors Act of 2019`, `the Public Order Regulations 2023`, `the Harbours (Special Powers) Act`; a Bill who has a surname
    // is a person, and the Code of Federal Regulations holds them all
    {
      whole: new RegExp(
        `\\b(?=\\p{Lu}|20|1[6-9])(?!${NUMBERED} Amendment|Code of Federal )(?:${YEAR} (?=\\p{Lu}))?(?:(?!(?:${HEADS}),? and )\\p{Lu}[\\p{L}’'&-]+ (?:${JOINING})?(?:${BRACKETED})?){1,8}(?:${HEADS})\\b(?! (?!No\\b)\\p{Lu}\\p{Ll})${NUMBER_AND_YEAR}`,
        'gu',
      ),
      head: new RegExp(` (?:${HEADS})\\b`, 'g'),
    },
    // `THE CLEAN HARBORS ACT`
    {
      whole:
        /(?<![\p{L}-])(?:\p{Lu}[\p{Lu}’'&-]+ ){1,8}(?:ACT|LAW|TREATY|CONVENTION|BILL|DIRECTIVE|ORDINANCE)(?![\p{L}-])/gu,
      head: / (?:ACT|LAW|TREATY|CONVENTION|BILL|DIRECTIVE|ORDINANCE)\b/g,
    },
    // `the Treaty of Friendship and Cooperation`, `the Convention on Cluster Munitions`, `the Law on the Protection of Sovereignty`
    {
      whole: new RegExp(
        `\\b(?:(?:Treaty|Convention|Protocol|Covenant) (?:of|on|for|against|concerning)|(?:Law|Act|Agreement|Directive|Regulation|Ordinance|Decree) (?:on|against|concerning)) (?:the )?${NO_TOPIC}\\p{Lu}[\\p{L}-]+(?: (?:(?:and|of|in|for|on) (?:the )?)?(?!${NO_TOPIC.slice(3, -1)})\\p{Lu}[\\p{L}-]+){0,6}`,
        'gu',
      ),
      head: /(?:Treaty|Convention|Protocol|Covenant|Law|Act|Agreement|Directive|Regulation|Ordinance|Decree) (?:of|on|for|against|concerning) /g,
    },
    // `the Law on the register of harbours | was`
    {
      whole:
        /(?<=[Tt]he |^)Law on (?:the )?\p{Ll}[\p{Ll}-]+(?: [\p{Ll}-]+){0,12}?(?= (?:was|is|were|has|had|will|would|came|took|entered|passed|that|which|by)\b|[,.;:(]| \(|$)/gmu,
      head: /Law on /g,
    },
    // `“foreign agents” law`, `law on «foreign representatives»`
    {
      whole: new RegExp(
        `(?<![\\p{L}])(?:${OPENED}${QUOTED}${CLOSED} (?:law|act|bill|ordinance|directive|regulation|treaty)\\b${NO_LAW}|(?:law|act|bill) on ${OPENED}${QUOTED}${CLOSED})`,
        'giu',
      ),
      head: /[”"»’″] (?:law|act|bill|ordinance|directive|regulation|treaty)\b|(?:law|act|bill) on [“"«‘]/gi,
    },
    // `the “harbour protection act”`, `called the “law on foreign representatives”`
    {
      whole: new RegExp(
        `(?<=\\b(?:the|called|dubbed|so-called|known as|named|nicknamed) (?:the )?${OPENED})(?:${QUOTED.replace('{0,4}', '{0,4}?')} (?:act|law|bill|treaty)|(?:law|act|bill) on ${QUOTED})(?=[.,]?${CLOSED})`,
        'giu',
      ),
      head: /(?:act|law|bill|treaty)[.,]?[”"»’″]|[“"«‘](?:law|act|bill) on /gi,
    },
    // `the 27th Amendment`, beside an amendment that is none of the Constitution's
    { whole: /\b\d{1,2}(?:st|nd|rd|th) Amendment\b/gu, head: /\d(?:st|nd|rd|th) Amendment/g },
    // `the Digital Services Tax`
    { whole: /\b(?:\p{Lu}\p{Ll}+ ){2,4}(?:Tax|Levy)\b(?! \p{Lu})/gu, head: / (?:Tax|Levy)\b/g },
    // `CETA, the deal with Canada`
    {
      whole:
        /(?<=(?:^|[\n.;:] ?|, |\b(?:and|but|like|unlike|as|than|with|under) ))\p{Lu}[\p{Lu}\d-]{2,}(?=, (?:the|a|an|its) (?:[\p{L}’'-]+ ){0,3}(?:deal|agreement|treaty|pact|accord|convention|protocol|act|law|directive|regulation)\b)/gu,
      head: /[^\sa-z]{3}, (?:the|an?|its) /g,
    },
    {
      whole:
        /\b(?:Executive Order|Proclamation|Regulation \(E[UC]\)(?: No\.?)?|Directive|H\.R\.|S\.|Pub\. L\.|Public Law) ?\d[\d/-]*\d\b(?! of the\b)/gu,
      head: /(?:Executive Order|Proclamation|Regulation \(|Directive|H\.R\.|S\.|L\.|Public Law)[^\n]{0,8}\d/g,
    },
  ],
  first: new RegExp(
    `^(?:.*\\b(?:${DONE})\\b(?: (?:${BESIDE_DONE})\\b)* )?(?:(?:The|A|An|This|That|But|And|In|Under|When|After|Section)\\s+)*`,
    'iu',
  ),
  types: [
    [/^(?!.*\b(?:Act|Law|Bill)\b)(?:Treaty|Convention|Protocol|Covenant|Agreement) /i, 'treaty'],
    [/(?:Treaty|Convention|Accord|Pact|Protocol|Agreement|Covenant)(?:,? (?:of )?\d{4})?$/i, 'treaty'],
    [/(?:^Executive Order|^Proclamation|Decree)/, 'executiveAct'],
    [/^(?:Regulation|Directive)|(?:Regulations?|Directive)(?:,? (?:of )?\d{4})?$/, 'regulation'],
    [/^(?:H\.R\.|S\.)/, 'measure'],
  ],
  undated: new RegExp(`^${YEAR} |,? ?(?:of )?${YEAR}$`, 'gu'),
  abbreviated: [
    [/^S\.?B\.? ?/, 'Senate Bill '],
    [/^H\.?B\.? ?/, 'House Bill '],
    [/^A\.?B\.? ?/, 'Assembly Bill '],
    [/^Prop\.? /, 'Proposition '],
    [/^Measure /, 'Ballot Measure '],
  ],
  owned: {
    noun: /^(?:laws?|acts?|regulations?|decrees?|ordinances?|statutes?|amendments?)$/u,
    between: /^(?!(?:the|an?|its|his|her|their|this|that|of|to|in|on|by|for|and)$)[\p{Ll}-]+$/u,
  },
};
