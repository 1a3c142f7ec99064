/** What a verb and the words of its entry are given in a clause: who acts, and what is acted on. */
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';

/** An entry whose words stand in a clause, and the phrase that stands where its object does. */
export interface Match {
  readonly entry: VerbEntry;
  readonly object: Phrase | null;
  readonly end: number;
}

export interface Roles {
  readonly acted: PhraseMeaning | null;
  readonly actor: Phrase | null;
}
