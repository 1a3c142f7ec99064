/** Words that every page shares: none of them the record’s or the article’s. */
import type { FacetName, Outcome } from '../../claim/facet.ts';
import type { Rating } from '../../claim/rating.ts';
import type { LegalValue } from '../../law/source.ts';

export const STRINGS = {
  skip: 'Skip to the content',
  untitled: 'What this text says about the law',
  neverGenerated: 'Verdicts are derived from the record, never generated.',
  // the text
  text: 'The text, with its claims',
  published: 'Published',
  undated: 'Undated',
  original: 'Original article',
  recordAsKnown: 'Record as known on',
  tally: 'Claims by rating',
  claim: 'Claim',
  proposal: 'Proposal',
  unrated: { shape: '○', words: 'not rated' },
  proposed: { shape: '◇', words: 'proposed by a model' },
  // a verdict
  ofFive: 'of 5',
  inferred: ' (inferred)',
  via: 'via',
  because: 'Why',
  right: 'What is right',
  since: 'Since then',
  reading: 'Read as',
  name: 'The name',
  correctedInText: 'The text itself says elsewhere what is right.',
  sameFinding: 'Same reasons and sources as for',
  facets: 'Facet by facet, with sources',
  findings: 'Why, facet by facet, with sources',
  of: 'of',
  facet: 'Question',
  claimed: 'Claimed',
  record: 'On record',
  outcome: 'Result',
  rule: 'Decided by the rule',
  rules: 'Decided by the rules',
  law: 'Law:',
  source: 'Source',
  sources: 'Sources',
  asFor: 'As for',
  seen: 'seen',
  archived: 'archived copy',
  // besides the verdicts
  notRated: 'Not rated',
  notRatedMeans:
    'Promises, demands, questions and opinions say nothing that a record could bear out, and of a law that is not in the register nothing can be said. Listed, not judged.',
  inText: 'in the text',
  narratives: 'Narratives',
  narrativesMean: 'Claims that one and the same fact check settles: same law, same event, same direction.',
  denied: ', denied',
  theArticle: 'the article',
  // a law
  behind: 'The law behind the claims',
  asOf: 'On',
  verifiedThrough: 'The sources were last looked at on',
  events: 'Every event on record, with its sources',
  measures: 'Bills and proposals that would change it',
  pending: ' (pending)',
  names: 'Names, right and wrong',
  misnomers: 'Wrongly called',
  to: 'to',
  // the derivation
  derivation: 'How this was derived',
  derived:
    'Each verdict follows by published rules from the words of the text and the sourced record of the law. No model wrote or rated anything. The same text, register and dates give the same page.',
  textDay: 'Day of the text',
  undatedDay:
    'The text bears no date: its claims are judged for the day up to which the record is believed, and days like “on Thursday” are not checked.',
  claimDay: 'A claim is held against the law as it stood on the day it was made.',
  knownAt: 'Record believed up to',
  register: 'Register',
  lawsAndMeasures: 'laws and measures',
  tool: 'Derived by',
  again: 'Derive it again',
  ratingsMean: 'What the ratings mean',
} as const;

/** What a rating says, after the table of the method. */
export const RATING_MEANINGS: Readonly<Record<Rating, string>> = {
  accurate: 'Everything the claim asserts is borne out.',
  'mostly-accurate':
    'The law and the event are right; something lesser, such as the exact day or the form of the act, is not.',
  'half-true': 'A general statement, such as “every year”, that holds in part.',
  misleading: 'The effect claimed did not happen; a weaker one in the same direction did.',
  false: 'The effect claimed did not happen, nor a weaker one; or it was so once and is no longer.',
  unverifiable: 'The record cannot tell, and the verdict says what is missing.',
};

/** What a facet asks, as a reader would. */
export const FACET_QUESTIONS: Readonly<Record<FacetName, string>> = {
  name: 'Its name',
  force: 'Is it law?',
  efficacy: 'Does it apply?',
  stage: 'How far it got',
  actor: 'Who acted',
  authority: 'Who may act',
  date: 'When',
  duration: 'For how long',
  frequency: 'How often',
  scope: 'How much of it',
  instrument: 'By which act',
};

export const OUTCOME_SHAPES: Readonly<Record<Outcome, string>> = {
  supported: '✔',
  refuted: '✘',
  notEnoughEvidence: '?',
  conflictingEvidence: '≠',
};

export const LEGAL_VALUE_WORDS: Readonly<Record<LegalValue, string>> = {
  definitive: 'the law’s own text',
  official: 'from the body that acted',
  authoritative: 'from a body trusted with it',
  unofficial: 'report',
};
