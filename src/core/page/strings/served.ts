/** The words of the pages that only a server has. */
import type { CheckFormat } from '../place.ts';

export const SERVED = {
  claim: 'Is what they say about the law true?',
  lede: 'Paste an article or a statement. Every claim about a law is held against the law’s own sourced record, as it stood on the day it was made.',
  check: 'Check a text',
  checks: 'Saved checks',
  cases: 'Published checks',
} as const;

export const FORM = {
  text: 'Text of an article or statement',
  placeholder: 'Paste it here, or drop a file anywhere on this form.',
  file: 'Or a file',
  fileHint: 'Plain text, Markdown or HTML.',
  url: 'Or an address',
  urlHint: 'The article at this address is fetched and read.',
  details: 'What is known of the text (optional)',
  detailsHint:
    'A claim is held against the law as it stood on the day of the text; a dateline in the text is found by itself.',
  title: 'Headline',
  outlet: 'Outlet',
  published: 'Day it was published',
  language: 'Language',
  recognised: 'As its words tell',
  submit: 'Check the text',
  kept: 'Nothing is kept unless you save it.',
  checking: 'Checking the text…',
  dropped: 'File chosen:',
  examples: 'Or look at an example',
} as const;

export const FIND_SERVED = {
  heading: 'Look up a law',
  label: 'A name, right or wrong, or a citation',
  on: 'Status on',
  submit: 'Look up',
  found: { one: 'One law', many: '{count} laws', some: 'The first {shown} of {count} laws; another word narrows them' },
  all: 'All laws',
} as const;

export const ON_DAY = {
  label: 'Status on',
  submit: 'Show',
  slider: 'Move through its life',
  today: 'Back to today',
} as const;

export const BAR = {
  label: 'This check',
  formats: 'The same check as',
  save: 'Save for a permalink',
  token: 'Token',
  tokenHint: 'Whoever runs this site hands out tokens to those who may save and publish.',
  permalink: 'Permalink',
  saved: 'Saved',
  publish: 'Publish as a case',
  publishHint: 'Published are only the sentences that the check is about, with every version the check ever had.',
  remove: 'Delete this check',
  removeHint: 'Its address will lead nowhere. This cannot be undone.',
} as const;

export const FORMAT_WORDS: Readonly<Record<CheckFormat, string>> = {
  html: 'HTML',
  markdown: 'Markdown',
  json: 'JSON',
  claimreview: 'ClaimReview',
};

export const SAVED = {
  lede: 'Checks that somebody kept, newest first. Each has an address that can be cited.',
  none: 'No check has been saved here yet.',
  untitled: 'A text without a headline',
  rated: { one: '1 claim rated', many: '{count} claims rated' },
  older: 'Older checks',
  newest: 'Newest checks',
} as const;

export const CASES = {
  none: 'No check has been published here yet. Whoever may publish does so from a saved check.',
  next: 'More',
  first: 'From the beginning',
} as const;

/** The keys of a reader who moves from claim to claim. */
export const MOVE = {
  label: 'Move between claims',
  next: 'Next claim',
  previous: 'Previous',
  keys: 'keys n and p',
} as const;

/** What went wrong, for whoever asked: one sentence, then what to do. */
export const PROBLEMS = {
  heading: {
    refused: 'This text cannot be checked',
    busy: 'Too many checks at once',
    missing: 'There is no such page',
    day: 'This is no day',
    denied: 'This is not open to you',
    lacking: 'This check cannot be had as ClaimReview',
  },
  busy: { message: 'Too many texts are being checked at this moment', hint: 'Try again in {seconds} seconds.' },
  empty: { message: 'There is no text to check', hint: 'Paste a text, choose a file, or give an address.' },
  date: { message: '“{date}” is no date', hint: 'Write a day as 2025-08-08, or a month as 2025-08, or a year.' },
  day: { message: '“{date}” is no day', hint: 'Write it as 2025-08-08.' },
  url: { message: '“{url}” is no address of a page', hint: 'It begins with https:// or http://.' },
  carried: { message: 'What was sent is not what this page sends', hint: 'Go back, and check the text again.' },
  format: { message: '“{format}” is no format of a check', hint: 'There are: html, markdown, json, claimreview.' },
  missing: { message: 'Nothing stands under this address', hint: 'It may be mistyped, or the check was deleted.' },
  cursor: { message: 'This list does not go on from here', hint: 'Begin with its newest entries.' },
  missingLaw: { message: 'The register has no law under this address', hint: 'Look it up by any of its names.' },
  denied: {
    message: 'Without a valid token nothing can be kept, published or deleted here',
    hint: 'Give the token that whoever runs this site handed out.',
  },
  lacking: {
    publisher: {
      message: 'It is not known who publishes',
      hint: 'Whoever runs this site names the publisher in lawstate.config.yaml.',
    },
    permalink: {
      message: 'It is not known where checks stand',
      hint: 'Whoever runs this site gives the permalink in lawstate.config.yaml.',
    },
    law: { message: 'A law that was rated is in the register no more', hint: 'Check the text again.' },
    case: { message: 'A ClaimReview names the address of its check, and this check has none', hint: 'Save it first.' },
  },
} as const;

/** The texts that ship as examples, by the name of their file. */
export const EXAMPLES: readonly {
  readonly name: string;
  /** Of its headline. */
  readonly language: string;
  readonly title: string;
  readonly says: string;
}[] = [
  {
    name: 'section-907',
    language: 'en',
    title: 'The “removal” of the 907th Amendment',
    says: 'Officials hail the end of a law that is still in force.',
  },
  {
    name: 'caesar-act',
    language: 'en',
    title: 'A hall full of exporters',
    says: 'Repealed, suspended, or about to be? Five people say five things.',
  },
  {
    name: 'newsletter-ru',
    language: 'ru',
    title: 'Письмо подписчикам',
    says: 'The same law as a Russian newsletter tells of it.',
  },
];
