/** One checkable side of a claim. */
export const FACETS = [
  'name',
  'force',
  'efficacy',
  'stage',
  'actor',
  'authority',
  'date',
  'duration',
  'frequency',
  'scope',
  'instrument',
] as const;
export type FacetName = (typeof FACETS)[number];

/** After AVeriTeC (Schlichtkrull et al. 2023). */
export type Outcome = 'supported' | 'refuted' | 'notEnoughEvidence' | 'conflictingEvidence';

/** What was claimed on one side, what the record shows, and by which rule the two were compared. */
export interface Facet {
  readonly facet: FacetName;
  readonly claimed: string;
  readonly record: string;
  readonly outcome: Outcome;
  /** Id of the rule; docs/method.md lists them. */
  readonly rule: string;
  /** Ids of the events that decided it. */
  readonly events: readonly string[];
}
