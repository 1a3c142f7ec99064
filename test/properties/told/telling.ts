/** How a language tells what happened to a law: the words that the property of the record told back is made of. */
import type { EventKind } from '../../../src/core/law/event-kind.ts';
import type { PartialDate } from '../../../src/core/time/partial-date.ts';

/** A name in the cases that tellings need. */
export interface Cases {
  readonly nominative: string;
  readonly genitive: string;
  readonly accusative: string;
}

/** Who acted, in the nominative, and as a passive names it. */
export interface Doer {
  readonly name: string;
  readonly by: string;
  readonly gender: Gender;
}

export type Gender = 'm' | 'f' | 'n' | 'p';

export interface Told {
  /** The form of the language: `active`, `passive`, `noun`. */
  readonly form: string;
  readonly text: string;
  /** Whether the sentence names who acted. */
  readonly named: boolean;
}

export interface TellingLanguage {
  readonly code: string;
  /** Null where the language’s rules below do not know how the name is declined. */
  decline(name: string): (Cases & { readonly gender: Gender }) | null;
  /** Of the bodies that these tellings know; null for others. */
  doer(body: string, jurisdiction: string): Doer | null;
  /** Sentences that the event happened on that day. */
  tell(kind: EventKind, name: Cases & { readonly gender: Gender }, doer: Doer | null, on: PartialDate): readonly Told[];
}

/** The verbs of a language by what they do to a law. */
interface VerbsOfActs<V> {
  readonly ended: V;
  /** Quashed, taken back; of a language that ends them with the same word, as above. */
  readonly voided: V;
  readonly rested: V;
  readonly extended: V;
  readonly signed: V;
  readonly passed: V;
}

/** What tells each kind of event. */
export const verbsOfEvents = <V>(verbs: VerbsOfActs<V>): Partial<Record<EventKind, V>> => ({
  repeal: verbs.ended,
  rescission: verbs.voided,
  annulment: verbs.voided,
  suspension: verbs.rested,
  waiver: verbs.rested,
  stay: verbs.rested,
  injunction: verbs.rested,
  prorogationOfForce: verbs.extended,
  signature: verbs.signed,
  passage: verbs.passed,
});

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
