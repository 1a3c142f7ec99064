/** How the event that a noun names is meant, and what was done with the bill that it is. */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import type { Sense } from '../../sense.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';

export interface NounMood {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** `upheld the revocation of X`: the court left it as it was. */
  readonly upheld?: boolean;
  /** `the Senate OKs repeal of X`, `vetoed the repeal of X`: what was done with the bill that it is, and by whom. */
  readonly stage?: Stage;
  /** `announced the repeal of X`: it was said, and may be to come. */
  readonly announced?: boolean;
  /** `welcomed the repeal of X`, `the repeal of X is wise`: the act is spoken of, whenever it counts. */
  readonly told?: boolean;
  /** `Biden signed the extension`: who did what the noun names. */
  readonly by?: Phrase | null;
}

interface Stage {
  readonly sense: Sense;
  readonly by: Phrase | null;
}

export const said = (modality: Modality, polarity: Polarity = 'affirmed'): NounMood => ({ modality, polarity });
