/** Every word of the interface that is not the record’s or the article’s, in one place. */
import type { FacetName, Outcome } from '../claim/facet.ts';
import type { LegalValue } from '../law/source.ts';

export const STRINGS = {
  skip: 'Skip to the content',
  facet: 'Question',
  claimed: 'Claimed',
  record: 'On record',
  outcome: 'Result',
  seen: 'seen',
} as const;

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
