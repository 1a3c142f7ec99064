/** Nouns that tell what a phrase is about: the law itself, something that hangs on it, a part of it, or somebody who acts. */
import type { Target } from '../../../claim/claim.ts';
import type { Body } from '../../../law/actor.ts';

const table = <T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(
    entries.flatMap(([value, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, value] as const),
    ),
  );

/** Things that hang on a law. */
export const TARGET_NOUNS = table<Target>([
  ['waiver', 'waiver waivers exemption certification'],
  ['measure', 'bill bills proposal proposals draft drafts legislation veto'],
  ['ratification', 'ratification ratifications'],
  [
    'application',
    'participation membership application applicability operation functioning effect effects use implementation applying collection coverage progress',
  ],
  ['enforcement', 'enforcement prosecution prosecutions prosecutors'],
  ['power', 'authority power powers'],
  ['challenge', 'challenge challenges lawsuit lawsuits suit suits case petition petitions'],
  ['limit', 'ruling judgment suspension pause moratorium injunction stay freeze abeyance hold block'],
]);

/** Parts of a law: what happens to them does not happen to the whole. */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  'part parts portion portions some most half penalty penalties payment core bulk section sections article articles clause clauses provision provisions requirement requirements cut cuts pillar pillars plank planks prong prongs rest remainder element elements formula deadline aspects piece pieces chunk remains remnant remnants vestige vestiges leftovers shreds scraps fines heart test chapters reporting obligation obligations duty'.split(
    ' ',
  ),
);

/** Single uses of a law. */
export const USE_NOUNS: ReadonlySet<string> = new Set(
  'investigations probes cases prosecutions applications requests approvals filings petitions enrolments enrollments'.split(
    ' ',
  ),
);

/** What laws are called where there are several of them, of which one may be named: `three laws, including X`. */
export const SEVERAL_LAWS: ReadonlySet<string> = new Set(
  'laws acts statutes orders rules regulations bans treaties pacts sanctions programs programmes authorities authorizations authorisations measures tools policies agreements conventions decrees restrictions tariffs protections provisions doctrines bills powers'.split(
    ' ',
  ),
);

/** With “every” before them the whole: `every word of the act`. */
export const COUNTED_OUT: ReadonlySet<string> = new Set(
  'cent penny dollar euro word line letter comma bit inch scrap shred trace ounce vestige last'.split(' '),
);

/** Nouns for the law as a whole beside its name: `the restrictions under Section 907`, `AGOA preferences`. */
export const WHOLE_NOUNS: ReadonlySet<string> = new Set(
  'act acts law laws statute statutes amendment ban bans restriction restrictions sanction sanctions rule rules regulation regulations order orders policy policies programme program programs programmes mandate treaty pact accord convention agreement decree directive doctrine ceiling limit cap tax taxes levy tariffs tariff surcharge protections protection derogation regime embargo measures authorization authorizations authorisation authorisations preferences benefits curbs prohibition prohibitions text checks controls emergency status designation standard code resolution protocol legislation scheme reign era treatment access privileges constitutionality legality validity lawfulness'.split(
    ' ',
  ),
);

/** Nouns for one law, or what hangs on one, that need an article: `that ban`, `this act`. */
export const ONE_LAW: ReadonlySet<string> = new Set(
  'law act statute order rule ban treaty section provision amendment waiver policy bill measure program programme scheme plan restriction prohibition embargo blockade moratorium regulation directive decree doctrine precedent tariff surcharge levy limit ceiling cap convention pact accord agreement deal designation listing list emergency declaration proclamation exemption injunction mandate requirement resolution clause article document proposal draft reform freeze pause subsidy legislation title authority authorization authorisation regime rulebook shield formula credit statute cancellation safeguard levy separation preference'.split(
    ' ',
  ),
);

/** Nouns of which a text may bring in another than the law it is about; what is granted and taken back like one counts too. */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  'law laws act statute statutes ban bans order orders rule rules bill bills measure resolution treaty pact accord agreement convention amendment decree directive regulation regulations embargo moratorium tax levy tariff tariffs mandate programme program scheme policy sanctions restrictions code ordinance legislation proposal draft package ceiling holiday permit licence license visa lease contract'.split(
    ' ',
  ),
);

/** Point to a law, or to one of several, that was just spoken of. */
export const POINTING: ReadonlySet<string> = new Set(
  'nothing anything none neither former latter one rest remainder other others remaining half thing lot all first second pillar pillars plank planks prong prongs'.split(
    ' ',
  ),
);

/** Said of a bill before its noun, whatever it is about: where it lies, what it would do to the law spoken of. */
export const OF_ANY_BILL: ReadonlySet<string> = new Set(
  'house senate commons lords assembly chamber parliament parliamentary government opposition companion twin sister counterpart joint bipartisan cross-party one-page one-line two-line two-page standalone stand-alone omnibus budget sunset sunsetting repeal repealing renewal extension reauthorization reauthorisation revival restoration restoring reinstatement replacement stopgap clean own alternative compromise short-term multi-year year-end private-member members backbench presidential like identical same matching latest such another'.split(
    ' ',
  ),
);

/** With “a” before them they are no law yet: `passed an amendment allowing …`. */
export const NEW_TEXTS: ReadonlySet<string> = new Set('amendment law act resolution statute provision'.split(' '));

/** Words before them that make them others. */
export const OTHERING: ReadonlySet<string> = new Set(
  'older earlier previous predecessor rival separate similar companion state provincial regional municipal second newer longer broader other parallel comparable'.split(
    ' ',
  ),
);

/** Who acts, by the kind of body; register/jurisdictions adds the names of each state. */
export const BODY_NOUNS = table<Body>([
  [
    'legislature',
    'congressional parliamentary legislative congress parliament legislature lawmakers legislators assembly duma rada knesset saeima majlis majles diet sejm riksdag storting folketing oireachtas cortes eduskunta riigikogu seimas jogorku',
  ],
  [
    'chamber',
    'senate house senators senator bundestag bundesrat sabha dáil commons lords deputies mps meps committee panel peers',
  ],
  [
    'executive',
    'presidential president presidents white administration government king queen emir kremlin cabinet trump biden obama bush clinton reagan pm premier governor executive',
  ],
  [
    'agency',
    'ministry department secretary treasury regulator regulators commission commissioners agency bureau minister fcc sec epa cdc state pentagon attorney army military generals police gendarmerie',
  ],
  ['court', 'court courts judge judges justices justice tribunal supreme bench circuit plenary'],
  ['organization', 'council eu union un osce nato'],
]);

/** Stand for nobody: `no court`, `nobody`. */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing']);
