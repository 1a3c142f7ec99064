/** How a clause means what it says: the value that the readers of moods give. */
import type { Modality } from '../../../claim/claim.ts';

export interface Mood {
  readonly modality: Modality;
  readonly denied: boolean;
  readonly power: boolean;
  /** The verb above an infinitive, by lemma: `vote`, `fail`. */
  readonly governor: string | null;
}

export const mood = (modality: Modality, governor: string | null = null): Mood => ({
  modality,
  denied: false,
  power: false,
  governor,
});
