import { isMeasure, type Law } from '../law/law.ts';
import type { Place } from './place.ts';

/** The page of a law, or of a bill. */
export function placeOf(law: Law): Place {
  return isMeasure(law) ? { kind: 'measure', id: law.id } : { kind: 'law', id: law.id };
}
