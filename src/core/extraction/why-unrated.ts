/** Why a claim is not rated, by how it is said. */
import type { Modality } from '../claim/claim.ts';

export const WHY_UNRATED: Readonly<Record<Modality, string>> = {
  asserted: '',
  presupposed: '',
  planned: 'It says what is planned, promised or expected, not what is.',
  demanded: 'It says what somebody wants, not what is.',
  possible: 'It says what may be, not what is.',
  hypothetical: 'It says what would be, not what is.',
  questioned: 'It asks.',
  opinion: 'It is an opinion or a figure of speech.',
};
