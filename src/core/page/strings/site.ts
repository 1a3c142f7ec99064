/** The words of a site that are not the record's: beside those of `check.ts`, which every page shares. */
import type { LawType, NameKind } from '../../law/law.ts';

export const STATE_WORDS = {
  proposed: 'Proposed',
  notYetInForce: 'Not yet law',
  over: 'No longer in force',
  neverLaw: 'Never became law',
  partly: 'In force in part',
  applies: 'In force',
  partlyApplies: 'In force, applies in part',
  waived: 'In force, waived',
  suspended: 'In force, suspended',
  rests: 'In force, does not apply',
  uncertain: 'as last verified',
} as const;

export const SITE = {
  name: 'Lawstate',
  claim: 'What people say about a law, checked against the law’s own record',
  lede: 'A register of laws that are often misstated: what each of them is, whether it is in force, whether it applies, and who may change that. Every event has a source. Status on any day is worked out from the events and is never written by hand.',
  navigation: 'Site',
  laws: 'Laws',
  measures: 'Bills',
  jurisdictions: 'Countries',
  calendar: 'Calendar',
  checks: 'Checks',
  narratives: 'Narratives',
  method: 'Method',
  glossary: 'Glossary',
  start: 'Start',
  feed: 'Feed of changes (Atom)',
  calendarFile: 'Calendar file (.ics)',
} as const;

export const SITE_FOOT = {
  on: 'Status as of',
  known: 'as the record was known on',
  derived: 'No status here is written by hand: each follows from sourced events.',
  by: 'Published by',
  corrections: 'Corrections',
} as const;

export const FIND = {
  label: 'Find a law by any name, right or wrong',
  hint: 'An official title, a citation, a nickname, in any language that the register knows.',
  none: 'No law of the register has all of these words.',
  one: 'One law',
  many: '{all} laws',
  some: 'The first {count} of {all} laws; another word narrows them',
  common: 'These words stand in very many laws. Add another.',
  failed: 'The index could not be loaded. The list of laws has them all.',
  misnomer: '“{name}” is not its name.',
  withoutScript: 'The search runs in your browser and needs JavaScript. Everything else does not.',
  list: 'All laws in a list',
} as const;

export const LAW = {
  picture: 'Its life so far',
  pictureNote: 'The numbers are those of the history below.',
  pictureLetters: 'Letters are bills, in order of date.',
  misstated: 'Often said, and wrong',
  said: 'What was said of it, checked',
  names: 'Names',
  misnomers: 'Names in use that are not its name',
  powers: 'Who can do what',
  powersCaption: 'Acts that the law’s own record allows, by whom and how',
  who: 'Who',
  may: 'May',
  how: 'How',
  term: 'For how long',
  pending: 'Bills that would change it',
  noPending: 'No bill that would change it is on record as pending.',
  settled: 'Bills that came to nothing, or became law',
  history: 'History',
  sources: 'Sources',
  read: 'Read in',
  checkpoints: 'Held against official texts',
  checkpointsNote:
    'What an official text said on a day; the history above gives the same, or the record would not load.',
  questions: 'Not settled',
  cite: 'Cite and embed',
  citation: 'To cite this page',
  badge: 'Badge for your own page',
  badgeNote: 'A small picture of the status, with a text alternative. It changes when the site is built again.',
  badgeServed:
    'A small picture of the status, with a text alternative. It says what the record says on the day it is looked at.',
  facts: 'At a glance',
  kind: 'Kind',
  place: 'Where',
  partOf: 'Part of',
  subject: 'Spoken of under',
  verified: 'Last looked at',
  review: 'Next look due',
  overdue: 'overdue',
  onPage: 'On this page',
  yourAddress: 'https://the-address-of-this-page',
  identifier: 'Id in the register',
  would: 'Would change',
} as const;

export const TYPE_WORDS: Readonly<Record<LawType, string>> = {
  constitution: 'Constitution',
  act: 'Act',
  provision: 'Provision',
  regulation: 'Regulation',
  executiveAct: 'Executive act',
  treaty: 'Treaty',
  sanctionProgramme: 'Sanctions programme',
  resolution: 'Resolution',
  doctrine: 'Doctrine',
  measure: 'Bill or draft',
};

export const NAME_GROUPS: readonly (readonly [Exclude<NameKind, 'misnomer'>, string])[] = [
  ['title', 'Titles'],
  ['citation', 'Citations'],
  ['short', 'Short names'],
  ['related', 'Also, in context'],
];

export const LISTS = {
  lawsLede: 'Every law of the register by title, with its status.',
  foundLede: 'Laws and bills that have these words, in a name before elsewhere.',
  measuresLede: 'Drafts and bills that would change a law of the register, pending and past.',
  jurisdictionsLede: 'States and organisations whose laws the register holds.',
  page: 'Page',
  pages: 'Pages',
  letters: 'By first letter',
  previous: 'Previous',
  next: 'Next',
  law: 'law',
  laws: 'laws',
  bill: 'bill',
  bills: 'bills',
  nothing: 'Nothing here yet.',
} as const;

export const START = {
  standing: 'How they stand',
  looks: {
    full: 'In force and applying',
    part: 'In force or applying in part',
    open: 'In force, not applying',
    none: 'Not law any more, or never',
    coming: 'Not law yet',
  },
  changed: 'What changed last',
  coming: 'What is coming',
  misstated: 'Often said, and wrong',
  allChanges: 'All changes as a feed',
  allComing: 'The whole calendar',
  events: 'sourced events',
  places: 'countries and organisations',
} as const;

export const DOCUMENTS = {
  method: 'How a verdict and a status come about: the steps, the ratings, the rules, and how well they work.',
  glossary: 'The words of this site, each with one meaning and the standard it is taken from.',
} as const;

export const CALENDAR = {
  lede: 'Ends that are set, acts that take effect later, and records that want another look. What the record knows to have been prolonged or undone is not announced.',
  subscribe: 'Take it into your own calendar',
  nothing: 'Nothing is coming, as far as the record knows.',
  more: 'The calendar file holds {count} more.',
} as const;

export const CHECKS = {
  lede: 'Texts that were checked against the register and published, each with every version it had.',
  none: 'No check has been published here. The site was built from a register alone.',
  byNarrative: 'By narrative: the same claim in several texts',
  nothingRated: 'nothing to rate',
  corrected: 'corrected',
  versions: 'Versions',
  version: 'Version',
  excerpt: 'Only the sentences that the check is about are shown; […] stands for what was left out.',
  moreTexts: 'and {count} more texts',
  narrativesLede:
    'Claims that one and the same fact check settles, over all published texts: same law, same event, same direction.',
  noNarratives: 'No narrative has been found: there are no published checks here.',
} as const;

export const MISSING = {
  title: 'There is no such page',
  lede: 'The address may be mistyped, or the law may have another id in the register.',
} as const;

/** ISO 639-1 codes as a reader names them; a code that is not here is shown as it is. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  af: 'Afrikaans',
  ar: 'Arabic',
  az: 'Azerbaijani',
  be: 'Belarusian',
  bg: 'Bulgarian',
  bn: 'Bengali',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  ga: 'Irish',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  hy: 'Armenian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  kk: 'Kazakh',
  ko: 'Korean',
  lt: 'Lithuanian',
  lv: 'Latvian',
  mk: 'Macedonian',
  nl: 'Dutch',
  no: 'Norwegian',
  pa: 'Punjabi',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovenian',
  sq: 'Albanian',
  sr: 'Serbian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  uz: 'Uzbek',
  zh: 'Chinese',
};
