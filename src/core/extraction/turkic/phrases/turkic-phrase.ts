/** A Turkic noun phrase about a law, with the cases that it can stand in. */
import type { LawPhrase } from '../../inflecting/acted.ts';
import type { TurkicCase } from '../verbs/verb-form.ts';

export interface TurkicPhrase extends LawPhrase {
  readonly cases: readonly TurkicCase[];
  /** A bare noun amid its sentence (`bu haksız yasak kalktı`): the subject of what happens to it, and of nothing else. */
  readonly loose?: boolean;
  /** Left out, or a pronoun, and the sentence before is about that law alone. */
  readonly topic?: boolean;
}
