/** The vocabulary of the record in the words of a reader: the ids in data and code are for programs. */
import type { Outcome } from '../claim/facet.ts';
import { FACETS } from '../claim/facet.ts';
import type { Rating } from '../claim/rating.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { Efficacy, Force } from '../status/status.ts';

/** Of an event kind: its name, what was done, and what a measure that has it in mind would do. */
interface Words {
  readonly noun: string;
  readonly done: string;
  readonly would: string;
}

const say = (noun: string, done: string, would: string): Words => ({ noun, done, would });

export const EVENT_WORDS: Readonly<Record<EventKind, Words>> = {
  introduction: say('introduction', 'introduced', 'introduce a bill on it'),
  committeeReport: say('committee report', 'reported', 'report on it'),
  passageInChamber: say('passage in one chamber', 'passed', 'pass one chamber'),
  passage: say('passage', 'passed', 'pass it'),
  presentation: say('presentation', 'presented for signature', 'present it for signature'),
  signature: say('signature', 'signed', 'sign it'),
  veto: say('veto', 'vetoed', 'veto it'),
  vetoOverride: say('veto override', 'passed over a veto', 'override the veto'),
  ratification: say('ratification', 'ratified', 'ratify it'),
  failure: say('failure', 'rejected', 'reject it'),
  lapseOfBill: say('lapse of the bill', 'lapsed', 'let it lapse'),
  withdrawalOfBill: say('withdrawal of the bill', 'withdrawn', 'withdraw it'),
  publication: say('publication', 'published', 'publish it'),
  entryIntoForce: say('entry into force', 'entered into force', 'put it into force'),
  postponementOfEntryIntoForce: say('postponement', 'postponed', 'postpone it'),
  prorogationOfForce: say('renewal', 'renewed', 'renew it'),
  repeal: say('repeal', 'repealed', 'repeal it'),
  partialRepeal: say('partial repeal', 'repealed in part', 'repeal a part of it'),
  expiration: say('expiry', 'expired', 'let it expire'),
  annulment: say('annulment', 'annulled', 'annul it'),
  unconstitutionality: say('ruling of unconstitutionality', 'held unconstitutional', 'hold it unconstitutional'),
  rescission: say('rescission', 'rescinded', 'rescind it'),
  denunciation: say('denunciation', 'denounced', 'denounce it'),
  withdrawal: say('withdrawal', 'withdrawn from', 'withdraw from it'),
  termination: say('termination', 'terminated', 'terminate it'),
  reEnactment: say('re-enactment', 're-enacted', 'enact it again'),
  entryIntoEfficacy: say('start of application', 'began to apply', 'make it apply'),
  waiver: say('waiver', 'waived', 'waive it'),
  waiverExtension: say('waiver extension', 'waived again', 'waive it again'),
  waiverLapse: say('lapse of the waiver', 'waiver lapsed', 'let the waiver lapse'),
  suspension: say('suspension', 'suspended', 'suspend it'),
  resumption: say('resumption', 'resumed', 'make it apply again'),
  injunction: say('injunction', 'enjoined', 'enjoin it'),
  stay: say('stay', 'stayed', 'stay it'),
  nonEnforcement: say('non-enforcement', 'not enforced', 'stop enforcing it'),
  exemption: say('exemption', 'exempted', 'exempt from it'),
  moratorium: say('moratorium', 'put under a moratorium', 'put it under a moratorium'),
  amendment: say('amendment', 'amended', 'amend it'),
  substitution: say('substitution of text', 'replaced', 'replace its text'),
  insertion: say('insertion of text', 'added to', 'add to its text'),
  renumbering: say('renumbering', 'renumbered', 'renumber it'),
  grantOfPower: say('grant of a power', 'power granted', 'grant a power over it'),
  limitOfPower: say('limit on a power', 'power limited', 'limit a power over it'),
  removalOfPower: say('removal of a power', 'power removed', 'take away a power over it'),
  announcement: say('announcement', 'announced', 'announce it'),
  proposal: say('proposal', 'proposed', 'propose it'),
  upholding: say('ruling that it is valid', 'upheld', 'uphold it'),
  dismissal: say('dismissal of a challenge', 'challenge dismissed', 'dismiss a challenge to it'),
  decision: say('court decision', 'decided, left as it was', 'decide on it'),
};

export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  proposed: 'proposed, not law',
  notYetInForce: 'not yet law',
  inForce: 'in force',
  partiallyInForce: 'in force in part',
  notInForce: 'not in force',
};

export const EFFICACY_WORDS: Readonly<Record<Efficacy, string>> = {
  applies: 'applies',
  partlyApplies: 'applies in part',
  doesNotApply: 'does not apply',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  supported: 'supported',
  refuted: 'refuted',
  notEnoughEvidence: 'not enough evidence',
  conflictingEvidence: 'conflicting evidence',
};

/** Shape and words of a rating: it must be told without colour too. */
export const RATING_WORDS: Readonly<
  Record<Rating, { readonly shape: string; readonly dots: string; readonly words: string }>
> = {
  accurate: { shape: '✔', dots: '●●●●●', words: 'accurate' },
  'mostly-accurate': { shape: '✓', dots: '●●●●○', words: 'mostly accurate' },
  'half-true': { shape: '◐', dots: '●●●○○', words: 'half true' },
  misleading: { shape: '▲', dots: '●●○○○', words: 'misleading' },
  false: { shape: '✘', dots: '●○○○○', words: 'false' },
  unverifiable: { shape: '?', dots: '·····', words: 'unverifiable' },
};

const NOUNS = Object.entries(EVENT_WORDS).map(([kind, words]) => [kind, words.noun] as const);
const TERMS = new Map<string, string>([
  ...NOUNS,
  ...Object.entries(FORCE_WORDS),
  ...Object.entries(EFFICACY_WORDS),
  ...FACETS.map((name) => [name, name] as const),
]);

/** The text with every id of the vocabulary written out: `the waiverExtension of 2025` as “the waiver of 2025”. */
export function writtenOut(text: string): string {
  return text.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (id) => TERMS.get(id) ?? id);
}

/** “chamber-as-enactment” as “chamber taken for enactment”. */
export function patternWords(pattern: string): string {
  return pattern.replace('-as-', ' taken for ').replaceAll('-', ' ');
}
