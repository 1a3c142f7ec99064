/** What a narrative says, as a sentence about the law: “Section 907 of the FREEDOM Support Act was repealed”. */
import type { Assertable, Polarity } from '../claim/claim.ts';
import { EVENT_WORDS } from '../report/event-words.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import type { Saying } from './saying.ts';

/** Affirmed and denied; what is not here was `done` or was not. */
const SENTENCES: Partial<Record<Assertable, readonly [string, string]>> = {
  enactment: ['{law} became law', '{law} did not become law'],
  inForce: ['{law} is in force', '{law} is not in force'],
  applies: ['{law} applies', '{law} does not apply'],
  passageInChamber: ['{law} passed one chamber', '{law} did not pass a chamber'],
  lapseOfBill: ['{law} lapsed', '{law} did not lapse'],
  entryIntoForce: ['{law} entered into force', '{law} did not enter into force'],
  expiration: ['{law} expired', '{law} did not expire'],
  withdrawal: ['a party withdrew from {law}', 'no party withdrew from {law}'],
  entryIntoEfficacy: ['{law} began to apply', '{law} did not begin to apply'],
  waiverLapse: ['a waiver of {law} lapsed', 'no waiver of {law} lapsed'],
  resumption: ['{law} applies again', '{law} does not apply again'],
  nonEnforcement: ['{law} is not enforced', '{law} is enforced'],
  exemption: ['somebody was exempted from {law}', 'nobody was exempted from {law}'],
  insertion: ['something was added to {law}', 'nothing was added to {law}'],
  substitution: ['text of {law} was replaced', 'no text of {law} was replaced'],
  grantOfPower: ['somebody has a power over {law}', 'somebody has no power over {law}'],
  limitOfPower: ['a power over {law} was limited', 'no power over {law} was limited'],
  removalOfPower: ['a power over {law} was taken away', 'no power over {law} was taken away'],
  announcement: ['an act on {law} was announced', 'no act on {law} was announced'],
  proposal: ['a change of {law} was proposed', 'no change of {law} was proposed'],
  dismissal: ['a challenge to {law} was dismissed', 'no challenge to {law} was dismissed'],
  decision: ['a court decided on {law}', 'no court decided on {law}'],
};

/** With a capital and without a stop. */
export function sayingWords({ event, polarity }: Pick<Saying, 'event' | 'polarity'>, law: string): string {
  return sentenceCase(sentenceOf(event, polarity).replace('{law}', () => law));
}

function sentenceOf(event: Assertable, polarity: Polarity): string {
  const [affirmed, denied] = SENTENCES[event] ?? [null, null];
  if (affirmed !== null && denied !== null) return polarity === 'affirmed' ? affirmed : denied;
  const done = event in EVENT_WORDS ? EVENT_WORDS[event as keyof typeof EVENT_WORDS].done : event;
  return `{law} was ${polarity === 'affirmed' ? '' : 'not '}${done}`;
}
